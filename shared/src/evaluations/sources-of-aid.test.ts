import { expect, it } from 'vitest';
import { sourcesOfAid } from './sources-of-aid.ts';
import { summaryOfFindings } from './summary-of-findings.ts';
import { findingAttrs, mmrEvaluation } from './testing/mmr-evaluation.ts';

it('names the sources of rows and of what is told in words, and none that the evaluation rests on elsewhere', () => {
  const document = mmrEvaluation();
  const set = (id: string, attrs: object) => Object.assign(document.nodes[id]?.attrs ?? {}, attrs);
  set('skador-sokning', findingAttrs({ sources: ['of-search'] }));
  set('sbu', { sources: ['of-whole'] });
  set('resurser', { sources: ['of-judgement'] });
  document.nodes['tyst'] = { type: 'finding', attrs: findingAttrs({ findingType: 'NARRATIVE', sources: ['of-silent'] }), children: [] };
  document.nodes['smarta']?.children.push('tyst');
  expect(new Set(sourcesOfAid(document, summaryOfFindings(document).rows))).toEqual(new Set(['kamper2014', 'of-search']));
  set('tyst', { plainText: { sv: 'Smärtan minskade.' } });
  expect(sourcesOfAid(document, summaryOfFindings(document).rows)).toContain('of-silent');
});

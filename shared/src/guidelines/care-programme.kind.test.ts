import { describe, expect, it } from 'vitest';
import { nodeOf, type Doc } from '../publishing/document.ts';
import { documentCitations } from '../publishing/kind.ts';
import type { LifecycleFacts } from '../publishing/lifecycle-facts.ts';
import { validateDocument } from '../publishing/validate-document.ts';
import { richTextFromMarkdown } from '../text/rich-text-markdown.ts';
import { careProgrammeKind } from './care-programme.kind.ts';
import { partStatuses } from './part-status.ts';
import { decision, recommendationAttrs, smallProgramme } from './testing/small-programme.ts';

type Change = (document: Doc) => unknown;

function changed(change: Change): Doc {
  const document = smallProgramme();
  change(document);
  return document;
}

const set = (id: string, attrs: Doc['nodes'][string]['attrs']) => (document: Doc) => Object.assign(nodeOf(document, id).attrs, attrs);

const without = (id: string) => (document: Doc) => {
  delete document.nodes[id];
  for (const node of Object.values(document.nodes)) node.children = node.children.filter((child) => child !== id);
};

describe('a care programme', () => {
  it('is a valid document of its kind', () => {
    expect(validateDocument(smallProgramme(), careProgrammeKind)).toEqual([]);
  });

  it('cites what its recommendations rest on', () => {
    const cited = { artefact: 'eval-mmr', node: 'slutsats' };
    expect(documentCitations(smallProgramme(), careProgrammeKind)).toEqual(
      ['traning', 'opioider', 'suicid'].map((source) => ({ source, cited })),
    );
  });

  it('refuses a level of care there is none of, and the same one twice', () => {
    expect(validateDocument(changed(set('traning', { levels: [5] })), careProgrammeKind)).toMatchObject([
      { node: 'traning', key: 'outOfRange' },
    ]);
    expect(validateDocument(changed(set('traning', { levels: [1, 1] })), careProgrammeKind)).toMatchObject([{ key: 'listedTwice' }]);
  });

  it('is found by the text of its recommendations', () => {
    expect(careProgrammeKind.searchText(smallProgramme()).sv).toContain('Fysisk aktivitet: så gör ni.');
  });
});

describe('the guards of a care programme', () => {
  const missingIn = (change: Change) => {
    const facts = { transition: 'PUBLISH', document: changed(change), unresolvedCitations: [] } as unknown as LifecycleFacts;
    return careProgrammeKind.guards.flatMap((guard) => guard(facts)).map(({ code, node }) => `${code} ${node}`);
  };

  it('let a complete one pass, and stop one without recommendations or with an unknown source', () => {
    expect(missingIn(() => undefined)).toEqual([]);
    expect(missingIn((document) => ['traning', 'opioider', 'suicid'].forEach((id) => without(id)(document)))).toEqual([
      'recommendationMissing program',
    ]);
    expect(missingIn(set('traning', { sources: ['gone'] }))).toEqual(['sourceNotInBibliography traning']);
  });
});

describe('the status of its recommendations', () => {
  it('says of each recommendation whether it is new, updated, reaffirmed or gone', () => {
    const next = changed((document) => {
      without('opioider')(document);
      set('traning', { levels: [1, 2, 3] })(document);
      document.nodes.ny = { type: 'recommendation', attrs: recommendationAttrs('Ny'), children: [] };
      nodeOf(document, 'kap').children.push('ny');
    });
    expect(Object.fromEntries(partStatuses(smallProgramme(), next, ['recommendation']))).toEqual({
      traning: 'UPDATED',
      suicid: 'REAFFIRMED',
      ny: 'ADDED',
      opioider: 'REMOVED',
    });
  });

  it('calls everything new in a first version', () => {
    expect([...partStatuses(null, smallProgramme(), ['recommendation']).values()]).toEqual(['ADDED', 'ADDED', 'ADDED']);
  });
});

describe('the difference of two care programmes', () => {
  const differenceAfter = (change: Change) => careProgrammeKind.difference(smallProgramme(), changed(change));

  it.each<[string, Change]>([
    ['another text', set('traning', { text: { sv: richTextFromMarkdown('Rör er varje dag.') } })],
    ['another priority', set('traning', { decision: decision({ priority: 2 }) })],
    ['another certainty', set('traning', { decision: decision({ certainty: 3 }) })],
    ['another level of care', set('traning', { levels: [1] })],
    ['a recommendation taken away', without('traning')],
  ])('is major for %s', (_name, change) => {
    expect(differenceAfter(change).step).toBe('MAJOR');
  });

  it.each<[string, Change]>([
    ['nothing', () => undefined],
    ['a translation', set('traning', { title: { sv: 'Fysisk aktivitet', en: 'Physical activity' } })],
    ['a note', set('traning', { note: { sv: 'Se även kapitel 3.' } })],
    ['a note on the decision', set('traning', { decision: decision({ note: { sv: 'Ej beslutat.' } }) })],
    ['the words of a chapter', set('kap', { title: { sv: 'Behandling utan läkemedel' } })],
    ['another source', set('traning', { sources: [] })],
    ['another order', (document) => (nodeOf(document, 'kap').children = ['suicid', 'opioider', 'traning'])],
  ])('is minor for %s', (_name, change) => {
    expect(differenceAfter(change).step).toBe('MINOR');
  });

  it('concerns safety where a warning or something not to do changes, comes or goes', () => {
    expect(differenceAfter(set('suicid', { text: { sv: richTextFromMarkdown('Fråga varje gång.') } })).safety).toEqual(['suicid']);
    expect(differenceAfter(set('opioider', { decision: decision() })).safety).toEqual(['opioider']);
    expect(differenceAfter(set('traning', { decision: decision({ type: 'ICKE_GORA', direction: 'AGAINST' }) })).safety).toEqual([
      'traning',
    ]);
    expect(differenceAfter(without('suicid')).safety).toEqual(['suicid']);
  });

  it('does not concern safety for other recommendations, nor for a translation', () => {
    expect(differenceAfter(set('traning', { title: { sv: 'Träning' } })).safety).toEqual([]);
    expect(differenceAfter(set('suicid', { title: { sv: 'Fråga om suicidtankar', en: 'Ask about suicide' } })).safety).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { attributeShape } from '../publishing/attribute-shape.ts';
import { nodeOf, type Attrs, type Doc } from '../publishing/document.ts';
import type { ArtefactKind } from '../publishing/kind.ts';
import type { LifecycleFacts } from '../publishing/lifecycle-facts.ts';
import { validateDocument } from '../publishing/validate-document.ts';
import { richTextFromMarkdown } from '../text/rich-text-markdown.ts';
import { ETD_CRITERIA } from '../evaluations/etd-criteria.ts';
import { guidelineKinds } from './guideline-kinds.ts';
import { guidelinePlaces } from './guideline-paths.ts';
import { etdAttrs, smallAssignment, smallGuideline, smallPathway, smallPatientText, smallSupport } from './testing/small-guidelines.ts';
import { decision, recommendationAttrs, smallProgramme } from './testing/small-programme.ts';

const documents = [smallGuideline(), smallProgramme(), smallPathway(), smallAssignment(), smallSupport(), smallPatientText()];

const kindOf = ({ kind }: Doc): ArtefactKind => guidelineKinds.find((each) => each.kind === kind) as ArtefactKind;

type Change = (document: Doc) => unknown;

const changed = (document: Doc, change: Change): Doc => {
  change(document);
  return document;
};

const set = (id: string, attrs: Attrs) => (document: Doc) => Object.assign(nodeOf(document, id).attrs, attrs);

const without = (id: string) => (document: Doc) => {
  delete document.nodes[id];
  for (const node of Object.values(document.nodes)) node.children = node.children.filter((child) => child !== id);
};

/** A copy that shares nothing with the original. */
const copied = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

const missingIn = (document: Doc): string[] => {
  const facts = { transition: 'PUBLISH', document, unresolvedCitations: [] } as unknown as LifecycleFacts;
  return kindOf(document).guards.flatMap((guard) => guard(facts).map(({ code, node }) => `${code} ${node}`));
};

describe.each(documents.map((document) => [document.kind, document] as const))('%s', (_kind, document) => {
  it('is a valid document of its kind, and complete', () => {
    expect(validateDocument(document, kindOf(document))).toEqual([]);
    expect(missingIn(document)).toEqual([]);
  });

  it('can be begun empty, and is not complete then', () => {
    const kind = kindOf(document);
    const empty: Doc = {
      kind: kind.kind,
      schema: kind.schemaVersion,
      root: 'rot',
      nodes: { rot: { type: kind.rootType, attrs: kind.begin?.('Titel') ?? {}, children: [] } },
    };
    expect(validateDocument(empty, kind)).toEqual([]);
    expect(missingIn(empty)).toEqual([expect.stringContaining(' rot')]);
  });

  it('is minor where nothing changes, and has an address', () => {
    expect(kindOf(document).difference(document, copied(document))).toEqual({ step: 'MINOR', safety: [] });
    expect(Object.keys(guidelinePlaces)).toContain(document.kind);
  });

  it('asks for nothing a form cannot ask for', () => {
    const shapes = Object.values(kindOf(document).nodeTypes).map(({ attrs }) => JSON.stringify(attributeShape(attrs)));
    expect(shapes.filter((shape) => shape.includes('"OTHER"'))).toEqual([]);
  });
});

describe('evidence to decision', () => {
  it.each<[string, Change, string[]]>([
    ['a criterion left out', without('equity'), ['etdIncomplete scs']],
    ['a criterion without a judgement', set('equity', { judgement: null }), ['etdIncomplete scs']],
    [
      'none at all beside a strength',
      (document) => ETD_CRITERIA.forEach((each) => without(each.toLowerCase())(document)),
      ['etdIncomplete scs'],
    ],
    [
      'a criterion twice',
      (document) => {
        document.nodes.igen = { type: 'etdCriterion', attrs: etdAttrs('EQUITY'), children: [] };
        nodeOf(document, 'scs').children.push('igen');
      },
      ['etdCriterionTwice igen'],
    ],
    ['another certainty than the decision', set('certainty', { judgement: 'CERTAINTY_HIGH' }), ['etdCertaintyDiffers certainty']],
    ['no studies on certainty', set('certainty', { judgement: 'NO_STUDIES' }), []],
  ])('is refused with %s', (_name, change, missing) => {
    expect(missingIn(changed(smallGuideline(), change))).toEqual(missing);
  });

  it('knows which judgements a criterion can get', () => {
    const document = changed(smallGuideline(), set('equity', { judgement: 'LARGE_COSTS' }));
    expect(validateDocument(document, kindOf(document))).toMatchObject([{ node: 'equity', key: 'judgementOfAnotherCriterion' }]);
  });

  it('may be left out of a care programme, but not half done', () => {
    const strong = decision({ strength: 'STRONG', direction: 'FOR', certainty: 4 });
    expect(missingIn(changed(smallProgramme(), set('traning', { decision: strong })))).toEqual([]);
    const begun = changed(smallProgramme(), (document) => {
      document.nodes.vikt = { type: 'etdCriterion', attrs: etdAttrs('EQUITY'), children: [] };
      nodeOf(document, 'traning').children.push('vikt');
    });
    expect(missingIn(begun)).toEqual(['etdIncomplete traning']);
  });
});

describe('what each kind asks for', () => {
  it.each<[string, Doc, Change, string[]]>([
    ['a row without a decision', smallGuideline(), set('rehab', { decision: decision() }), ['decisionMissing rehab']],
    [
      'a row with a strength and no direction',
      smallGuideline(),
      set('rehab', { decision: decision({ strength: 'CONDITIONAL' }) }),
      ['decisionMissing rehab', 'etdIncomplete rehab'],
    ],
    ['a row decided as FoU', smallGuideline(), set('rehab', { decision: decision({ type: 'FOU' }) }), []],
    [
      'a condition without interventions',
      smallGuideline(),
      (document) => {
        document.nodes.nacke = copied(nodeOf(document, 'rygg'));
        Object.assign(document.nodes.nacke as object, { children: [] });
        nodeOf(document, 'riktlinje').children.push('nacke');
      },
      ['interventionMissing nacke'],
    ],
    [
      'a cell twice',
      smallAssignment(),
      (document) => {
        document.nodes.igen = copied(nodeOf(document, 'cell'));
        nodeOf(document, 'matris').children.push('igen');
      },
      ['responsibilityTwice igen'],
    ],
    ['an empty checklist', smallAssignment(), without('rad'), ['checkItemMissing lista']],
    ['a prompt without a trigger', smallSupport(), without('tecken'), ['triggerMissing fraga']],
  ])('%s', (_name, document, change, missing) => {
    expect(missingIn(changed(document, change))).toEqual(missing);
  });

  it('a text for patients must be plain', () => {
    const hard = 'Rehabiliteringsmedicinska utredningar förutsätter tvärprofessionella ställningstaganden angående funktionsnedsättningar.';
    expect(missingIn(smallPatientText(hard))).toEqual(['textTooHard text']);
  });
});

describe('the difference of two guidelines', () => {
  const after = (document: Doc, change: Change) => kindOf(document).difference(copied(document), changed(document, change));

  it('is major where a decisive part changes, and minor where only its origin does', () => {
    expect(after(smallAssignment(), set('cell', { duty: 'SUPPORTS' })).step).toBe('MAJOR');
    expect(after(smallAssignment(), set('cell', { confirmation: 'UNCONFIRMED', toConfirm: 'mot källan' })).step).toBe('MINOR');
    expect(after(smallGuideline(), set('equity', { judgement: 'REDUCED' })).step).toBe('MINOR');
    expect(after(smallPatientText(), set('rorelse', { text: { sv: richTextFromMarkdown('Vila.') } })).step).toBe('MAJOR');
    expect(after(smallPathway(), set('steg', { title: { sv: 'Bedömning', en: 'Assessment' } })).step).toBe('MINOR');
  });

  it('concerns safety where a prompt, its triggers or a red flag changes', () => {
    expect(after(smallSupport(), set('tecken', { text: { sv: 'Följer inte behandlingen.' } })).safety).toEqual(['tecken']);
    expect(after(smallSupport(), set('fraga', { levels: [1, 2] })).safety).toEqual(['fraga']);
    expect(after(smallAssignment(), without('rad')).safety).toEqual(['rad']);
    expect(after(smallAssignment(), set('cell', { duty: 'SUPPORTS' })).safety).toEqual([]);
  });

  it('of a recommendation follows its decision', () => {
    const document = smallGuideline();
    expect(after(document, set('rehab', recommendationAttrs('Rehabilitering', { decision: decision({ priority: 4 }) }))).step).toBe(
      'MAJOR',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { nodeOf, type Doc } from '../publishing/document.ts';
import type { LifecycleFacts } from '../publishing/lifecycle-facts.ts';
import type { NodeReference } from '../publishing/node-reference.ts';
import { validateDocument } from '../publishing/validate-document.ts';
import { evaluationKind } from './evaluation.kind.ts';
import { mmrEvaluation, outcomeAttrs } from './testing/mmr-evaluation.ts';

/** What the guards of the kind miss before internal review, as `code node`. */
function missingIn(change: (document: Doc) => void, transition: LifecycleFacts['transition'] = 'SUBMIT_FOR_REVIEW'): string[] {
  const document = mmrEvaluation();
  change(document);
  const facts: LifecycleFacts = {
    transition,
    path: 'SHORT',
    document,
    previous: null,
    actor: 'a',
    authors: [],
    roles: [],
    today: '2026-11-21',
    changeNote: null,
    reviewBy: null,
    reason: null,
    unresolvedCitations: [],
  };
  return evaluationKind.guards.flatMap((guard) => guard(facts)).map(({ code, node }) => `${code} ${node}`);
}

describe('an evaluation', () => {
  it('is a valid document of its kind', () => {
    expect(validateDocument(mmrEvaluation(), evaluationKind)).toEqual([]);
  });

  it('names each of its nodes', () => {
    const labels = Object.values(mmrEvaluation().nodes).map(({ type, attrs }) => evaluationKind.nodeTypes[type]?.label(attrs).sv);
    expect(labels).toContain('Multimodal rehabilitering vid långvarig ländryggssmärta');
    expect(labels).toContain('Ger troligen en liten förbättring av smärta.');
    expect(labels.every((label) => label)).toBe(true);
  });

  it.each([
    [`${'lättare '.repeat(9)}smärta.`, `${'lättare '.repeat(9)}smärta.`],
    [`${'lättare '.repeat(9)}smärtor och vardag`, `${'lättare '.repeat(9)}smärtor …`],
    ['a'.repeat(90), `${'a'.repeat(80)} …`],
  ])('names a long text by its first whole words: %s', (text, name) => {
    const sv = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
    expect(evaluationKind.nodeTypes.conclusion?.label({ text: { sv } }).sv).toBe(name);
  });

  it('holds no search that is still to come, as far as its date says', () => {
    const searched = (id: string, searchDate: string) =>
      missingIn((document) => void (nodeOf(document, id).attrs['searchDate'] = searchDate)).filter((each) =>
        each.startsWith('searchDateTo'),
      );
    expect(['2026', '2026-11', '2026-11-21'].flatMap((date) => searched('mmr', date))).toEqual([]);
    for (const date of ['2027', '2026-12', '2026-11-22']) {
      expect(searched('mmr', date)).toEqual(['searchDateToCome mmr']);
      expect(searched('skador-sokning', date)).toEqual(['searchDateToCome skador-sokning']);
    }
  });

  it('does not say of an outcome with evidence that a search came back empty', () => {
    const withRow = missingIn((document) => {
      document.nodes['rad'] = { ...nodeOf(document, 'smarta-rad'), children: [] };
      nodeOf(document, 'skador').children.push('rad');
    });
    expect(withRow).toContain('foundThoughMissing skador-sokning');
    expect(missingIn(() => undefined).join()).not.toContain('foundThoughMissing');
  });

  it('holds no safety block that shows nothing', () => {
    const withBlock = (cites: NodeReference[]) => (document: Doc) => {
      nodeOf(document, document.root).children.push('safety');
      document.nodes['safety'] = { type: 'safetyBlock', attrs: { title: { sv: 'Fråga om våld' }, cites }, children: [] };
    };
    const before = missingIn(() => undefined);
    expect(missingIn(withBlock([]))).toEqual(['safetyBlockEmpty safety', ...before]);
    expect(missingIn(withBlock([{ artefact: '0b8f6f0e-4f0e-4a53-9f1c-2f7f4f6f6a11', node: 'fraga' }]))).toEqual(before);
  });

  it('says when it was searched, and where the numbers of each row come from', () => {
    const before = missingIn(() => undefined);
    const undated = missingIn((document) => void (nodeOf(document, document.root).attrs['searchDate'] = null));
    expect(undated.filter((each) => !before.includes(each))).toEqual(['searchDateMissing mmr']);
    const [row] = Object.keys(mmrEvaluation().nodes).filter((id) => mmrEvaluation().nodes[id]?.type === 'evidenceRow');
    const unsourced = missingIn((document) => void (nodeOf(document, row ?? '').attrs['sources'] = []));
    expect(unsourced.filter((each) => !before.includes(each))).toEqual([`rowWithoutSource ${row}`]);
  });

  it('lets nobody adapt facts, and a region word the title and the conclusion', () => {
    expect(evaluationKind.nodeTypes.evidenceRow?.locked).toBe('*');
    expect(evaluationKind.nodeTypes.conclusion?.locked).toEqual([]);
    expect(evaluationKind.nodeTypes.evaluation?.locked).toContain('studiesTotal');
    expect(evaluationKind.nodeTypes.evaluation?.locked).not.toContain('title');
  });

  it('is found by its texts in each language', () => {
    const { sv, en } = evaluationKind.searchText(mmrEvaluation());
    expect(sv).toContain('Team med minst två professioner');
    expect(sv).toContain('Ger troligen en liten förbättring av smärta.');
    expect(en).toBe('Multimodal rehabilitation for chronic low back pain');
  });
});

describe('the guards of an evaluation', () => {
  it('let a complete one pass', () => {
    expect(missingIn(() => undefined)).toEqual([]);
  });

  it.each<[string, (document: Doc) => void, string[]]>([
    [
      'a critical outcome nobody has searched for',
      (document) => (nodeOf(document, 'skador').children = []),
      ['criticalOutcomeWithoutEvidence skador'],
    ],
    [
      'a critical outcome with a narrative finding only',
      (document) => (nodeOf(document, 'skador-sokning').attrs.findingType = 'NARRATIVE'),
      ['criticalOutcomeWithoutEvidence skador'],
    ],
    ['an incomplete question', (document) => (nodeOf(document, 'mmr').attrs.comparator = null), ['questionIncomplete mmr']],
    ['a method of no kind', (document) => (nodeOf(document, 'mmr').attrs.methodClass = null), ['methodNotChosen mmr']],
    [
      'no outcome',
      (document) => (nodeOf(document, 'mmr').children = ['slutsats', 'kamper2014']),
      ['outcomeMissing mmr', 'referenceNotCited kamper2014'],
    ],
    ['no conclusion', (document) => delete document.nodes.slutsats, ['conclusionMissing mmr']],
    [
      'a source that is not in the bibliography',
      (document) => (nodeOf(document, 'smarta-rad').attrs.sources = ['kamper2014', 'gone']),
      ['sourceNotInBibliography smarta-rad'],
    ],
  ])('stop %s', (_name, change, missing) => {
    const kept = (document: Doc) => {
      change(document);
      for (const node of Object.values(document.nodes)) node.children = node.children.filter((child) => child in document.nodes);
    };
    expect(missingIn(kept)).toEqual(missing);
  });

  it('ask for no evidence on an outcome that is only important', () => {
    const important = (document: Doc) =>
      (document.nodes.skador = { type: 'outcome', attrs: outcomeAttrs({ importance: 6 }), children: [] });
    expect(missingIn(important)).toEqual([]);
  });

  it('still hold when the text is approved and published, and do not hold up sending back', () => {
    const gap = (document: Doc) => (nodeOf(document, 'skador').children = []);
    expect(missingIn(gap, 'APPROVE')).toHaveLength(1);
    expect(missingIn(gap, 'PUBLISH')).toHaveLength(1);
    expect(missingIn(gap, 'SEND_BACK')).toEqual([]);
  });

  it('name the outcome in what they say is missing', () => {
    const document = mmrEvaluation();
    nodeOf(document, 'skador').children = [];
    const facts = { transition: 'PUBLISH', document, today: '2026-11-21', unresolvedCitations: [] } as unknown as LifecycleFacts;
    expect(evaluationKind.guards.flatMap((guard) => guard(facts))[0]?.parameters).toEqual({ outcome: 'Oönskade händelser' });
  });

  it('wants a conclusion that is read in a minute', () => {
    const words = (count: number) => (document: Doc) => {
      const text = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'ord '.repeat(count).trim() }] }] };
      const [conclusion] = Object.values(document.nodes).filter(({ type }) => type === 'conclusion');
      if (conclusion) conclusion.attrs = { ...conclusion.attrs, text: { sv: text } };
    };
    expect(missingIn(words(150))).toEqual([]);
    expect(missingIn(words(151))).toEqual(['conclusionTooLong slutsats']);
  });
});

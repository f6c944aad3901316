import { describe, expect, it } from 'vitest';
import { nodeOf, type Doc } from '../../publishing/document.ts';
import type { LifecycleFacts } from '../../publishing/lifecycle-facts.ts';
import { validateDocument } from '../../publishing/validate-document.ts';
import { programmeKind } from './programme.kind.ts';

const step = (level: number) => ({ level, name: { sv: `Nivå ${level}` }, descriptor: { sv: 'Så ser den ut.' } });

/** A programme that asks nurses for level 2 of one thing, and has one course that shows it. */
function programme(): Doc {
  return {
    kind: 'programme',
    schema: 1,
    root: 'p',
    nodes: {
      p: { type: 'programme', attrs: programmeKind.begin?.('Programmet') ?? {}, children: ['k', 'c'] },
      k: {
        type: 'competency',
        attrs: {
          title: { sv: 'Bedöma' },
          description: null,
          scale: [step(1), step(2)],
          expected: [{ profession: 'sjukskoterska', careLevels: [], level: 2 }],
          sources: [],
          cites: [],
        },
        children: [],
      },
      c: {
        type: 'programmeCourse',
        attrs: {
          title: { sv: 'Grunden' },
          note: null,
          required: true,
          builds: [{ competency: 'k', level: 2 }],
          cites: [{ artefact: 'kurs', node: 'kurs' }],
        },
        children: [],
      },
    },
  };
}

const changed = (id: string, attrs: Doc['nodes'][string]['attrs']): Doc => {
  const document = programme();
  Object.assign(nodeOf(document, id).attrs, attrs);
  return document;
};

function missingIn(document: Doc): string[] {
  const facts = { transition: 'SUBMIT_FOR_REVIEW', document, unresolvedCitations: [] } as unknown as LifecycleFacts;
  return programmeKind.guards.flatMap((guard) => guard(facts)).map(({ code, node }) => `${code} ${node}`);
}

describe('a programme', () => {
  it('is a valid document of its kind, with nothing missing', () => {
    expect(validateDocument(programme(), programmeKind)).toEqual([]);
    expect(missingIn(programme())).toEqual([]);
  });

  it('keeps the scale and what a course shows the same everywhere', () => {
    expect(programmeKind.nodeTypes['competency']?.locked).toEqual(['scale']);
    expect(programmeKind.nodeTypes['programmeCourse']?.locked).toEqual(['builds']);
  });

  it.each([
    ['levels twice', 'k', { scale: [step(1), step(1)] }],
    ['levels downwards', 'k', { scale: [step(2), step(1)] }],
    ['a level that no scale has', 'k', { scale: [step(1), step(6)] }],
  ])('is refused with %s', (_, id, attrs) => {
    expect(validateDocument(changed(id, attrs), programmeKind)).not.toEqual([]);
  });

  it.each([
    ['k', { scale: [step(1)] }, ['scaleTooShort k', 'levelUnknown c']],
    ['k', { expected: [{ profession: 'kurator', careLevels: [], level: 3 }] }, ['levelUnknown k']],
    ['c', { builds: [{ competency: 'k', level: 5 }] }, ['levelUnknown c']],
    ['c', { builds: [{ competency: 'finns-inte', level: 1 }] }, ['levelUnknown c']],
    ['c', { cites: [] }, ['programmeCourseMissing c']],
  ])('does not go to readers with %s as %j', (id, attrs, codes) => {
    expect(missingIn(changed(id, attrs))).toEqual(codes);
  });

  it('does not go to readers without anything to be able to do', () => {
    const document = programme();
    document.nodes = { p: { ...nodeOf(document, 'p'), children: [] } };
    expect(missingIn(document)).toEqual(['competencyMissing p']);
  });

  it.each([
    ['k', { expected: [{ profession: 'sjukskoterska', careLevels: [], level: 1 }] }, 'MAJOR'],
    ['k', { scale: [step(1), step(2), step(3)] }, 'MAJOR'],
    ['c', { required: false }, 'MAJOR'],
    ['k', { title: { sv: 'Bedöma smärta' } }, 'MINOR'],
    ['p', { summary: { sv: 'Kort.' } }, 'MINOR'],
  ] as const)('with %s changed to %j has taken a step', (id, attrs, size) => {
    expect(programmeKind.difference(programme(), changed(id, attrs as never))).toEqual({ step: size, safety: [] });
  });
});

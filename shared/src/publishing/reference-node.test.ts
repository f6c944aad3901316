import { describe, expect, it } from 'vitest';
import { fieldErrors } from '../text/field-errors.ts';
import { unconfirmedNodes } from './confirmation.ts';
import type { Doc } from './document.ts';
import type { LifecycleFacts } from './lifecycle-facts.ts';
import { nodesWithUnknownSource, referenceNode, referencesAreCited, sourcesSchema, type ReferenceAttrs } from './reference-node.ts';

const kamper: ReferenceAttrs = {
  title: 'Multidisciplinary biopsychosocial rehabilitation for chronic low back pain',
  authors: 'Kamper SJ, Apeldoorn AT',
  journal: 'BMJ 2015;350:h444',
  year: 2015,
  doi: '10.1136/bmj.h444',
  isbn: null,
  url: 'https://www.bmj.com/content/350/bmj.h444',
  note: null,
  confirmation: 'CONFIRMED',
  toConfirm: null,
};

const errorsOf = (change: Partial<ReferenceAttrs>) =>
  fieldErrors(referenceNode.attrs.safeParse({ ...kamper, ...change }).error?.issues ?? []).map(({ path, key }) => `${path} ${key}`);

describe('a reference', () => {
  it('is accepted with and without its identifiers', () => {
    expect(errorsOf({})).toEqual([]);
    expect(errorsOf({ doi: null, url: null, journal: null, authors: null, year: null, isbn: '978-91-88437-84-6' })).toEqual([]);
  });

  it.each<[Partial<ReferenceAttrs>, string]>([
    [{ title: '' }, 'title required'],
    [{ doi: 'https://doi.org/10.1136/bmj.h444' }, 'doi notADoi'],
    [{ url: 'javascript:alert(1)' }, 'url notAWebAddress'],
    [{ year: 20_155 }, 'year outOfRange'],
    [{ isbn: '12' }, 'isbn notAnIsbn'],
    [{ confirmation: 'UNCONFIRMED' }, 'toConfirm sayWhatToConfirm'],
    [{ toConfirm: 'årtal' }, 'toConfirm sayWhatToConfirm'],
  ])('with %j is refused', (change, error) => {
    expect(errorsOf(change)).toEqual([error]);
  });

  it('is called by its authors and year, or by its title', () => {
    expect(referenceNode.label({ ...kamper })).toEqual({ sv: 'Kamper SJ, Apeldoorn AT, 2015' });
    expect(referenceNode.label({ ...kamper, authors: null, year: null })).toEqual({ sv: kamper.title });
  });
});

describe('sources', () => {
  it('name each reference once', () => {
    expect(sourcesSchema.safeParse(['kamper2015', 'sbu341']).success).toBe(true);
    expect(sourcesSchema.safeParse(['sbu341', 'sbu341']).success).toBe(false);
  });

  it('must be references of the same document', () => {
    const document: Doc = {
      kind: 'test',
      schema: 1,
      root: 'r',
      nodes: {
        r: { type: 'root', attrs: { sources: ['ref'] }, children: ['a', 'ref'] },
        a: { type: 'part', attrs: { sources: ['ref', 'r'], confirmation: 'UNCONFIRMED' }, children: ['b'] },
        b: { type: 'part', attrs: { sources: ['gone'], confirmation: 'CONFIRMED' }, children: [] },
        ref: { type: 'reference', attrs: { ...kamper, confirmation: 'UNCONFIRMED' }, children: [] },
      },
    };
    expect(nodesWithUnknownSource(document)).toEqual(['a', 'b']);
    expect(unconfirmedNodes(document)).toEqual(['a', 'ref']);
  });

  it('are named by some part, or keep the text from readers', () => {
    const reference = { type: 'reference', attrs: { ...kamper, retraction: 'BMJ 2020' }, children: [] };
    const nodes = {
      r: { type: 'root', attrs: {}, children: ['a', 'used', 'unused'] },
      a: { type: 'part', attrs: { sources: ['used'] }, children: [] },
      used: reference,
      unused: reference,
    };
    const facts = { transition: 'SUBMIT_FOR_REVIEW', document: { kind: 'test', schema: 1, root: 'r', nodes } } as unknown as LifecycleFacts;
    expect(referencesAreCited(facts)).toEqual([{ code: 'referenceNotCited', node: 'unused' }]);
    expect(referencesAreCited({ ...facts, transition: 'SCOPE' })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { nodeOf } from './document.ts';
import { documentCitations, findNodeType } from './kind.ts';
import { noteDocument, noteKind } from './testing/note.kind.ts';

describe('documentCitations', () => {
  it('lists what each node cites, in reading order', () => {
    const document = noteDocument();
    const cited = { artefact: 'eval-mmr', node: 'conclusion' };
    for (const id of ['b1', 'a']) nodeOf(document, id).attrs.cites = [cited];
    expect(documentCitations(document, noteKind)).toEqual([
      { source: 'a', cited },
      { source: 'b1', cited },
    ]);
  });
});

describe('findNodeType', () => {
  it('finds declared types only', () => {
    expect(findNodeType(noteKind, 'line')?.locked).toBe('*');
    expect(findNodeType(noteKind, 'toString')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { contentId, withContentIds } from './content-id.ts';

describe('contentId', () => {
  it('is a UUID of version 8 that never changes for a slug', () => {
    const ids = ['eval-gabapentin-neuropatisk', 'vardprogram-langvarig-smarta', 'kurs-a', 'kurs-b', 'kurs-c'].map(contentId);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
    expect(new Set(ids).size).toBe(ids.length);
    expect(contentId('eval-gabapentin-neuropatisk')).toBe(ids[0]);
  });
});

describe('withContentIds', () => {
  it('resolves references and prerequisites however deep, and nothing else', () => {
    const content = { slug: 'x', prerequisites: ['a'], nodes: { q: { attrs: { cites: [{ artefact: 'b', node: 'b' }] } } } };
    expect(withContentIds(content)).toEqual({
      slug: 'x',
      prerequisites: [contentId('a')],
      nodes: { q: { attrs: { cites: [{ artefact: contentId('b'), node: 'b' }] } } },
    });
    expect(content.prerequisites).toEqual(['a']);
  });
});

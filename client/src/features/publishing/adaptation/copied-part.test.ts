import { describe, expect, it } from 'vitest';
import { careProgrammeKind } from 'shared/guidelines/care-programme.kind.ts';
import type { Attrs, DocumentNode } from 'shared/publishing/document.ts';
import { copiedPart } from './copied-part.ts';

const CREDIT = 'Efter Region Skåne, 2026-11-03';
const CREDIT_EN = 'After Region Skåne, 2026-11-03';
const rich = (...texts: string[]) => ({
  sv: { type: 'doc', content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) },
});

function copy(nodes: Record<string, DocumentNode>, top: string) {
  let count = 0;
  const newId = (type: string) => `${type}-${(count += 1)}`;
  return copiedPart(
    { top, nodes },
    { kind: careProgrammeKind, credit: { sv: CREDIT, en: CREDIT_EN }, sources: new Set(['kalla-1']), newId },
  );
}

const part = (type: string, attrs: Attrs, children: string[] = []): DocumentNode => ({ type, attrs, children });

describe('a part that is copied', () => {
  it('is whole, under new ids, and says whose it was last in its text', () => {
    const nodes = {
      theirs: part(
        'recommendation',
        { title: { sv: 'Väntetid' }, text: rich('Högst en vecka.'), sources: ['kalla-1', 'deras'], note: null },
        ['b'],
      ),
      b: part('etdCriterion', { judgement: 'YES' }),
    };
    const { top, nodes: copied } = copy(nodes, 'theirs');
    expect(top).toBe('recommendation-1');
    expect(copied).toEqual({
      'recommendation-1': part(
        'recommendation',
        { title: { sv: 'Väntetid' }, text: rich('Högst en vecka.', CREDIT), sources: ['kalla-1'], note: null },
        ['etdCriterion-2'],
      ),
      'etdCriterion-2': part('etdCriterion', { judgement: 'YES' }),
    });
  });

  it('without running text says it in the last line that says anything', () => {
    const { nodes } = copy({ a: part('chapter', { title: { sv: 'Vägen hos oss' }, intro: null }) }, 'a');
    expect(nodes['chapter-1']?.attrs['title']).toEqual({ sv: `Vägen hos oss (${CREDIT})` });
  });

  it('says it in the other language too where the text is written in it', () => {
    const { nodes } = copy({ a: part('chapter', { title: { sv: 'Vägen hos oss', en: 'Our pathway' }, intro: null }) }, 'a');
    expect(nodes['chapter-1']?.attrs['title']).toEqual({ sv: `Vägen hos oss (${CREDIT})`, en: `Our pathway (${CREDIT_EN})` });
  });
});

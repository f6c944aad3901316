import { describe, expect, it } from 'vitest';
import type { Doc } from '../publishing/document.ts';
import { validateDocument } from '../publishing/validate-document.ts';
import { richTextFromMarkdown } from '../text/rich-text-markdown.ts';
import { qaArticleKind, type QaArticleAttrs } from './qa-article.kind.ts';

function article(change: Partial<QaArticleAttrs> = {}): Doc {
  const attrs: QaArticleAttrs = {
    question: { sv: 'I vilken takt trappas en opioid ner?' },
    answer: { sv: richTextFromMarkdown('Cirka en tiondel av dosen i taget.') },
    topic: 'OPIOID_TAPER',
    disposition: 'MANAGE_HERE_WITH_FOLLOW_UP',
    track: 'ADULT',
    levels: [1],
    patientGroups: [],
    sources: [],
    cites: [{ artefact: 'vardprogram', node: 'rek-opioider' }],
    ...change,
  };
  return { kind: 'qaArticle', schema: 1, root: 'fraga', nodes: { fraga: { type: 'qaArticle', attrs, children: [] } } };
}

const differenceAfter = (change: Partial<QaArticleAttrs>, before: Partial<QaArticleAttrs> = {}) =>
  qaArticleKind.difference(article(before), article({ ...before, ...change }));

describe('a question and answer', () => {
  it('is a valid document of its kind', () => {
    expect(validateDocument(article(), qaArticleKind)).toEqual([]);
  });

  it('is found by question and answer', () => {
    expect(qaArticleKind.searchText(article()).sv).toBe('I vilken takt trappas en opioid ner?\nCirka en tiondel av dosen i taget.');
  });

  it('takes a major step only where the advice on what to do changed', () => {
    expect(differenceAfter({ disposition: 'REFER_LEVEL_3' }).step).toBe('MAJOR');
    expect(differenceAfter({ answer: { sv: richTextFromMarkdown('Långsamt.') } }).step).toBe('MINOR');
  });

  it('concerns safety where the advice is or was to act at once', () => {
    const urgent = { disposition: 'URGENT_ACT_NOW' } as const;
    expect(differenceAfter(urgent).safety).toEqual(['fraga']);
    expect(differenceAfter({ disposition: 'MANAGE_HERE' }, urgent).safety).toEqual(['fraga']);
    expect(differenceAfter({ answer: { sv: richTextFromMarkdown('Ring 112.') } }, urgent).safety).toEqual(['fraga']);
    expect(
      differenceAfter({ question: { ...(article().nodes.fraga?.attrs.question as { sv: string }), en: 'How fast?' } }, urgent).safety,
    ).toEqual([]);
    expect(differenceAfter({ disposition: 'REFER_LEVEL_3' }).safety).toEqual([]);
  });
});

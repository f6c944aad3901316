import { qaArticleKind } from 'shared/consultations/qa-article.kind.ts';
import type { PublishedKind } from '../publishing/kinds.ts';

/** How questions with their answers are published: anybody may read them whole. */
export const publishedQaArticle: PublishedKind = {
  declaration: qaArticleKind,
  openDocument: true,
  readerPath: (slug) => `/kunskap/fragor-svar/${slug}`,
  editorPath: (slug) => `/redaktion/text/${slug}`,
  rulesVersion: 'qa-1',
};

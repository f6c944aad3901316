import { evaluationKind } from 'shared/evaluations/evaluation.kind.ts';
import { GRADE_RULES_VERSION } from 'shared/evaluations/grade.ts';
import type { PublishedKind } from '../publishing/kinds.ts';

/** How method evaluations are published: anybody may read them whole. */
export const publishedEvaluation: PublishedKind = {
  declaration: evaluationKind,
  openDocument: true,
  readerPath: (slug) => `/kunskap/metoder/${slug}`,
  editorPath: (slug) => `/redaktion/text/${slug}`,
  rulesVersion: GRADE_RULES_VERSION,
};

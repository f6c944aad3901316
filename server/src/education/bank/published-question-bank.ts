import { questionBankKind } from 'shared/education/question-bank.kind.ts';
import { SCORING_VERSION } from 'shared/education/question-scoring.ts';
import type { PublishedKind } from '../../publishing/kinds.ts';
import { bankPath } from '../course-paths.ts';

/** How banks are published: a bank is keys from end to end, so it is read by those who write for it or for courses that may use it, through this room. */
export const publishedQuestionBank: PublishedKind = {
  declaration: questionBankKind,
  openDocument: false,
  withheld: ['question'],
  readerPath: bankPath,
  nodePath: (slug, { nodeId }) => `${bankPath(slug)}/fraga/${nodeId}`,
  editorPath: (slug) => `/redaktion/text/${slug}`,
  rulesVersion: SCORING_VERSION,
};

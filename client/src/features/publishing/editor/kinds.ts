import { qaArticleKind } from 'shared/consultations/qa-article.kind.ts';
import { courseKind } from 'shared/education/course.kind.ts';
import { questionBankKind } from 'shared/education/question-bank.kind.ts';
import { programmeKind } from 'shared/education/programmes/programme.kind.ts';
import { evaluationKind } from 'shared/evaluations/evaluation.kind.ts';
import { guidelineKinds } from 'shared/guidelines/guideline-kinds.ts';
import type { ArtefactKind } from 'shared/publishing/kind.ts';

/** The kinds the editor knows: the same declarations the server judges by. */
const kinds: readonly ArtefactKind[] = [evaluationKind, ...guidelineKinds, courseKind, questionBankKind, programmeKind, qaArticleKind];

/** The kinds whose texts are begun empty. */
export const kindsToBegin = kinds.filter(({ begin }) => begin);

export const kindNamed = (name: string): ArtefactKind | undefined => kinds.find(({ kind }) => kind === name);

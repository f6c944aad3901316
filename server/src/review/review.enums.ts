import { agreementWords } from 'shared/review/agreement.ts';
import { questionWords } from 'shared/review/consideration.ts';
import {
  ballotChoices,
  bodyCategories,
  commentTypes,
  dispositions,
  inputMethods,
  roundKinds,
  stances,
  teamRoles,
} from 'shared/review/review-words.ts';
import { initiativeKinds, milestoneKinds } from 'shared/review/plan-words.ts';
import { REVIEW_PATHS } from 'shared/publishing/edition-state.ts';
import { registerEnumType } from 'type-graphql';
import { enumOf } from '../kernel/graphql/enum-of.ts';
import { ANSWER_NEWS } from './answer-news.ts';

export const TeamRoleEnum = enumOf('TeamRole', 'A role in the team of a text.', teamRoles);
export const BallotChoiceEnum = enumOf('BallotChoice', 'How a member votes.', ballotChoices);
export const AgreementEnum = enumOf('Agreement', 'How far a team agrees.', agreementWords);
export const QuestionCodeEnum = enumOf('QuestionCode', 'A consideration or perspective that a text answers.', questionWords);
export const InputMethodEnum = enumOf('InputMethod', 'How patients and relatives were asked.', inputMethods);
export const RoundKindEnum = enumOf('RoundKind', 'The kind of a round of comments.', roundKinds);
export const BodyCategoryEnum = enumOf('BodyCategory', 'Whom a body speaks for.', bodyCategories);
export const StanceEnum = enumOf('Stance', 'Where a body stands.', stances);
export const CommentTypeEnum = enumOf('CommentType', 'What a comment is about.', commentTypes);
export const ReviewDispositionEnum = enumOf('ReviewDisposition', 'What becomes of a comment.', dispositions);

export const AnswerNewsEnum = enumOf('AnswerNews', 'What those who are asked in a round are told.', ANSWER_NEWS);

export const InitiativeKindEnum = enumOf('InitiativeKind', 'What an initiative is that bears on texts.', initiativeKinds);
export const MilestoneKindEnum = enumOf('MilestoneKind', 'What the work with a text has promised by a day.', milestoneKinds);

export const ReviewPathEnum = Object.fromEntries(REVIEW_PATHS.map((path) => [path, path])) as {
  [Path in (typeof REVIEW_PATHS)[number]]: Path;
};
registerEnumType(ReviewPathEnum, {
  name: 'ReviewPath',
  description: 'The course an edition takes to its readers.',
  valuesConfig: {
    SHORT: { description: 'Written, reviewed by a second person, approved, published.' },
    FULL: { description: 'Scoped, written by a team, reviewed from outside, sent out for comment, revised, approved, published.' },
  },
});

export const RoundStateEnum = { PLANNED: 'PLANNED', OPEN: 'OPEN', CLOSED: 'CLOSED' } as const;
registerEnumType(RoundStateEnum, {
  name: 'RoundState',
  description: 'Where a round of comments stands.',
  valuesConfig: {
    PLANNED: { description: 'Not out yet.' },
    OPEN: { description: 'Out, or being answered.' },
    CLOSED: { description: 'Closed; nothing in it changes.' },
  },
});

export const AnchorStatusEnum = { IN_PLACE: 'IN_PLACE', MOVED: 'MOVED', CHANGED: 'CHANGED', GONE: 'GONE' } as const;
registerEnumType(AnchorStatusEnum, {
  name: 'AnchorStatus',
  description: 'Where the words a comment is about stand in the text as it now is.',
  valuesConfig: {
    IN_PLACE: { description: 'Where they were.' },
    MOVED: { description: 'The same words in another place of the same part.' },
    CHANGED: { description: 'The text has changed; the words are gone.' },
    GONE: { description: 'The part is gone.' },
  },
});

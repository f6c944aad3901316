import { keysOf, type Word } from '../organisation/organisation-words.ts';

/** What letters count, in groups a person can mute one by one. */
export const letterGroups = {
  MY_QUESTIONS: { sv: 'Frågor jag har ställt', en: 'Questions I have asked' },
  ANSWERING: { sv: 'Frågor att fördela och besvara', en: 'Questions to sort and answer' },
  DIRECTIVES: { sv: 'Uppdrag mellan nivåer', en: 'Directives between levels' },
  EDUCATION: { sv: 'Kurser, seminarier och kompetens', en: 'Courses, seminars and competence' },
  REVIEW: { sv: 'Remisser och omröstningar', en: 'Reviews and votes' },
  EDITORIAL: { sv: 'Texter att skriva, granska och publicera', en: 'Texts to write, review and publish' },
} as const satisfies Record<string, Word>;

export type LetterGroup = keyof typeof letterGroups;

export const letterGroupCodes = keysOf(letterGroups);

const kindsOf: Partial<Record<LetterGroup, readonly string[]>> = {
  MY_QUESTIONS: ['CONSULT_CLARIFY', 'CONSULT_CLOSE_OUT', 'CONSULT_OUTCOME', 'CONSULT_NOTICE', 'CONSULT_REUSE'],
  ANSWERING: ['ANSWER_REVIEW'],
  DIRECTIVES: ['KNOWLEDGE_GAP'],
  EDUCATION: ['MARK_ANSWERS', 'REQUIREMENT_DUE', 'CONFIRM_COMPETENCE', 'COURSE_SURVEY', 'COURSE_FOLLOW_UP', 'FOLLOW_UP'],
  REVIEW: ['OPEN_REMISS', 'CONDUCT_REMISS', 'ANSWER_COMMENTS', 'MILESTONE_DUE', 'DECLARE_INTERESTS', 'VOTE', 'ANSWER_ROUND', 'JOIN_ANSWER'],
};

/** Kinds are named after what they are about. */
const beginnings: readonly (readonly [beginning: string, group: LetterGroup])[] = [
  ['CONSULT_', 'ANSWERING'],
  ['DIRECTIVE_', 'DIRECTIVES'],
  ['SEMINAR_', 'EDUCATION'],
  ['CERTIFICATE_', 'EDUCATION'],
  ['QUIZ_', 'EDUCATION'],
  ['ROUND_', 'REVIEW'],
];

/** The group a kind of task belongs to. What is of no other is editorial. */
export function letterGroupOf(kind: string): LetterGroup {
  const named = letterGroupCodes.find((group) => kindsOf[group]?.includes(kind));
  return named ?? beginnings.find(([beginning]) => kind.startsWith(beginning))?.[1] ?? 'EDITORIAL';
}

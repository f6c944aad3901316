import { keysOf, type Word } from '../organisation/organisation-words.ts';

/** What letters count, in groups a person can mute one by one. */
export const letterGroups = {
  MY_QUESTIONS: { sv: 'Frågor jag har ställt', en: 'Questions I have asked' },
  ANSWERING: { sv: 'Frågor att fördela och besvara', en: 'Questions to sort and answer' },
  DIRECTIVES: { sv: 'Uppdrag mellan nivåer', en: 'Directives between levels' },
  EDITORIAL: { sv: 'Texter att granska och publicera', en: 'Texts to review and publish' },
} as const satisfies Record<string, Word>;

export type LetterGroup = keyof typeof letterGroups;

export const letterGroupCodes = keysOf(letterGroups);

const myQuestions = ['CONSULT_CLARIFY', 'CONSULT_CLOSE_OUT', 'CONSULT_OUTCOME', 'CONSULT_NOTICE'];

/** The group a kind of task belongs to. Kinds of rooms that are not about questions are editorial. */
export function letterGroupOf(kind: string): LetterGroup {
  if (myQuestions.includes(kind)) return 'MY_QUESTIONS';
  if (kind.startsWith('DIRECTIVE_') || kind === 'KNOWLEDGE_GAP') return 'DIRECTIVES';
  return kind.startsWith('CONSULT_') ? 'ANSWERING' : 'EDITORIAL';
}

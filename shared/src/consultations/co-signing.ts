import type { Word } from '../organisation/organisation-words.ts';

/** What became of an answer that a colleague was asked to sign too. */
export const coSigningOutcomes = {
  SIGNED: { sv: 'Medsignerat', en: 'Signed too' },
  RETURNED: { sv: 'Tillbaka med synpunkter', en: 'Back with comments' },
  ASKED_ANEW: { sv: 'Skickat till någon annan, eller på nytt', en: 'Sent to somebody else, or anew' },
} as const satisfies Record<string, Word>;

export type CoSigningOutcome = keyof typeof coSigningOutcomes;

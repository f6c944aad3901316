import type { Word } from '../../organisation/organisation-words.ts';
import type { StateName } from '../consult-state.ts';

type RetentionRule = Word & {
  /** What becomes of the texts, and when. */
  meaning: Word;
};

/** How long what is written in a question is kept. In every class it stays in the log who did what and when; the log holds no text. */
export const retentionClasses = {
  WORKING_PAPER: {
    sv: 'Arbetsmaterial',
    en: 'Working paper',
    meaning: {
      sv: 'Bara den som skriver kan läsa utkastet. Det tas bort när frågan skickas eller när utkastet överges.',
      en: 'Only the writer can read the draft. It is removed when the question is sent or the draft is given up.',
    },
  },
  CASE: {
    sv: 'Ärende',
    en: 'Case',
    meaning: {
      sv: 'Texten bevaras och går inte att ta bort eller ändra. Den kan bara gallras efter ett gallringsbeslut, och då står det kvar att den har funnits.',
      en: 'The text is kept and can be neither removed nor changed. It can only be disposed of by a recorded decision, and that it existed stays on record.',
    },
  },
  SEALED: {
    sv: 'Förseglat ärende',
    en: 'Sealed case',
    meaning: {
      sv: 'Frågan var felregistrerad. Texten är förseglad och kan inte läsas av någon av dem som arbetade med den. Den bevaras tills den gallras efter ett beslut.',
      en: 'The question was entered in error. The text is sealed and cannot be read by those who worked with it. It is kept until it is disposed of by a decision.',
    },
  },
} as const satisfies Record<string, RetentionRule>;

export type RetentionClass = keyof typeof retentionClasses;

/** The class of a question: what has never been sent is a working paper, what was entered in error is sealed, everything else is a case. */
export function retentionClassOf(state: StateName, wasSent: boolean): RetentionClass {
  if (!wasSent) return 'WORKING_PAPER';
  return state === 'VOID' ? 'SEALED' : 'CASE';
}

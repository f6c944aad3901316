import type { CareTrack, Word } from '../organisation/organisation-words.ts';

type DispositionRule = {
  sv: string;
  en: string;
  /** The answer advises a referral. The system sends none: it says so and gives a text to copy. */
  refers: boolean;
};

/** What the requester is to do, exactly one for each answer. The codes are fixed; the wording may change. The levels are those of adults. */
export const dispositions = {
  MANAGE_HERE: { sv: 'Fortsätt handlägga på er nivå', en: 'Go on managing at your level', refers: false },
  MANAGE_HERE_WITH_FOLLOW_UP: { sv: 'Handlägg på er nivå och följ upp', en: 'Manage at your level and follow up', refers: false },
  LEVEL_2_TEAM: {
    sv: 'Bedömning av multiprofessionellt team på nivå 2',
    en: 'Assessment by a multiprofessional team at level 2',
    refers: true,
  },
  REFER_LEVEL_3: { sv: 'Skriv remiss till nivå 3', en: 'Write a referral to level 3', refers: true },
  REFER_LEVEL_4: { sv: 'Skriv remiss till nivå 4', en: 'Write a referral to level 4', refers: true },
  REFER_OTHER_SPECIALTY: { sv: 'Skriv remiss till annan specialitet', en: 'Write a referral to another specialty', refers: true },
  MORE_DATA_THEN_ASK_AGAIN: { sv: 'Ta reda på mer och fråga sedan igen', en: 'Find out more, then ask again', refers: false },
  URGENT_ACT_NOW: { sv: 'Akut: agera nu enligt lokal rutin', en: 'Urgent: act now by your local routine', refers: false },
} as const satisfies Record<string, DispositionRule>;

export type DispositionCode = keyof typeof dispositions;

export const dispositionCodes = Object.keys(dispositions) as [DispositionCode, ...DispositionCode[]];

/** What the levels of the children's track are called, where it differs from that of adults. */
const ofChildren: Partial<Record<DispositionCode, Word>> = {
  LEVEL_2_TEAM: {
    sv: 'Bedömning på nivå 2: barnmottagning eller barnhabilitering',
    en: 'Assessment at level 2: paediatric clinic or child habilitation',
  },
  REFER_LEVEL_3: {
    sv: 'Skriv remiss till nivå 3: multiprofessionellt team för barn och unga',
    en: 'Write a referral to level 3: multiprofessional team for children and young people',
  },
  REFER_LEVEL_4: {
    sv: 'Skriv remiss till nivå 4: smärtcentrum för barn och unga',
    en: 'Write a referral to level 4: pain centre for children and young people',
  },
};

/** What is to be done, in the levels of the track of the question. */
export function dispositionWord(code: DispositionCode, track: CareTrack): Word {
  return (track === 'CHILD' ? ofChildren[code] : undefined) ?? dispositions[code];
}

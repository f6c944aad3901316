type DispositionRule = {
  sv: string;
  en: string;
  /** The answer advises a referral. The system sends none: it says so and gives a text to copy. */
  refers: boolean;
};

/** What the requester is to do, exactly one for each answer. The codes are fixed; the wording may change. */
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

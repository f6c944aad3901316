import type { Word } from '../organisation/organisation-words.ts';

/** The seven questions the national assignment asks every guideline to answer. */
export const considerationWords = {
  PRIMARY_AND_SPECIALIST: {
    sv: 'Samverkan mellan primärvård och specialistvård',
    en: 'Cooperation between primary and specialist care',
  },
  CONTINUITY: { sv: 'Kontinuitet i vårdkedjan', en: 'Continuity of the chain of care' },
  REGIONAL_DIFFERENCES: {
    sv: 'Regionala skillnader i tillgång till specialiserad smärtvård',
    en: 'Regional differences in access to specialised pain care',
  },
  MENTAL_ILL_HEALTH: {
    sv: 'Samsjuklighet mellan långvarig smärta och psykisk ohälsa',
    en: 'Co-occurrence of long-term pain and mental ill-health',
  },
  OROFACIAL_PAIN: { sv: 'Koppling till orala långvariga smärttillstånd', en: 'The link to long-term oral pain' },
  SOMATIC_AND_PSYCHIATRIC: {
    sv: 'Samverkan mellan den somatiska och den psykiatriska vården',
    en: 'Cooperation between somatic and psychiatric care',
  },
  DENTAL_CARE: { sv: 'Samverkan mellan tandvården och annan vård', en: 'Cooperation between dental and other care' },
} as const satisfies Record<string, Word>;

/** The three perspectives every text is tried against. */
export const perspectiveWords = {
  GENDER_EQUALITY: { sv: 'Jämställdhetsperspektivet', en: 'The perspective of gender equality' },
  CHILD_RIGHTS: { sv: 'Barnrättsperspektivet', en: 'The perspective of the rights of the child' },
  DISABILITY: { sv: 'Funktionshinderperspektivet', en: 'The perspective of disability' },
} as const satisfies Record<string, Word>;

/** Everything a text may have to answer, in the order it is asked. */
export const questionWords = { ...considerationWords, ...perspectiveWords } as const;

export type QuestionCode = keyof typeof questionWords;

/** The perspectives alone: what an evaluation answers. */
export const PERSPECTIVES = Object.keys(perspectiveWords) as QuestionCode[];

/** The considerations and the perspectives: what a guideline answers. */
export const CONSIDERATIONS_AND_PERSPECTIVES = Object.keys(questionWords) as QuestionCode[];

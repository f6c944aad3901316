import * as z from 'zod/mini';
import { keysOf, type Word } from '../organisation/organisation-words.ts';
import { anyText } from '../text/localised.ts';
import { wholeNumber } from '../text/whole-number.ts';

/** Q1 of the survey that closes a consultation: what the answer led to for the patient. */
export const patientOutcomes = {
  CONFIRMED_PLAN: { sv: 'Bekräftade den plan jag redan hade', en: 'Confirmed the course I had planned' },
  NEW_COURSE: { sv: 'Gav goda råd om ett nytt eller annat sätt att handlägga', en: 'Gave good advice for a new or other course of action' },
  NOT_VERY_USEFUL: { sv: 'Var inte till särskilt stor nytta', en: 'Was not very useful' },
  NONE_OF_THESE: { sv: 'Inget av detta', en: 'None of these' },
} as const satisfies Record<string, Word>;

export type PatientOutcome = keyof typeof patientOutcomes;

/** Q2: what the answer did to a referral. */
export const referralEffects = {
  CONTEMPLATED_AVOIDED: { sv: 'Remiss övervägdes och behövs inte längre', en: 'Referral was contemplated and is now avoided' },
  CONTEMPLATED_STILL_NEEDED: {
    sv: 'Remiss övervägdes och behövs fortfarande; besöket blir bättre förberett',
    en: 'Referral was contemplated and is still needed; the visit will be more effective',
  },
  NOT_CONTEMPLATED_NOT_NEEDED: {
    sv: 'Remiss övervägdes inte och behövs inte; svaret var ändå användbart',
    en: 'Referral was not contemplated and is not needed; the feedback was useful',
  },
  NOT_CONTEMPLATED_NOW_INITIATED: { sv: 'Remiss övervägdes inte men skrivs nu', en: 'Referral was not contemplated but is now initiated' },
  NO_PARTICULAR_BENEFIT: { sv: 'Svaret gjorde ingen särskild nytta', en: 'The answer was of no particular benefit' },
} as const satisfies Record<string, Word>;

export type ReferralEffect = keyof typeof referralEffects;

/** One question of the survey. `kind`: CHOICE of the table named by the code, SCALE from 1 to 5, YES_NO, or TEXT. */
export type CloseOutItem = {
  code: 'patientOutcome' | 'referralEffect' | 'patientValue' | 'providerValue' | 'manageNextMyself' | 'teachingCase' | 'learned';
  kind: 'CHOICE' | 'SCALE' | 'YES_NO' | 'TEXT';
  required: boolean;
  label: Word;
};

/** The survey, in order, all on one page: the six established questions and one about learning. Only the first two must be answered. */
export const closeOutItems: readonly CloseOutItem[] = [
  {
    code: 'patientOutcome',
    kind: 'CHOICE',
    required: true,
    label: { sv: 'Vad ledde svaret till för patienten?', en: 'What did the answer lead to for the patient?' },
  },
  {
    code: 'referralEffect',
    kind: 'CHOICE',
    required: true,
    label: { sv: 'Hur påverkade svaret behovet av remiss?', en: 'How did the answer affect the need for a referral?' },
  },
  {
    code: 'patientValue',
    kind: 'SCALE',
    required: false,
    label: { sv: 'Hur värdefullt var svaret för patienten?', en: 'How valuable was the answer for the patient?' },
  },
  {
    code: 'providerValue',
    kind: 'SCALE',
    required: false,
    label: { sv: 'Hur värdefullt var svaret för dig i ditt arbete?', en: 'How valuable was the answer for you in your work?' },
  },
  {
    code: 'manageNextMyself',
    kind: 'YES_NO',
    required: false,
    label: { sv: 'Skulle du klara nästa liknande patient själv?', en: 'Would you manage the next similar patient yourself?' },
  },
  {
    code: 'teachingCase',
    kind: 'YES_NO',
    required: false,
    label: { sv: 'Passar frågan som undervisningsfall?', en: 'Would the question suit as a teaching case?' },
  },
  {
    code: 'learned',
    kind: 'TEXT',
    required: false,
    label: { sv: 'Vad tar du med dig? Inga uppgifter om patienten.', en: 'What do you take with you? Nothing about the patient.' },
  },
];

const scale = z.nullish(wholeNumber(1, 5));

/** The survey filled in: the first two questions answered, the rest answered or skipped. Messages are keys, worded in `text/field-messages.ts`. */
export const closeOutSchema = z.strictObject(
  {
    patientOutcome: z.enum(keysOf(patientOutcomes), 'chooseOne'),
    referralEffect: z.enum(keysOf(referralEffects), 'chooseOne'),
    patientValue: scale,
    providerValue: scale,
    manageNextMyself: z.nullish(z.boolean('invalid')),
    teachingCase: z.nullish(z.boolean('invalid')),
    learned: z.nullish(anyText(500, 'invalid')),
  },
  'required',
);

export type CloseOut = z.infer<typeof closeOutSchema>;

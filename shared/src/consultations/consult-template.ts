import type { Role } from '../identity/roles.ts';
import type { CareTrack, Word } from '../organisation/organisation-words.ts';
import { conditionTemplates } from './condition-templates.ts';
import { childFields, situationTemplates } from './situation-templates.ts';
import type { TemplateField } from './template-field.ts';

/** A topic: its name and the questions of its template, in the order they are asked. */
export type ConsultTopic = Word & { fields: readonly TemplateField[] };

/** The topics a consultation may be about, each with its template. */
export const consultTopics = {
  OPIOID_TAPER: situationTemplates.OPIOID_TAPER,
  NEUROPATHIC: conditionTemplates.NEUROPATHIC,
  WIDESPREAD: conditionTemplates.WIDESPREAD,
  LOW_BACK: conditionTemplates.LOW_BACK,
  HEADACHE: conditionTemplates.HEADACHE,
  CHILD: situationTemplates.CHILD,
  SICK_LISTING: situationTemplates.SICK_LISTING,
  PSYCH_COMORBIDITY: situationTemplates.PSYCH_COMORBIDITY,
  OROFACIAL: conditionTemplates.OROFACIAL,
  CANCER_SURVIVOR: conditionTemplates.CANCER_SURVIVOR,
} as const satisfies Record<string, ConsultTopic>;

export type ConsultTopicCode = keyof typeof consultTopics;

/** Who answers for the templates of every topic and decides when one is changed: every region asks by the same, so that answers can be compared. */
export const templateOwner: Role = 'NATIONAL_COORDINATOR';

/** Ages are bands, never years or dates, and each band belongs to one track. */
export const ageBands = {
  AGE_0_4: { sv: '0–4', en: '0–4', track: 'CHILD' },
  AGE_5_11: { sv: '5–11', en: '5–11', track: 'CHILD' },
  AGE_12_15: { sv: '12–15', en: '12–15', track: 'CHILD' },
  AGE_16_17: { sv: '16–17', en: '16–17', track: 'CHILD' },
  AGE_18_29: { sv: '18–29', en: '18–29', track: 'ADULT' },
  AGE_30_39: { sv: '30–39', en: '30–39', track: 'ADULT' },
  AGE_40_49: { sv: '40–49', en: '40–49', track: 'ADULT' },
  AGE_50_64: { sv: '50–64', en: '50–64', track: 'ADULT' },
  AGE_65_79: { sv: '65–79', en: '65–79', track: 'ADULT' },
  AGE_80_89: { sv: '80–89', en: '80–89', track: 'ADULT' },
  AGE_90_PLUS: { sv: '90+', en: '90+', track: 'ADULT' },
} as const satisfies Record<string, Word & { track: CareTrack }>;

export type AgeBand = keyof typeof ageBands;

/**
 * The other track a question about somebody of an age may go across to; null where it stays. From the adult one only the youngest band goes, where a young adult is still
 * followed by those who treated the child; and who is an adult may come back. A child is never answered for in the adult track.
 */
export function trackAcross(track: CareTrack, band: AgeBand | null): CareTrack | null {
  if (track === 'ADULT') return band === 'AGE_18_29' ? 'CHILD' : null;
  return band !== null && ageBands[band].track === 'ADULT' ? 'ADULT' : null;
}

export const patientSexes = {
  FEMALE: { sv: 'Kvinna eller flicka', en: 'Woman or girl' },
  MALE: { sv: 'Man eller pojke', en: 'Man or boy' },
  OTHER: { sv: 'Annat eller anges inte', en: 'Other or not given' },
} as const satisfies Record<string, Word>;

export type PatientSex = keyof typeof patientSexes;

/** Where the patient lives, as coarse as it can be and still matter for who answers. */
export const regionBands = {
  OWN_REGION: { sv: 'I vår region', en: 'In our region' },
  OTHER_REGION: { sv: 'I en annan region', en: 'In another region' },
  NOT_GIVEN: { sv: 'Anges inte', en: 'Not given' },
} as const satisfies Record<string, Word>;

export type RegionBand = keyof typeof regionBands;

/** How soon an answer is needed. Neither is for emergencies. */
export const consultPriorities = {
  ROUTINE: { sv: 'Vanlig', en: 'Routine' },
  PRIORITY: { sv: 'Förtur', en: 'Priority' },
} as const satisfies Record<string, Word>;

export type ConsultPriority = keyof typeof consultPriorities;

/** What must be read and confirmed before anything is asked. */
export const redFlagGate = {
  heading: { sv: 'Inte för akuta lägen', en: 'Not for emergencies' },
  text: {
    sv: 'Svar kan dröja flera arbetsdagar. Vid fara för liv: ring 112. Behövs bedömning i dag: ring jouren på din ort. Frågan är ingen remiss, och vårdansvaret är kvar hos dig.',
    en: 'An answer may take several working days. If life is in danger: call 112. If an assessment is needed today: call the doctor on duty where you work. The question is not a referral, and you keep the responsibility for care.',
  },
  flags: [
    { sv: 'Suicidrisk eller annan akut psykisk kris', en: 'Risk of suicide or another acute mental crisis' },
    { sv: 'Ny svaghet, domning i underlivet eller svårt att kissa', en: 'New weakness, numbness in the groin or difficulty passing urine' },
    {
      sv: 'Plötslig mycket svår huvudvärk eller nytt neurologiskt bortfall',
      en: 'Sudden very severe headache or new neurological deficit',
    },
    { sv: 'Feber, allmänpåverkan eller misstänkt svår infektion', en: 'Fever, being generally unwell or a suspected serious infection' },
    { sv: 'Misstänkt tumör, fraktur eller cirkulationsstörning', en: 'Suspected tumour, fracture or impaired circulation' },
    { sv: 'Överdos, svår abstinens eller påverkad andning', en: 'Overdose, severe withdrawal or impaired breathing' },
    { sv: 'Ett barn som far illa eller riskerar att göra det', en: 'A child who is being harmed or may be' },
  ],
  confirmation: {
    sv: 'Inget av detta gäller, eller så är det redan omhändertaget.',
    en: 'None of this applies, or it is already taken care of.',
  },
} as const satisfies Record<string, Word | readonly Word[]>;

/** Shown in the child track. The duty to report lies outside the system. */
export const concernForChildReminder: Word = {
  sv: 'Oroar du dig för att barnet far illa ska du själv göra en orosanmälan till socialtjänsten. Den kan inte göras här.',
  en: 'If you are concerned that the child is being harmed you must yourself report it to social services. That cannot be done here.',
};

/** The track a topic belongs to where nothing else is said. */
export function usualTrack(topic: ConsultTopicCode): CareTrack {
  return topic === 'CHILD' ? 'CHILD' : 'ADULT';
}

/** The questions of a topic in a track: in the child track every topic also asks what is asked about every child, before the goal. */
export function templateFields(topic: ConsultTopicCode, track: CareTrack = usualTrack(topic)): readonly TemplateField[] {
  const { fields } = consultTopics[topic];
  if (track === 'ADULT' || topic === 'CHILD') return fields;
  return [...fields.slice(0, -1), ...childFields, ...fields.slice(-1)];
}

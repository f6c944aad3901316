import type { Role } from 'shared/identity/roles.ts';
import type { Word } from 'shared/organisation/organisation-words.ts';

/** Stands for the issuer in the table of persons, so that a persona is the same person on every port. */
export const DEVELOPMENT_ISSUER = 'development';

/** A made-up member of staff, named by role and example unit and never as a person. */
export type Persona = {
  name: Word;
  professionCode: string | null;
  /** Roles and the slugs of the nodes they are held at. */
  roles: readonly (readonly [role: Role, node: string])[];
};

const CENTRE = 'kunskapscentrum-sodra';
const HEALTHCARE_REGION = 'sodra';
const PRIMARY_CARE = 'exempelvardcentralen-skane';
const PAIN_CLINIC = 'exempel-smartmottagningen-skane';
const CHILD_TEAM = 'exempel-barnsmartteamet-skane';
const REGION = 'skane';
const NATION = 'sverige';

/** Everyone who can sign in with the development provider; the key is the subject the provider tells. */
export const personas = {
  nurse: {
    name: { sv: 'Sjuksköterska, Exempelvårdcentralen', en: 'Nurse, Exempelvårdcentralen' },
    professionCode: 'sjukskoterska',
    roles: [
      ['COURSE_TAKER', PRIMARY_CARE],
      ['CLINICIAN', PRIMARY_CARE],
    ],
  },
  physician: {
    name: { sv: 'Läkare, Exempelvårdcentralen', en: 'Physician, Exempelvårdcentralen' },
    professionCode: 'lakare-allman',
    roles: [
      ['COURSE_TAKER', PRIMARY_CARE],
      ['CLINICIAN', PRIMARY_CARE],
    ],
  },
  resourcePerson: {
    name: { sv: 'Resursperson, Exempelvårdcentralen', en: 'Resource person, Exempelvårdcentralen' },
    professionCode: 'fysioterapeut',
    roles: [
      ['COURSE_TAKER', PRIMARY_CARE],
      ['CLINICIAN', PRIMARY_CARE],
      ['RESOURCE_PERSON', PRIMARY_CARE],
    ],
  },
  unitManager: {
    name: { sv: 'Enhetschef, Exempelvårdcentralen', en: 'Unit manager, Exempelvårdcentralen' },
    professionCode: 'sjukskoterska',
    roles: [
      ['COURSE_TAKER', PRIMARY_CARE],
      ['UNIT_MANAGER', PRIMARY_CARE],
    ],
  },
  paediatrician: {
    name: { sv: 'Barnläkare, Exempelbarnmottagningen', en: 'Paediatrician, Exempelbarnmottagningen' },
    professionCode: 'pediatriker',
    roles: [
      ['COURSE_TAKER', 'exempel-barnmottagningen-skane'],
      ['CLINICIAN', 'exempel-barnmottagningen-skane'],
    ],
  },
  twoUnits: {
    name: { sv: 'Läkare på två enheter', en: 'Physician at two units' },
    professionCode: 'lakare-allman',
    roles: [
      ['COURSE_TAKER', PRIMARY_CARE],
      ['CLINICIAN', PRIMARY_CARE],
      ['COURSE_TAKER', 'exempelvardcentralen-vastra-gotaland'],
      ['CLINICIAN', 'exempelvardcentralen-vastra-gotaland'],
    ],
  },
  triage: {
    name: { sv: 'Fördelare, Kunskapscentrum Södra', en: 'Consult triage, Kunskapscentrum Södra' },
    professionCode: 'sjukskoterska',
    roles: [
      ['COURSE_TAKER', CENTRE],
      ['CONSULT_TRIAGE', CENTRE],
    ],
  },
  consultant: {
    name: { sv: 'Konsult, Kunskapscentrum Södra', en: 'Consulting clinician, Kunskapscentrum Södra' },
    professionCode: 'smartlakare-vuxen',
    roles: [
      ['COURSE_TAKER', CENTRE],
      ['CONSULT_RESPONDER', CENTRE],
    ],
  },
  secondConsultant: {
    name: { sv: 'Konsult två, Kunskapscentrum Södra', en: 'Second consulting clinician, Kunskapscentrum Södra' },
    professionCode: 'fysioterapeut',
    roles: [
      ['COURSE_TAKER', CENTRE],
      ['CONSULT_RESPONDER', CENTRE],
    ],
  },
  trainee: {
    name: { sv: 'Konsult under handledning, Kunskapscentrum Södra', en: 'Consulting clinician in training, Kunskapscentrum Södra' },
    professionCode: 'lakare-allman',
    roles: [
      ['COURSE_TAKER', CENTRE],
      ['CONSULT_RESPONDER', CENTRE],
    ],
  },
  clinicConsultant: {
    name: { sv: 'Konsult, Exempelsmärtmottagningen', en: 'Consulting clinician, Exempelsmärtmottagningen' },
    professionCode: 'smartlakare-vuxen',
    roles: [
      ['COURSE_TAKER', PAIN_CLINIC],
      ['CONSULT_RESPONDER', PAIN_CLINIC],
    ],
  },
  childConsultant: {
    name: { sv: 'Konsult, Exempelbarnsmärtteamet', en: 'Consulting clinician, Exempelbarnsmärtteamet' },
    professionCode: 'smartlakare-barn',
    roles: [
      ['COURSE_TAKER', CHILD_TEAM],
      ['CONSULT_RESPONDER', CHILD_TEAM],
    ],
  },
  levelLead: {
    name: { sv: 'Nivåansvarig, Södra sjukvårdsregionen', en: 'Level lead, Södra sjukvårdsregionen' },
    professionCode: 'lakare-rehabmedicin',
    roles: [
      ['COURSE_TAKER', CENTRE],
      ['LEVEL_LEAD', HEALTHCARE_REGION],
    ],
  },
  editor: {
    name: { sv: 'Redaktör, Kunskapscentrum Södra', en: 'Editor, Kunskapscentrum Södra' },
    professionCode: 'psykolog',
    roles: [
      ['COURSE_TAKER', CENTRE],
      ['CENTRE_EDITOR', HEALTHCARE_REGION],
    ],
  },
  approver: {
    name: { sv: 'Fastställare och publicerare, Kunskapscentrum Södra', en: 'Approver and publisher, Kunskapscentrum Södra' },
    professionCode: 'smartlakare-vuxen',
    roles: [
      ['COURSE_TAKER', CENTRE],
      ['APPROVER', HEALTHCARE_REGION],
      ['PUBLISHER', HEALTHCARE_REGION],
    ],
  },
  regionalEditor: {
    name: { sv: 'Redaktör, Region Skåne', en: 'Editor, Region Skåne' },
    professionCode: 'sjukskoterska',
    roles: [['CENTRE_EDITOR', REGION]],
  },
  regionalApprover: {
    name: { sv: 'Fastställare och publicerare, Region Skåne', en: 'Approver and publisher, Region Skåne' },
    professionCode: 'lakare-allman',
    roles: [
      ['APPROVER', REGION],
      ['PUBLISHER', REGION],
    ],
  },
  westernEditor: {
    name: { sv: 'Redaktör, Västra Götalandsregionen', en: 'Editor, Västra Götalandsregionen' },
    professionCode: 'fysioterapeut',
    roles: [['CENTRE_EDITOR', 'vastra-gotaland']],
  },
  courseEditor: {
    name: { sv: 'Kursansvarig redaktör, nationellt', en: 'Course editor, national' },
    professionCode: 'fysioterapeut',
    roles: [['CENTRE_EDITOR', NATION]],
  },
  nationalCoordinator: {
    name: { sv: 'Nationell samordnare', en: 'National coordinator' },
    professionCode: 'lakare-allman',
    roles: [
      ['NATIONAL_COORDINATOR', NATION],
      ['APPROVER', NATION],
      ['PUBLISHER', NATION],
    ],
  },
  panelMember: {
    name: { sv: 'Patient- och anhörigpanelen', en: 'Patient and relative panel' },
    professionCode: null,
    roles: [['PANEL_MEMBER', NATION]],
  },
  // Those who answer for bodies hold no role here: what they see is what their body is asked.
  professionBody: {
    name: { sv: 'Remissvar, professionsföreningar', en: 'Answers for professional associations' },
    professionCode: null,
    roles: [],
  },
  patientBody: {
    name: { sv: 'Remissvar, patientorganisation', en: 'Answers for a patient organisation' },
    professionCode: null,
    roles: [],
  },
  regionBody: { name: { sv: 'Remissvar, regioner', en: 'Answers for regions' }, professionCode: null, roles: [] },
  authorityBody: { name: { sv: 'Remissvar, myndighet', en: 'Answers for an authority' }, professionCode: null, roles: [] },
  administrator: {
    name: { sv: 'Administratör', en: 'Administrator' },
    professionCode: null,
    roles: [['ADMIN', NATION]],
  },
  privacyOfficer: {
    name: { sv: 'Dataskyddsansvarig, Region Skåne', en: 'Privacy officer, Region Skåne' },
    professionCode: null,
    roles: [['PRIVACY_OFFICER', 'skane']],
  },
  withoutRole: { name: { sv: 'Utan roll', en: 'Without a role' }, professionCode: null, roles: [] },
} as const satisfies Record<string, Persona>;

export type PersonaKey = keyof typeof personas;

/** Whether a text, from a form or a provider, names a persona. */
export function isPersonaKey(text: unknown): text is PersonaKey {
  return typeof text === 'string' && Object.hasOwn(personas, text);
}

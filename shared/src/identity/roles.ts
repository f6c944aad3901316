import type { OrganisationNodeKind } from '../organisation/organisation-words.ts';

/**
 * The roles of the product in one table: where each is held, whether it covers the nodes below, and whether it is held
 * at one artefact instead of at a node of the organisation.
 */
export const roles = {
  COURSE_TAKER: { sv: 'Kursdeltagare', en: 'Course taker', heldAt: ['UNIT'], inherits: false, atArtefact: false },
  CLINICIAN: { sv: 'Kliniker', en: 'Clinician', heldAt: ['UNIT'], inherits: false, atArtefact: false },
  RESOURCE_PERSON: { sv: 'Resursperson', en: 'Resource person', heldAt: ['UNIT'], inherits: false, atArtefact: false },
  UNIT_MANAGER: { sv: 'Enhetschef', en: 'Unit manager', heldAt: ['UNIT'], inherits: true, atArtefact: false },
  CONSULT_TRIAGE: {
    sv: 'Fördelare av frågor',
    en: 'Consult triage',
    heldAt: ['UNIT', 'REGION', 'HEALTHCARE_REGION'],
    inherits: true,
    atArtefact: false,
  },
  CONSULT_RESPONDER: { sv: 'Konsult', en: 'Consulting clinician', heldAt: ['UNIT'], inherits: false, atArtefact: false },
  LEVEL_LEAD: { sv: 'Nivåansvarig', en: 'Level lead', heldAt: ['UNIT', 'HEALTHCARE_REGION'], inherits: true, atArtefact: false },
  PRIVACY_OFFICER: {
    sv: 'Dataskyddsansvarig',
    en: 'Privacy officer',
    heldAt: ['NATION', 'HEALTHCARE_REGION', 'REGION'],
    inherits: true,
    atArtefact: false,
  },
  CENTRE_EDITOR: {
    sv: 'Redaktör',
    en: 'Knowledge-centre editor',
    heldAt: ['NATION', 'HEALTHCARE_REGION', 'REGION', 'UNIT'],
    inherits: true,
    atArtefact: false,
  },
  APPROVER: {
    sv: 'Fastställare',
    en: 'Approver',
    heldAt: ['NATION', 'HEALTHCARE_REGION', 'REGION', 'UNIT'],
    inherits: true,
    atArtefact: false,
  },
  PUBLISHER: {
    sv: 'Publicerare',
    en: 'Publisher',
    heldAt: ['NATION', 'HEALTHCARE_REGION', 'REGION', 'UNIT'],
    inherits: true,
    atArtefact: false,
  },
  NATIONAL_COORDINATOR: { sv: 'Nationell samordnare', en: 'National coordinator', heldAt: ['NATION'], inherits: true, atArtefact: false },
  PANEL_MEMBER: {
    sv: 'Patient- och anhörigpanel',
    en: 'Patient and relative panel',
    heldAt: ['NATION', 'REGION'],
    inherits: false,
    atArtefact: false,
  },
  ADMIN: { sv: 'Administratör', en: 'Administrator', heldAt: ['NATION', 'REGION', 'UNIT'], inherits: true, atArtefact: false },
  AUTHOR: { sv: 'Författare', en: 'Author', heldAt: [], inherits: false, atArtefact: true },
  REVIEWER: { sv: 'Granskare', en: 'Reviewer', heldAt: [], inherits: false, atArtefact: true },
} as const satisfies Record<string, RoleRule>;

type RoleRule = { sv: string; en: string; heldAt: readonly OrganisationNodeKind[]; inherits: boolean; atArtefact: boolean };

export type Role = keyof typeof roles;

export const roleNames = Object.keys(roles) as [Role, ...Role[]];

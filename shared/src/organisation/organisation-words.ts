/** A word of the interface in its two languages. */
export type Word = { sv: string; en: string };

/** Kinds of node in the organisation, from the top down. A knowledge centre and a pain centre are units. */
export const organisationNodeKinds = {
  NATION: { sv: 'Nationen', en: 'Nation' },
  HEALTHCARE_REGION: { sv: 'Sjukvårdsregion', en: 'Healthcare region' },
  REGION: { sv: 'Region', en: 'Region' },
  UNIT: { sv: 'Enhet', en: 'Unit' },
} as const satisfies Record<string, Word>;

export type OrganisationNodeKind = keyof typeof organisationNodeKinds;

/** What a unit is, whatever it is called. */
export const unitTypes = {
  PRIMARY_CARE: { sv: 'Vårdcentral', en: 'Primary-care centre' },
  LEVEL_2_TEAM: { sv: 'Multiprofessionellt team i primärvården', en: 'Multiprofessional team in primary care' },
  PAIN_CLINIC: { sv: 'Smärtmottagning', en: 'Pain clinic' },
  PAIN_CENTRE: { sv: 'Smärtcentrum', en: 'Pain centre' },
  KNOWLEDGE_CENTRE: { sv: 'Kunskapscentrum', en: 'Knowledge centre' },
  CHILD_CLINIC: { sv: 'Barn- och ungdomsmottagning', en: 'Child and youth clinic' },
  HOSPITAL: { sv: 'Sjukhus', en: 'Hospital' },
  CHILD_PAIN_TEAM: { sv: 'Smärtteam för barn och unga', en: 'Pain team for children and young people' },
} as const satisfies Record<string, Word>;

export type UnitType = keyof typeof unitTypes;

/** Who runs a unit. Care is publicly funded in all of them. */
export const providerForms = {
  PUBLIC: { sv: 'Offentlig (regiondriven)', en: 'Public (run by the region)' },
  PRIVATE: { sv: 'Privat med offentlig finansiering', en: 'Private, publicly funded' },
  NON_PROFIT: { sv: 'Idéburen', en: 'Non-profit' },
} as const satisfies Record<string, Word>;

export type ProviderForm = keyof typeof providerForms;

/** The two tracks of care levels. */
export const careTracks = {
  ADULT: { sv: 'Vuxna', en: 'Adults' },
  CHILD: { sv: 'Barn och unga', en: 'Children and young people' },
} as const satisfies Record<string, Word>;

export type CareTrack = keyof typeof careTracks;

/** Whether somebody has checked a fact against its source. */
export const confirmations = {
  CONFIRMED: { sv: 'Bekräftad', en: 'Confirmed' },
  UNCONFIRMED: { sv: 'Ej verifierad', en: 'Not verified' },
} as const satisfies Record<string, Word>;

export type Confirmation = keyof typeof confirmations;

/** The keys of a table of words, for enums of columns and of the API. */
export function keysOf<Table extends Record<string, unknown>>(table: Table): [keyof Table & string, ...(keyof Table & string)[]] {
  return Object.keys(table) as [keyof Table & string, ...(keyof Table & string)[]];
}

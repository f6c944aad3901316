import type { Word } from '../organisation/organisation-words.ts';

/** What patients, and children with their parents (`ndb`), told Nationellt Uppdrag Smärta that they need, by the code recommendations use. */
export const patientNeeds = {
  'ndv-bli-trodd': { sv: 'Bli trodd på att smärtan finns', en: 'Be believed that the pain is there' },
  'ndv-forklaring': { sv: 'Få en förklaring till smärtan', en: 'Be given an explanation of the pain' },
  'ndv-hantera-vardagen': { sv: 'Hjälp att hantera vardagen', en: 'Help to manage everyday life' },
  'ndv-nagon-haller-ihop': { sv: 'Någon som håller ihop vården', en: 'Somebody who holds the care together' },
  'ndv-inte-skuldbelagd': {
    sv: 'Få sina behov mötta utan skuld när behandling inte hjälper',
    en: 'Have needs met without blame when treatment does not help',
  },
  'ndv-battre-samordning': { sv: 'Bättre samordning mellan vårdaktörer', en: 'Better coordination between those who give care' },
  'ndb-diagnos-orsak': { sv: 'Få veta diagnos och orsak', en: 'Know the diagnosis and the cause' },
  'ndb-vardplan-kontakt': { sv: 'Få vårdplan och veta vem man vänder sig till', en: 'Have a care plan and know whom to turn to' },
  'ndb-inte-bara-i-huvudet': { sv: 'Slippa höra att det bara sitter i huvudet', en: 'Not be told that it is all in the head' },
  'ndb-lyssnad-pa': { sv: 'Bli lyssnad på och tilltalad begripligt', en: 'Be listened to and spoken to understandably' },
  'ndb-kunskap-om-smarta': { sv: 'Få kunskap om smärta', en: 'Learn about pain' },
  'ndb-nagon-tar-ansvar': { sv: 'Ha någon som tar ansvar', en: 'Have somebody who takes responsibility' },
  'ndb-inte-samordna-sjalv': { sv: 'Som förälder slippa bära all samordning', en: 'As a parent, not carry all the coordination' },
  'ndb-kommunikation-vardgivare': { sv: 'Bättre kommunikation mellan vårdgivare', en: 'Better communication between care providers' },
  'ndb-effekt-foljs-upp': { sv: 'Att effekten av behandlingen följs upp', en: 'That the effect of treatment is followed up' },
  'ndb-ratt-kompetens': { sv: 'Rätt behandling och kompetenta vårdgivare', en: 'The right treatment and competent care providers' },
} as const satisfies Record<string, Word>;

/** The words of the needs behind codes; a code that is not in the table is left out. */
export function patientNeedWords(codes: readonly string[]): Word[] {
  return codes.flatMap((code) => (Object.hasOwn(patientNeeds, code) ? [patientNeeds[code as keyof typeof patientNeeds]] : []));
}

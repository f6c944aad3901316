import { etdCriteria } from 'shared/evaluations/etd-criteria.ts';
import { certaintyLevels } from 'shared/evaluations/grade-words.ts';
import { carePhases } from 'shared/guidelines/care-phase.ts';
import { etdJudgementWords } from 'shared/guidelines/etd-judgements.ts';
import { duties } from 'shared/guidelines/responsibility-nodes.ts';
import { strongReasons } from 'shared/guidelines/strong-reasons.ts';

/** What the types of parts are called in a template. */
export const typeWords: Readonly<Record<string, string>> = {
  nationalGuideline: 'riktlinjer',
  careProgramme: 'vårdprogram',
  carePathway: 'vårdförlopp',
  assignment: 'uppdrag',
  knowledgeSupport: 'kunskapsstöd',
  patientText: 'patienttext',
  chapter: 'kapitel',
  section: 'avsnitt',
  condition: 'tillstånd',
  recommendation: 'rekommendation',
  etdCriterion: 'kriterium',
  pathwayStep: 'steg',
  checklist: 'checklista',
  checkItem: 'rad',
  responsibilityMatrix: 'ansvarsmatris',
  responsibility: 'ansvar',
  prompt: 'påminnelse',
  trigger: 'tecken',
  reference: 'källa',
};

/** What attributes are called in a template, by their path. */
export const fieldWords: Readonly<Record<string, string>> = {
  title: 'titel',
  summary: 'sammanfattning',
  intro: 'inledning',
  text: 'text',
  kind: 'slag',
  phase: 'vårdfas',
  phases: 'vårdfaser',
  level: 'nivå',
  levels: 'nivåer',
  track: 'spår',
  perspectives: 'perspektiv',
  patientGroups: 'patientgrupper',
  profession: 'yrke',
  professions: 'yrken',
  patientNeeds: 'patientbehov',
  'decision.priority': 'prioritet',
  'decision.type': 'icke-göra eller FoU',
  'decision.strength': 'styrka',
  'decision.direction': 'riktning',
  'decision.certainty': 'tillförlitlighet',
  'decision.strongReason': 'situation',
  'decision.reason': 'skäl',
  'decision.note': 'om ställningstagandet',
  note: 'anmärkning',
  sources: 'källor',
  cites: 'vilar på',
  confirmation: 'bekräftad',
  toConfirm: 'att bekräfta',
  criterion: 'kriterium',
  judgement: 'bedömning',
  evidence: 'underlag',
  comment: 'kommentar',
  description: 'beskrivning',
  painClass: 'slag av smärta',
  icdCodes: 'icd-11',
  purpose: 'till vad',
  duty: 'uppgift',
  indication: 'vidare när',
  careForm: 'vårdform',
  reader: 'läsare',
  authors: 'författare',
  journal: 'tidskrift',
  publisher: 'utgivare',
  year: 'år',
  volume: 'band',
  issue: 'nummer',
  pages: 'sidor',
  retraction: 'återkallad',
  doi: 'doi',
  isbn: 'isbn',
  pmid: 'pmid',
  url: 'webbadress',
};

const swedish = (words: Readonly<Record<string, { sv: string }>>) =>
  Object.fromEntries(Object.entries(words).map(([code, { sv }]) => [code, sv]));

/** What choices are called in a template, whichever field they stand in. */
const choiceWords: Readonly<Record<string, string>> = {
  ...swedish(etdCriteria),
  ...swedish(etdJudgementWords),
  ...swedish(strongReasons),
  ...swedish(carePhases),
  ...swedish(duties),
  ADULT: 'vuxna',
  CHILD: 'barn',
  BOTH: 'båda',
  STRONG: 'stark',
  CONDITIONAL: 'villkorlig',
  FOR: 'för',
  AGAINST: 'emot',
  ICKE_GORA: 'icke-göra',
  FOU: 'FoU',
  CONFIRMED: 'ja',
  UNCONFIRMED: 'nej',
  EQUALITY: 'jämlikhet',
  CHILD_RIGHTS: 'barnrätt',
  DISABILITY: 'funktionshinder',
  ORGANISATION: 'organisation',
  CAPACITY: 'kapacitet',
  COMPETENCE: 'kompetens',
  CONTENT: 'innehåll',
  CLINICAL: 'klinisk',
  SAFETY: 'patientsäkerhet',
  EQUITY: 'Jämlik vård',
  PARTICIPATION: 'delaktighet',
  FOLLOW_UP: 'uppföljning',
  RESEARCH: 'forskning',
  MILESTONE: 'datum att hålla',
  PRIMARY: 'primär',
  SECONDARY: 'sekundär',
  IDENTIFY: 'hitta patienterna',
  RED_FLAGS: 'varningstecken',
  REFERRAL: 'remiss',
  HANDOVER: 'överlämning',
  CARE_PLAN: 'vårdplan',
  READINESS: 'beredskap',
  PRIMARY_CARE: 'primärvården',
  SPECIALIST_CARE: 'specialistvården',
  PAIN_CENTRE: 'smärtcentrum',
  PATIENT: 'patient',
  PARENT: 'förälder',
  RELATIVE: 'närstående',
};

/** Choices that are called something in one field and something else in another, by its path: a number says nothing by itself. */
const choiceWordsOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'decision.certainty': Object.fromEntries(Object.entries(certaintyLevels).map(([level, { sv }]) => [level, sv.toLowerCase()])),
};

/** What a choice is called in a field of a template; its code where it has no word. */
export function choiceWord(path: string, value: string | number): string {
  const code = String(value);
  return choiceWordsOf[path]?.[code] ?? choiceWords[code] ?? code;
}

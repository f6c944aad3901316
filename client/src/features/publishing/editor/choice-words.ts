import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { consultTopics, type ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import { dispositions } from 'shared/consultations/disposition.ts';
import { etdCriteria } from 'shared/evaluations/etd-criteria.ts';
import { etdJudgementWords } from 'shared/guidelines/etd-judgements.ts';
import { strongReasons } from 'shared/guidelines/strong-reasons.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';

/** What the codes of choices are called; a code without a word is shown as it is (a number). */
const words: Record<string, MessageDescriptor> = {
  ACCOUNTABLE: msg`Ansvarar`,
  ADULT: msg`Vuxna`,
  ADVANCED: msg`Avancerad`,
  AGAINST: msg`Emot`,
  BASIC: msg`Grund`,
  BOTH: msg`Båda`,
  CAPACITY: msg`Kapacitet`,
  CARE_PLAN: msg`Vårdplan`,
  CHILD: msg`Barn och unga`,
  CHILD_RIGHTS: msg`Barnets rättigheter`,
  CLINICAL: msg`Klinisk`,
  COMPETENCE: msg`Kompetens`,
  CONDITIONAL: msg`Villkorlig`,
  CONFIRMED: msg`Bekräftad`,
  CONTENT: msg`Innehåll`,
  CRITICAL_RISK: msg`Kritisk risk`,
  CONTINUOUS: msg`Kontinuerligt`,
  DEVICE: msg`Medicinteknisk produkt`,
  DIAGNOSTICS: msg`Diagnostik`,
  DICHOTOMOUS: msg`Ja eller nej`,
  DISABILITY: msg`Funktionshinder`,
  EDUCATION: msg`Utbildning`,
  EQUALITY: msg`Jämställdhet och jämlikhet`,
  EXTERNAL_DEVICE: msg`Bärs utanpå kroppen`,
  FOLLOW_UP: msg`Uppföljning`,
  FOR: msg`För`,
  FOU: msg`FoU`,
  HANDOVER: msg`Överlämning`,
  HR: msg`Hazardkvot (HR)`,
  HIGHER_BETTER: msg`Högre är bättre`,
  HIGH_RISK: msg`Hög risk`,
  ICKE_GORA: msg`Icke-göra`,
  IDENTIFY: msg`Hitta patienterna`,
  IMPLANT: msg`Implantat`,
  INTERMEDIATE: msg`Intermediär`,
  LOW_RISK: msg`Låg risk`,
  LOWER_BETTER: msg`Lägre är bättre`,
  MANUAL: msg`Manuell behandling`,
  MD: msg`Medelskillnad (MD)`,
  MILESTONE: msg`Datum att hålla`,
  MULTIMODAL: msg`Multimodal`,
  NARRATIVE: msg`Beskrivande`,
  NON_PHARMACOLOGICAL: msg`Icke-farmakologisk`,
  NRS: msg`Icke-randomiserade studier (NRS)`,
  NOT_JUDGED: msg`Ej bedömd`,
  NO_EVIDENCE_FOUND: msg`Sökt utan träff`,
  OR: msg`Oddskvot (OR)`,
  NEEDLE: msg`Nålbehandling`,
  ORGANISATION: msg`Organisation`,
  PAIN_CENTRE: msg`Smärtcentrum`,
  PARENT: msg`Förälder`,
  PARTICIPATION: msg`Delaktighet`,
  PATIENT: msg`Patient`,
  PERFORMS: msg`Utför`,
  PHARMACOLOGICAL: msg`Farmakologisk`,
  PHYSICAL_ACTIVITY: msg`Fysisk aktivitet och träning`,
  PRIMARY: msg`Primär`,
  PRIMARY_CARE: msg`Primärvården`,
  PSYCHOLOGICAL: msg`Psykologisk behandling`,
  RCT: msg`Randomiserade studier (RCT)`,
  RD: msg`Riskskillnad (RD)`,
  READINESS: msg`Beredskap`,
  RED_FLAGS: msg`Varningstecken`,
  REFERRAL: msg`Remiss`,
  REHABILITATION: msg`Rehabilitering`,
  RELATIVE: msg`Närstående`,
  RESEARCH: msg`Forskning`,
  RR: msg`Relativ risk (RR)`,
  SAFETY: msg`Patientsäkerhet`,
  SECONDARY: msg`Sekundär`,
  SMD: msg`Standardiserad medelskillnad (SMD)`,
  SURGERY: msg`Kirurgi och ingrepp`,
  SOME_CONCERNS: msg`Viss risk`,
  SPECIALIST_CARE: msg`Specialistvården`,
  STRONG: msg`Stark`,
  SUPPORTS: msg`Stöder`,
  TREATMENT: msg`Behandling`,
  UNCONFIRMED: msg`Ej bekräftad`,
  UNIMODAL: msg`Unimodal`,
  case: msg`Fall i steg`,
  deferred: msg`Allt förklaras när det är inlämnat`,
  free_text: msg`Fritext som en person rättar`,
  immediate: msg`Varje svar förklaras direkt och är slutgiltigt`,
  matching: msg`Para ihop`,
  multiple: msg`Flera val`,
  numeric: msg`Ett tal`,
  ordering: msg`Sätt i ordning`,
  practice: msg`Övning som inte räknas`,
  pretest: msg`Frivilligt förtest`,
  short_text: msg`Kort svar i ord`,
  single: msg`Ett val`,
  true_false: msg`Sant eller falskt`,
};

/** Words that both sides agree on stand in the package shared. */
const sharedWords: Record<string, { sv: string; en: string }> = { ...etdCriteria, ...etdJudgementWords, ...strongReasons, ...dispositions };

const certainties: Record<string, MessageDescriptor> = { 1: msg`Mycket låg`, 2: msg`Låg`, 3: msg`Måttlig`, 4: msg`Hög` };

const courseLevels: Record<string, MessageDescriptor> = { INTERMEDIATE: msg`Fördjupning` };

const isTopic = (code: string | number): code is ConsultTopicCode => Object.hasOwn(consultTopics, code);

/** What a value is called where its attribute has words of its own: a topic is one of those questions are asked on, a certainty is counted from 1 to 4, and a code of the level of a course is used elsewhere too. */
export function ownWord(value: string | number, attribute: string): string | undefined {
  if (attribute === 'topic' && isTopic(value)) return inReadersLanguage(consultTopics[value]);
  const own = attribute.toLowerCase().endsWith('certainty') ? certainties[value] : attribute === 'level' ? courseLevels[value] : undefined;
  return own && i18n._(own);
}

/** A choice in words; of an attribute whose choices are numbers that mean something, what they mean. */
export function choiceWord(value: string | number, attribute = ''): string {
  const own = ownWord(value, attribute);
  if (own) return own;
  const shared = Object.hasOwn(sharedWords, value) ? sharedWords[value] : undefined;
  if (shared) return inReadersLanguage(shared);
  const word = words[String(value)];
  return word ? i18n._(word) : String(value);
}

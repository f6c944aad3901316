import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

/** What the codes of choices are called; a code without a word is shown as it is (RR, RCT, a number). */
const words: Record<string, MessageDescriptor> = {
  ADULT: msg`Vuxna`,
  ADVANCED: msg`Avancerad`,
  AGAINST: msg`Emot`,
  BASIC: msg`Grund`,
  BOTH: msg`Båda`,
  CHILD: msg`Barn och unga`,
  CHILD_RIGHTS: msg`Barnets rättigheter`,
  CLINICAL: msg`Klinisk`,
  CONDITIONAL: msg`Villkorlig`,
  CONFIRMED: msg`Bekräftad`,
  CONTINUOUS: msg`Kontinuerligt`,
  DIAGNOSTICS: msg`Diagnostik`,
  DICHOTOMOUS: msg`Ja eller nej`,
  DISABILITY: msg`Funktionshinder`,
  EQUALITY: msg`Jämställdhet och jämlikhet`,
  FOR: msg`För`,
  FOU: msg`FoU`,
  HIGHER_BETTER: msg`Högre är bättre`,
  ICKE_GORA: msg`Icke-göra`,
  INTERMEDIATE: msg`Intermediär`,
  LOWER_BETTER: msg`Lägre är bättre`,
  MULTIMODAL: msg`Multimodal`,
  NARRATIVE: msg`Beskrivande`,
  NON_PHARMACOLOGICAL: msg`Icke-farmakologisk`,
  NO_EVIDENCE_FOUND: msg`Sökt utan träff`,
  PHARMACOLOGICAL: msg`Farmakologisk`,
  REHABILITATION: msg`Rehabilitering`,
  STRONG: msg`Stark`,
  TREATMENT: msg`Behandling`,
  UNCONFIRMED: msg`Ej bekräftad`,
  UNIMODAL: msg`Unimodal`,
};

/** A choice in words. */
export function choiceWord(value: string | number): string {
  const word = words[String(value)];
  return word ? i18n._(word) : String(value);
}

import type { Locale } from './locale.ts';

/** What is missing or wrong in a guideline. Sorted by key; part of the one list in field-messages.ts. */
export const GUIDELINE_MESSAGES = {
  checkItemMissing: { sv: 'Checklistan är tom. Lägg till minst en rad.', en: 'The checklist is empty. Add at least one line.' },
  contentMissing: { sv: 'Lägg till minst ett avsnitt.', en: 'Add at least one section.' },
  decisionMissing: {
    sv: 'Ange prioritet, icke-göra eller FoU, eller styrka och riktning.',
    en: 'Give a priority, do-not-do or research only, or a strength with its direction.',
  },
  etdCertaintyDiffers: {
    sv: 'Tillförlitligheten är en annan än i ställningstagandet. Ändra det ena.',
    en: 'The certainty is not the same as in the decision. Change one of them.',
  },
  etdCriterionTwice: { sv: 'Kriteriet står två gånger. Ta bort det ena.', en: 'The criterion is there twice. Remove one.' },
  etdIncomplete: {
    sv: 'Bedöm alla {of} kriterier för ställningstagandet; {count} saknar bedömning.',
    en: 'Judge all {of} criteria of the decision; {count} lack a judgement.',
  },
  interventionMissing: { sv: 'Lägg till minst en åtgärd vid tillståndet.', en: 'Add at least one intervention to the condition.' },
  kindNotBegunEmpty: {
    sv: 'Texter av det slaget börjas inte tomma. Välj ett annat slag.',
    en: 'Texts of that kind are not begun empty. Choose another kind.',
  },
  judgementOfAnotherCriterion: {
    sv: 'Bedömningen hör till ett annat kriterium. Välj en av det här kriteriets.',
    en: 'The judgement belongs to another criterion. Choose one of this one.',
  },
  notAnIcdCode: { sv: 'Skriv en ICD-11-kod, till exempel MG30.0.', en: 'Write an ICD-11 code, such as MG30.0.' },
  pathwayStepMissing: { sv: 'Lägg till minst ett steg.', en: 'Add at least one step.' },
  responsibilityMissing: { sv: 'Lägg till minst ett ansvar i matrisen.', en: 'Add at least one responsibility to the matrix.' },
  responsibilityTwice: {
    sv: 'Yrket står redan i den rutan av matrisen. Slå ihop dem.',
    en: 'The profession is in that cell of the matrix already. Put the two together.',
  },
  situationOtherDirection: {
    sv: 'Situationen gäller en rekommendation i den andra riktningen.',
    en: 'The situation is that of a recommendation in the other direction.',
  },
  strongNeedsSituation: {
    sv: 'En stark rekommendation med låg tillförlitlighet behöver en av GRADE:s fem situationer. Välj den.',
    en: "A strong recommendation with low certainty needs one of GRADE's five situations. Choose it.",
  },
  textTooHard: {
    sv: 'Texten har LIX {lix}. Skriv kortare meningar och enklare ord, tills det är högst {max}.',
    en: 'The text has a LIX of {lix}. Write shorter sentences and plainer words until it is at most {max}.',
  },
  triggerMissing: { sv: 'Lägg till minst ett tecken att vara uppmärksam på.', en: 'Add at least one sign to watch for.' },
} satisfies Record<string, Record<Locale, string>>;

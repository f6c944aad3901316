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
  subscribeToOne: { sv: 'Välj en text, ett ämne eller en region att bevaka.', en: 'Choose a text, a topic or a region to follow.' },
  templateCellsLeftOver: {
    sv: 'Raden har fler celler än det finns kolumner. Ta bort dem eller lägg till kolumner.',
    en: 'The row has more cells than there are columns. Remove them or add columns.',
  },
  templateChoiceUnknown: {
    sv: 'Det finns inget sådant val. Skriv ett av dem som mallen visar.',
    en: 'There is no such choice. Write one of those the template shows.',
  },
  templateCitation: {
    sv: 'Skriv en hänvisning som adress#del, till exempel eval-smarta#slutsats.',
    en: 'Write a citation as address#part, such as eval-pain#conclusion.',
  },
  templateCitationUnknown: {
    sv: 'Hänvisningen går till en text som inte finns. Kontrollera adressen.',
    en: 'The citation leads to a text there is none of. Check the address.',
  },
  templateColumnMissing: { sv: 'Kolumnen saknas. Hämta mallen på nytt.', en: 'The column is missing. Download the template again.' },
  templateColumnTwice: { sv: 'Kolumnen finns två gånger. Ta bort den ena.', en: 'The column is there twice. Remove one.' },
  templateColumnUnknown: {
    sv: 'Det finns ingen sådan kolumn i det här slaget av text.',
    en: 'There is no such column in this kind of text.',
  },
  templateCut: {
    sv: 'Filen tar slut för tidigt: det som skulle stå sist saknas. Spara den på nytt och läs in hela.',
    en: 'The file ends too early: what should stand last is missing. Save it again and bring in all of it.',
  },
  templateEmpty: { sv: 'Filen innehåller ingen text.', en: 'The file holds no text.' },
  templateEncodingGuessed: {
    sv: 'Filen är inte sparad som UTF-8 utan har lästs som äldre Windows-text. Kontrollera att å, ä och ö har blivit rätt.',
    en: 'The file was not saved as UTF-8 and was read as older Windows text. Check that å, ä and ö came out right.',
  },
  templateFieldElsewhere: {
    sv: 'Den här sortens del har ingen sådan uppgift. Flytta eller ta bort den.',
    en: 'This sort of part has no such field. Move or remove it.',
  },
  templateHashDiffers: {
    sv: 'Filen har ändrats sedan den hämtades: kontrollsumman stämmer inte.',
    en: 'The file has been changed since it was downloaded: its checksum does not agree.',
  },
  templateIdTwice: { sv: 'Id:t {id} står på två ställen. Ta bort det ena.', en: 'The id {id} is in two places. Remove one.' },
  templateNotOurs: {
    sv: 'Filen är inget dokument härifrån. Välj en JSON-fil som hämtats från en text här, eller en mall.',
    en: 'The file is no document from here. Choose a JSON file downloaded from a text here, or a template.',
  },
  templateOtherKind: {
    sv: 'Filen innehåller en annan sorts text: {kind}. Den här utgåvan är av sorten {expected}. Välj en annan fil.',
    en: 'The file holds another sort of text: {kind}. This edition is of the sort {expected}. Choose another file.',
  },
  templateNoText: {
    sv: 'Den här sortens del har ingen löpande text. Flytta den till en annan del.',
    en: 'This sort of part has no running text. Move it to another part.',
  },
  templateNotText: {
    sv: 'Filen är ingen text. Spara den som CSV, Markdown eller JSON.',
    en: 'The file is not text. Save it as CSV, Markdown or JSON.',
  },
  templateNothingToKeep: { sv: 'Det finns ingen text att behålla här. Skriv den.', en: 'There is no text to keep here. Write it.' },
  templateQuotes: {
    sv: 'Citattecknen på raden går inte ihop. Skriv två citattecken där texten har ett.',
    en: 'The quotation marks of the row do not agree. Write two where the text has one.',
  },
  templateRegional: {
    sv: 'Filen innehåller texten som den läses i {region}, med andras ord i. Hämta den nationella texten och läs in den.',
    en: 'The file holds the text as it is read in {region}, with words of others in it. Download the national text and bring that in.',
  },
  templateShortField: {
    sv: 'Skriv uppgiften som namn: värde, eller lämna en tom rad före löpande text.',
    en: 'Write the field as name: value, or leave an empty line before running text.',
  },
  templateTooLarge: { sv: 'Filen är större än {megabytes} MB. Dela den.', en: 'The file is larger than {megabytes} MB. Divide it.' },
  templateTooOften: {
    sv: 'Många filer har lästs in på kort tid. Vänta en minut.',
    en: 'Many files have been brought in within a short time. Wait a minute.',
  },
  templateTopFirst: {
    sv: 'Textens översta del ska stå först, och bara där.',
    en: 'The topmost part of the text must stand first, and only there.',
  },
  templateTypeUnknown: {
    sv: 'Det finns ingen sort som heter ”{type}” i det här slaget av text.',
    en: 'There is no sort called ”{type}” in this kind of text.',
  },
  templateWrongType: {
    sv: 'Delen är av en annan sort i utkastet. Ta bort id:t, så blir den en ny del.',
    en: 'The part is of another sort in the edition. Remove the id and it becomes a new part.',
  },
  textTooHard: {
    sv: 'Texten har LIX {lix}. Skriv kortare meningar och enklare ord, tills det är högst {max}.',
    en: 'The text has a LIX of {lix}. Write shorter sentences and plainer words until it is at most {max}.',
  },
  triggerMissing: { sv: 'Lägg till minst ett tecken att vara uppmärksam på.', en: 'Add at least one sign to watch for.' },
} satisfies Record<string, Record<Locale, string>>;

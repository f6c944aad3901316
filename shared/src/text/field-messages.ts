import { ADAPTATION_MESSAGES } from './adaptation-messages.ts';
import { CONSULT_MESSAGES } from './consult-messages.ts';
import { EDUCATION_MESSAGES } from './education-messages.ts';
import { EVALUATION_MESSAGES } from './evaluation-messages.ts';
import { GUIDELINE_MESSAGES } from './guideline-messages.ts';
import type { Locale } from './locale.ts';
import { messageValue } from './message-value.ts';
import { QUIZ_MESSAGES } from './quiz-messages.ts';
import { REVIEW_MESSAGES } from './review-messages.ts';
import { SEARCH_MESSAGES } from './search-messages.ts';
import { SEMINAR_MESSAGES } from './seminar-messages.ts';

/**
 * What is wrong with a field or missing before a step, in words that say how to mend it. Schemas and guards name a key; `{name}` stands for a parameter.
 * Sorted by key; those of the rooms come last, so that the compiler refuses a key here that a room words too.
 */
const FIELD_MESSAGES = {
  aboveMost: { sv: 'Ange högst {max}.', en: 'Give at most {max}.' },
  alreadyRetired: { sv: 'Den är redan tagen ur bruk.', en: 'It is already out of use.' },
  anchorMissing: {
    sv: 'Delen som den skulle stå efter finns inte längre där. Välj platsen igen.',
    en: 'The part it was to stand after is no longer there. Choose the place again.',
  },
  answeredRecently: {
    sv: 'En följdfråga kan ställas i 30 dagar efter svaret. Ställ en ny fråga.',
    en: 'A follow-up question can be asked for 30 days after the answer. Ask a new question.',
  },
  approverIsAuthor: {
    sv: 'Den som har skrivit i texten kan inte fastställa den. Be en annan person.',
    en: 'Whoever wrote in the text cannot approve it. Ask somebody else.',
  },
  askerElsewhere: { sv: 'Välj den enhet du arbetar för innan du frågar.', en: 'Choose the unit you work for before you ask.' },
  baselineOutOfRange: {
    sv: 'Ange risken utan åtgärden som 0–1 000 av 1 000.',
    en: 'Give the risk without the intervention as 0–1,000 of 1,000.',
  },
  belowLeast: { sv: 'Ange minst {min}.', en: 'Give at least {min}.' },
  changeNoteMissing: { sv: 'Skriv vad som har ändrats och varför.', en: 'Write what has changed and why.' },
  childNotAllowed: { sv: 'Den här delen kan inte stå på den platsen. Flytta den.', en: 'This part cannot stand in that place. Move it.' },
  chooseAtLeastOne: { sv: 'Välj minst en.', en: 'Choose at least one.' },
  chooseOne: { sv: 'Välj ett av svaren.', en: 'Choose one of the answers.' },
  citationNotPublished: {
    sv: 'Hänvisningen går till något som inte är publicerat. Publicera det först eller ta bort hänvisningen.',
    en: 'The citation leads to something that is not published. Publish that first or remove the citation.',
  },
  citationNotStale: { sv: 'Hänvisningen är redan genomgången.', en: 'The citation has already been looked at.' },
  citationOrKnowledgeMissing: {
    sv: 'Länka till något svaret bygger på, eller markera att kunskap saknas.',
    en: 'Link to something the answer rests on, or mark that knowledge is missing.',
  },
  citedTextGone: {
    sv: 'Texten som hänvisningen gäller finns inte kvar. Ändra källan i en ny version.',
    en: 'The cited text is gone. Change the source in a new version.',
  },
  conclusionMissing: { sv: 'Skriv slutsatsen.', en: 'Write the conclusion.' },
  confirmDeidentified: { sv: 'Bekräfta att texten är avidentifierad.', en: 'Confirm that the text is de-identified.' },
  confirmNotEmergency: {
    sv: 'Bekräfta att det inte är akut. Är det akut: ring.',
    en: 'Confirm that it is not an emergency. If it is: call.',
  },
  conflictOnNode: {
    sv: 'Någon annan har ändrat samma del. Jämför och spara igen.',
    en: 'Somebody else has changed the same part. Compare and save again.',
  },
  conflictOnRemoved: {
    sv: 'Någon annan har tagit bort den här delen.',
    en: 'Somebody else has removed this part.',
  },
  conflictOnStructure: {
    sv: 'Någon annan har lagt till, flyttat eller tagit bort delar. Nu ser du hur det blev: försök igen.',
    en: 'Somebody else has added, moved or removed parts. You now see what it became: try again.',
  },
  consultHasBeenSent: {
    sv: 'Frågan är skickad och kan inte ändras, bara kompletteras.',
    en: 'The question has been sent and can only be added to.',
  },
  consultHasMoved: {
    sv: 'Frågan är nu {state}, så det går inte längre. Läs om sidan.',
    en: 'The question is now {state}, so this can no longer be done. Reload the page.',
  },
  consultIsOver: {
    sv: 'Frågan är {state}. Ställ en ny fråga om det behövs.',
    en: 'The question is {state}. Ask a new one if you need to.',
  },
  consultStepRefused: { sv: 'Steget går inte att ta just nu. Läs om sidan.', en: 'This step cannot be taken now. Reload the page.' },
  consultTaken: { sv: '{name} har redan tagit frågan.', en: '{name} has taken the question already.' },
  courseCompleted: {
    sv: 'Kursen är redan genomförd. Börja om den för att ta den nya versionen.',
    en: 'The course is already completed. Begin it again to take the new version.',
  },
  courseRetired: { sv: 'Kursen är tagen ur bruk och går inte att börja.', en: 'The course is out of use and cannot be begun.' },
  courseVersionNewest: { sv: 'Du har redan den senaste versionen av kursen.', en: 'You already have the newest version of the course.' },
  criticalOutcomeWithoutEvidence: {
    sv: 'Utfallet ”{outcome}” är kritiskt men har varken evidensrad eller sökning utan träff. Lägg till en av dem.',
    en: 'The outcome ”{outcome}” is critical but has neither a row of evidence nor a search that found nothing. Add one of them.',
  },
  doNotDoIsAgainst: {
    sv: 'Icke-göra är en rekommendation emot. Välj riktningen emot.',
    en: 'Do-not-do is a recommendation against. Choose that direction.',
  },
  draftNotOpen: {
    sv: 'Utgåvan är inlämnad och går inte att ändra. Skicka tillbaka den först.',
    en: 'The edition has been handed in and cannot be changed. Send it back first.',
  },
  editionChanged: {
    sv: 'Utgåvan har ändrats sedan du läste den. Läs om sidan och granska den på nytt.',
    en: 'The edition has changed since you read it. Reload the page and review it again.',
  },
  editionInWork: {
    sv: 'En ny utgåva är under arbete. Publicera den eller släng den först.',
    en: 'A new edition is in work. Publish it or throw it away first.',
  },
  formattingNotAllowed: {
    sv: 'Texten innehåller formatering som inte kan sparas. Använd stycken, rubriker, listor, tabeller, fetstil, kursiv och länkar.',
    en: 'The text holds formatting that cannot be saved. Use paragraphs, headings, lists, tables, bold, italic and links.',
  },
  identityFound: { sv: 'Inte sparat: ta bort {kinds}.', en: 'Not saved: remove the {kinds}.' },
  identityNumber: {
    sv: 'Texten innehåller något som ser ut som ett personnummer. Ta bort det.',
    en: 'The text holds something that looks like a personal identity number. Remove it.',
  },
  intervalMustHoldEstimate: {
    sv: 'Konfidensintervallet ska innehålla skattningen: nedre gränsen får inte vara högre, övre inte lägre.',
    en: 'The confidence interval must hold the estimate: the lower end may not be above it, nor the upper below.',
  },
  invalid: { sv: 'Värdet går inte att använda här. Kontrollera det.', en: 'This value cannot be used here. Check it.' },
  lessonMissing: { sv: 'Lägg till minst en lektion.', en: 'Add at least one lesson.' },
  lessonsFirst: {
    sv: 'Svara på frågorna i alla lektioner innan du börjar provet.',
    en: 'Answer the questions of all lessons before you begin the quiz.',
  },
  linkNotAllowed: {
    sv: 'Länken måste börja med https://, mailto: eller / (en sida här).',
    en: 'The link must begin with https://, mailto: or / (a page on this site).',
  },
  listedTwice: { sv: 'Samma sak står två gånger. Ta bort den ena.', en: 'The same thing is listed twice. Remove one.' },
  noAnsweringUnit: {
    sv: 'Det finns ingen enhet som besvarar frågor i din sjukvårdsregion.',
    en: 'No unit answers questions in your healthcare region.',
  },
  noCertaintyWithoutEvidence: {
    sv: 'En sökning utan träff har ingen tillförlitlighet. Ta bort den.',
    en: 'A search that found nothing has no certainty. Remove it.',
  },
  nodeBelowItself: {
    sv: 'En del kan inte flyttas in i sig själv. Välj en annan plats.',
    en: 'A part cannot be moved into itself. Choose another place.',
  },
  nodeIdUsed: {
    sv: 'Delens id är redan använt. Lägg till delen på nytt.',
    en: 'The id of the part has been used already. Add the part anew.',
  },
  nodeMissing: { sv: 'En del av dokumentet saknas.', en: 'A part of the document is missing.' },
  nodePlace: { sv: 'Delen ska stå på exakt en plats i dokumentet.', en: 'The part must stand in exactly one place in the document.' },
  nodeTypeUnknown: { sv: 'Delen är av en sort som inte finns här.', en: 'The part is of a type that does not exist here.' },
  notADoi: {
    sv: 'DOI:n stämmer inte. Den börjar med 10. och minst fyra siffror, sedan ett snedstreck, till exempel 10.1136/bmj.h444.',
    en: 'The DOI is not right. It begins with 10. and at least four digits, then a slash, such as 10.1136/bmj.h444.',
  },
  notADay: { sv: 'Skriv en dag som finns, i formen åååå-mm-dd.', en: 'Write a day that exists, in the form yyyy-mm-dd.' },
  notANumber: { sv: 'Skriv ett tal.', en: 'Write a number.' },
  notASearchDate: {
    sv: 'Skriv sökdatum som år, månad eller dag, till exempel 2022, 2022-06 eller 2022-06-10.',
    en: 'Write the date of the search as a year, month or day, such as 2022, 2022-06 or 2022-06-10.',
  },
  notAWebAddress: { sv: 'Skriv en hel webbadress som börjar med https://.', en: 'Write a full web address that begins with https://.' },
  notAWholeNumber: { sv: 'Skriv ett heltal.', en: 'Write a whole number.' },
  notAllowed: { sv: 'Du har inte behörighet att göra det här.', en: 'You may not do this.' },
  notAnAtcCode: { sv: 'Skriv en ATC-kod, till exempel N02BF01 eller N06A.', en: 'Write an ATC code, such as N02BF01 or N06A.' },
  notAnIdentifier: {
    sv: 'Använd bara bokstäverna a–z, siffror, bindestreck och understreck.',
    en: 'Use only the letters a–z, digits, hyphens and underscores.',
  },
  notAnIsbn: { sv: 'Skriv ett ISBN med 10 eller 13 siffror.', en: 'Write an ISBN of 10 or 13 digits.' },
  notAnsweredBefore: {
    sv: 'Frågan är besvarad och kan inte återtas. Avsluta den i stället.',
    en: 'The question has been answered and cannot be withdrawn. Close it instead.',
  },
  notFound: { sv: 'Det finns inget sådant, eller så får du inte se det.', en: 'There is no such thing, or you may not see it.' },
  notOwnQuestion: { sv: 'Du kan inte besvara din egen fråga.', en: 'You cannot answer your own question.' },
  notText: {
    sv: 'Texten innehåller tecken som inte går att spara. Skriv om den.',
    en: 'The text holds characters that cannot be saved. Rewrite it.',
  },
  nothingToRevise: { sv: 'Det finns ingen publicerad version att utgå från.', en: 'There is no published version to begin from.' },
  oneDecisionOnly: {
    sv: 'Ange antingen rangordning eller icke-göra/FoU, inte båda.',
    en: 'Give either a priority or do-not-do/research only, not both.',
  },
  outOfRange: { sv: 'Värdet ligger utanför det som går att ange.', en: 'The value is outside what can be given.' },
  outcomeMissing: { sv: 'Lägg till minst ett utfall.', en: 'Add at least one outcome.' },
  prerequisiteMissing: { sv: 'Genomför först: {courses}.', en: 'First complete: {courses}.' },
  quarantined: {
    sv: 'Frågan är spärrad. Dataskyddsansvarig måste häva spärren först.',
    en: 'The question is in quarantine. The privacy officer must lift it first.',
  },
  ratioBelowZero: { sv: 'En kvot (RR, OR, HR) kan inte vara mindre än 0.', en: 'A ratio (RR, OR, HR) cannot be less than 0.' },
  reasonMissing: { sv: 'Skriv ett skäl.', en: 'Write a reason.' },
  reasonTooShort: { sv: 'Motivera med minst {min} tecken.', en: 'Give a reason of at least {min} characters.' },
  recommendationMissing: { sv: 'Lägg till minst en rekommendation.', en: 'Add at least one recommendation.' },
  required: { sv: 'Fyll i det här.', en: 'Fill this in.' },
  researchHasNoStrength: { sv: 'FoU har ingen styrka. Ta bort den.', en: 'Research only has no strength. Remove it.' },
  reviewDateMissing: { sv: 'Ange när texten senast ska granskas igen.', en: 'Say when the text must be reviewed again at the latest.' },
  reviewDatePassed: { sv: 'Granskningsdatumet måste ligga efter i dag.', en: 'The review date must be after today.' },
  reviewDateTooLate: {
    sv: 'Granskningsdatumet får ligga högst {months} månader fram.',
    en: 'The review date may be at most {months} months ahead.',
  },
  riskOutOfRange: {
    sv: 'Effekten och grundrisken ger tillsammans en risk utanför 0–1 000 av 1 000. Kontrollera båda.',
    en: 'The effect and the baseline together make a risk outside 0–1,000 of 1,000. Check both.',
  },
  robinsIOnlyForNonRandomised: {
    sv: 'ROBINS-I används bara för icke-randomiserade studier.',
    en: 'ROBINS-I is for non-randomised studies only.',
  },
  rootStays: {
    sv: 'Dokumentets översta del kan varken tas bort eller flyttas.',
    en: 'The topmost part of the document can be neither removed nor moved.',
  },
  savedElsewhere: {
    sv: 'Ändrat i ett annat fönster. Välj vilken text som ska gälla.',
    en: 'Changed in another window. Choose which text is to stand.',
  },
  sayWhatToConfirm: {
    sv: 'Det som inte är bekräftat ska säga vad som återstår att bekräfta. Det som är bekräftat ska inte göra det.',
    en: 'What is not confirmed must say what remains to be confirmed. What is confirmed must not.',
  },
  signInFirst: { sv: 'Logga in först.', en: 'Sign in first.' },
  similarItemsShown: {
    sv: 'Titta först på den kunskap som redan finns om ämnet.',
    en: 'First look at what is already known on the topic.',
  },
  sourceNotInBibliography: {
    sv: 'Delen anger en källa som inte finns i referenslistan. Lägg till källan eller ta bort hänvisningen.',
    en: 'This part names a source that is not in the reference list. Add the source or remove the mention.',
  },
  stepNotFromHere: {
    sv: 'Steget går inte att ta från det läge texten är i. Läs om sidan.',
    en: 'This step cannot be taken from where the text is. Reload the page.',
  },
  stepNotYours: { sv: 'Steget tas av någon med en annan roll.', en: 'This step is taken by somebody with another role.' },
  stepsOutOfRange: { sv: 'Ange 0 till {max} hela steg för den här bedömningen.', en: 'Give 0 to {max} whole steps for this judgement.' },
  strongNeedsReason: {
    sv: 'En stark rekommendation med låg tillförlitlighet behöver ett skäl på minst {min} tecken.',
    en: 'A strong recommendation with low certainty needs a reason of at least {min} characters.',
  },
  threadFull: { sv: 'Tråden är full. Ställ en ny fråga.', en: 'The thread is full. Ask a new question.' },
  tooLong: { sv: 'Texten får vara högst {max} tecken. Korta den.', en: 'The text may be at most {max} characters. Shorten it.' },
  tooMany: { sv: 'Högst {max} får anges. Ta bort några.', en: 'At most {max} may be given. Remove some.' },
  tooShort: { sv: 'Skriv minst {min} tecken.', en: 'Write at least {min} characters.' },
  transitionOnlyFrom16: { sv: 'Övergång till vuxenvården gäller bara 16–17 år.', en: 'Transition to adult care is for ages 16–17 only.' },
  trueFalseOptions: {
    sv: 'En sant-eller-falskt-fråga har just de två alternativen sant och falskt.',
    en: 'A true-or-false question has exactly the two options true and false.',
  },
  unitAndLevelKnown: {
    sv: 'Din enhet saknar vårdnivå i det här spåret, så frågan kan inte ställas därifrån.',
    en: 'Your unit has no care level in this track, so the question cannot be asked from there.',
  },
  wrongKind: { sv: 'Dokumentet är av en annan sort än väntat.', en: 'The document is of another kind than expected.' },
  ...ADAPTATION_MESSAGES,
  ...CONSULT_MESSAGES,
  ...EDUCATION_MESSAGES,
  ...EVALUATION_MESSAGES,
  ...GUIDELINE_MESSAGES,
  ...QUIZ_MESSAGES,
  ...REVIEW_MESSAGES,
  ...SEARCH_MESSAGES,
  ...SEMINAR_MESSAGES,
} satisfies Record<string, Record<Locale, string>>;

/** A key there is a wording for. */
export type FieldMessageKey = keyof typeof FIELD_MESSAGES;

/** Values for the `{name}` places of a message: a word is said in the reader's language. */
export type MessageParameters = Readonly<Record<string, string | number | Record<Locale, string>>>;

/** A value is told which end it passes, where that is known. */
function wordedAs(key: FieldMessageKey, parameters: MessageParameters): FieldMessageKey {
  if (key !== 'outOfRange') return key;
  return 'max' in parameters ? 'aboveMost' : 'min' in parameters ? 'belowLeast' : key;
}

/** Whether there is a wording for `key`. */
export function hasFieldMessage(key: string): key is FieldMessageKey {
  return Object.hasOwn(FIELD_MESSAGES, key);
}

/**
 * The wording of a message key in the reader's language. A place without a parameter stays empty.
 *
 * @throws RangeError for a key without a wording, so that a forgotten one is found by the first test that meets it.
 */
export function fieldMessage(key: string, locale: Locale, parameters: MessageParameters = {}): string {
  if (!hasFieldMessage(key)) throw new RangeError(`No wording for the message key ${key}`);
  return FIELD_MESSAGES[wordedAs(key, parameters)][locale].replace(/\{(\w+)\}/g, (_place, name: string) =>
    messageValue(parameters[name] ?? '', locale),
  );
}

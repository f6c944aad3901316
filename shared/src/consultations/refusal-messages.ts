import type { Locale } from '../text/locale.ts';
import type { Word } from '../organisation/organisation-words.ts';
import type { Refusal } from './consult-lifecycle.ts';

/** Why a transition is refused, in words that say what to do about it. */
const refusalMessages: Record<Refusal, Word> = {
  unknownTransition: { sv: 'Steget finns inte.', en: 'There is no such step.' },
  quarantined: {
    sv: 'Frågan är spärrad. Vänta tills dataskyddsansvarig har hävt spärren.',
    en: 'The question is quarantined. Wait until the privacy officer has lifted it.',
  },
  notQuarantined: { sv: 'Frågan är inte spärrad.', en: 'The question is not quarantined.' },
  notInThisState: {
    sv: 'Det går inte i det läge frågan är nu. Läs om sidan.',
    en: 'That cannot be done where the question stands now. Reload the page.',
  },
  notReopenable: {
    sv: 'Frågan avslutades på ett sätt som inte går att öppna igen. Ställ en ny.',
    en: 'The question was closed in a way that cannot be reopened. Ask a new one.',
  },
  notThisRole: {
    sv: 'Det här görs av någon med en annan roll i frågan.',
    en: 'This is done by somebody with another role in the question.',
  },
  reasonGiven: { sv: 'Skriv varför.', en: 'Write why.' },
  unitAndLevelKnown: { sv: 'Välj den enhet du arbetar på först.', en: 'Choose the unit you work at first.' },
  templateValid: { sv: 'Fyll i det som saknas i mallen.', en: 'Fill in what is missing in the template.' },
  redFlagGateAnswered: { sv: 'Bekräfta att det inte är akut.', en: 'Confirm that it is not an emergency.' },
  similarItemsShown: { sv: 'Titta på det som liknar din fråga först.', en: 'Look at what resembles your question first.' },
  deidentifiedConfirmed: { sv: 'Bekräfta att texten är avidentifierad.', en: 'Confirm that the text is de-identified.' },
  scanClean: { sv: 'Ta bort det som kan identifiera en person.', en: 'Remove what may identify a person.' },
  redactedCopyMade: { sv: 'Gör först en maskerad kopia av texten.', en: 'Make a redacted copy of the text first.' },
  originalSealed: { sv: 'Försegla originalet först.', en: 'Seal the original first.' },
  incidentLogged: { sv: 'Registrera händelsen först.', en: 'Log the incident first.' },
  levelReachable: {
    sv: 'Nivån går inte att nå i det här spåret. Välj en annan.',
    en: 'The level cannot be reached in this track. Choose another.',
  },
  regionServesTopic: {
    sv: 'Regionen svarar inte på frågor i det här ämnet. Välj en annan mottagare.',
    en: 'The region does not answer questions on this topic. Choose another receiver.',
  },
  prioritySet: { sv: 'Ange prioritet.', en: 'Set the priority.' },
  redirectGiven: {
    sv: 'Ange vart frågan ska i stället, eller artikeln som svarar.',
    en: 'Say where the question should go instead, or which article answers it.',
  },
  publishedItemGiven: { sv: 'Ange den publicerade frågan den är en dubblett av.', en: 'Give the published question it duplicates.' },
  requesterConsents: { sv: 'Den som frågar behöver godkänna det först.', en: 'The one who asks must agree to it first.' },
  competent: { sv: 'Kompetens för ämnet och spåret saknas.', en: 'Competence for the topic and track is missing.' },
  belowCap: { sv: 'Taket för antal pågående frågor är nått.', en: 'The limit of questions at a time is reached.' },
  present: { sv: 'Personen är frånvarande.', en: 'The person is away.' },
  notOwnQuestion: { sv: 'Ingen kan svara på sin egen fråga.', en: 'Nobody can answer their own question.' },
  questionAsked: { sv: 'Ställ minst en fråga.', en: 'Ask at least one question.' },
  replyOverdue: {
    sv: 'Tiden för kompletteringen är inte ute, eller så är tre påminnelser inte skickade.',
    en: 'The time for the reply is not over, or three reminders have not been sent.',
  },
  summaryGiven: { sv: 'Skriv en sammanfattning till nästa nivå.', en: 'Write a summary for the next level.' },
  leadConfirms: { sv: 'Nivåansvarig behöver bekräfta först.', en: 'The level lead must confirm first.' },
  higherInTrack: {
    sv: 'Välj en högre nivå i samma spår, eller en mottagare med kompetens för barn i det andra spåret.',
    en: 'Choose a higher level in the same track, or a child-competent receiver in the other track.',
  },
  firstAnswerOverdue: {
    sv: 'Tiden för ett första svar är inte ute.',
    en: 'The time for a first answer is not over.',
  },
  lowerInTrack: {
    sv: 'Välj en lägre nivå i samma spår, dock inte under frågeställarens.',
    en: 'Choose a lower level in the same track, but not below the requester’s.',
  },
  adviceGiven: { sv: 'Skriv råd till den som tar över på lägre nivå.', en: 'Write advice to the one who takes over at the lower level.' },
  someoneAsked: { sv: 'Ange vem eller vilken nivå som tillfrågas.', en: 'Say who or which level is asked.' },
  dispositionChosen: { sv: 'Välj vad svaret leder till.', en: 'Choose what the answer leads to.' },
  knowledgeCited: {
    sv: 'Länka till kunskap som svaret bygger på, eller markera att kunskap saknas.',
    en: 'Link to knowledge the answer rests on, or mark that knowledge is missing.',
  },
  noMandatoryChildOpen: { sv: 'Vänta in den bedömning du har bett om.', en: 'Wait for the opinion you have asked for.' },
  coSigned: { sv: 'Svaret behöver medsignering av en handledare.', en: 'The answer needs a supervisor to sign too.' },
  paired: {
    sv: 'Bjud in en konsult för vuxna först.',
    en: 'Invite a consulting clinician for adults first.',
  },
  answeredRecently: {
    sv: 'Följdfrågor kan ställas i 30 dagar. Ställ en ny fråga.',
    en: 'Follow-up questions can be asked for 30 days. Ask a new question.',
  },
  surveyDone: { sv: 'Svara på de två första frågorna om nyttan.', en: 'Answer the first two questions about the use of it.' },
  outcomeDone: { sv: 'Svara på frågorna om hur det gick.', en: 'Answer the questions about how it went.' },
  notAnsweredBefore: { sv: 'Frågan har besvarats och kan inte återtas.', en: 'The question has been answered and cannot be withdrawn.' },
  requesterNotified: { sv: 'Den som frågade behöver få veta det först.', en: 'The one who asked must be told first.' },
  noVeto: { sv: 'Den som frågade har sagt nej till publicering.', en: 'The one who asked has said no to publication.' },
  bothApprove: {
    sv: 'Nivåansvarig och dataskyddsansvarig behöver båda godkänna.',
    en: 'The level lead and the privacy officer must both approve.',
  },
  snoozeWithinFiveDays: { sv: 'Välj en dag inom fem arbetsdagar.', en: 'Choose a day within five working days.' },
  closedRecently: {
    sv: 'En avslutad fråga kan öppnas igen i 30 dagar. Ställ en ny.',
    en: 'A closed question can be reopened for 30 days. Ask a new one.',
  },
};

/** The words of a refusal in the reader's language. */
export function refusalMessage(refusal: Refusal, locale: Locale): string {
  return refusalMessages[refusal][locale];
}

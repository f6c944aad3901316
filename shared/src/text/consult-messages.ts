import type { Locale } from './locale.ts';

/** Why a step of a question cannot be taken, in words that say what to do. Sorted by key; part of the one list in field-messages.ts. */
export const CONSULT_MESSAGES = {
  workingTimes: {
    sv: 'Skriv två klockslag som 08:00 och 12:00, det första före det andra, eller lämna båda tomma.',
    en: 'Write two times such as 08:00 and 12:00, the first before the second, or leave both empty.',
  },
  childQuestionsLeft: {
    sv: 'Det finns frågor om barn som inte är besvarade ännu. Besvara dem eller lämna dem vidare först.',
    en: 'There are questions about children that are not answered yet. Answer them or pass them on first.',
  },
  absenceEndsFirst: {
    sv: 'Frånvaron slutar innan den börjar. Ändra en av dagarna.',
    en: 'The absence ends before it begins. Change one of the days.',
  },
  alreadyProposed: {
    sv: 'Frågan är redan föreslagen som fråga och svar.',
    en: 'The question has already been proposed as a question and answer.',
  },
  askerVetoed: {
    sv: 'Den som ställde frågan har sagt nej. Texten kan inte publiceras: släng utgåvan.',
    en: 'The asker has said no. The text cannot be published: throw the edition away.',
  },
  questionSealed: {
    sv: 'Frågan är spärrad eller markerad som felregistrerad. Texten kan inte publiceras medan den är det.',
    en: 'The question is quarantined or marked as entered in error. The text cannot be published while it is.',
  },
  publicationCombination: {
    sv: 'Texten berättar flera saker som tillsammans kan peka ut någon: {found}. Behåll högst en av dem.',
    en: 'The text tells several things that together may identify somebody: {found}. Keep one of them at most.',
  },
  publicationIdentity: {
    sv: 'Texten kan peka ut någon: ett namn, ett datum, en plats eller ett nummer. Ta bort det.',
    en: 'The text may identify somebody: a name, a date, a place or a number. Remove it.',
  },
  publicationPlace: {
    sv: 'Texten nämner en ort: {found}. Skriv regionen i stället, eller ingen plats.',
    en: 'The text names a place: {found}. Write the region instead, or no place.',
  },
  publicationRare: {
    sv: 'För få har frågat om ämnet: den som ställde frågan kan kännas igen. Vänta tills fler har frågat.',
    en: 'Too few have asked about the topic: the asker could be recognised. Wait until more have asked.',
  },
  publicationTellsWhom: {
    sv: 'För få frågor gäller samma ålder och kön. Skriv utan ålder och kön.',
    en: 'Too few questions are about the same age and sex. Write without age and sex.',
  },
  vetoTimeOver: { sv: 'Tiden för att säga nej är över.', en: 'The time to say no is over.' },
  vetoTimeRuns: {
    sv: 'Den som ställde frågan kan ännu säga nej. Publicera när tiden är över.',
    en: 'The asker may still say no. Publish when the time is over.',
  },
  answerHasChanged: {
    sv: 'Svaret har ändrats sedan du läste det. Läs om sidan.',
    en: 'The answer has been changed since you read it. Reload the page.',
  },
  coSigner: {
    sv: 'Välj en kollega i konsultgruppen som inte själv är under handledning.',
    en: 'Choose a colleague in the pool who is not under supervision.',
  },
  alreadyReviewed: { sv: 'Du har redan granskat svaret.', en: 'You have already reviewed the answer.' },
  askedAlready: { sv: 'Kollegan är redan tillfrågad. Vänta på svaret.', en: 'The colleague is asked already. Wait for the answer.' },
  attachmentCarriesFiles: {
    sv: 'Filen innehåller andra filer. Spara om den utan dem och bifoga igen.',
    en: 'The file holds other files. Save it without them and attach it again.',
  },
  attachmentNameWarns: {
    sv: 'Filens namn kan peka ut någon: {kinds}. Byt namn och bifoga igen om det gör det.',
    en: 'The name of the file may identify somebody: {kinds}. Rename it and attach it again if it does.',
  },
  attachmentTextWarns: {
    sv: 'Texten i filen kan peka ut någon: {kinds}. Kontrollera filen.',
    en: 'The text in the file may identify somebody: {kinds}. Check the file.',
  },
  attachmentTooHeavy: {
    sv: 'Filen tar för lång tid att läsa. Spara den på nytt som PDF, eller bifoga färre sidor.',
    en: 'The file takes too long to read. Save it anew as a PDF, or attach fewer pages.',
  },
  attachmentTooLarge: { sv: 'Filen får vara högst {megabytes} MB.', en: 'The file may be at most {megabytes} MB.' },
  attachmentTooManyPages: {
    sv: 'Dokumentet får ha högst 50 sidor. Bifoga bara det frågan gäller.',
    en: 'The document may have at most 50 pages. Attach only what the question is about.',
  },
  attachmentTooOften: { sv: 'För många filer på kort tid. Vänta en minut.', en: 'Too many files in a short time. Wait a minute.' },
  attachmentType: { sv: 'Bara PDF, JPEG, PNG och WebP kan bifogas.', en: 'Only PDF, JPEG, PNG and WebP can be attached.' },
  attachmentUnreadable: {
    sv: 'Filen går inte att läsa. Den kan vara skadad eller låst med lösenord.',
    en: 'The file cannot be read. It may be damaged or locked with a password.',
  },
  snippetDay: { sv: 'Välj en dag från i morgon till två år framåt.', en: 'Choose a day from tomorrow to two years ahead.' },
  belowCap: {
    sv: 'Taket för antal frågor samtidigt är nått. Besvara en först, eller höj taket.',
    en: 'The limit of questions at a time is reached. Answer one first, or raise the limit.',
  },
  bothApprove: {
    sv: 'Nivåansvarig och dataskyddsansvarig ska båda godkänna, två olika personer.',
    en: 'The level lead and the privacy officer must both agree, two different people.',
  },
  closedRecently: {
    sv: 'En avslutad fråga kan öppnas igen i 30 dagar. Ställ en ny fråga.',
    en: 'A closed question can be reopened for 30 days. Ask a new question.',
  },
  colleagueAway: { sv: 'Kollegan är frånvarande. Välj någon annan.', en: 'The colleague is away. Choose somebody else.' },
  competent: { sv: 'Välj någon i konsultgruppen som är på plats.', en: 'Choose somebody in the pool who is there.' },
  directiveHasMoved: {
    sv: 'Uppdraget har kommit vidare. Läs om sidan.',
    en: 'The directive has moved on. Reload the page.',
  },
  firstAnswerOverdue: { sv: 'Tiden för ett första svar är inte ute.', en: 'The time for a first answer is not over.' },
  childTrackOnly: {
    sv: 'Välj en mottagare i spåret för barn och unga, eller en annan anledning.',
    en: 'Choose a receiver in the track for children and young people, or another reason.',
  },
  childTrackReason: {
    sv: 'Till spåret för barn och unga går frågan för att den kräver kompetens för barn. Välj den anledningen.',
    en: 'A question goes to the track for children and young people because it needs competence for children. Choose that reason.',
  },
  adultTrackOnly: {
    sv: 'Välj en mottagare som svarar för vuxna, eller en annan anledning.',
    en: 'Choose a receiver that answers for adults, or another reason.',
  },
  adultTrackReason: {
    sv: 'Tillbaka till spåret för vuxna går frågan för att den hör till vuxenvården. Välj den anledningen.',
    en: 'A question goes back to the track for adults because it belongs to adult care. Choose that reason.',
  },
  higherInTrack: { sv: 'Välj en högre nivå i samma spår.', en: 'Choose a higher level in the same track.' },
  levelReachable: {
    sv: 'Mottagaren svarar inte på frågor i det här spåret nu. Välj en annan.',
    en: 'The receiver does not answer questions in this track now. Choose another.',
  },
  lowerInTrack: {
    sv: 'Välj en lägre nivå i samma spår, dock inte under den som frågar.',
    en: 'Choose a lower level in the same track, but not below whoever asks.',
  },
  noLevelAbove: {
    sv: 'Ingen högre nivå i spåret har någon som svarar på frågor just nu.',
    en: 'No higher level of the track has anybody who answers questions at present.',
  },
  noMandatoryChildOpen: {
    sv: 'Vänta in den bedömning du har bett om innan du signerar.',
    en: 'Wait for the opinion you asked for before you sign.',
  },
  notReopenable: {
    sv: 'Frågan avslutades på ett sätt som inte går att öppna igen. Ställ en ny.',
    en: 'The question was closed in a way that cannot be reopened. Ask a new one.',
  },
  outcomeDone: { sv: 'Svara på frågorna om hur det gick.', en: 'Answer the questions about how it went.' },
  notInTransition: {
    sv: 'Frågan gäller ingen som är på väg till vuxenvården.',
    en: 'The question is about nobody on the way to adult care.',
  },
  paired: {
    sv: 'Frågan gäller någon på väg till vuxenvården: bjud in en konsult för vuxna, och signera när bedömningen har kommit.',
    en: 'The question is about somebody on the way to adult care: invite a consulting clinician for adults, and sign when the opinion has come.',
  },
  pairFromAdultTrack: { sv: 'Välj någon i en grupp som svarar för vuxna.', en: 'Choose somebody in a pool that answers for adults.' },
  pairThere: { sv: 'En konsult för vuxna är redan inbjuden.', en: 'A consulting clinician for adults is invited already.' },
  present: {
    sv: 'Den som skulle ta frågan är markerad som frånvarande i dag. Ändra frånvaron, eller låt någon annan ta den.',
    en: 'Whoever was to take the question is marked as away today. Change that, or let somebody else take it.',
  },
  reasonGiven: { sv: 'Välj varför.', en: 'Choose why.' },
  reasonOtherWay: {
    sv: 'Anledningen stämmer inte med nivån: den ena går uppåt, den andra nedåt. Ändra en av dem.',
    en: 'The reason does not fit the level: one goes up, the other down. Change one of them.',
  },
  copyUnchanged: {
    sv: 'Kopian är likadan som originalet. Skriv om det som pekar ut någon, eller gå tillbaka om ingenting gör det.',
    en: 'The copy is the same as the original. Rewrite what identifies somebody, or go back if nothing does.',
  },
  identityStands: {
    sv: 'I en text står en uppgift som aldrig får finnas i en fråga, till exempel ett personnummer. Försegla meddelandet och skriv en maskerad kopia i stället.',
    en: 'In a text stands something no question may carry, such as a personal identity number. Seal the message and write a redacted copy instead.',
  },
  redactedCopyMade: { sv: 'Maskera minst en text först.', en: 'Redact at least one text first.' },
  requesterConsents: {
    sv: 'Den som frågar har inte sagt att en länk räcker. Lägg frågan i kö i stället.',
    en: 'Whoever asks has not said that a link will do. Put the question in the queue instead.',
  },
  snoozeWithinFiveDays: { sv: 'Välj en arbetsdag inom fem arbetsdagar.', en: 'Choose a working day within five working days.' },
  someoneAsked: {
    sv: 'Välj en kollega som svarar på frågor i sjukvårdsregionen.',
    en: 'Choose a colleague who answers questions in the healthcare region.',
  },
} satisfies Record<string, Record<Locale, string>>;

import type { Locale } from './locale.ts';

/** What is missing or wrong in the review of a text. Sorted by key; part of the one list in field-messages.ts. */
export const REVIEW_MESSAGES = {
  alreadyAnswered: { sv: 'Svaret är redan lämnat.', en: 'The answer has been handed in already.' },
  alreadyInTeam: { sv: 'Personen är redan med.', en: 'This person is in the team already.' },
  alreadyVoted: { sv: 'Du har redan röstat.', en: 'You have voted already.' },
  anchorOutside: {
    sv: 'Markeringen stämmer inte med texten. Läs om sidan och markera igen.',
    en: 'What is marked does not agree with the text. Reload the page and mark again.',
  },
  answeredElsewhere: {
    sv: 'Frågan har besvarats i ett annat fönster. Kopiera det du har skrivit här och läs om sidan, så att båda svaren syns.',
    en: 'The question has been answered in another window. Copy what you have written here and reload the page, to see both answers.',
  },
  areasMissing: {
    sv: 'Arbetsgruppen kommer från {has} del av regionen eller landet. Det behövs minst {needs}.',
    en: 'The team comes from {has} part of the region or the country. At least {needs} are needed.',
  },
  authorsMissing: {
    sv: 'Det finns {has} författare. Det behövs minst {needs}.',
    en: 'There are {has} authors. At least {needs} are needed.',
  },
  allHaveAnswered: { sv: 'Alla inbjudna har svarat.', en: 'Everybody invited has answered.' },
  approvedOnThis: {
    sv: 'Utgåvan är fastställd, och det som den vilar på går inte att ändra. Skicka tillbaka utgåvan om något ska ändras.',
    en: 'The edition is approved, and what it rests on cannot be changed. Send the edition back if something is to be changed.',
  },
  ballotClosed: { sv: 'Omröstningen är avslutad.', en: 'The vote is closed.' },
  ballotTooLate: {
    sv: 'Utgåvan är godkänd. En omröstning kan inte öppnas i den nu.',
    en: 'The edition is approved. A vote cannot be opened in it now.',
  },
  ballotsOpen: { sv: 'Avsluta de öppna omröstningarna ({count}).', en: 'Close the open votes ({count}).' },
  bodyKnown: { sv: 'Det finns redan någon med det namnet i registret.', en: 'There is one of that name in the register already.' },
  categoryNotInvited: { sv: 'Ingen är inbjuden ur gruppen {category}.', en: 'Nobody is invited of the group {category}.' },
  changeMissing: {
    sv: 'Ange vilken del som ändras till följd av synpunkten.',
    en: 'Name the part that is changed because of the comment.',
  },
  commentResolved: {
    sv: 'Synpunkten är hanterad. Öppna den igen först.',
    en: 'The comment is resolved. Open it again first.',
  },
  commentsUnanswered: {
    sv: '{open} av {comments} synpunkter saknar svar. Svara på alla först.',
    en: '{open} of {comments} comments have no response. Respond to all of them first.',
  },
  considerationUnanswered: { sv: 'Besvara: {question}.', en: 'Answer: {question}.' },
  contactMissing: { sv: 'Välj minst en person som svarar.', en: 'Choose at least one person who answers.' },
  coordinatedNotInvited: {
    sv: 'Ett samordnat svar kan bara gälla instanser som är inbjudna till samma remiss.',
    en: 'A coordinated answer can only speak for bodies invited to the same round.',
  },
  datesNeedReason: {
    sv: 'Dagarna följer inte kalendern för remisser. Välj kalenderns dagar eller skriv skälet.',
    en: 'The days do not follow the calendar of rounds. Choose its days or write the reason.',
  },
  declarationMissing: {
    sv: '{name} saknar jävsdeklaration från de senaste 12 månaderna.',
    en: '{name} has no declaration of interests from the last 12 months.',
  },
  externalReviewersMissing: {
    sv: 'Det finns {has} externa granskare. Det behövs minst {needs}.',
    en: 'There are {has} external reviewers. At least {needs} are needed.',
  },
  initiativeKnown: {
    sv: 'Det finns redan en satsning med det namnet i registret.',
    en: 'There is an initiative of that name in the register already.',
  },
  inputOfEarlierEdition: {
    sv: 'Det gäller en tidigare utgåva och kan inte ändras.',
    en: 'It belongs to an earlier edition and cannot be changed.',
  },
  inputTooOld: {
    sv: 'Dagen är mer än tio år tillbaka. Kontrollera årtalet.',
    en: 'That day is more than ten years ago. Check the year.',
  },
  inputInFuture: { sv: 'Dagen har inte varit än.', en: 'That day has not been yet.' },
  interestsMissing: { sv: 'Beskriv bindningarna.', en: 'Describe the interests.' },
  noEditionInWork: { sv: 'Ingen utgåva är på gång.', en: 'No edition is in work.' },
  notAMember: { sv: 'Bara den som är med i arbetsgruppen kan göra det här.', en: 'Only members of the team can do this.' },
  notFromOutside: {
    sv: 'Personen hör till den organisation som ansvarar för texten och räknas inte som extern.',
    en: 'The person belongs to the organisation that answers for the text and does not count as external.',
  },
  nothingToWriteBackTo: {
    sv: 'Synpunkten har inte fått något svar än. När den har fått det kan ni skriva tillbaka.',
    en: 'Nothing has been said to the comment yet. Once it has been, you can write back.',
  },
  notYetAnswered: { sv: 'Svaret är inte lämnat än.', en: 'The answer has not been handed in yet.' },
  panelAnswerMissing: { sv: 'Svara på minst en fråga.', en: 'Answer at least one question.' },
  patientInputMissing: {
    sv: 'Skriv in vad patienter och närstående har sagt innan arbetet avgränsas.',
    en: 'Record what patients and relatives have said before the work is scoped.',
  },
  erratumChangesJudgement: {
    sv: 'En rättelse ändrar inte bedömningen, slutsatsen eller underlaget. Släng rättelsen och börja en ny utgåva: den går den långa vägen.',
    en: 'An erratum does not change the judgement, the conclusion or the evidence. Discard it and begin a new edition: that takes the full course.',
  },
  majorEditionTakesFullPath: {
    sv: 'Bedömningen, slutsatsen eller underlaget har ändrats. Välj den långa vägen, med arbetsgrupp, jävsdeklarationer och remiss.',
    en: 'The judgement, the conclusion or the evidence has changed. Choose the full course, with a team, declarations of interests and a round of comments.',
  },
  firstEditionTakesFullPath: {
    sv: 'Första utgåvan går den långa vägen, med arbetsgrupp, jävsdeklarationer och remiss.',
    en: 'The first edition takes the full course, with a team, declarations of interests and a round of comments.',
  },
  professionsMissing: {
    sv: 'Arbetsgruppen har {has} profession. Det behövs minst {needs}.',
    en: 'The team has {has} profession. At least {needs} are needed.',
  },
  recused: {
    sv: 'Du är jävig i den här frågan och kan inte rösta om den.',
    en: 'You have a conflict of interest in this question and cannot vote on it.',
  },
  registerOfAll: {
    sv: 'Registret gäller hela landet. Be en redaktör vid ett kunskapscentrum eller på nationell nivå att ändra i det.',
    en: 'The register is the whole country’s. Ask an editor at a knowledge centre or at the national level to change it.',
  },
  respondInstead: { sv: 'Svara på synpunkten i stället.', en: 'Respond to the comment instead.' },
  reviewerIsAuthor: {
    sv: 'Den som är författare till texten kan inte också granska den. Välj en annan person.',
    en: 'Whoever is an author of the text cannot review it as well. Choose another person.',
  },
  reviewIsKept: {
    sv: 'Granskningen har röster eller en remiss som ska finnas kvar. Texten kan avslutas utan att publiceras, men inte slängas.',
    en: 'The review has votes or a round that must be kept. The text can be ended without being published, but not discarded.',
  },
  reviewPathLocked: {
    sv: 'Granskningens väg kan inte ändras när arbetet har kommit så här långt.',
    en: 'The course of review cannot be changed when the work has come this far.',
  },
  reviewPathUnknown: { sv: 'Den här sortens text har bara den korta vägen.', en: 'This kind of text has the short course only.' },
  roundClosed: { sv: 'Remissen är avslutad och kan inte ändras.', en: 'The round is closed and cannot be changed.' },
  roundDaysPassed: { sv: 'Remissens dagar har passerat. Välj nya.', en: 'The days of the round have passed. Choose new ones.' },
  roundEndsBeforeItBegins: { sv: 'Sista dagen ska komma efter den första.', en: 'The last day must come after the first.' },
  roundMissing: { sv: 'Planera en remiss.', en: 'Plan a round.' },
  milestoneReached: { sv: 'Milstolpen är redan nådd.', en: 'The milestone is reached already.' },
  promisedChangeMissing: {
    sv: 'Ändra delen: ett svar i den avslutade remissen säger att den är ändrad.',
    en: 'Change the part: an answer in the round, which is closed, says that it is changed.',
  },
  promisedChangeOpen: {
    sv: 'Ändra delen, eller ändra svaret: ett svar i remissen säger att den är ändrad.',
    en: 'Change the part, or the answer: an answer in the round says that it is changed.',
  },
  roundNotClosed: {
    sv: 'Avsluta remissen: {open} av {comments} synpunkter saknar svar.',
    en: 'Close the round: {open} of {comments} comments have no response.',
  },
  roundNotYet: { sv: 'Remissen börjar {day}. Steget kan tas den dagen.', en: 'The round begins {day}. The step can be taken that day.' },
  roundNotYetClosed: { sv: 'Avsluta remissen först.', en: 'Close the round first.' },
  roundOpened: { sv: 'Remissen är redan ute.', en: 'The round is out already.' },
  roundPlanned: {
    sv: 'En remiss till är planerad: genomför den, eller ta bort planen.',
    en: 'One more round is planned: hold it, or take the plan away.',
  },
  roundStillOpen: {
    sv: 'Remissen är öppen till och med {day}, eller tills alla har svarat.',
    en: 'The round is open to and including {day}, or until everybody has answered.',
  },
  roundTableMissing: {
    sv: 'Publicera sammanställningen av remiss {number}, så att de som svarade får veta vad som blev av deras synpunkter.',
    en: 'Publish the table of round {number}, so that those who answered are told what became of their comments.',
  },
  questionTooLong: {
    sv: 'Fråga {number} är för lång. En fråga får vara högst {max} tecken.',
    en: 'Question {number} is too long. A question may be at most {max} characters.',
  },
  questionTwice: {
    sv: 'Fråga {number} är densamma som en fråga före den. Ta bort den ena.',
    en: 'Question {number} is the same as one before it. Remove one of them.',
  },
  roundTooLate: {
    sv: 'Utgåvan har kommit för långt, eller är avslutad. En remiss kan inte planeras nu.',
    en: 'The edition has come too far, or is ended. A round cannot be planned now.',
  },
  roundWithdrawn: {
    sv: 'Arbetet avbröts innan alla synpunkter hade fått svar. Någon sammanställning kan inte publiceras.',
    en: 'The work was ended before every comment had its response. There is no table to publish.',
  },
  specialtiesMissing: {
    sv: 'Arbetsgruppen har {has} specialitet. Det behövs minst {needs}.',
    en: 'The team has {has} specialty. At least {needs} are needed.',
  },
  onlyPanelInvited: {
    sv: 'Ur gruppen {category} är bara panelen inbjuden. Bjud in en organisation också.',
    en: 'Of the group {category} only the panel is invited. Invite an organisation as well.',
  },
  partNotWhole: {
    sv: 'Hela texten är inget svar. Välj den del som svarar, eller svara i ord.',
    en: 'The whole text is no answer. Choose the part that answers, or answer in words.',
  },
  stanceMissing: { sv: 'Ange ert ställningstagande.', en: 'Say where you stand.' },
  suggestionAccepted: {
    sv: 'Förslaget är infört i texten: det är godtaget, helt eller delvis.',
    en: 'The suggestion is in the text: it is accepted, wholly or in part.',
  },
  suggestionApplied: { sv: 'Förslaget är redan infört i texten.', en: 'The suggestion is already in the text.' },
  suggestionAcross: {
    sv: 'Andra ord kan föreslås inom ett stycke. Markera ord i ett stycke, eller beskriv ändringen i synpunkten.',
    en: 'Other words can be suggested within one paragraph. Mark words in one, or describe the change in the comment.',
  },
  suggestionCannotBePlaced: {
    sv: 'Förslaget kan inte föras in av sig självt: texten har ändrats eller går över flera stycken. Ändra i texten för hand.',
    en: 'The suggestion cannot be put in by itself: the text has changed, or it reaches over several paragraphs. Change the text by hand.',
  },
} satisfies Record<string, Record<Locale, string>>;

import type { Locale } from './locale.ts';

/** What is missing or wrong in a method evaluation. Sorted by key; part of the one list in field-messages.ts. */
export const EVALUATION_MESSAGES = {
  conclusionTooLong: {
    sv: 'Slutsatsen är {words} ord och ska kunna läsas på en minut. Korta den till högst {max} ord.',
    en: 'The conclusion has {words} words and should be read in a minute. Shorten it to at most {max} words.',
  },
  csvBroken: {
    sv: 'Filen går inte att läsa härifrån: ett citattecken saknar sitt par, eller filen slutar mitt i.',
    en: 'The file cannot be read from here on: a quotation mark lacks its pair, or the file ends in the middle.',
  },
  csvCellsLeftOver: { sv: 'Raden har fler celler än rubrikraden.', en: 'The line has more cells than the header.' },
  csvColumnMissing: { sv: 'Kolumnen saknas i rubrikraden.', en: 'The column is missing from the header.' },
  csvColumnTwice: { sv: 'Kolumnen finns två gånger.', en: 'The column is there twice.' },
  csvColumnUnknown: { sv: 'Kolumnen är okänd. Ta bort den eller rätta namnet.', en: 'The column is unknown. Remove it or mend its name.' },
  csvRowShort: {
    sv: 'Raden har {cells} celler och rubrikraden {columns}. Är filen avklippt?',
    en: 'The line has {cells} cells and the header {columns}. Has the file been cut?',
  },
  dateMustCome: { sv: 'Välj en dag som kommer.', en: 'Choose a day to come.' },
  measureOfRisk: {
    sv: '{measure} räknar hur många som får ett utfall, men ”{outcome}” är kontinuerligt. Välj ett annat effektmått, eller rätta utfallets slag.',
    en: '{measure} counts how many have an outcome, but “{outcome}” is continuous. Choose another measure, or mend the type of the outcome.',
  },
  measureOfScale: {
    sv: '{measure} är en skillnad på en skala, men ”{outcome}” är ett utfall av slaget ja eller nej. Välj ett annat effektmått, eller rätta utfallets slag.',
    en: '{measure} is a difference on a scale, but “{outcome}” is an outcome of yes or no. Choose another measure, or mend the type of the outcome.',
  },
  methodNotChosen: {
    sv: 'Välj slag av metod och slag av insats.',
    en: 'Choose the kind of method and the kind of intervention.',
  },
  moreEventsThanPeople: { sv: 'Fler har fått utfallet än gruppen har deltagare.', en: 'More had the outcome than the group has people.' },
  mustBePositive: { sv: 'Ange ett tal större än noll.', en: 'Give a number above zero.' },
  noRelativeEffect: {
    sv: 'I filens studier fick ingen, eller alla, utfallet i båda grupperna. En sådan studie ger ingen relativ effekt, så det finns inget att väga samman.',
    en: 'In the studies of the file nobody, or everybody, had the outcome in both groups. Such a study gives no relative effect, so there is nothing to pool.',
  },
  noStudies: { sv: 'Filen har inga studier.', en: 'The file has no studies.' },
  notABiasJudgement: {
    sv: 'Skriv låg, viss, hög eller kritisk, eller lämna tomt.',
    en: 'Write low, some, high or critical, or leave it empty.',
  },
  notAPmid: { sv: 'Skriv PubMed-numret med siffror, till exempel 28597471.', en: 'Write the PubMed number in digits, such as 28597471.' },
  proposalUsed: { sv: 'Förslaget används redan i en utvärdering.', en: 'The proposal is used in an evaluation already.' },
  proposalNotInWork: {
    sv: 'En text kan börjas av ett förslag som någon arbetar med och som ingen annan text väntar på. Gå till förslaget och se var det står.',
    en: 'A text can be begun of a proposal that somebody works with and that no other text is to use. Go to the proposal and see where it stands.',
  },
  proposalNotUsed: {
    sv: 'Ett svar för sig skrivs när förslaget har blivit en publicerad text. Innan dess skrivs det med beslutet.',
    en: 'A reply by itself is written when the proposal has become a published text. Before that it is written with the decision.',
  },
  proposalRepliedMeanwhile: {
    sv: 'Någon har skrivit ett annat svar sedan sidan lästes in. Läs om sidan och se vad som står.',
    en: 'Somebody has written another reply since the page was read. Read the page again and see what it says.',
  },
  duplicateOfDuplicate: {
    sv: 'Det förslaget är självt avslutat som en dubblett. Välj det som det är en dubblett av.',
    en: 'That proposal is itself closed as a duplicate. Choose the one it is a duplicate of.',
  },
  proposalDecidedMeanwhile: {
    sv: 'Någon har fattat ett annat beslut sedan sidan lästes in. Läs om sidan och se vad som är bestämt.',
    en: 'Somebody has decided otherwise since the page was read. Read the page again and see what is decided.',
  },
  referenceCut: {
    sv: 'Posten slutar mitt i: {what} saknas. Är filen avklippt?',
    en: 'The entry ends in the middle: {what} is missing. Has the file been cut?',
  },
  referenceFileEmpty: { sv: 'Filen är tom.', en: 'The file is empty.' },
  referenceFileUnknown: {
    sv: 'Filen är varken RIS, BibTeX eller en export från PubMed.',
    en: 'The file is neither RIS nor BibTeX nor an export from PubMed.',
  },
  referenceFileTooLarge: {
    sv: 'Filen är större än {megabytes} MB. Dela den, eller exportera bara det du behöver.',
    en: 'The file is larger than {megabytes} MB. Split it, or export only what you need.',
  },
  referenceInEvaluation: { sv: 'Källan står redan i ”{title}”.', en: 'The source is in “{title}” already.' },
  referenceInInbox: { sv: 'Källan finns redan bland förslagen.', en: 'The source is among the proposals already.' },
  referenceRetractedInEvaluation: {
    sv: 'Källan står i ”{title}”, där den inte är märkt som återkallad.',
    en: 'The source is in “{title}”, where it is not marked as retracted.',
  },
  referenceHasNoTitle: { sv: 'Posten saknar titel.', en: 'The entry has no title.' },
  referenceNotCited: {
    sv: 'Ingen del av texten bygger på källan. Ange den där den används, eller ta bort den.',
    en: 'No part of the text rests on the source. Name it where it is used, or remove it.',
  },
  referenceTwice: {
    sv: 'Källan står två gånger i referenslistan. Ta bort den ena.',
    en: 'The source is in the bibliography twice. Remove one.',
  },
  referenceTwiceInFile: { sv: 'Källan står redan på rad {line} i filen.', en: 'The source is on line {line} of the file already.' },
  referenceFileTooMany: {
    sv: 'Filen har fler än {max} källor. Dela den, eller exportera bara dem som används.',
    en: 'The file has more than {max} sources. Split it, or export only those that are used.',
  },
  referenceHasCommand: {
    sv: 'Posten har LaTeX-kommandot {command}, som inte går att läsa. Skriv tecknet i stället.',
    en: 'The entry has the LaTeX command {command}, which cannot be read. Write the character instead.',
  },
  referenceUnreadable: { sv: 'Posten går inte att läsa.', en: 'The entry cannot be read.' },
  rowDiffersFromStudies: {
    sv: 'Raden säger {stated}, men dess studier ger {fixed} (fast modell) eller {random} (slumpmodell). Rätta raden eller studierna.',
    en: 'The row says {stated}, but its studies give {fixed} (fixed model) or {random} (random model). Mend the row or the studies.',
  },
  rowMissing: { sv: 'Evidensraden finns inte i utgåvan.', en: 'The row of evidence is not in the edition.' },
  rowWithoutSource: {
    sv: 'Ange minst en källa till siffrorna i evidensraden.',
    en: 'Name at least one source of the numbers in the evidence row.',
  },
  safetyBlockEmpty: {
    sv: 'Välj vad säkerhetsblocket ska visa: en uppmaning eller en checklista i ett kunskapsstöd.',
    en: 'Choose what the safety block is to show: a prompt or a checklist of a knowledge support.',
  },
  searchDateToCome: {
    sv: 'Sökdatumet {date} har inte varit än. Skriv när litteraturen söktes.',
    en: 'The search date {date} is still to come. Write when the literature was searched.',
  },
  foundThoughMissing: {
    sv: 'Utfallet ”{outcome}” har en evidensrad, men här står att sökningen inte gav någon träff. Ta bort det ena eller skriv ett fynd i ord.',
    en: 'The outcome “{outcome}” has a row of evidence, but this says that the search found nothing. Remove one of them, or write a finding in words.',
  },
  searchDateMissing: {
    sv: 'Skriv när litteraturen söktes: år, månad eller dag, till exempel 2026-06.',
    en: 'Write when the literature was searched: a year, month or day, such as 2026-06.',
  },
  sourceRetracted: {
    sv: 'En källa är återkallad av sin tidskrift. Ta bort den som källa här.',
    en: 'A source has been retracted by its journal. Remove it as a source here.',
  },
  studiesLackMeasure: {
    sv: 'Radens effektmått är {measure}, men ingen av dess studier har siffror som ger det. Välj ett annat effektmått, eller läs in studierna på nytt.',
    en: 'The measure of the row is {measure}, but none of its studies has numbers that give it. Choose another measure, or bring in the studies anew.',
  },
  studyTwice: { sv: 'Studien står två gånger. Ta bort den ena.', en: 'The study is there twice. Remove one.' },
  studyWithoutEffect: {
    sv: 'Studiens siffror räcker inte till {measure}. Fyll i båda grupperna, eller skattning och konfidensintervall.',
    en: 'The numbers of the study are not enough for {measure}. Fill in both groups, or an estimate with its interval.',
  },
  sheetNotText: {
    sv: 'Filen är ingen text. Spara kalkylarket som CSV och läs in den filen.',
    en: 'The file is no text. Save the spreadsheet as CSV and bring in that file.',
  },
  textSaysOldNumbers: {
    sv: 'Texten säger {said}. Det gav raden ”{row}” förut, men inte nu. Läs raden och skriv om texten.',
    en: 'The text says {said}. The row “{row}” gave that before, but does not now. Read the row and rewrite the text.',
  },
  textSaysUngivenNumber: {
    sv: 'Texten säger {said}. Ingen evidensrad och inget fynd ger det. Rätta texten, eller skriv in det som ger talet.',
    en: 'The text says {said}. No row of evidence and no finding gives that. Mend the text, or enter what gives the number.',
  },
  upNeedsOverride: {
    sv: 'Raden är nedgraderad. Uppgradera bara om det finns ett särskilt skäl, och skriv det.',
    en: 'The row is moved down. Move it up only for a particular reason, and write it.',
  },
} satisfies Record<string, Record<Locale, string>>;

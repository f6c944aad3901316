/** What education says about fields and steps; see `field-messages.ts`. Sorted by key. */
export const EDUCATION_MESSAGES = {
  altSaysNothing: {
    sv: 'Beskrivningen säger inte vad bilden visar. Skriv det som den som inte ser bilden behöver veta.',
    en: 'The description does not say what the picture shows. Write what somebody who does not see it needs to know.',
  },
  answerFinal: { sv: 'Svaret är redan givet och går inte att ändra.', en: 'The answer has been given and cannot be changed.' },
  answerNotWaiting: { sv: 'Svaret är redan bedömt.', en: 'The answer has already been marked.' },
  attachmentMissing: { sv: 'Bilagan har ingen fil.', en: 'The attachment has no file.' },
  bankWithoutQuestions: { sv: 'Banken har ingen fråga än.', en: 'The bank has no question yet.' },
  captionsMissing: {
    sv: 'Videon saknar undertexter (en fil i formatet WebVTT).',
    en: 'The video has no captions (a file in the format WebVTT).',
  },
  certificateRevoked: { sv: 'Intyget är redan återkallat eller ersatt.', en: 'The certificate has already been revoked or superseded.' },
  chooseCompetency: { sv: 'Välj en kompetens.', en: 'Choose a competency.' },
  chooseCourse: { sv: 'Välj en kurs.', en: 'Choose a course.' },
  chooseLesson: { sv: 'Välj en lektion.', en: 'Choose a lesson.' },
  chooseLevel: { sv: 'Välj en nivå.', en: 'Choose a level.' },
  competencyMissing: {
    sv: 'Programmet säger inte vad någon ska kunna. Lägg till minst en kompetens.',
    en: 'The programme does not say what anybody is to be able to do. Add at least one competency.',
  },
  confirmationAsked: {
    sv: 'Din chef är redan tillfrågad om den senaste skattningen.',
    en: 'Your manager has been asked about the latest assessment already.',
  },
  courseFileTooLarge: {
    sv: 'Filen är för stor. Den får vara högst {megabytes} MB.',
    en: 'The file is too large. It may be at most {megabytes} MB.',
  },
  courseFileType: {
    sv: 'Filen är varken bild (JPEG, PNG, WebP), video (MP4, WebM), undertexter (WebVTT) eller PDF.',
    en: 'The file is neither a picture (JPEG, PNG, WebP), a video (MP4, WebM), captions (WebVTT) nor a PDF.',
  },
  courseFileUnknown: { sv: 'Filen hör inte till kursen. Lägg in den igen.', en: 'The file does not belong to the course. Add it again.' },
  courseFileUnreadable: { sv: 'Filen går inte att läsa.', en: 'The file cannot be read.' },
  dayPassed: { sv: 'Den dagen har redan varit. Välj en senare.', en: 'That day has passed. Choose a later one.' },
  embedMissing: { sv: 'Välj vilken text som ska bäddas in.', en: 'Choose which text to embed.' },
  evidenceMissing: {
    sv: 'Skriv i tredje kolumnen vad utbildningen var och vad som visar det.',
    en: 'Write in the third column what the training was and what shows it.',
  },
  giftCategory: {
    sv: 'En kategori är ingen fråga. Banken har ingen indelning.',
    en: 'A category is no question. The bank has no division.',
  },
  giftDescription: { sv: 'En text utan svar är ingen fråga.', en: 'A text without answers is no question.' },
  giftEmpty: { sv: 'Filen har inga frågor i formatet GIFT.', en: 'The file has no questions in the format GIFT.' },
  giftFormattingLost: {
    sv: 'Fet stil, listor och annan formatering följer inte med, bara orden.',
    en: 'Bold type, lists and other formatting do not come along, only the words.',
  },
  giftGivesPart: {
    sv: 'Poängen räknas annorlunda: här krävs att allt är rätt, i filen ger det som är rätt till en del också en del av poängen.',
    en: 'It is scored differently: here all must be right, in the file what is right in part gives part of the point.',
  },
  giftHasNoForm: {
    sv: 'GIFT har ingen form för en sådan fråga. Den är inte med i filen.',
    en: 'GIFT has no form for such a question. It is not in the file.',
  },
  giftLosesEnglish: { sv: 'Den engelska texten följer inte med.', en: 'The English text does not come along.' },
  giftLosesExplanations: { sv: 'Förklaringarna följer inte med.', en: 'The explanations do not come along.' },
  giftLosesSources: { sv: 'Det frågan vilar på följer inte med.', en: 'What the question rests on does not come along.' },
  giftLosesUnit: { sv: 'Enheten följer inte med.', en: 'The unit does not come along.' },
  giftMinusLost: {
    sv: 'Avdraget för fel svar följer inte med: här ger fel svar noll poäng.',
    en: 'What a wrong answer costs is left out: here a wrong answer gives no points.',
  },
  giftNotText: {
    sv: 'Filen är ingen text. Spara frågorna i formatet GIFT, som en textfil.',
    en: 'The file is not text. Save the questions in the format GIFT, as a text file.',
  },
  giftPartOfPoint: {
    sv: 'Ett svar ger en del av poängen för sig. Det går inte här: gör svaret helt rätt eller fel.',
    en: 'An answer gives part of the point by itself. That is not possible here: make the answer wholly right or wrong.',
  },
  giftPicture: {
    sv: 'Frågan har en bild, ett ljud eller en fil som inte följer med. Skriv frågan utan.',
    en: 'The question has a picture, a sound or a file that does not come along. Write the question without it.',
  },
  giftSeveralNumbers: {
    sv: 'Frågan har flera rätta tal. Här kan den ha ett.',
    en: 'The question has several right numbers. Here it can have one.',
  },
  giftTitleLost: { sv: 'Frågans rubrik följer inte med.', en: 'The title of the question does not come along.' },
  giftTooLarge: { sv: 'Filen får vara högst {megabytes} MB. Dela den.', en: 'The file may be at most {megabytes} MB. Split it.' },
  giftTooMany: {
    sv: 'Filen har för många frågor, högst {most}. Dela den.',
    en: 'The file has too many questions, at most {most}. Split it.',
  },
  giftUnreadable: {
    sv: 'Går inte att läsa som GIFT. Se efter att klamrar och tecken som \\: \\= \\~ \\# står rätt.',
    en: 'Cannot be read as GIFT. See that braces and signs such as \\: \\= \\~ \\# are right.',
  },
  giftWildcard: {
    sv: 'Ett svar med stjärna passar vad som helst. Skriv ut svaren som godtas.',
    en: 'An answer with an asterisk fits anything. Write out the answers that are accepted.',
  },
  headingSkipsLevel: {
    sv: 'En underrubrik saknar rubrik ovanför sig. Börja med Rubrik och lägg Underrubrik under den.',
    en: 'A subheading has no heading above it. Begin with a heading and put the subheading below it.',
  },
  latestOnlyInPractice: {
    sv: 'Välj en version av frågan. Bara i en övning som inte räknas får den följa med till den senaste.',
    en: 'Choose a version of the question. Only practice that does not count may follow the newest.',
  },
  lessonTooHard: {
    sv: 'Lektionen är svårläst (LIX {lix}, högst {most}). Korta meningarna och byt långa ord.',
    en: 'The lesson is hard to read (LIX {lix}, at most {most}). Shorten the sentences and replace long words.',
  },
  levelUnknown: {
    sv: 'En nivå som krävs eller ges finns inte i kompetensens skala. Välj en av nivåerna där.',
    en: "A level that is asked for or given is not in the competency's scale. Choose one of its levels.",
  },
  levelsInOrder: { sv: 'Skriv varje nivå en gång, den lägsta först.', en: 'Write each level once, the lowest first.' },
  linkSaysNothing: {
    sv: 'En länk säger inte vart den leder. Skriv vad man kommer till.',
    en: 'A link does not say where it leads. Write what one comes to.',
  },
  noSupervisor: {
    sv: 'Välj den enhet du arbetar för, så att rätt chef får frågan.',
    en: 'Choose the unit you work for, so that the right manager is asked.',
  },
  moduleEmpty: { sv: 'Modulen har ingen lektion.', en: 'The module has no lesson.' },
  moveAwaitsMark: {
    sv: 'Ditt inlämnade prov väntar på att rättas. Innan dess går det inte att ta den nya versionen.',
    en: 'The quiz you handed in waits to be marked. Until then the new version cannot be taken.',
  },
  nothingToRegrade: {
    sv: 'Inget inlämnat prov har frågan i ett annat skick än den publicerade.',
    en: 'No quiz handed in has the question in another form than the published one.',
  },
  ownTraining: {
    sv: 'Din egen utbildning får någon annan godta.',
    en: 'Your own training is for somebody else to recognise.',
  },
  pictureMissing: { sv: 'Figuren har ingen bild.', en: 'The figure has no picture.' },
  prerequisiteCircle: {
    sv: 'Kursen kräver sig själv, direkt eller genom andra kurser. Ta bort ett förkunskapskrav.',
    en: 'The course requires itself, directly or through other courses. Remove a prerequisite.',
  },
  programmeCourseMissing: {
    sv: 'En del av programmet leder till exakt en kurs. Välj den under Vilar på.',
    en: 'A step of the programme leads to exactly one course. Choose it under Rests on.',
  },
  questionChangedType: {
    sv: 'Frågan har fått en annan form. Gamla svar går inte att rätta om mot den.',
    en: 'The question has another form now. Old answers cannot be marked by it.',
  },
  quizAwaitsMark: { sv: 'Ditt inlämnade prov väntar på att rättas.', en: 'The quiz you handed in waits to be marked.' },
  recognitionNotAllowed: {
    sv: 'Det här kravet godtar inte utbildning på annat håll.',
    en: 'This requirement recognises no training elsewhere.',
  },
  requirementExists: {
    sv: 'Det krävs redan här, av samma medarbetare. Avsluta det kravet först, eller välj andra yrken.',
    en: 'It is required here already, of the same staff. End that requirement first, or choose other professions.',
  },
  scaleTooShort: {
    sv: 'Beskriv minst två nivåer, så att de går att skilja åt.',
    en: 'Describe at least two levels, so that they can be told apart.',
  },
  skipUnknown: {
    sv: 'Förtestet hoppar över en lektion eller räknar en fråga som inte finns där.',
    en: 'The pre-test skips a lesson or counts a question that is not there.',
  },
  slotEmpty: { sv: 'Välj vilken fråga ur banken som ska stå här.', en: 'Choose which question of the bank stands here.' },
  slotUnknown: {
    sv: 'Frågan finns inte i den versionen, eller så får kursen inte använda banken.',
    en: 'The question is not in that version, or the course may not use the bank.',
  },
  surveyTooEarly: {
    sv: 'Det är inte dags att svara på de frågorna än.',
    en: 'It is not yet time to answer those questions.',
  },
  tableWithoutHeader: { sv: 'En tabell saknar rubrikrad.', en: 'A table has no heading row.' },
  trainingGivesNothing: {
    sv: 'Utbildningen räcker inte längre än det som redan gäller.',
    en: 'The training lasts no longer than what already counts.',
  },
  trainingInFuture: {
    sv: 'Dagen har inte varit än. Skriv dagen då utbildningen gjordes.',
    en: 'That day has not been yet. Write the day the training was done.',
  },
  trainingTooOld: {
    sv: 'Utbildningen är för gammal. Den får vara högst {age} gammal och ska fortfarande gälla.',
    en: 'The training is too old. It may be at most {age} old and must still count.',
  },
  videoMissing: { sv: 'Videon har ingen videofil.', en: 'The video has no video file.' },
  waiverMissing: { sv: 'Personen är inte undantagen.', en: 'The person is not let off.' },
  waiverTooLong: {
    sv: 'Ett undantag får vara högst fem år. Kontrollera årtalet.',
    en: 'A waiver lasts five years at the most. Check the year.',
  },
  windowTooLong: {
    sv: 'Ange färre månader än giltighetstiden.',
    en: 'Give fewer months than it is valid.',
  },
  yearDayInvalid: {
    sv: 'Skriv en dag som finns, med månaden först: 01-31 är den 31 januari.',
    en: 'Write a day that exists, the month first: 01-31 is the 31st of January.',
  },
} as const;

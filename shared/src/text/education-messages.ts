/** What education says about fields and steps; see `field-messages.ts`. Sorted by key. */
export const EDUCATION_MESSAGES = {
  answerFinal: { sv: 'Svaret är redan givet och går inte att ändra.', en: 'The answer has been given and cannot be changed.' },
  answerNotWaiting: { sv: 'Svaret är redan bedömt.', en: 'The answer has already been marked.' },
  nothingToRegrade: {
    sv: 'Inget inlämnat prov har frågan i ett annat skick än den publicerade.',
    en: 'No quiz handed in has the question in another form than the published one.',
  },
  questionChangedType: {
    sv: 'Frågan har fått en annan form. Gamla svar går inte att rätta om mot den.',
    en: 'The question has another form now. Old answers cannot be marked by it.',
  },
  quizAwaitsMark: { sv: 'Ditt inlämnade prov väntar på att rättas.', en: 'The quiz you handed in waits to be marked.' },
  reasonMissing: { sv: 'Skriv varför, med minst tio tecken.', en: 'Write why, in at least ten characters.' },
} as const;

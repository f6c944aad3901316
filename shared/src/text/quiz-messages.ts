import type { Locale } from './locale.ts';

/** What is wrong with a quiz or a question of it. Sorted by key; part of the one list in field-messages.ts. */
export const QUIZ_MESSAGES = {
  drawNotBelowPool: {
    sv: 'Antalet frågor som dras ({draw}) ska vara lägre än antalet frågor i provet ({pool}). Ska alla ställas: lämna fältet tomt.',
    en: 'The number of questions drawn ({draw}) must be lower than the number in the quiz ({pool}). To ask them all, leave the field empty.',
  },
  questionIncomplete: {
    sv: 'Frågan är inte klar: fyll i vilka den gäller, åtgärd, jämförelse och utfall.',
    en: 'The question is incomplete: fill in population, intervention, comparator and outcomes.',
  },
  questionTooFewParts: {
    sv: 'Frågan behöver minst två alternativ, par eller steg.',
    en: 'The question needs at least two options, pairs or steps.',
  },
  questionTypeUnknown: { sv: 'Välj ett slag av fråga.', en: 'Choose a type of question.' },
  questionWithoutRightAnswer: {
    sv: 'Ange vad som är rätt: ett alternativ, eller minst ett där flera kan väljas.',
    en: 'Say what is right: one option, or at least one where several can be chosen.',
  },
  quizHandedIn: { sv: 'Provet är inlämnat och går inte att ändra.', en: 'The quiz has been handed in and cannot be changed.' },
  quizOpen: { sv: 'Lämna in provet du har påbörjat först.', en: 'First hand in the quiz you have begun.' },
  quizPassed: { sv: 'Du är redan godkänd på provet.', en: 'You have already passed the quiz.' },
  quizWait: { sv: 'Du kan försöka igen {time}.', en: 'You can try again {time}.' },
  quizWithoutQuestions: {
    sv: 'Provet har inga frågor. Lägg till frågor eller ta bort provet.',
    en: 'The quiz has no questions. Add some or remove the quiz.',
  },
} satisfies Record<string, Record<Locale, string>>;

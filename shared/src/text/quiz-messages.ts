import type { Locale } from './locale.ts';

/** What is wrong with a quiz or a question of it. Sorted by key; part of the one list in field-messages.ts. */
export const QUIZ_MESSAGES = {
  answerWithoutExplanation: {
    sv: 'Förklara varför svaret är rätt, så att den som svarar lär sig något.',
    en: 'Explain why the answer is right, so that whoever answers learns something.',
  },
  drawNotBelowPool: {
    sv: 'Antalet frågor som dras ({draw}) ska vara lägre än antalet frågor i provet ({pool}). Ska alla ställas: lämna fältet tomt.',
    en: 'The number of questions drawn ({draw}) must be lower than the number in the quiz ({pool}). To ask them all, leave the field empty.',
  },
  freeTextWithoutExplanation: {
    sv: 'Beskriv vad ett gott svar tar upp. Det läser både den som rättar och den som har svarat.',
    en: 'Describe what a good answer covers. Both the person who marks and the person who answered read it.',
  },
  itemWithoutExplanation: {
    sv: 'Förklara varför varje del har sin plats i ordningen, så att den som svarar lär sig något.',
    en: 'Explain why each item has its place in the order, so that whoever answers learns something.',
  },
  pairWithoutExplanation: {
    sv: 'Förklara varje par, och varje svar som inte hör till något, så att den som svarar lär sig något.',
    en: 'Explain every pair, and every answer that belongs to none, so that whoever answers learns something.',
  },
  partWithoutExplanation: {
    sv: 'Förklara varje alternativ, så att den som svarar lär sig något.',
    en: 'Explain every option, so that whoever answers learns something.',
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
  quizWithoutMinutes: {
    sv: 'Ange hur många minuter provet tar. Kursens tid räknas ihop av delarnas.',
    en: 'Say how many minutes the quiz takes. The time of the course is the sum of its parts.',
  },
} satisfies Record<string, Record<Locale, string>>;

/** Most that a member of a panel is asked to give, in minutes, and how many questions. */
export const PANEL_MINUTES = 15;
export const PANEL_QUESTIONS = 4;

/** Read slowly and with care, in large text. */
const WORDS_A_MINUTE = 150;
const MINUTES_A_QUESTION = 1.5;

/** How much of a text a panel is shown at first, and how long that and the questions take. */
export type PanelReading = { shown: number; minutes: number };

/**
 * The first texts of a document that can be read, and the questions answered, within a quarter of an hour. At least one is shown, however long it is; the rest
 * can be read by those who want to.
 */
export function panelReading(texts: readonly string[], questions: number): PanelReading {
  const answering = Math.min(questions, PANEL_QUESTIONS) * MINUTES_A_QUESTION;
  let minutes = answering;
  let shown = 0;
  for (const text of texts) {
    const after = minutes + wordsIn(text) / WORDS_A_MINUTE;
    if (shown > 0 && after > PANEL_MINUTES) break;
    minutes = after;
    shown += 1;
  }
  return { shown, minutes: Math.ceil(minutes) };
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

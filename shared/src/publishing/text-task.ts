/** The pieces of work in a text that its kind can name; `TEXT` is all of it, for kinds that name none. */
export const TEXT_TASKS = ['QUESTION', 'EVIDENCE', 'CONCLUSION', 'TEXT'] as const;

export type TextTask = (typeof TEXT_TASKS)[number];

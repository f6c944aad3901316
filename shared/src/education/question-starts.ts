import type { Attrs } from '../publishing/document.ts';

const option = (id: string, sv = ''): Attrs => ({ id, text: { sv }, correct: false, explanation: null });

const twoOptions: Attrs = { options: [option('a'), option('b')] };

/** What a new question begins with, by its type: two options to fill in, and for true and false the two there always are. */
export const questionStarts: Readonly<Record<string, Attrs>> = {
  single: twoOptions,
  multiple: twoOptions,
  true_false: { options: [option('true', 'Sant'), option('false', 'Falskt')] },
  matching: {
    pairs: ['a', 'b'].map((id) => ({ id, left: { sv: '' }, right: { sv: '' }, explanation: null })),
  },
  ordering: { items: ['a', 'b'].map((id) => ({ id, text: { sv: '' }, explanation: null })) },
  numeric: { tolerance: 0 },
  case: { partialCredit: true, steps: ['a', 'b'].map((id) => ({ id, text: { sv: '' }, ...twoOptions })) },
};

import * as z from 'zod/mini';
import { keysOf, type Word } from '../organisation/organisation-words.ts';
import { anyText } from '../text/localised.ts';

/** What makes two expressions mean the same to whoever searches. */
export const synonymKinds = {
  SYNONYM: { sv: 'Synonym', en: 'Synonym' },
  ABBREVIATION: { sv: 'Förkortning', en: 'Abbreviation' },
  MEDICINE: { sv: 'Läkemedel: handelsnamn, substans', en: 'Medicine: brand, substance' },
  CLASS: { sv: 'Vidare begrepp: läkemedlets grupp', en: 'Broader term: the class of a medicine' },
  ENGLISH: { sv: 'Engelska', en: 'English' },
} as const satisfies Record<string, Word>;

export type SynonymKind = keyof typeof synonymKinds;

export const SYNONYM_KINDS = keysOf(synonymKinds);

/** Whether an expression has something a search could look for. */
const hasWord = z.refine<string>((text) => /[\p{L}\p{N}]/u.test(text), 'required');

/** A row of the table as an editor fills it in. */
export const synonymSchema = z.object({
  term: anyText(80).check(hasWord),
  meaning: anyText(120).check(hasWord),
  kind: z.enum(SYNONYM_KINDS, 'required'),
  bothWays: z.boolean(),
});

export type SynonymInput = z.infer<typeof synonymSchema>;

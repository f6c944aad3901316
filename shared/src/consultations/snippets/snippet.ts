import * as z from 'zod/mini';
import { visibleText } from '../../text/localised.ts';

/** Most UTF-16 units of a snippet's name and text. */
export const snippetLimits = { title: 80, text: 2000 } as const;

/** Most snippets of one unit: the list is shown whole. */
export const MOST_SNIPPETS = 200;

/** Longest time a snippet is offered without being looked at again, in days. */
export const LONGEST_SNIPPET_DAYS = 730;

/** A piece of text for answers, as it may be kept. Messages are keys, worded in `text/field-messages.ts`. */
export const snippetSchema = z.strictObject({ title: visibleText(snippetLimits.title), text: visibleText(snippetLimits.text) }, 'required');

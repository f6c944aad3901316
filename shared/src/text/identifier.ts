import * as z from 'zod/mini';
import type { FieldMessageKey } from './field-messages.ts';

/** Ids and codes as they may stand in a document: letters, digits, `-` and `_`, beginning with a letter or digit, at most 64. Uuids and slugs both fit. */
export const identifierSchema: z.ZodMiniType<string> = identifier('required', 'notAnIdentifier');

/** An id chosen from a list: whatever is no id was not chosen, and `message` says what to choose. */
export const chosenSchema = (message: FieldMessageKey): z.ZodMiniType<string> => identifier(message, message);

function identifier(missing: FieldMessageKey, malformed: FieldMessageKey): z.ZodMiniType<string> {
  return z.string(missing).check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, malformed));
}

/** A list of at most 50 ids or codes, each once. */
export const identifierListSchema: z.ZodMiniType<string[]> = listOf(identifierSchema);

/** A list of values, each at most once. */
export function listOf<Value>(value: z.ZodMiniType<Value>, most = 50): z.ZodMiniType<Value[]> {
  return z.array(value).check(
    z.maxLength(most, 'tooMany'),
    z.refine((values) => new Set(values.map((each) => JSON.stringify(each))).size === values.length, 'listedTwice'),
  );
}

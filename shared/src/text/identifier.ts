import * as z from 'zod/mini';

/** Ids and codes as they may stand in a document: letters, digits, `-` and `_`, beginning with a letter or digit, at most 64. Uuids and slugs both fit. */
export const identifierSchema: z.ZodMiniType<string> = z
  .string('required')
  .check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, 'notAnIdentifier'));

/** A list of at most 50 ids or codes, each once. */
export const identifierListSchema: z.ZodMiniType<string[]> = listOf(identifierSchema);

/** A list of values, each at most once. */
export function listOf<Value>(value: z.ZodMiniType<Value>, most = 50): z.ZodMiniType<Value[]> {
  return z.array(value).check(
    z.maxLength(most, 'tooMany'),
    z.refine((values) => new Set(values.map((each) => JSON.stringify(each))).size === values.length, 'listedTwice'),
  );
}

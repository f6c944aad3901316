import * as z from 'zod/mini';

const made = new WeakSet<z.core.$ZodType>();

/**
 * A whole number within its ends, told one fault at a time. Not `z.int`: its refusal ends every later check of the form it stands in, also of fields that have
 * nothing to do with it, so that those would be told one round later.
 */
export function wholeNumber(least: number, most: number, otherwise = 'notAWholeNumber'): z.ZodMiniType<number> {
  const outside = { error: 'outOfRange', when: ({ issues }: z.core.ParsePayload) => issues.length === 0 };
  const schema = z.number(otherwise).check(z.refine(Number.isSafeInteger, otherwise), z.minimum(least, outside), z.maximum(most, outside));
  made.add(schema);
  return schema;
}

/** Whether a schema asks for a whole number. */
export function isWholeNumber(schema: z.core.$ZodType): boolean {
  return made.has(schema);
}

import 'reflect-metadata';
import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { fieldErrors } from 'shared/text/field-errors.ts';
import { fieldMessage, type MessageParameters } from 'shared/text/field-messages.ts';
import { z } from 'zod';
import type { Locale } from 'shared/text/locale.ts';

@InterfaceType({ description: 'Something the person can do about: shown in the error summary and beside its field.' })
export abstract class UserError {
  @Field(() => String, { description: 'What is wrong and how to mend it, in the language of the request.' })
  message!: string;

  @Field(() => [String], { description: 'The field it concerns, as names from the input downwards; empty for the whole form.' })
  path!: string[];
}

@ObjectType({ implements: UserError, description: 'A field does not hold what it must.' })
export class InvalidInput extends UserError {}

@ObjectType({ implements: UserError, description: 'There is no such thing, or the viewer may not know of it.' })
export class NotFound extends UserError {}

@ObjectType({ implements: UserError, description: 'The viewer may see this but not do it.' })
export class NotAllowed extends UserError {}

@ObjectType({ implements: UserError, description: 'Somebody else changed it in the meantime.' })
export class Conflict extends UserError {}

@ObjectType({ implements: UserError, description: 'What must be done first is not done.' })
export class NotReady extends UserError {}

/** A user error as its type in the API wants it. */
export type ErrorRow<Name extends string> = { __typename: Name; message: string; path: string[] };

/** Any user error as a value. */
export type UserErrorRow = ErrorRow<'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'NotReady'>;
export type InvalidInputRow = ErrorRow<'InvalidInput'>;

/** Makes the value of a user error; `key` is worded by `shared/text/field-messages.ts`. */
export function userError<Name extends 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'NotReady'>(
  name: Name,
  locale: Locale,
  key: string,
  path: string[] = [],
  parameters: MessageParameters = {},
): ErrorRow<Name> {
  return { __typename: name, message: fieldMessage(key, locale, parameters), path };
}

/** Parses an input with its shared schema: the value, or one error per field that does not hold. */
export function parseInput<Output>(
  schema: z.core.$ZodType<Output>,
  input: unknown,
  locale: Locale,
): { value: Output; errors: null } | { value: null; errors: InvalidInputRow[] } {
  const parsed = z.core.safeParse(schema, input);
  if (parsed.success) return { value: parsed.data, errors: null };
  return {
    value: null,
    errors: fieldErrors(parsed.error.issues).map(({ path, key, parameters }) =>
      userError('InvalidInput', locale, key, path.split('.'), { ...parameters }),
    ),
  };
}

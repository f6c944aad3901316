import type * as z from 'zod/mini';
import { hasFieldMessage, type FieldMessageKey, type MessageParameters } from './field-messages.ts';

/** One thing wrong with one field: where (dotted path), the message key, and what its wording wants to know. */
export type FieldError = { path: string; key: FieldMessageKey; parameters: MessageParameters };

/**
 * What a schema refused, as message keys. Our schemas put a key where zod has a message; what zod words itself (a wrong type, an unknown attribute)
 * becomes `invalid`, or `required` where nothing was said. Limits of the check arrive as the parameters `max` and `min`; a check of our own gives its own.
 */
export function fieldErrors(issues: readonly z.core.$ZodIssue[]): FieldError[] {
  return issues.map((issue) => ({
    path: issue.path.map(String).join('.'),
    key: isUnsaid(issue) ? 'required' : hasFieldMessage(issue.message) ? issue.message : 'invalid',
    parameters: parametersOf(issue),
  }));
}

/** Whether nothing was said where something must be; known only where the check was asked to report what it was given. */
const isUnsaid = ({ input, code }: z.core.$ZodIssue): boolean => input === null && (code === 'invalid_type' || code === 'invalid_value');

function parametersOf(issue: z.core.$ZodIssue): MessageParameters {
  switch (issue.code) {
    case 'too_big':
      return { max: Number(issue.maximum) };
    case 'too_small':
      return { min: Number(issue.minimum) };
    case 'custom':
      return (issue.params ?? {}) as MessageParameters;
    default:
      return {};
  }
}

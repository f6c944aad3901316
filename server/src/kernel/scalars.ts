import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDay } from 'shared/text/day.ts';
import { badUserInput } from './faults.ts';

/** `timestamptz` inside nested JSON arrives as text, so text that is an instant is accepted as well as a `Date`. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in UTC, ISO 8601 with milliseconds, for example 2026-11-21T09:30:00.000Z.',
  serialize: (value) => asInstant(value).toISOString(),
  parseValue: (value) => fromOutside(asInstant, value),
  parseLiteral: (node) => fromOutside(asInstant, node.kind === Kind.STRING ? node.value : null),
});

export const LocalDate = new GraphQLScalarType<string, string>({
  name: 'LocalDate',
  description: 'A calendar day without time or zone, YYYY-MM-DD.',
  serialize: (value) => asDay(value instanceof Date ? value.toISOString().slice(0, 10) : value),
  parseValue: (value) => fromOutside(asDay, value),
  parseLiteral: (node) => fromOutside(asDay, node.kind === Kind.STRING ? node.value : null),
});

/** Output only: a validated tree (rich text, a node's attributes) whose shape the package `shared` declares. */
export const Json = new GraphQLScalarType({
  name: 'Json',
  description: 'A tree whose shape is declared and validated by the schemas of the package shared. Never an input.',
  parseValue: refuseInput,
  parseLiteral: refuseInput,
});

function asInstant(value: unknown): Date {
  const date = value instanceof Date ? value : new Date(typeof value === 'string' ? value : Number.NaN);
  if (Number.isNaN(date.getTime())) throw new GraphQLError('DateTime must be an ISO 8601 instant.');
  return date;
}

function asDay(value: unknown): string {
  const text = typeof value === 'string' ? value.slice(0, 10) : '';
  // PostgreSQL would refuse a day that does not exist as a fault.
  if (!isDay(text)) throw new GraphQLError('LocalDate must be YYYY-MM-DD.');
  return text;
}

/** What does not fit in an answer is a fault of ours; in a question it is the caller's. */
function fromOutside<Value>(read: (value: unknown) => Value, value: unknown): Value {
  try {
    return read(value);
  } catch (error) {
    throw badUserInput((error as Error).message);
  }
}

function refuseInput(): never {
  throw new GraphQLError('Json is never an input.');
}

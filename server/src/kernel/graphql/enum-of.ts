import 'reflect-metadata';
import { registerEnumType } from 'type-graphql';

/** Registers an enum of the API from a table of words; each value is described by its English word. */
export function enumOf<Key extends string>(name: string, description: string, words: Record<Key, { en: string }>): Record<Key, Key> {
  const entries = Object.entries<{ en: string }>(words);
  const values = Object.fromEntries(entries.map(([key]) => [key, key])) as Record<Key, Key>;
  const valuesConfig = Object.fromEntries(entries.map(([key, { en }]) => [key, { description: `${en}.` }]));
  registerEnumType<Record<string, string>>(values, { name, description, valuesConfig });
  return values;
}

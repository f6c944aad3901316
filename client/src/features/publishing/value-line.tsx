import type { ReactNode } from 'react';
import { valueText } from './value-text.ts';
import { useVocabulary } from './vocabulary.ts';

/** A value of any shape as one line; codes of the registers by their names. */
export function ValueLine({ value }: { value: unknown }): ReactNode {
  return isCodes(value) ? <Codes codes={typeof value === 'string' ? [value] : value} /> : valueText(value);
}

function Codes({ codes }: { codes: readonly string[] }): ReactNode {
  const { nameOf } = useVocabulary();
  return codes.map((code) => nameOf(code) ?? valueText(code)).join(', ');
}

function isCodes(value: unknown): value is string | string[] {
  const codes = typeof value === 'string' ? [value] : value;
  return Array.isArray(codes) && codes.length > 0 && codes.every((each) => typeof each === 'string' && /^[a-z][a-z0-9-]*$/.test(each));
}

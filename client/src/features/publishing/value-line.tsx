import { useContext, type ReactNode } from 'react';
import { PartNames } from './part-names.ts';
import { valueText } from './value-text.ts';
import { useVocabulary } from './vocabulary.ts';

/** A value of any shape as one line; codes of the registers and parts of the text by their names. `name` is the attribute it belongs to. */
export function ValueLine({ value, name }: { value: unknown; name?: string | undefined }): ReactNode {
  return isCodes(value) ? <Codes codes={typeof value === 'string' ? [value] : value} /> : valueText(value, name);
}

function Codes({ codes }: { codes: readonly string[] }): ReactNode {
  const { nameOf } = useVocabulary();
  const nameOfPart = useContext(PartNames);
  return codes.map((code) => nameOf(code) ?? nameOfPart(code) ?? valueText(code)).join(', ');
}

function isCodes(value: unknown): value is string | string[] {
  const codes = typeof value === 'string' ? [value] : value;
  return Array.isArray(codes) && codes.length > 0 && codes.every((each) => typeof each === 'string' && /^[a-z][a-z0-9-]*$/.test(each));
}

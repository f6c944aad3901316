import { useContext, type ReactNode } from 'react';
import { LevelNames } from './level-names.ts';
import { PartNames } from './part-names.ts';
import { valueText } from './value-text.ts';
import { useVocabulary } from './vocabulary.ts';

/** A value of any shape as one line; codes of the registers and parts of the text by their names. `name` is the attribute it belongs to. */
export function ValueLine({ value, name }: { value: unknown; name?: string | undefined }): ReactNode {
  const { nameOf } = useVocabulary();
  const nameOfPart = useContext(PartNames);
  const level = useContext(LevelNames);
  return valueText(value, name, { code: (code) => (isCode(code) ? (nameOf(code) ?? nameOfPart(code)) : undefined), level });
}

function isCode(text: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(text);
}

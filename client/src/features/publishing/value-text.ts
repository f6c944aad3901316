import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { formatNumber } from '../../i18n/format.ts';
import { choiceWord } from './editor/choice-words.ts';

/** GRADE's certainty, which is counted from 1 to 4, in words. */
const certaintyWords: readonly MessageDescriptor[] = [msg`Mycket låg`, msg`Låg`, msg`Måttlig`, msg`Hög`];

/** A value of any shape as one line: codes in words, nothing said as a dash. `name` is the attribute it belongs to, or a path that ends in it. */
export function valueText(value: unknown, name?: string): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return value ? i18n._(msg`ja`) : i18n._(msg`nej`);
  const grade = typeof value === 'number' && name?.split('.').at(-1) === 'certainty' ? certaintyWords[value - 1] : undefined;
  if (grade) return i18n._(grade);
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'string') return choiceWord(value);
  if (!Array.isArray(value))
    return Object.entries(value)
      .map(([each, inner]) => valueText(inner, each))
      .join('; ');
  const references = value.filter(isReference).length;
  if (references > 0) return i18n._(msg`${references} hänvisningar till andra texter`);
  return value.map((each) => valueText(each)).join(', ') || '–';
}

function isReference(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'artefact' in value && 'node' in value;
}

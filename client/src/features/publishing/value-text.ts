import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { formatNumber } from '../../i18n/format.ts';
import { choiceWord, ownWord } from './editor/choice-words.ts';

/** A value of any shape as one line: codes in words, nothing said as a dash. `name` is the attribute it belongs to, or a path that ends in it. */
export function valueText(value: unknown, name = ''): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return value ? i18n._(msg`ja`) : i18n._(msg`nej`);
  if (typeof value === 'number') return ownWord(value, name) ?? formatNumber(value);
  if (typeof value === 'string') return choiceWord(value, name);
  if (!Array.isArray(value))
    return Object.entries(value)
      .map(([each, inner]) => valueText(inner, each))
      .join('; ');
  const references = value.filter(isReference).length;
  if (references > 0) return i18n._(msg`${references} hänvisningar till andra texter`);
  return value.map((each) => valueText(each, name)).join(', ') || '–';
}

function isReference(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'artefact' in value && 'node' in value;
}

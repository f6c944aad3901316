import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { formatNumber } from '../../i18n/format.ts';
import { choiceWord } from './editor/choice-words.ts';

/** A value of any shape as one line: codes in words, nothing said as a dash. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return value ? i18n._(msg`ja`) : i18n._(msg`nej`);
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'string') return choiceWord(value);
  if (!Array.isArray(value)) return Object.values(value).map(valueText).join('; ');
  const references = value.filter(isReference).length;
  if (references > 0) return i18n._(msg`${references} hänvisningar till andra texter`);
  return value.map(valueText).join(', ') || '–';
}

function isReference(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'artefact' in value && 'node' in value;
}

import { i18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { isLocalised } from 'shared/text/localised.ts';
import { isRichText, plainText } from 'shared/text/rich-text.ts';
import { formatNumber } from '../../i18n/format.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { attributeWord } from './attribute-words.tsx';
import { choiceWord, ownWord } from './editor/choice-words.ts';

/** What the codes within a value are called; undefined for what is no such code. */
export type ValueNames = {
  code: (code: string) => string | undefined;
  /** A level of a competency of the text, or where none is named of the one the value is of. */
  level: (level: number, competency?: string) => string | undefined;
};

const nothingNamed: ValueNames = { code: () => undefined, level: () => undefined };

/**
 * A value of any shape as one line: codes in words, texts in the reader's language, nothing said as a dash. `name` is the attribute it belongs to, or a path that
 * ends in it.
 */
export function valueText(value: unknown, name = '', names: ValueNames = nothingNamed): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return value ? i18n._(msg`ja`) : i18n._(msg`nej`);
  if (typeof value === 'number') return ownWord(value, name) ?? (isYear(name) ? String(value) : formatNumber(value));
  if (typeof value === 'string') return names.code(value) ?? choiceWord(value, name);
  if (isLocalised(value)) return valueText(inReadersLanguage(value), name, names);
  if (isRichText(value)) return plainText(value);
  return Array.isArray(value) ? listText(value, name, names) : groupText(value, names);
}

/** A year is no quantity: its thousands are not kept apart. */
const isYear = (name: string): boolean => /(^|\.|[a-z])year$/i.test(name);

/** Things of several words each are kept apart more clearly than codes and numbers. */
function listText(list: readonly unknown[], name: string, names: ValueNames): string {
  const references = list.filter(isReference).length;
  if (references > 0)
    return i18n._(msg`${plural(references, { one: '# hänvisning till en annan text', other: '# hänvisningar till andra texter' })}`);
  const between = list.some((each) => typeof each === 'object') ? '; ' : ', ';
  return list.map((each) => valueText(each, name, names)).join(between) || '–';
}

/** The members that say what a group is about, whichever of them the database keeps first. */
const heads = ['profession', 'competency', 'name', 'title', 'text', 'left', 'awardedBy'];

/** What a group says: what it is about, and after a colon the rest. What it is called inside is nobody's to read. */
function groupText(group: object, names: ValueNames): string {
  const said = Object.entries(group)
    .filter(([member, each]) => member !== 'id' && !saysNothing(each))
    .toSorted(([one], [other]) => placeAsHead(one) - placeAsHead(other));
  const [only] = said;
  if (only && said.length === 1) return memberText(only, group, names) ?? valueText(only[1], only[0], names);
  const head = only && memberText(only, group, names);
  const rest = said.slice(head ? 1 : 0).flatMap((each) => memberText(each, group, names) ?? labelled(each, names));
  return [head, rest.join(' · ')].filter(Boolean).join(': ') || '–';
}

function placeAsHead(member: string): number {
  const place = heads.indexOf(member);
  return place < 0 ? heads.length : place;
}

/** A member that needs no label: words, or a number that has a name. */
function memberText([name, value]: [string, unknown], group: object, names: ValueNames): string | undefined {
  // A level of a scale is named by the scale itself.
  if (name === 'level' && typeof value === 'number' && !('name' in group)) return names.level(value, competencyOf(group)) ?? undefined;
  if (name === 'points' && typeof value === 'number') return i18n._(msg`${formatNumber(value)} poäng`);
  if (typeof value === 'number') return ownWord(value, name);
  const isPlain = typeof value === 'boolean' || (Array.isArray(value) && value.some((each) => typeof each === 'number'));
  return isPlain ? undefined : valueText(value, name, names);
}

/** A number or a yes means something only beside what it is called. */
function labelled([name, value]: [string, unknown], names: ValueNames): string[] {
  const label = attributeWord(name).replace(/^\p{Lu}(?=\p{Ll}+(\P{L}|$))/u, (letter) => letter.toLowerCase());
  if (typeof value === 'boolean') return value ? [label] : [];
  return [`${label} ${valueText(value, name, names)}`];
}

function saysNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function competencyOf(group: object): string | undefined {
  return 'competency' in group && typeof group.competency === 'string' ? group.competency : undefined;
}

function isReference(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'artefact' in value && 'node' in value;
}

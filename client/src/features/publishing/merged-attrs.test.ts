import { expect, test } from 'vitest';
import { mergedAttrs, mergedByField } from './merged-attrs.ts';

const base = { title: { sv: 'Om riktlinjerna' }, text: { sv: 'De gäller alla.' }, strength: 'STRONG' };

test('where each wrote in a field of its own nothing opposes, and both are there', () => {
  const mine = { ...base, text: { sv: 'De gäller alla. Även barn.' } };
  const theirs = { ...base, title: { sv: 'Om de här riktlinjerna' }, strength: null };
  expect(mergedByField(base, mine, theirs)).toEqual({ ...theirs, text: mine.text });
});

test('where both wrote the same, or one wrote nothing, there is nothing to choose', () => {
  const changed = { ...base, title: { sv: 'Ny rubrik' } };
  expect(mergedByField(base, changed, changed)).toEqual(changed);
  expect(mergedByField(base, base, changed)).toEqual(changed);
});

test('where both wrote in one field somebody must look, and a merge holds the words of both', () => {
  const mine = { ...base, text: { sv: 'De gäller alla. Mitt stycke.' } };
  const theirs = { ...base, text: { sv: 'De gäller alla. Ditt stycke.' } };
  expect(mergedByField(base, mine, theirs)).toBeNull();
  const { value, contested } = mergedAttrs(base, mine, theirs);
  expect(contested).toEqual(['text']);
  expect(JSON.stringify(value)).toMatch(/Ditt stycke.*Mitt stycke/);
});

test('also where the changes go together word by word: such a merge can be wrong as a whole', () => {
  const mine = { ...base, text: { sv: 'De gäller alla vuxna.' } };
  const theirs = { ...base, text: { sv: 'Råden gäller alla.' } };
  expect(mergedByField(base, mine, theirs)).toBeNull();
  expect(mergedAttrs(base, mine, theirs)).toEqual({ value: { ...base, text: { sv: 'Råden gäller alla vuxna.' } }, contested: [] });
});

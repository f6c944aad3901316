import { expect, test } from 'vitest';
import { textNames } from './text-names.ts';
import type { TextPart } from './text-parts.ts';

const part = (key: string, label: string, text: string): TextPart => ({ key, node: key, attribute: 'text', label, text });
const named = (...parts: TextPart[]): string[] => [...textNames(parts).values()];

test('a text is called by its part and how it begins, a part that is its name by that alone', () => {
  expect(named(part('a', 'Sömn', 'Fråga om sömnen.'), part('b', 'Sömn', 'Sömn'))).toEqual(['Sömn: Fråga om sömnen.', 'Sömn']);
});

test('the name of a part leaves room for how its text begins', () => {
  const title = 'Multimodal rehabilitering vid långvarig ländryggssmärta hos vuxna';
  expect(named(part('a', title, 'Smärta'), part('b', title, 'Sedvanlig vård'))).toEqual([
    'Multimodal rehabilitering vid långvarig …: Smärta',
    'Multimodal rehabilitering vid långvarig …: Sedvanlig vård',
  ]);
});

test('and is never so short that another begins the same', () => {
  const [zoster, diabetes] = ['Minst 50 % smärtlindring, postherpetisk neuralgi', 'Minst 50 % smärtlindring, diabetesneuropati'];
  expect(named(part('a', zoster, 'mot placebo'), part('b', diabetes, 'mot placebo'))).toEqual([
    'Minst 50 % smärtlindring, postherpetisk …: mot placebo',
    'Minst 50 % smärtlindring, diabetesneuropati: mot placebo',
  ]);
});

test('texts that begin alike are shown as far as it takes to tell them apart', () => {
  const long = 'Mycket eller väldigt mycket förbättrad enligt patienten själv efter bältros';
  const names = named(part('a', `${long} på bålen`, `${long} på bålen`), part('b', `${long} i ansiktet`, `${long} i ansiktet`));
  expect(names).toEqual([`${long} på bålen`, `${long} i ansiktet`]);
});

test('texts that are the same are counted', () => {
  expect(named(part('a', 'Sömn', 'Fråga.'), part('b', 'Sömn', 'Fråga.'), part('c', 'Sömn', 'Svara.'))).toEqual([
    'Sömn: Fråga. (1)',
    'Sömn: Fråga. (2)',
    'Sömn: Svara.',
  ]);
});

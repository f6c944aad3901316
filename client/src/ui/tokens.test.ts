import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

/** The colours of the first block that begins with `selector`. */
function coloursOf(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(selector)).match(/\{([^}]*)\}/)?.[1] ?? '';
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [String(name), String(value)]));
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'ground', 'sunken'];
const tones = ['local', 'wait', 'late', 'drift', 'good'];

const textPairs: [text: string, ground: string][] = [
  ...['ink', 'ink-2', 'ink-3', 'accent', 'accent-strong', ...tones].flatMap((text) =>
    grounds.map((ground): [string, string] => [text, ground]),
  ),
  ...tones.map((tone): [string, string] => [tone, `${tone}-soft`]),
  ...[...tones, 'accent'].flatMap((tone) => ['ink', 'ink-2'].map((text): [string, string] => [text, `${tone}-soft`])),
  ['accent', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  // The banner of the demo, and the number beside "Mina uppgifter".
  ['paper', 'ink'],
  ['paper', 'late'],
];

/** Edges one must see to use or to understand: fields, the focus, the circles of certainty, the edge of a region's text. */
const shapePairs: [shape: string, ground: string][] = [
  ...['line-strong', 'focus'].flatMap((shape) => grounds.map((ground): [string, string] => [shape, ground])),
  ['focus', 'accent-soft'],
  ['mark', 'mark-empty'],
  ['mark', 'paper'],
  ['mark', 'ground'],
];

const themes = {
  light: coloursOf(':root {'),
  'dark as the device asks': coloursOf(":root:not([data-theme='light'])"),
  'dark as the reader chose': coloursOf(":root[data-theme='dark']"),
};

describe.each(Object.entries(themes))('the colours, %s', (_name, colours) => {
  const of = (name: string): string => {
    const colour = colours[name] ?? themes.light[name];
    if (!colour) throw new RangeError(`There is no colour ${name}.`);
    return colour;
  };

  it.each(textPairs)('text in %s is read on %s', (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapePairs)('%s is seen on %s', (shape, ground) => {
    expect(contrast(of(shape), of(ground))).toBeGreaterThanOrEqual(3);
  });
});

describe('the contrast', () => {
  it('is the one of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    // The best-known grey that just passes and the one that just does not.
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe('dark', () => {
  it('is the same whether the device or the reader asked for it', () => {
    expect(themes['dark as the reader chose']).toEqual(themes['dark as the device asks']);
    expect(Object.keys(themes['dark as the device asks'])).toEqual(Object.keys(themes.light));
  });

  it('is not printed', () => {
    const dark = [...css.matchAll(/@media ([^{]*)\{\s*:root(?::not)?[([]/g)].map(([, media]) => media?.trim());
    expect(dark).toEqual(['screen and (prefers-color-scheme: dark)', 'screen']);
  });
});

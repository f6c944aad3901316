import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifierSchema } from './identifier.ts';
import { freeSlug, slugOf } from './slug.ts';

describe('slugOf', () => {
  it.each([
    ['Vårdprogram för långvarig smärta', 'vardprogram-for-langvarig-smarta'],
    ['  KBT & ACT: vad gäller?  ', 'kbt-act-vad-galler'],
    ['Smørrebrød, Æbler und Straße', 'smorrebrod-aebler-und-strasse'],
    ['Nivå 1–4', 'niva-1-4'],
    ['日本語', 'text'],
    ['…', 'text'],
    ['Ett mycket långt namn på ett vårdprogram som ingen skulle skriva ut', 'ett-mycket-langt-namn-pa-ett-vardprogram-som-ingen-skulle'],
  ])('%s becomes %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('is an identifier of words and single hyphens, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const slug = slugOf(title);
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(identifierSchema.safeParse(`${slug}-9999`).success).toBe(true);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });
});

describe('freeSlug', () => {
  it('numbers what is taken', () => {
    expect(freeSlug('smarta', new Set())).toBe('smarta');
    expect(freeSlug('smarta', new Set(['smarta', 'smarta-2', 'smarta-4']))).toBe('smarta-3');
  });
});

import { expect, it, vi } from 'vitest';
import { carryWords, takeCarriedWords } from './carried-words.ts';

it('gives words that were taken along once, and nothing where there were none', () => {
  carryWords('  bältros trumpetkonsert ');
  expect(takeCarriedWords()).toBe('bältros trumpetkonsert');
  expect(takeCarriedWords()).toBeNull();
  carryWords(' ');
  expect(takeCarriedWords()).toBeNull();
});

it('keeps them on the device until they are taken, since signing in loads the page anew', async () => {
  const kept = new Map<string, string>();
  const sessionStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  vi.stubGlobal('window', { sessionStorage });
  carryWords('akupunktur rygg');
  vi.resetModules();
  const afterSigningIn = await import('./carried-words.ts');
  expect(afterSigningIn.takeCarriedWords()).toBe('akupunktur rygg');
  expect(kept.size).toBe(0);
  expect(afterSigningIn.takeCarriedWords()).toBeNull();
  vi.unstubAllGlobals();
});

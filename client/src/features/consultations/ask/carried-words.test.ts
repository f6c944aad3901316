import { expect, it, vi } from 'vitest';
import { carryWords, carriedWords } from './carried-words.ts';

it('gives words that were taken along until they are dropped, and nothing where there were none', () => {
  carryWords('  bältros trumpetkonsert ');
  expect(carriedWords()).toBe('bältros trumpetkonsert');
  expect(carriedWords()).toBe('bältros trumpetkonsert');
  carryWords('');
  expect(carriedWords()).toBeNull();
});

it('keeps them on the device until they are dropped, since signing in loads the page anew', async () => {
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
  expect(afterSigningIn.carriedWords()).toBe('akupunktur rygg');
  afterSigningIn.carryWords('');
  expect(kept.size).toBe(0);
  expect(afterSigningIn.carriedWords()).toBeNull();
  vi.unstubAllGlobals();
});

import { afterEach, expect, test, vi } from 'vitest';
import { keepPart, keptPart } from './kept-part.ts';

const kept = { base: { title: 'a' }, revision: 3, attrs: { title: 'b' } };

function windowWith(storage: Partial<Storage>): void {
  vi.stubGlobal('window', { sessionStorage: storage });
}

function memory(): Partial<Storage> {
  const held = new Map<string, string>();
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}

afterEach(() => vi.unstubAllGlobals());

test('what has not reached the server is there when the page is loaded anew, part by part, until it is let go', () => {
  windowWith(memory());
  keepPart('text', 'part', kept);
  expect(keptPart('text', 'part')).toEqual(kept);
  expect([keptPart('text', 'other'), keptPart('other', 'part')]).toEqual([null, null]);
  keepPart('text', 'part', null);
  expect(keptPart('text', 'part')).toBeNull();
});

test('a window that may keep nothing, or holds what cannot be read, keeps nothing and breaks nothing', () => {
  const refuse = (): never => {
    throw new Error('closed');
  };
  windowWith({ getItem: refuse, setItem: refuse, removeItem: refuse });
  keepPart('text', 'part', kept);
  expect(keptPart('text', 'part')).toBeNull();
  windowWith({ getItem: () => '{' });
  expect(keptPart('text', 'part')).toBeNull();
});

import { describe, expect, it } from 'vitest';
import { keyEffect } from './combobox-keys.ts';

describe('the keys of a combobox', () => {
  it('walk down through every option, out of the list, and in again', () => {
    const walked: (number | null)[] = [];
    let marked: number | null = null;
    for (let press = 0; press < 5; press += 1) {
      const effect = keyEffect('ArrowDown', marked, 3);
      marked = effect && 'marked' in effect ? effect.marked : -1;
      walked.push(marked);
    }
    expect(walked).toEqual([0, 1, 2, null, 0]);
  });

  it('walk up from the last', () => {
    expect(keyEffect('ArrowUp', null, 3)).toEqual({ marked: 2 });
    expect(keyEffect('ArrowUp', 0, 3)).toEqual({ marked: null });
  });

  it('choose only what is marked, so that Enter alone sends what was typed', () => {
    expect(keyEffect('Enter', null, 3)).toBeNull();
    expect(keyEffect('Enter', 1, 3)).toEqual({ choose: 1 });
  });

  it('close the list, and are the field’s own where there is none', () => {
    expect(keyEffect('Escape', 1, 3)).toEqual({ close: true });
    for (const key of ['ArrowDown', 'ArrowUp', 'Enter', 'Escape']) expect(keyEffect(key, null, 0)).toBeNull();
  });

  it('leave everything else to the field', () => {
    for (const key of ['a', 'Home', 'End', 'ArrowLeft', 'Tab']) expect(keyEffect(key, 1, 3)).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { StrayClicks } from './stray-click.ts';

describe('the second click of a double click', () => {
  test('is stray where it hits something else than the first', () => {
    const clicks = new StrayClicks<string>();
    expect(clicks.isStray('send', 1)).toBe(false);
    expect(clicks.isStray('choice', 2)).toBe(true);
    expect(clicks.isStray('choice', 3)).toBe(true);
  });

  test('counts on what was pressed first', () => {
    const clicks = new StrayClicks<string>();
    expect([clicks.isStray('more', 1), clicks.isStray('more', 2), clicks.isStray('more', 3)]).toEqual([false, false, false]);
  });

  test('is told from a new press, and from what is pressed by keys and assistive technology', () => {
    const clicks = new StrayClicks<string>();
    expect(clicks.isStray('send', 1)).toBe(false);
    expect(clicks.isStray('choice', 1)).toBe(false);
    expect(clicks.isStray('send', 0)).toBe(false);
    expect(clicks.isStray('choice', 2)).toBe(false);
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { focusSearchBox, isBoxAwaited, keepTyping, registerSearchBox, typedAhead } from './search-boxes.ts';

let leave: (() => void) | null = null;

beforeEach(() => {
  document.body.innerHTML = '<input id="box"><input id="other"><a href="/" id="link">Sök</a>';
});
afterEach(() => {
  leave?.();
  leave = null;
  typedAhead();
});

/** A box that comes, and what it was given. */
function comes() {
  const take = vi.fn<(text: string, isSent: boolean) => void>();
  const input = document.querySelector<HTMLInputElement>('#box');
  if (!input) throw new Error('no field');
  leave = registerSearchBox({ input, take });
  return { input, take };
}

function press(keys: readonly string[], on: EventTarget = document.body): KeyboardEvent[] {
  return keys.map((key) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    on.dispatchEvent(event);
    return event;
  });
}

test('a box that was asked for takes the focus and what was typed while it was on its way', () => {
  keepTyping(['g']);
  press(['a', 'x', 'Backspace', 'b', ' ', 'n', 'Shift', 'e']);
  const { input, take } = comes();
  expect(take.mock.calls).toEqual([['gab ne', false]]);
  expect(document.activeElement).toBe(input);
  expect(press(['r'])[0]?.defaultPrevented).toBe(false);
});

test('Enter ends what is typed ahead, and it is searched for', () => {
  keepTyping();
  press([...'rygg', 'Enter', 'x']);
  expect(comes().take.mock.calls).toEqual([['rygg', true]]);
});

test('a box nobody asked for leaves the focus where it is and takes nothing', () => {
  const { take } = comes();
  expect(document.activeElement).toBe(document.body);
  expect(focusSearchBox()).toBe(true);
  expect(take).not.toHaveBeenCalled();
});

test('what is written in a field is the field’s, and Enter on a link follows it', () => {
  keepTyping();
  const other = document.querySelector('#other') ?? document.body;
  const link = document.querySelector('#link') ?? document.body;
  expect([...press(['a'], other), ...press(['Enter'], link)].map(({ defaultPrevented }) => defaultPrevented)).toEqual([false, false]);
  expect(isBoxAwaited()).toBe(true);
  expect(typedAhead()).toEqual({ text: '', isSent: false });
});

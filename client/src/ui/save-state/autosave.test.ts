import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Autosave } from './autosave.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('waits two seconds after the last change and sends only the newest value', async () => {
  const sent: string[] = [];
  const autosave = new Autosave<string>(async (value) => void sent.push(value));
  autosave.change('a');
  await vi.advanceTimersByTimeAsync(1_500);
  autosave.change('ab');
  await vi.advanceTimersByTimeAsync(1_999);
  expect(sent).toEqual([]);
  expect(autosave.state().kind).toBe('saving');
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toEqual(['ab']);
  expect(autosave.state().kind).toBe('saved');
  expect(autosave.unsaved()).toBe(false);
});

test('sends one request at a time, and what was typed meanwhile after it', async () => {
  const sent: string[] = [];
  const answers: (() => void)[] = [];
  const autosave = new Autosave<string>((value) => {
    sent.push(value);
    return new Promise((resolve) => answers.push(() => resolve()));
  });
  autosave.change('first');
  const first = autosave.flush();
  autosave.change('second');
  const second = autosave.flush();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent).toEqual(['first']);
  answers[0]?.();
  expect(await first).toBe(false);
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual(['first', 'second']);
  answers[1]?.();
  expect(await second).toBe(true);
});

test('says that it failed, tries again later and later, and loses nothing', async () => {
  const sent: string[] = [];
  let online = false;
  const autosave = new Autosave<string>(async (value) => {
    sent.push(value);
    if (!online) throw new Error('offline');
  });
  autosave.change('kept');
  expect(await autosave.flush()).toBe(false);
  expect(autosave.state().kind).toBe('failed');
  expect(autosave.unsaved()).toBe(true);
  expect(autosave.failing()).toBe(true);
  autosave.change('kept');
  expect(autosave.state().kind).toBe('saving');
  expect(autosave.failing()).toBe(true);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(4_999);
  expect(sent).toHaveLength(2);
  online = true;
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toEqual(['kept', 'kept', 'kept']);
  expect(autosave.state().kind).toBe('saved');
  expect(autosave.failing()).toBe(false);
});

test('a newer value replaces one that failed', async () => {
  const sent: string[] = [];
  const autosave = new Autosave<string>(async (value) => {
    sent.push(value);
    if (value === 'old') throw new Error('offline');
  });
  autosave.change('old');
  await autosave.flush();
  autosave.change('new');
  expect(await autosave.flush()).toBe(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toEqual(['old', 'new']);
});

test('what may not be stored is said and not sent again', async () => {
  let calls = 0;
  const autosave = new Autosave<string>(async () => {
    calls += 1;
    return 'refused';
  });
  autosave.change('x');
  expect(await autosave.flush()).toBe(true);
  expect(autosave.state().kind).toBe('refused');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(calls).toBe(1);
});

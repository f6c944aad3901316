// @vitest-environment happy-dom
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { act, useState, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { UserError } from '../../../ui/form/use-form.ts';
import { TextForm } from './text-form.tsx';

vi.mock('../reuse/doubts-of-text.tsx', () => ({ DoubtsOfText: () => null }));

let place: HTMLElement;
let root: Root;
let router: ReturnType<typeof createMemoryRouter>;
let refusal: readonly UserError[];
const goOn = (): Promise<void> => router.navigate('/elsewhere');

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  i18n.loadAndActivate({ locale: 'sv', messages: {} });
  refusal = [];
  place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
});

afterEach(async () => {
  await act(async () => root.unmount());
  place.remove();
});

async function open(onSent: () => Promise<void> | void = () => undefined, paused = false): Promise<(paused: boolean) => Promise<void>> {
  const send = async (): Promise<readonly UserError[]> => {
    if (refusal.length === 0) await onSent();
    return refusal;
  };
  let turn: (paused: boolean) => void = () => undefined;
  function Page(): ReactNode {
    const [isPaused, setPaused] = useState(paused);
    turn = setPaused;
    return <TextForm label="Ditt svar" hint="" verb="Skicka" paused={isPaused} send={send} />;
  }
  router = createMemoryRouter([
    { path: '/', Component: Page },
    { path: '/elsewhere', element: 'Elsewhere' },
  ]);
  await act(async () =>
    root.render(
      <I18nProvider i18n={i18n}>
        <RouterProvider router={router} />
      </I18nProvider>,
    ),
  );
  return (next) => act(async () => turn(next));
}

const field = (): HTMLTextAreaElement => place.querySelector('textarea') as HTMLTextAreaElement;
const write = (text: string): Promise<void> =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field(), text);
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
const submit = (): Promise<void> =>
  act(async () => void place.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
const press = (words: string): Promise<void> =>
  act(async () => [...place.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click());
const where = (): string => router.state.location.pathname;

test('a text that is not sent is asked about before the page is left, and stays with who stays', async () => {
  await open();
  await write('Hon sover dåligt.');
  await act(goOn);
  expect(where()).toBe('/');
  expect(place.querySelector('[role=alert]')?.textContent).toContain('försvinner det du har skrivit');
  await press('Stanna kvar');
  expect(field().value).toBe('Hon sover dåligt.');
  await act(goOn);
  await press('Lämna ändå');
  expect(where()).toBe('/elsewhere');
});

test('nothing is asked where nothing is written', async () => {
  await open();
  await act(goOn);
  expect(where()).toBe('/elsewhere');
});

test('what is sent is not asked about, neither by the form that leads on nor later', async () => {
  await open(goOn);
  await write('Hon sover dåligt.');
  await submit();
  expect(where()).toBe('/elsewhere');
});

test('a page that stays when the text is sent is left without a question', async () => {
  await open();
  await write('Hon sover dåligt.');
  await submit();
  await act(goOn);
  expect(where()).toBe('/elsewhere');
});

test('a text that was refused is asked about', async () => {
  refusal = [{ path: ['text'], message: 'Det gick inte.' }];
  await open();
  await write('Hon sover dåligt.');
  await submit();
  await act(goOn);
  expect(where()).toBe('/');
});

test('what is written is there still when the form has been put away for a while', async () => {
  const pause = await open();
  await write('Hon sover dåligt.');
  await pause(true);
  expect(field().closest('[hidden]')).not.toBeNull();
  expect(place.textContent).toContain('finns kvar');
  await act(goOn);
  expect(where()).toBe('/');
  await press('Stanna kvar');
  await pause(false);
  expect(field().closest('[hidden]')).toBeNull();
  expect(field().value).toBe('Hon sover dåligt.');
});

// @vitest-environment happy-dom
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EditionTasks } from './edition-tasks.tsx';

let place: HTMLElement;
let root: Root;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  i18n.loadAndActivate({ locale: 'sv', messages: {} });
  place = document.createElement('div');
  root = createRoot(place);
});

afterEach(() => act(async () => root.unmount()));

type Tasks = Parameters<typeof EditionTasks>[0]['tasks'];

const show = (tasks: Tasks): Promise<void> =>
  act(async () =>
    root.render(
      <I18nProvider i18n={i18n}>
        <MemoryRouter>
          <EditionTasks slug="smarta" root="r" tasks={tasks} partName={(node) => `Del ${node}`} open />
        </MemoryRouter>
      </I18nProvider>,
    ),
  );
/** What a link says, and where it leads. */
const links = (): string[][] => [...place.querySelectorAll('a')].map((link) => [link.textContent ?? '', link.getAttribute('href') ?? '']);

test('everything that is missing is shown, each with the way to where it is mended', async () => {
  await show([
    {
      code: 'TEAM',
      status: 'MISSING',
      missing: [
        { message: 'Anna har inte deklarerat jäv.', nodeId: null, place: 'TEAM' },
        { message: 'Bo har inte deklarerat jäv.', nodeId: null, place: 'TEAM' },
      ],
    },
    { code: 'TEXT', status: 'MISSING', missing: [{ message: 'Text saknas.', nodeId: 'a', place: null }] },
    { code: 'ROUND', status: 'LATER', missing: [{ message: 'Ändringen är lovad.', nodeId: 'b', place: 'ROUND' }] },
  ]);
  expect(links()).toEqual([
    ['Sätt samman arbetsgruppen', '/redaktion/granskning/smarta/arbetsgrupp'],
    ['Anna har inte deklarerat jäv.', '/redaktion/granskning/smarta/arbetsgrupp'],
    ['Bo har inte deklarerat jäv.', '/redaktion/granskning/smarta/arbetsgrupp'],
    ['Skriv texten', '/?del=a'],
    ['Del a: Text saknas.', '/?del=a'],
    ['Genomför remissen', '/redaktion/granskning/smarta/remiss'],
    ['Del b: Ändringen är lovad.', '/?del=b'],
  ]);
});

test('what a new text lacks by the dozen is put away after the first few', async () => {
  await show([
    {
      code: 'TEXT',
      status: 'MISSING',
      missing: Array.from({ length: 9 }, (_, index) => ({ message: 'Text saknas.', nodeId: `n${index}`, place: null })),
    },
  ]);
  const folded = place.querySelector('details details');
  expect(folded?.querySelector('summary')?.textContent).toBe('3 saker till');
  expect(folded?.querySelectorAll('a')).toHaveLength(3);
});

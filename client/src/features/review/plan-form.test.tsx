// @vitest-environment happy-dom
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PlanForm } from './plan-form.tsx';

const REASON = 'Varför följer dagarna inte kalendern?';

let place: HTMLElement;
let root: Root;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  i18n.loadAndActivate({ locale: 'sv', messages: {} });
  place = document.createElement('div');
  root = createRoot(place);
  const planned = { kind: 'REMISS' as const, opens: '2027-02-15', closes: '2027-04-14', questions: ['Är texten klar?'] };
  await act(async () =>
    root.render(
      <I18nProvider i18n={i18n}>
        <PlanForm planned={planned} send={async () => []} />
      </I18nProvider>,
    ),
  );
});

afterEach(() => act(async () => root.unmount()));

/** Writes a day key by key, as it is seen after each. */
async function type(field: 'opens' | 'closes', day: string): Promise<void> {
  const input = place.querySelector<HTMLInputElement>(`input[name="${field}"]`);
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  for (let keys = 0; keys <= day.length; keys += 1)
    await act(async () => {
      set?.call(input, day.slice(0, keys));
      input?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  expect(input?.value).toBe(day);
}

test.each(['opens', 'closes'] as const)(
  'a day of the plan (%s) is typed key by key, and a reason is asked for when it is whole',
  async (field) => {
    expect(place.textContent).not.toContain(REASON);
    await type(field, '2027-03-0');
    expect(place.textContent).not.toContain(REASON);
    await type(field, '2027-03-01');
    expect(place.textContent).toContain(REASON);
  },
);

test.each(['0202-03-01', '2199-11-15', '2200-02-15', '9999-12-31', '20270-3-01', 'i morgon'])('"%s" does not end the page', async (day) => {
  await type('opens', day);
  await type('closes', day);
  expect(place.textContent).toContain('Spara planen');
});

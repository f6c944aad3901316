// @vitest-environment happy-dom
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { Attrs } from 'shared/publishing/document.ts';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import { z } from 'zod';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NewNodeForm } from './new-node-form.tsx';

const kind = {
  kind: 'text',
  rootType: 'part',
  nodeTypes: { part: { attrs: z.strictObject({ name: z.string().min(1) }), children: [], label: () => ({ sv: '' }) } },
} as unknown as ArtefactKind;

let place: HTMLElement;
let root: Root;
let written: (Attrs | null)[];

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  i18n.loadAndActivate({ locale: 'sv', messages: {} });
  place = document.createElement('div');
  root = createRoot(place);
  written = [];
});

afterEach(() => act(async () => root.unmount()));

const draw = (add: () => Promise<{ message: string }[]>, start?: Attrs): Promise<void> =>
  act(async () =>
    root.render(
      <I18nProvider i18n={i18n}>
        <NewNodeForm
          kind={kind}
          type="part"
          sources={[]}
          start={start}
          add={add}
          onDone={() => undefined}
          onWritten={(attrs) => written.push(attrs)}
        />
      </I18nProvider>,
    ),
  );

const field = () => place.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');

const send = (): Promise<void> =>
  act(async () => void place.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));

test('what is written is told until it is added, so that it can be kept where the part above is removed meanwhile', async () => {
  await draw(async () => [{ message: 'Delen finns inte.' }], { name: 'Sömn' });
  expect(field()?.value).toBe('Sömn');
  await send();
  expect(place.textContent).toContain('Delen finns inte.');
  expect(written).toEqual([{ name: 'Sömn' }]);
});

test('what is added is kept no longer', async () => {
  await draw(async () => [], { name: 'Sömn' });
  await send();
  expect(written.at(-1)).toBeNull();
});

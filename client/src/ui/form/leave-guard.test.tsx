// @vitest-environment happy-dom
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { act, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, test, vi } from 'vitest';
import { LeaveGuard } from './leave-guard.tsx';

i18n.loadAndActivate({ locale: 'sv', messages: {} });

function Page(): ReactNode {
  const [unsent, setUnsent] = useState(true);
  return (
    <>
      <LeaveGuard hasUnsent={() => unsent} title="Not saved">
        Stay
      </LeaveGuard>
      <button id="arrive" type="button" aria-label="Arrive" onClick={() => setUnsent(false)} />
    </>
  );
}

test('nothing is asked any more once what was unsent has arrived, and one can leave', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const place = document.createElement('div');
  const root = createRoot(place);
  const router = createMemoryRouter([
    { path: '/', Component: Page },
    { path: '/elsewhere', Component: () => <p>Elsewhere</p> },
  ]);
  await act(async () =>
    root.render(
      <I18nProvider i18n={i18n}>
        <RouterProvider router={router} />
      </I18nProvider>,
    ),
  );
  await act(() => router.navigate('/elsewhere'));
  expect(place.textContent).toContain('Not saved');
  await act(async () => place.querySelector<HTMLElement>('#arrive')?.click());
  expect(place.textContent).toBe('');
  expect(router.state.location.pathname).toBe('/');
  await act(() => router.navigate('/elsewhere'));
  expect(place.textContent).toBe('Elsewhere');
  await act(async () => root.unmount());
});

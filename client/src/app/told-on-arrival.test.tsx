// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { expect, test, vi } from 'vitest';
import { useToldOnArrival } from './told-on-arrival.ts';

function Told(): ReactNode {
  return <p>{useToldOnArrival() ?? 'nothing'}</p>;
}

test('what was done is said where one arrives, and the entry of the history has forgotten it for when one comes back', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const place = document.createElement('div');
  const root = createRoot(place);
  const router = createBrowserRouter([{ path: '*', Component: Told }]);
  await act(async () => root.render(<RouterProvider router={router} />));
  expect(place.textContent).toBe('nothing');
  await act(() => router.navigate('/queue', { state: { done: 'The answer is sent.' } }));
  expect(place.textContent).toBe('The answer is sent.');
  expect(window.history.state).toMatchObject({ usr: null, key: expect.any(String) });
  await act(() => router.navigate('/elsewhere'));
  expect(place.textContent).toBe('nothing');
  await act(async () => root.unmount());
});

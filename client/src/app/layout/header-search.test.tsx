// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { typedAhead } from '../../features/search/search-boxes.ts';
import { listenForSlash } from '../../features/search/search-shortcut.ts';
import { useHeaderSearch } from './header-search.tsx';

vi.mock('../../features/search/search-box.tsx', async () => {
  const { useLayoutEffect, useRef, useState } = await import('react');
  const { registerSearchBox } = await import('../../features/search/search-boxes.ts');
  const SearchBox = (): ReactNode => {
    const [typed, setTyped] = useState('');
    const input = useRef<HTMLInputElement>(null);
    useLayoutEffect(() => (input.current ? registerSearchBox({ input: input.current, take: setTyped }) : undefined), []);
    return <input ref={input} value={typed} readOnly />;
  };
  return { SearchBox };
});

let root: Root;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<div></div>';
  root = createRoot(document.querySelector('div') ?? document.body);
});
afterEach(() => {
  act(() => root.unmount());
  typedAhead();
});

function Frame(): ReactNode {
  const { row } = useHeaderSearch();
  return (
    <>
      {row}
      <Outlet />
    </>
  );
}

function press(keys: string): void {
  for (const key of keys) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

/** Two pages in a frame; the second is on its way until it is let go. */
function pages() {
  const second = Promise.withResolvers<null>();
  const children = [
    { index: true, Component: () => null },
    { path: 'second', loader: () => second.promise, Component: () => null },
  ];
  return { router: createMemoryRouter([{ path: '/', Component: Frame, children }]), arrive: () => second.resolve(null) };
}

const box = () => document.querySelector('input');

test('what is typed before the page has come, and on the way to another, stands in the box', async () => {
  listenForSlash(document);
  press('/gab');
  const { router, arrive } = pages();
  await act(async () => {
    root.render(<RouterProvider router={router} />);
    await Promise.resolve();
  });
  expect(box()?.value).toBe('gab');

  await act(() => router.navigate('/'));
  expect(box()).toBeNull();

  await act(async () => {
    void router.navigate('/second');
    await Promise.resolve();
  });
  await act(async () => {
    press('/ry');
    arrive();
    await Promise.resolve();
  });
  expect(router.state.location.pathname).toBe('/second');
  expect(box()?.value).toBe('ry');

  await act(() => router.navigate('/'));
  expect(box()).toBeNull();
});

import type { ReactNode } from 'react';
import { useShell } from '../../app/viewer.ts';
import { GuestStart } from './guest-start.tsx';
import { MyStart } from './my-start.tsx';
import { startQuery } from './start-query.ts';

export const loader = startQuery.loader;

/** The start page: the public one for a guest, one's own for whoever has signed in. */
export function Component(): ReactNode {
  return useShell().viewer.signedIn ? <MyStart /> : <GuestStart />;
}

import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { signInPath } from '../../app/paths.ts';
import { basename } from '../../i18n/locale.ts';
import { ButtonAnchor } from '../../ui/button/button.tsx';

/** Leads through signing in and back to this page. */
export function SignInLink({ children }: { children: ReactNode }): ReactNode {
  const { pathname, search } = useLocation();
  const here = `${basename === '/' ? '' : basename}${pathname}${search}`;
  return <ButtonAnchor href={signInPath(here)}>{children}</ButtonAnchor>;
}

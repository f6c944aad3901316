import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { basename } from '../i18n/locale.ts';
import { ButtonAnchor, type ButtonLook } from '../ui/button/button.tsx';
import { signInPath } from './paths.ts';

/** The address that leads through signing in and back to this page, in its language. */
export function useSignInPath(): string {
  const { pathname, search } = useLocation();
  return signInPath(`${basename === '/' ? '' : basename}${pathname}${search}`);
}

/** Leads through signing in and back to this page. */
export function SignInLink({ children, look = 'filled' }: { children: ReactNode; look?: ButtonLook }): ReactNode {
  return (
    <ButtonAnchor href={useSignInPath()} look={look}>
      {children}
    </ButtonAnchor>
  );
}

import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Lead, Stack } from '../ui/layout/layout.tsx';
import { PageTitle } from './page-title.tsx';
import { SignInLink } from './sign-in-link.tsx';

/** A page that shows nothing to a guest: what it is, why one signs in, and the way there and back. */
export function SignInFirst({ title, section, children }: { title: string; section?: string; children: ReactNode }): ReactNode {
  return (
    <Stack gap={5}>
      <PageTitle section={section}>{title}</PageTitle>
      <h1>{title}</h1>
      <Lead>{children}</Lead>
      <p>
        <SignInLink>
          <Trans>Logga in</Trans>
        </SignInLink>
      </p>
    </Stack>
  );
}

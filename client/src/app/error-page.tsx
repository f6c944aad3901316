import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { lastRequestId } from '../graphql/client.ts';
import { Lead, Small, Stack, Wrap } from '../ui/layout/layout.tsx';
import { Link } from '../ui/link/link.tsx';
import { ButtonAnchor, ButtonRow } from '../ui/button/button.tsx';
import { PageTitle } from './page-title.tsx';
import { paths } from './paths.ts';
import { SignInLink } from './sign-in-link.tsx';
import { useShell } from './viewer.ts';

/** Says what went wrong in words, with the request id where the server gave one, and never an internal. */
export function ErrorPage(): ReactNode {
  const error = useRouteError();
  // Thrown by a loader it comes wrapped; thrown while a page is drawn it comes as it is.
  const answer = isRouteErrorResponse(error) || error instanceof Response ? error : null;
  return answer?.status === 404 || isBadAddress(error) ? <NotFoundPage /> : <FaultPage />;
}

/** What the server was asked for cannot be: the address was mended by hand, or cut. */
const isBadAddress = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) && error.errors.every(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT');

/** The same where not even the frame around the pages could be drawn. */
export function RootErrorPage(): ReactNode {
  return (
    <main id="innehall">
      <Wrap>
        <FaultPage />
      </Wrap>
    </main>
  );
}

function FaultPage(): ReactNode {
  const { t } = useLingui();
  const id = lastRequestId.value;
  return (
    <Stack gap={5}>
      <PageTitle>{t`Något gick fel`}</PageTitle>
      <h1>
        <Trans>Något gick fel</Trans>
      </h1>
      <Lead>
        <Trans>Sidan kunde inte visas. Det du har sparat finns kvar. Försök igen om en stund.</Trans>
      </Lead>
      <ButtonRow>
        <ButtonAnchor href={window.location.href}>
          <Trans>Försök igen</Trans>
        </ButtonAnchor>
      </ButtonRow>
      {id ? (
        <Small>
          <Trans>Ange det här numret om du kontaktar oss: {id}</Trans>
        </Small>
      ) : null}
    </Stack>
  );
}

/** Unknown and forbidden look the same. */
export function NotFoundPage(): ReactNode {
  const { t } = useLingui();
  const { viewer } = useShell();
  return (
    <Stack gap={5}>
      <PageTitle>{t`Sidan finns inte`}</PageTitle>
      <h1>
        <Trans>Sidan finns inte</Trans>
      </h1>
      <Lead>
        {viewer.signedIn ? (
          <Trans>Adressen kan vara fel, eller så hör sidan till någon annan roll eller enhet än din.</Trans>
        ) : (
          <Trans>Adressen kan vara fel, eller så behöver du logga in för att se sidan.</Trans>
        )}
      </Lead>
      <ButtonRow>
        {viewer.signedIn ? null : (
          <SignInLink look="quiet">
            <Trans>Logga in</Trans>
          </SignInLink>
        )}
        <Link to={paths.start()}>
          <Trans>Till startsidan</Trans>
        </Link>
      </ButtonRow>
    </Stack>
  );
}

/** Throws what the router turns into the page above, for a page whose object is null. */
export function notFound(): never {
  throw new Response('', { status: 404 });
}

import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { lastRequestId } from '../graphql/client.ts';
import { Lead, Small, Stack } from '../ui/layout/layout.tsx';
import { Link } from '../ui/link/link.tsx';
import { PageTitle } from './page-title.tsx';
import { paths } from './paths.ts';

/** Says what went wrong in words, with the request id where the server gave one, and never an internal. */
export function ErrorPage(): ReactNode {
  const error = useRouteError();
  // Thrown by a loader it comes wrapped; thrown while a page is drawn it comes as it is.
  const answer = isRouteErrorResponse(error) || error instanceof Response ? error : null;
  return answer?.status === 404 ? <NotFoundPage /> : <FaultPage />;
}

function FaultPage(): ReactNode {
  const { t } = useLingui();
  const id = lastRequestId.value;
  return (
    <main id="innehall">
      <PageTitle>{t`Något gick fel`}</PageTitle>
      <Stack gap={5}>
        <h1>
          <Trans>Något gick fel</Trans>
        </h1>
        <Lead>
          <Trans>Sidan kunde inte visas. Det du har sparat finns kvar. Försök igen om en stund.</Trans>
        </Lead>
        <p>
          <a href={window.location.href}>
            <Trans>Försök igen</Trans>
          </a>
        </p>
        {id ? (
          <Small>
            <Trans>Ange det här numret om du kontaktar oss: {id}</Trans>
          </Small>
        ) : null}
      </Stack>
    </main>
  );
}

/** Unknown and forbidden look the same. */
export function NotFoundPage(): ReactNode {
  const { t } = useLingui();
  return (
    <Stack gap={5}>
      <PageTitle>{t`Sidan finns inte`}</PageTitle>
      <h1>
        <Trans>Sidan finns inte</Trans>
      </h1>
      <Lead>
        <Trans>Adressen kan vara fel, eller så får du inte se sidan. Den som har rätt roll kan behöva logga in först.</Trans>
      </Lead>
      <p>
        <Link to={paths.start()}>
          <Trans>Till startsidan</Trans>
        </Link>
      </p>
    </Stack>
  );
}

/** Throws what the router turns into the page above, for a page whose object is null. */
export function notFound(): never {
  throw new Response('', { status: 404 });
}

import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useLoaderData, useRevalidator, type LoaderFunctionArgs } from 'react-router';
import { PageTitle } from '../../app/page-title.tsx';
import { useHasRole } from '../../app/viewer.ts';
import { CertificateCheck } from '../../features/education/certificate-check.tsx';
import { ManageCertificate } from '../../features/education/manage-certificate.tsx';
import { VerifyForm } from '../../features/education/verify-form.tsx';
import { client } from '../../graphql/client.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { CertificateCheckFieldsFragment } from '../../graphql/generated/graphql.ts';
import { Banner } from '../../ui/banner/banner.tsx';
import { Lead, Section, Stack } from '../../ui/layout/layout.tsx';

const document = graphql(`
  query VerifyPage($code: String!) {
    verifyCertificate(code: $code) {
      ...CertificateCheckFields @unmask
    }
  }
`);

type Checked = { code: string; check: CertificateCheckFieldsFragment | null };

/** Asked anew every time, and nothing of it is kept: a certificate can be taken back, and the screen may be anybody's. */
export async function loader({ params }: LoaderFunctionArgs): Promise<Checked> {
  const code = params['kod'] ?? '';
  if (!code) return { code, check: null };
  try {
    const { data } = await client.query({ query: document, variables: { code }, fetchPolicy: 'no-cache' });
    return { code, check: data?.verifyCertificate ?? null };
  } catch (error) {
    if (isTooMany(error)) return { code, check: null };
    throw error;
  }
}

function isTooMany(error: unknown): boolean {
  if (CombinedGraphQLErrors.is(error)) return error.errors.some(({ extensions }) => extensions?.['code'] === 'TOO_MANY_REQUESTS');
  return ServerError.is(error) && error.statusCode === 429;
}

/** Anybody with the code of a certificate can see whether it holds. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { code, check } = useLoaderData<Checked>();
  const { revalidate } = useRevalidator();
  const manages = useHasRole('CENTRE_EDITOR');
  return (
    <Stack gap={5}>
      <PageTitle section={t`Utbildning`}>{t`Kontrollera ett intyg`}</PageTitle>
      <h1>
        <Trans>Kontrollera ett intyg</Trans>
      </h1>
      {code ? <Answer check={check} /> : <Lead>{t`Här ser du om ett intyg är utfärdat i Kunskapsnav och om det gäller.`}</Lead>}
      {code && check && manages ? <ManageCertificate code={code} status={check.status} onDone={() => void revalidate()} /> : null}
      {code ? (
        <Section title={<Trans>Kontrollera ett annat</Trans>}>
          <VerifyForm key={code} />
        </Section>
      ) : (
        <VerifyForm />
      )}
    </Stack>
  );
}

function Answer({ check }: { check: Checked['check'] }): ReactNode {
  if (check) return <CertificateCheck check={check} />;
  return (
    <Banner tone="wait" title={<Trans>För många kontroller på kort tid</Trans>}>
      <p>
        <Trans>Vänta en minut och läs om sidan. Gränsen finns för att ingen ska kunna gissa koder.</Trans>
      </p>
    </Banner>
  );
}

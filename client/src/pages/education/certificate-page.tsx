import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { notFound } from '../../app/error-page.tsx';
import { Logo } from '../../app/layout/logo.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { CertificateDocument } from '../../features/education/certificate-document.tsx';
import { certificateStates } from '../../features/education/certificate-words.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonRow } from '../../ui/button/button.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';

const document = graphql(`
  query CertificatePage($id: ID!) {
    certificate(id: $id) {
      id
      code
      courseTitle {
        sv
        en
      }
      status
      pdfPath
      ...CertificateDocument
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ id: params['id'] ?? '' }));

export const loader = page.loader;

/** One's own certificate, to print or to show. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { certificate } = page.usePage().data;
  if (!certificate) notFound();
  const { tone, name } = certificateStates[certificate.status];
  return (
    <Stack gap={5}>
      <PageTitle section={inReadersLanguage(certificate.courseTitle)}>{t`Intyg`}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.courses(), name: <Trans>Utbildning</Trans> },
          { to: paths.myCourses(), name: <Trans>Mina kurser</Trans> },
        ]}
      />
      {certificate.status === 'VALID' ? null : (
        <Banner tone={tone}>
          <p>
            <Trans>Intyget: {name}. Kursen går att ta igen.</Trans>
          </p>
        </Banner>
      )}
      <ButtonRow>
        <Button onClick={() => window.print()}>
          <Trans>Skriv ut</Trans>
        </Button>
        <a href={certificate.pdfPath} download>
          <Trans>Spara som PDF</Trans>
        </a>
        <span>
          <Trans>
            Den som får intyget kan <Link to={paths.verify(certificate.code)}>kontrollera det med koden</Link>.
          </Trans>
        </span>
      </ButtonRow>
      <CertificateDocument certificate={certificate} mark={<Logo />} />
    </Stack>
  );
}

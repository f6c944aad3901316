import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { notFound } from '../../app/error-page.tsx';
import { Logo } from '../../app/layout/logo.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { CertificateDocument } from '../../features/education/certificate-document.tsx';
import { CertificateNews } from '../../features/education/certificate-news.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import type { CertificatePageQuery } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonRow } from '../../ui/button/button.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { ScreenOnly } from '../../ui/screen-only/screen-only.tsx';
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
      revokedReason
      reissuedReason
      newer {
        id
        status
      }
      course {
        id
        slug
        viewerCanEnrol
      }
      ...CertificateNews
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
  return (
    <Stack gap={5}>
      <PageTitle section={inReadersLanguage(certificate.courseTitle)}>{t`Intyg`}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.courses(), name: <Trans>Utbildning</Trans> },
          { to: paths.myCourses(), name: <Trans>Mina kurser</Trans> },
        ]}
      />
      <CertificateNews certificate={certificate} />
      <Reasons certificate={certificate} />
      <WhatNext certificate={certificate} />
      <ButtonRow>
        <Button look={certificate.status === 'VALID' ? 'filled' : 'quiet'} onClick={() => window.print()}>
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

type Certificate = NonNullable<CertificatePageQuery['certificate']>;

/** Why it holds no longer, or stands in the place of another: for its holder, and not on the paper. */
function Reasons({ certificate: { status, revokedReason, reissuedReason } }: { certificate: Certificate }): ReactNode {
  if (!revokedReason && !reissuedReason) return null;
  return (
    <ScreenOnly>
      {reissuedReason ? (
        <p>
          <Trans>Utfärdat på nytt. Orsak: {reissuedReason}</Trans>
        </p>
      ) : null}
      {revokedReason ? (
        <p>{status === 'SUPERSEDED' ? <Trans>Ersatt. Orsak: {revokedReason}</Trans> : <Trans>Återkallat. Orsak: {revokedReason}</Trans>}</p>
      ) : null}
    </ScreenOnly>
  );
}

/** The certificate to use in its place; else, where it holds no longer, the way to a new one. */
function WhatNext({ certificate: { status, newer, course } }: { certificate: Certificate }): ReactNode {
  if (newer) {
    return (
      <ScreenOnly>
        <p>
          <Link to={paths.certificate(newer.id)}>
            {newer.status === 'VALID' ? (
              <Trans>Visa det nya intyget, som gäller</Trans>
            ) : (
              <Trans>Visa det senaste intyget för kursen</Trans>
            )}
          </Link>
        </p>
      </ScreenOnly>
    );
  }
  if (status === 'VALID' || status === 'SUPERSEDED' || !course?.viewerCanEnrol) return null;
  return (
    <ScreenOnly>
      <p>
        <Link to={paths.course(course.slug)}>
          <Trans>Gå kursen igen för att få ett nytt</Trans>
        </Link>
      </p>
    </ScreenOnly>
  );
}

import type { FragmentType } from '@apollo/client';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../graphql/generated/gql.ts';
import type { CertificateDocumentFragment } from '../../graphql/generated/graphql.ts';
import { usePart } from '../../graphql/use-part.ts';
import { Day } from '../../i18n/day.tsx';
import { Localised } from '../../i18n/localised.tsx';
import { Lead } from '../../ui/layout/layout.tsx';
import { Pairs } from '../../ui/list/list.tsx';
import { validRows } from './certificate-words.tsx';
import { CpdPoints } from './cpd-points.tsx';
import styles from './certificate.module.css';

const fragment = graphql(`
  fragment CertificateDocument on Certificate {
    id
    code
    name
    courseTitle {
      sv
      en
    }
    issuerName
    versionNumber
    lessons
    tests
    minutes
    issuedAt
    validUntil
    status
    revokedAt
    cpd {
      points
      awardedBy
    }
    verifyUrl
    qrCode {
      size
      path
    }
  }
`);

/** The certificate as a document: it says what a person completed, and how anybody can check that. One A4 in print. */
export function CertificateDocument({ certificate: reference, mark }: Props): ReactNode {
  const certificate = usePart(fragment, reference);
  const { name, courseTitle, cpd } = certificate;
  return (
    <article className={styles['document']}>
      <p className={styles['head']}>
        <span className={styles['mark']}>{mark} Kunskapsnav</span>
        <span className={styles['kind']}>
          <Trans>Intyg</Trans>
        </span>
      </p>
      <DoesNotHold certificate={certificate} />
      <div className={styles['words']}>
        <Lead>
          <Trans>Härmed intygas att</Trans>
        </Lead>
        <h1>{name}</h1>
        <Lead>
          <Trans>har genomfört kursen</Trans>
        </Lead>
        <h2>
          <Localised value={courseTitle} />
        </h2>
        <Extent certificate={certificate} />
        {cpd.map(({ points, awardedBy }) => (
          <p key={awardedBy}>
            <CpdPoints points={points} awardedBy={awardedBy} />
          </p>
        ))}
      </div>
      <Proof certificate={certificate} />
    </article>
  );
}

type Props = {
  certificate: FragmentType<CertificateDocumentFragment>;
  /** The portal's mark, for the head. */
  mark: ReactNode;
};

/** What was done: a course without a test says that it has none, so that nobody reads one into it. */
function Extent({ certificate: { lessons, tests, minutes, versionNumber } }: { certificate: CertificateDocumentFragment }): ReactNode {
  return (
    <p>
      <Plural value={lessons} one="# lektion" other="# lektioner" />
      {tests > 0 ? <Plural value={tests} one=" och ett prov med godkänt resultat" other=" och # prov med godkänt resultat" /> : null}
      {', '}
      <Plural value={minutes} one="# minut" other="# minuter" />
      {'. '}
      {tests === 0 ? (
        <>
          <Trans>Kursen har inget prov.</Trans>{' '}
        </>
      ) : null}
      <Trans>Kursversion {versionNumber}.</Trans>
    </p>
  );
}

/** On the paper itself, for what is beside it is not printed. */
function DoesNotHold({ certificate: { status, validUntil, revokedAt } }: { certificate: CertificateDocumentFragment }): ReactNode {
  const words = {
    VALID: null,
    UNKNOWN: null,
    EXPIRED: (
      <Trans>
        Har gått ut. Intyget gällde till och med <Day at={validUntil ?? ''} />.
      </Trans>
    ),
    REVOKED: (
      <Trans>
        Återkallat <Day at={revokedAt ?? ''} />. Intyget gäller inte.
      </Trans>
    ),
    SUPERSEDED: (
      <Trans>
        Ersatt <Day at={revokedAt ?? ''} /> av ett nytt intyg. Det här gäller inte.
      </Trans>
    ),
  }[status];
  return words ? <p className={styles['invalid']}>{words}</p> : null;
}

function Proof({ certificate }: { certificate: CertificateDocumentFragment }): ReactNode {
  const { t } = useLingui();
  const { code, issuedAt, issuerName, qrCode, validUntil, verifyUrl } = certificate;
  const whileItHolds = validRows(certificate.status, validUntil ?? null);
  return (
    <div className={styles['proof']}>
      <Pairs
        rows={[
          [<Trans key="n">Utfärdat</Trans>, <Day key="day" at={issuedAt} />],
          ...whileItHolds,
          [<Trans key="n">Utfärdare</Trans>, issuerName],
          [<Trans key="n">Kod</Trans>, <Code key="v" code={code} />],
          [<Trans key="n">Kontrollera på</Trans>, verifyUrl.replace(/^https?:\/\//, '').replace(/\/[^/]*$/, '')],
        ]}
      />
      <svg
        className={styles['qr']}
        viewBox={`0 0 ${qrCode.size} ${qrCode.size}`}
        role="img"
        aria-label={t`QR-kod till sidan där intyget kan kontrolleras`}
        shapeRendering="crispEdges"
      >
        <rect width={qrCode.size} height={qrCode.size} fill="#fff" />
        <path d={qrCode.path} fill="#000" />
      </svg>
    </div>
  );
}

/** The code in its groups, which may break between them and never within. */
function Code({ code }: { code: string }): ReactNode {
  return (
    <span className={styles['code']}>
      {code.split('-').map((group, index) => (
        // The groups of a code stand in their order and may be alike.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={index}>
          {index > 0 ? (
            <>
              -<wbr />
            </>
          ) : null}
          {group}
        </span>
      ))}
    </span>
  );
}

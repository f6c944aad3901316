import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { VersionTrustFragment } from '../../graphql/generated/graphql.ts';
import { usePart } from '../../graphql/use-part.ts';
import { Day } from '../../i18n/day.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { TrustStrip } from '../../ui/list/list.tsx';
import { approvedWhat, ReviewedHere } from './reviewed-here.tsx';

const fragment = graphql(`
  fragment VersionTrust on ArtefactVersion {
    id
    number
    publishedAt
    provenance
    reviewedWhole
    approvedByName
    changeNote
    hash
    supersededBy {
      id
      number
      publishedAt
      erratum
      changeNote
    }
    artefact {
      id
      slug
      path
      ownerName
      retiredAt
      publishedVersion {
        id
        number
      }
    }
  }
`);

type Props = { version: FragmentType<VersionTrustFragment> };

/** Under the H1 of one version: from when until when it was the one to go by, who answers, and by what it can be told to be the same. */
export function VersionTrust({ version: reference }: Props): ReactNode {
  const version = usePart(fragment, reference);
  const { supersededBy, artefact } = version;
  return (
    <Stack gap={3}>
      <TrustStrip
        items={[
          [<Trans key="version">Version</Trans>, version.number],
          [<Trans key="from">Giltig från</Trans>, <Day key="day" at={version.publishedAt} />],
          ...(supersededBy ? [[<Trans key="to">Giltig till</Trans>, <Day key="day" at={supersededBy.publishedAt} />] as const] : []),
          [<Trans key="owner">Ansvarig</Trans>, artefact?.ownerName],
          ...(version.approvedByName ? [[approvedWhat(version), version.approvedByName] as const] : []),
          [<Trans key="hash">Kontrollsumma</Trans>, `${version.hash.slice(0, 16)}…`],
        ]}
        links={
          artefact ? (
            <Link to={paths.changes(artefact.slug)}>
              <Trans>Ändringslogg</Trans>
            </Link>
          ) : null
        }
      />
      <ReviewedHere version={version} />
    </Stack>
  );
}

/** Said first in one version: whether it is the one to go by, and the way to the one that is. */
export function VersionBanner({ version: reference }: Props): ReactNode {
  const version = usePart(fragment, reference);
  const { supersededBy, artefact } = version;
  const current = artefact?.publishedVersion;
  if (!artefact || !current) return null;
  if (artefact.retiredAt) {
    return (
      <Banner
        tone="late"
        title={
          <Trans>
            Texten är tagen ur bruk sedan <Day at={artefact.retiredAt} />
          </Trans>
        }
      >
        <p>
          <Link to={artefact.path}>
            <Trans>Läs varför</Trans>
          </Link>
        </p>
      </Banner>
    );
  }
  if (!supersededBy) {
    return (
      <Banner tone="good" title={<Trans>Det här är den version som gäller</Trans>}>
        <p>
          <Trans>
            Adressen visar alltid just version {version.number}. <Link to={artefact.path}>Textens egen sida</Link> visar den som gäller.
          </Trans>
        </p>
      </Banner>
    );
  }
  return (
    <Banner tone="late" title={<Trans>Du läser version {version.number}, som inte längre gäller</Trans>}>
      {supersededBy.erratum ? (
        <p>
          <Trans>Den innehöll ett fel: {supersededBy.changeNote}</Trans>
        </p>
      ) : null}
      <p>
        <Link to={artefact.path}>
          <Trans>Läs version {current.number}, som gäller nu</Trans>
        </Link>{' '}
        ·{' '}
        <Link to={`${paths.changes(artefact.slug)}?fran=${version.number}&till=${current.number}`}>
          <Trans>Se skillnaden ord för ord</Trans>
        </Link>
      </p>
    </Banner>
  );
}

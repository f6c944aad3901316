import type { FragmentType } from '@apollo/client';
import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { useRegion } from '../../app/region.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { TrustStripFragment } from '../../graphql/generated/graphql.ts';
import { usePart } from '../../graphql/use-part.ts';
import { Day } from '../../i18n/day.tsx';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { TrustStrip } from '../../ui/list/list.tsx';
import { peopleWithInterests } from './people-with-interests.ts';
import { approvedWhat, ReviewedHere } from './reviewed-here.tsx';

const fragment = graphql(`
  fragment TrustStrip on Artefact {
    id
    slug
    path
    ownerName
    retiredAt
    retiredReason
    replacedBy {
      id
      path
      publishedVersion {
        id
        title {
          sv
          en
        }
      }
    }
    publishedVersion {
      id
      number
      publishedAt
      reviewBy
      reviewOverdue
      provenance
      reviewedWhole
      approvedByName
      erratum
      changeNote
      review {
        team {
          name
          hasInterests
        }
        recusals {
          name
        }
      }
    }
  }
`);

type Props = {
  artefact: FragmentType<TrustStripFragment>;
  /** What vouches for words of others in the text, as those of the region it is read in. */
  children?: ReactNode;
};

/** Under the H1 of everything published: since when, until when, which version, who answers; and what the reader must be told first. */
export function ArtefactTrust({ artefact: reference, children }: Props): ReactNode {
  const artefact = usePart(fragment, reference);
  const region = useRegion();
  const version = artefact.publishedVersion;
  if (!version) return null;
  return (
    <Stack gap={3}>
      <TrustStrip
        items={[
          [<Trans key="from">Giltig från</Trans>, <Day key="day" at={version.publishedAt} />],
          [<Trans key="by">Granskas senast</Trans>, version.reviewBy ? <Day key="day" at={version.reviewBy} /> : '–'],
          [<Trans key="version">Version</Trans>, version.number],
          [<Trans key="owner">Ansvarig</Trans>, artefact.ownerName],
          ...(version.approvedByName ? [[approvedWhat(version), version.approvedByName] as const] : []),
        ]}
        links={
          <>
            <Link to={paths.changes(artefact.slug)}>
              <Trans>Ändringslogg</Trans>
            </Link>
            {version.review ? <Interests path={artefact.path} having={peopleWithInterests(version.review)} /> : null}
          </>
        }
      />
      {children}
      {artefact.retiredAt ? (
        <Banner
          tone="late"
          title={
            <Trans>
              Tagen ur bruk <Day at={artefact.retiredAt} />
            </Trans>
          }
        >
          <p>{artefact.retiredReason}</p>
          {artefact.replacedBy?.publishedVersion ? (
            <p>
              <Trans>
                Läs i stället <Link to={artefact.replacedBy.path}>{inReadersLanguage(artefact.replacedBy.publishedVersion.title)}</Link>.
              </Trans>
            </p>
          ) : null}
        </Banner>
      ) : null}
      {version.erratum ? (
        <Banner tone="wait" title={<Trans>Rättad version</Trans>}>
          <p>{version.changeNote}</p>
        </Banner>
      ) : null}
      {version.reviewOverdue ? (
        <Banner tone="wait" title={<Trans>Granskningen är försenad</Trans>}>
          <p>
            <Trans>Texten skulle ha granskats igen. Kontrollera om det finns nyare kunskap.</Trans>
          </p>
        </Banner>
      ) : null}
      <ReviewedHere version={version} isRegional={region !== null} />
    </Stack>
  );
}

/** Whether those behind the text have interests in it, and the way to what they are. */
function Interests({ path, having }: { path: string; having: number }): ReactNode {
  return (
    <Link to={`${path}#bakom-texten`}>
      {having === 0 ? (
        <Trans>Bakom texten: inga bindningar</Trans>
      ) : (
        <Plural value={having} one="Bakom texten: # har bindningar eller jäv" other="Bakom texten: # har bindningar eller jäv" />
      )}
    </Link>
  );
}

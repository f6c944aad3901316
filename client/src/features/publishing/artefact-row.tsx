import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../graphql/generated/gql.ts';
import type { ArtefactRowFragment } from '../../graphql/generated/graphql.ts';
import { usePart } from '../../graphql/use-part.ts';
import { Day } from '../../i18n/day.tsx';
import { Localised } from '../../i18n/localised.tsx';
import { Link } from '../../ui/link/link.tsx';
import { ListRow } from '../../ui/list/list.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { KindName } from './kind-words.tsx';

const fragment = graphql(`
  fragment ArtefactRow on Artefact {
    id
    kind
    path
    status
    publishedVersion {
      id
      number
      title {
        sv
        en
      }
      publishedAt
      reviewOverdue
    }
  }
`);

/** One published text in a list: what it is, which version, since when. */
export function ArtefactRow({ artefact: reference }: { artefact: FragmentType<ArtefactRowFragment> }): ReactNode {
  const artefact = usePart(fragment, reference);
  const version = artefact.publishedVersion;
  if (!version) return null;
  return (
    <ListRow
      title={
        <Link to={artefact.path}>
          <Localised value={version.title} />
        </Link>
      }
      state={
        version.reviewOverdue ? (
          <Tag tone="late">
            <Trans>granskning försenad</Trans>
          </Tag>
        ) : null
      }
      detail={
        <>
          <KindName kind={artefact.kind} /> ·{' '}
          <Trans>
            version {version.number}, <Day at={version.publishedAt} />
          </Trans>
        </>
      }
    />
  );
}

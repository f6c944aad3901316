import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { CitationItemFragment } from '../../graphql/generated/graphql.ts';
import { usePart } from '../../graphql/use-part.ts';
import { Day } from '../../i18n/day.tsx';
import { Localised } from '../../i18n/localised.tsx';
import { Link } from '../../ui/link/link.tsx';
import { CitationRow } from '../../ui/list/list.tsx';
import { KindTag } from './kind-words.tsx';

const fragment = graphql(`
  fragment CitationItem on Citation {
    id
    targetPath
    targetType
    targetLabel {
      sv
      en
    }
    pinnedVersion {
      id
      number
    }
    stale {
      kind
      version {
        id
        number
        publishedAt
      }
    }
  }
`);

/** What something rests on, each part with the version that was seen; where it now reads differently, since when. */
export function CitationList({ citations }: { citations: readonly (FragmentType<CitationItemFragment> & { id: string })[] }): ReactNode {
  return (
    <ul>
      {citations.map((citation) => (
        <CitationItem key={citation.id} citation={citation} />
      ))}
    </ul>
  );
}

function CitationItem({ citation: reference }: { citation: FragmentType<CitationItemFragment> }): ReactNode {
  const citation = usePart(fragment, reference);
  return (
    <CitationRow
      kind={<KindTag kind={citation.targetType} />}
      link={
        <Link to={citation.targetPath}>
          <Localised value={citation.targetLabel} />
        </Link>
      }
      version={<Trans>version {citation.pinnedVersion.number}</Trans>}
      notice={
        citation.stale ? (
          <Trans>
            Hänvisar till <Link to={paths.version(citation.pinnedVersion.id)}>version {citation.pinnedVersion.number}</Link>; texten
            ändrades <Day at={citation.stale.version.publishedAt} />. <Link to={paths.citation(citation.id)}>Se skillnad</Link>
          </Trans>
        ) : null
      }
    />
  );
}

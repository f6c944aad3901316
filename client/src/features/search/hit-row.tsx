import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useRegion } from '../../app/region.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { SearchHitRowFragment } from '../../graphql/generated/graphql.ts';
import { Day } from '../../i18n/day.tsx';
import { Link } from '../../ui/link/link.tsx';
import { ListRow } from '../../ui/list/list.tsx';
import { Marks } from '../../ui/marks/marks.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { hitPath } from './hit-path.ts';
import { inLanguage } from './in-language.ts';
import styles from './search.module.css';

// Read unmasked: a result is kept by the search it answers, not as a thing of its own, so it cannot be looked up again.
graphql(`
  fragment SearchHitRow on SearchHit {
    id
    kind
    path
    language
    partOf
    version
    publishedAt
    title {
      text
      ranges {
        start
        end
      }
    }
    passage {
      text
      ranges {
        start
        end
      }
    }
    reasons {
      how
      label
      typed
      found
    }
    others {
      id
      kind
      path
      title
    }
    readsAt {
      id
      slug
      shortName
    }
  }
`);

/** What every list of results is given by its page. */
export type HitList = {
  /** What a kind is called: the words are of other rooms. */
  nameOfKind: (kind: string) => ReactNode;
  onOpen?: () => void;
};

type Props = HitList & { hit: SearchHitRowFragment };

/** One result: what it is, the passage that answers, where it stands, and why it was found where that is not plain to see. */
export function HitRow({ hit, nameOfKind, onOpen }: Props): ReactNode {
  const { passage, title } = hit;
  const to = hitPath(hit, useRegion() !== null);
  return (
    <ListRow
      title={
        <Link to={to} onClick={onOpen} {...inLanguage(hit.language)}>
          <Marks {...title} />
        </Link>
      }
      state={
        <>
          <Tag>{nameOfKind(hit.kind)}</Tag>
          {hit.readsAt ? <Tag tone="local">{hit.readsAt.shortName}</Tag> : null}
        </>
      }
      detail={
        <>
          {passage.text ? (
            <p className={styles['passage']} {...inLanguage(hit.language)}>
              <Marks {...passage} />
            </p>
          ) : null}
          <Facts hit={hit} />
          <Others hit={hit} nameOfKind={nameOfKind} {...(onOpen ? { onOpen } : {})} />
        </>
      }
    />
  );
}

type Part = { hit: SearchHitRowFragment };

function Facts({ hit: { partOf, version, publishedAt, reasons } }: Part): ReactNode {
  return (
    <p className={styles['facts']}>
      {partOf ? <span>{partOf}</span> : null}
      {version && publishedAt ? (
        <span>
          <Trans>
            version {version}, <Day at={publishedAt} />
          </Trans>
        </span>
      ) : null}
      {reasons.map(({ label, typed, found }) => (
        <span key={`${typed} ${found}`}>
          {label}: <i>{found}</i>
        </span>
      ))}
    </p>
  );
}

/** The other parts under the same result that answer too. */
function Others({ hit: { others }, nameOfKind, onOpen }: Part & HitList): ReactNode {
  if (others.length === 0) return null;
  return (
    <p className={styles['facts']}>
      <Trans>Även:</Trans>
      {others.map(({ id, kind, path, title }) => (
        <span key={id}>
          <Link to={path} onClick={onOpen}>
            {title}
          </Link>{' '}
          ({nameOfKind(kind)})
        </span>
      ))}
    </p>
  );
}

import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { SearchPageQuery } from '../../graphql/generated/graphql.ts';
import { ButtonLink } from '../../ui/button/button.tsx';
import { Section, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { List } from '../../ui/list/list.tsx';
import { HitRow, type HitList } from './hit-row.tsx';
import { groupSlugs, searchQuery } from './search-address.ts';
import styles from './search.module.css';

type FoundGroup = NonNullable<SearchPageQuery['search']>['groups'][number];

type Props = HitList & {
  group: FoundGroup;
  /** Only this group is on the page, page by page; else its beginning. */
  alone: boolean;
};

/** The results of one group: how many, the best of them, and the way to the rest. */
export function HitGroup({ group: { group, label, total, isCapped, hits }, alone, ...list }: Props): ReactNode {
  const [search] = useSearchParams();
  return (
    <Section
      title={
        <>
          {label} <CountTag total={total} isCapped={isCapped} />
        </>
      }
    >
      <Stack gap={4}>
        <List label={label}>
          {hits.nodes.map((hit) => (
            <HitRow key={hit.id} hit={hit} {...list} />
          ))}
        </List>
        {hits.pageInfo.hasNextPage ? (
          alone ? (
            <div>
              <ButtonLink look="quiet" to={searchQuery(search, { efter: hits.pageInfo.endCursor ?? '' })}>
                <Trans>Nästa sida</Trans>
              </ButtonLink>
            </div>
          ) : (
            <p>
              <Link to={searchQuery(search, { typ: groupSlugs[group] })}>
                <Trans>Visa alla: {label}</Trans>
              </Link>
            </p>
          )
        ) : null}
      </Stack>
    </Section>
  );
}

function CountTag({ total, isCapped }: { total: number; isCapped: boolean }): ReactNode {
  return (
    <small className={styles['count']}>
      {isCapped ? <Trans>fler än {total}</Trans> : <Plural value={total} one="# träff" other="# träffar" />}
    </small>
  );
}

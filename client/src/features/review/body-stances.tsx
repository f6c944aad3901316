import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { bodyCategories, stances } from 'shared/review/review-words.ts';
import type { BodyStanceFragment } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { CellDetail, Table } from '../../ui/table/table.tsx';
import { wordOf } from './words.ts';

/** Where one of those invited stands. */
graphql(`
  fragment BodyStance on ReviewInvitation {
    id
    bodyName
    category
    panel
    answered
    stance
    joined
    late
  }
`);

/** Where each body stands, whether it has comments or not. Members of a panel take no stance. */
export function BodyStances({ bodies }: { bodies: readonly BodyStanceFragment[] }): ReactNode {
  const { t } = useLingui();
  return (
    <Table
      caption={<Trans>Varje instans ställningstagande</Trans>}
      rows={bodies.filter(({ panel }) => !panel)}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'body',
          name: t`Instans`,
          cell: ({ bodyName, category }) => (
            <>
              {bodyName}
              <CellDetail>{wordOf(bodyCategories, category)}</CellDetail>
            </>
          ),
        },
        {
          key: 'stance',
          name: t({ context: 'remiss', message: 'Ställningstagande' }),
          cell: ({ answered, stance, joined, late }) => (
            <>
              {answered && stance ? wordOf(stances, stance) : <Trans>har inte svarat</Trans>}
              {joined || late ? (
                <CellDetail>{[joined ? t`genom ${joined}` : '', late ? t`för sent` : ''].filter(Boolean).join(' · ')}</CellDetail>
              ) : null}
            </>
          ),
        },
      ]}
    />
  );
}

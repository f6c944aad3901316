import type { ResultOf } from '@graphql-typed-document-node/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import { Day } from '../../../i18n/day.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';

/** That an organisation chose other texts to start from. */
const chainFields = graphql(`
  fragment ChainChangeFields on ChainChange {
    id
    changedAt
    organisationNode {
      id
      name
    }
    from {
      id
      name
    }
    to {
      id
      name
    }
  }
`);

/** When the text began to be read through another organisation's; nothing where it never did. */
export function ChainChanges({ changes }: { changes: readonly ResultOf<typeof chainFields>[] }): ReactNode {
  const { t } = useLingui();
  if (changes.length === 0) return null;
  return (
    <List label={t`Byte av text att utgå från`}>
      {changes.map(({ id, changedAt, organisationNode, from, to }) => (
        <ListRow
          key={id}
          title={
            <Trans>
              {organisationNode.name} utgår från texten i {to.name}
            </Trans>
          }
          detail={
            <>
              <Day at={changedAt} /> ·{' '}
              <Trans>
                i stället för den i {from.name}; delar som {from.name} hade skrivit läses inte längre här
              </Trans>
            </>
          }
        />
      ))}
    </List>
  );
}

import type { FragmentType } from '@apollo/client';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { CaseStepsFragment } from '../../../graphql/generated/graphql.ts';
import { usePart } from '../../../graphql/use-part.ts';
import { Day } from '../../../i18n/day.tsx';
import { Table } from '../../../ui/table/table.tsx';

const fragment = graphql(`
  fragment CaseSteps on Consult {
    id
    history {
      number
      text
      actorName
      actorRoleLabel
      at
    }
  }
`);

/** The steps of a question as a table: it prints open, where a folded list would print shut. */
export function CaseSteps({ consult: reference }: { consult: FragmentType<CaseStepsFragment> }): ReactNode {
  const { t } = useLingui();
  const { history } = usePart(fragment, reference);
  return (
    <Table
      caption={<Trans>Vad som har hänt, i ordning</Trans>}
      rows={history}
      rowKey={({ number }) => String(number)}
      columns={[
        {
          key: 'at',
          name: t`När`,
          cell: ({ at }) => <Day at={at} time />,
        },
        { key: 'what', name: t`Vad`, cell: ({ text }) => text },
        { key: 'who', name: t`Vem`, cell: ({ actorName, actorRoleLabel }) => actorName ?? actorRoleLabel },
      ]}
    />
  );
}

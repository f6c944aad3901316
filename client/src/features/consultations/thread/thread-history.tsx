import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { ThreadHistoryFragment } from '../../../graphql/generated/graphql.ts';
import { usePart } from '../../../graphql/use-part.ts';
import { Day } from '../../../i18n/day.tsx';
import { Details } from '../../../ui/details/details.tsx';
import styles from './thread.module.css';

const fragment = graphql(`
  fragment ThreadHistory on Consult {
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

/** Who did what, when and why. */
export function ThreadHistory({ consult }: { consult: FragmentType<ThreadHistoryFragment> }): ReactNode {
  const { history } = usePart(fragment, consult);
  return (
    <Details summary={<Trans>Vad som har hänt</Trans>}>
      <ol className={styles['steps']}>
        {history.map(({ number, text, actorName, actorRoleLabel, at }) => (
          <li key={number}>
            <Day at={at} time /> · {actorName ?? actorRoleLabel}
            <br />
            {text}
          </li>
        ))}
      </ol>
    </Details>
  );
}

import type { ResultOf } from '@graphql-typed-document-node/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import { Day } from '../../../i18n/day.tsx';
import { Section } from '../../../ui/layout/layout.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { Unbroken } from '../../../ui/table/table.tsx';
import { driftChoiceWord } from './choice-words.tsx';
import { ReasonLine } from '../reason-text.tsx';

/** How an organisation met a change of the text above at a part. */
const decisionFields = graphql(`
  fragment DriftDecisionFields on DriftDecision {
    id
    choice
    reason
    decidedAt
    organisationNode {
      id
      name
    }
    version {
      id
      number
    }
  }
`);

type DriftDecision = ResultOf<typeof decisionFields>;

/** How organisations have met changes of the text above at a part, and why; nothing where none has had to. */
export function DriftDecisions({ decisions }: { decisions: readonly DriftDecision[] }): ReactNode {
  const { t } = useLingui();
  if (decisions.length === 0) return null;
  return (
    <Section title={<Trans>Ställningstaganden när texten från ovan ändrades</Trans>}>
      <List label={t`Ställningstaganden`}>
        {decisions.map(({ id, organisationNode, choice, reason, decidedAt, version }) => (
          <ListRow
            key={id}
            title={organisationNode.name}
            detail={
              <>
                {driftChoiceWord(choice)} ·{' '}
                <Unbroken>
                  <Trans>
                    nationell version {version.number}, <Day at={decidedAt} />
                  </Trans>
                </Unbroken>{' '}
                · <ReasonLine reason={reason ?? '–'} />
              </>
            }
          />
        ))}
      </List>
    </Section>
  );
}

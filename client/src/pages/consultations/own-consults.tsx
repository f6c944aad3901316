import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useAskDraft } from '../../features/consultations/ask/ask-draft-context.ts';
import { MyConsultRow } from '../../features/consultations/my-consult-row.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { Section } from '../../ui/layout/layout.tsx';
import { List } from '../../ui/list/list.tsx';

const document = graphql(`
  query OwnConsults($topic: ConsultTopic!) {
    myConsults(first: 6, topic: $topic) {
      nodes {
        id
        ...MyConsultRow
      }
    }
  }
`);

/** What one has asked about the topic before. */
export function OwnConsults({ exclude }: { exclude: string }): ReactNode {
  const { t } = useLingui();
  const { topic } = useAskDraft().draft.answers;
  const { data } = useQuery(document, { variables: { topic }, fetchPolicy: 'cache-and-network' });
  const earlier = (data?.myConsults.nodes ?? []).filter(({ id }) => id !== exclude);
  if (earlier.length === 0) return null;
  return (
    <Section title={<Trans>Dina tidigare frågor om ämnet</Trans>}>
      <List label={t`Dina tidigare frågor om ämnet`}>
        {earlier.map((consult) => (
          <MyConsultRow key={consult.id} consult={consult} />
        ))}
      </List>
    </Section>
  );
}

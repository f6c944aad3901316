import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { Day } from '../../../i18n/day.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { VisuallyHidden } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { Dotted, List, ListRow } from '../../../ui/list/list.tsx';

const document = graphql(`
  query EarlierAnswers($id: ID!) {
    consult(id: $id) {
      id
      earlierAnswers {
        id
        title
        topicName
        reference
        answeredAt
        dispositionLabel
      }
    }
  }
`);

/** What one has answered before that is like the question. They open in a window of their own, since the answer stays where it is. */
export function EarlierAnswers({ id }: { id: string }): ReactNode {
  const { t } = useLingui();
  const { data } = useQuery(document, { variables: { id } });
  const earlier = data?.consult?.earlierAnswers ?? [];
  if (earlier.length === 0) return null;
  return (
    <Details summary={t`Dina tidigare svar om ämnet (${earlier.length})`}>
      <List label={t`Dina tidigare svar om ämnet`}>
        {earlier.map((consult) => (
          <ListRow
            key={consult.id}
            title={
              <Link to={paths.consult(consult.id)} target="_blank">
                {consult.title ?? consult.topicName}
                <VisuallyHidden>
                  {' '}
                  <Trans>(i ett nytt fönster)</Trans>
                </VisuallyHidden>
              </Link>
            }
            detail={
              <Dotted
                parts={[
                  consult.reference,
                  consult.answeredAt ? (
                    <Trans>
                      besvarad <Day at={consult.answeredAt} />
                    </Trans>
                  ) : null,
                  consult.dispositionLabel,
                ]}
              />
            }
          />
        ))}
      </List>
    </Details>
  );
}

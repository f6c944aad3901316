import type { ResultOf } from '@graphql-typed-document-node/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import { Day } from '../../../i18n/day.tsx';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { TrustStrip } from '../../../ui/list/list.tsx';

/** What is asked for to say who answers for words of a region. */
const regionTrustFields = graphql(`
  fragment RegionTrustFields on EffectiveDocument {
    chain {
      number
      publishedAt
      reviewBy
      reviewOverdue
      approvedByName
      organisationNode {
        id
        name
      }
    }
    marks {
      nodeId
      link {
        organisationNode {
          id
        }
      }
    }
    leftOut {
      nodeId
      link {
        organisationNode {
          id
        }
      }
    }
  }
`);

type Props = {
  reading: Omit<ResultOf<typeof regionTrustFields>, ' $fragmentName'>;
  /** Only those who word one of these parts; without it, all whose words the text is read in. */
  nodes?: readonly string[];
};

/** Below what vouches for the nation's text: who answers for the words of the organisations it is read in, since when, until when, and who approved them. */
export function RegionTrust({ reading: { chain, marks, leftOut }, nodes }: Props): ReactNode {
  const own = [...marks, ...leftOut].filter(({ nodeId }) => !nodes || nodes.includes(nodeId)).map(({ link }) => link.organisationNode.id);
  return chain
    .filter(({ organisationNode }) => own.includes(organisationNode.id))
    .map(({ organisationNode: { id, name }, number, publishedAt, reviewBy, reviewOverdue, approvedByName }) => (
      <Stack key={id} gap={3}>
        <TrustStrip
          items={[
            [<Trans key="whose">Ansvarig för egna ord</Trans>, name],
            [<Trans key="number">Anpassning</Trans>, number],
            [<Trans key="from">Giltig från</Trans>, publishedAt ? <Day key="day" at={publishedAt} /> : '–'],
            [<Trans key="by">Granskas senast</Trans>, reviewBy ? <Day key="day" at={reviewBy} /> : '–'],
            approvedByName
              ? [<Trans key="approved">Fastställd av</Trans>, approvedByName]
              : [<Trans key="reviewed">Granskning</Trans>, <Trans key="not">ej granskad här</Trans>],
          ]}
        />
        {reviewOverdue ? (
          <Banner tone="wait" title={<Trans>Granskningen av orden från {name} är försenad</Trans>}>
            <p>
              <Trans>De skulle ha granskats igen. Kontrollera om det finns nyare kunskap.</Trans>
            </p>
          </Banner>
        ) : null}
      </Stack>
    ));
}

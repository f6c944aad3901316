import { useMutation } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';

const mutation = graphql(`
  mutation DiscardAdaptation($input: AdaptationInput!) {
    discardAdaptation(input: $input) {
      adaptation {
        id
      }
      errors {
        ... on UserError {
          message
        }
      }
    }
  }
`);

type Props = { at: { artefactId: string; organisationNodeId: string }; onDiscarded: () => void };

/** Throws the decisions in work away, after one more press. */
export function DiscardAdaptation({ at, onDiscarded }: Props): ReactNode {
  const [discard, { loading }] = useMutation(mutation);
  return (
    <Details summary={<Trans>Släng utkastet</Trans>}>
      <Stack gap={3}>
        <p>
          <Trans>Allt som är bestämt i utkastet försvinner. Det som är publicerat påverkas inte.</Trans>
        </p>
        <div>
          <Button look="quiet" pending={loading} onClick={() => void discard({ variables: { input: at } }).then(onDiscarded)}>
            <Trans>Ja, släng utkastet</Trans>
          </Button>
        </div>
      </Stack>
    </Details>
  );
}

import { useMutation } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';

const mutation = graphql(`
  mutation DiscardDraft($input: DiscardDraftInput!) {
    discardDraft(input: $input) {
      artefact {
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

/** Throws the edition in work away, after one more press. */
export function DiscardEdition({ artefactId, onDiscarded }: { artefactId: string; onDiscarded: () => void }): ReactNode {
  const [discard, { loading }] = useMutation(mutation);
  return (
    <Details summary={<Trans>Släng utgåvan</Trans>}>
      <Stack gap={3}>
        <p>
          <Trans>Allt som är skrivet i utgåvan försvinner. Den publicerade texten påverkas inte.</Trans>
        </p>
        <div>
          <Button look="quiet" pending={loading} onClick={() => void discard({ variables: { input: { artefactId } } }).then(onDiscarded)}>
            <Trans>Ja, släng utgåvan</Trans>
          </Button>
        </div>
      </Stack>
    </Details>
  );
}

import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import { useAct } from '../../../graphql/use-act.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
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
          path
        }
      }
    }
  }
`);

type Props = {
  artefactId: string;
  /** Readers have an earlier version, which stays. */
  isPublished: boolean;
  onDiscarded: () => unknown;
};

/** Throws the edition in work away, after one more press. */
export function DiscardEdition({ artefactId, isPublished, onDiscarded }: Props): ReactNode {
  const discard = useAct(mutation, onDiscarded);
  return (
    <Details summary={<Trans>Släng utgåvan</Trans>}>
      <Stack gap={3}>
        <ErrorSummary errors={discard.errors.map((message) => ({ id: null, message }))} />
        <p>
          {isPublished ? (
            <Trans>Allt som är skrivet i utgåvan försvinner. Den publicerade texten påverkas inte.</Trans>
          ) : (
            <Trans>Texten är inte publicerad än. Allt som är skrivet försvinner, och granskningen med det.</Trans>
          )}
        </p>
        <div>
          <Button look="quiet" pending={discard.pending} onClick={() => void discard.press({ input: { artefactId } })}>
            <Trans>Ja, släng utgåvan</Trans>
          </Button>
        </div>
      </Stack>
    </Details>
  );
}

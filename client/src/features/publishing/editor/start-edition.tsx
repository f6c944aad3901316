import { useMutation } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { kindNamed } from './kinds.ts';

const mutation = graphql(`
  mutation StartDraft($input: StartDraftInput!) {
    startDraft(input: $input) {
      draft {
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

/** Begins a new edition, or one that only mends a fault in the published version. */
export function StartEdition({ artefactId, kind, onStarted }: { artefactId: string; kind: string; onStarted: () => void }): ReactNode {
  const [start, { loading }] = useMutation(mutation);
  const [errors, setErrors] = useState<string[]>([]);
  const begin = async (erratum: boolean): Promise<void> => {
    const { data } = await start({ variables: { input: { artefactId, erratum } } });
    const failed = data?.startDraft.errors ?? [];
    setErrors(failed.map(({ message }) => message));
    if (failed.length === 0) onStarted();
  };
  return (
    <Stack gap={4}>
      <ErrorSummary errors={errors.map((message) => ({ id: null, message }))} />
      <p>
        <Trans>Den publicerade texten ligger kvar för läsarna tills en ny version är fastställd av någon annan än den som skrev.</Trans>
      </p>
      {kindNamed(kind)?.fullReview?.majorEditions ? (
        <p>
          <Trans>
            Ändras bedömningen, slutsatsen eller underlaget går utgåvan den långa vägen, med arbetsgrupp, jävsdeklarationer och remiss. En
            rättelse ändrar bara hur något är skrivet.
          </Trans>
        </p>
      ) : null}
      <ButtonRow>
        <Button pending={loading} onClick={() => void begin(false)}>
          <Trans>Börja en ny utgåva</Trans>
        </Button>
        <Button look="quiet" pending={loading} onClick={() => void begin(true)}>
          <Trans>Rätta ett fel</Trans>
        </Button>
      </ButtonRow>
    </Stack>
  );
}

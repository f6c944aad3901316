import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { EditionTransition } from '../../../graphql/generated/graphql.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { TextArea } from '../../../ui/field/field.tsx';
import { Small, Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';

const mutation = graphql(`
  mutation MoveEdition($input: MoveEditionInput!) {
    moveEdition(input: $input) {
      artefact {
        id
        ...Edition
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

type Step = { transition: EditionTransition; missing: readonly { message: string; nodeId?: string | null }[] };

const verbs: Record<EditionTransition, ReactNode> = {
  SUBMIT_FOR_REVIEW: <Trans>Skicka för granskning</Trans>,
  SEND_BACK: <Trans>Skicka tillbaka</Trans>,
  APPROVE: <Trans>Fastställ</Trans>,
  PUBLISH: <Trans>Publicera</Trans>,
};

/** The steps open to the viewer: what is missing before each, with a link to the part, or the button. */
export function EditionSteps({
  artefactId,
  steps,
  onMoved,
}: {
  artefactId: string;
  steps: readonly Step[];
  onMoved: () => void;
}): ReactNode {
  const { t } = useLingui();
  const [move, { loading }] = useMutation(mutation, { refetchQueries: ['Shell'] });
  const [errors, setErrors] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const take = async (transition: EditionTransition): Promise<void> => {
    try {
      const { data } = await move({ variables: { input: { artefactId, transition, reason: transition === 'SEND_BACK' ? reason : null } } });
      const failed = data?.moveEdition.errors ?? [];
      setErrors(failed.map(({ message }) => message));
      if (failed.length === 0) onMoved();
    } catch {
      setErrors([t`Steget gick inte att ta just nu. Inget har ändrats: försök igen.`]);
    }
  };
  if (steps.length === 0) {
    return (
      <p>
        <Trans>Nästa steg tas av någon med en annan roll.</Trans>
      </p>
    );
  }
  const forward = steps.find(({ transition, missing }) => transition !== 'SEND_BACK' && missing.length === 0);
  return (
    <Stack gap={4}>
      <ErrorSummary errors={errors.map((message) => ({ id: null, message }))} />
      {steps.map(({ transition, missing }) => (
        <Stack gap={2} key={transition}>
          {missing.length > 0 ? (
            <>
              <Small>
                <strong>{verbs[transition]}</strong>: <Trans>det här saknas</Trans>
              </Small>
              <ul>
                {missing.map((one) => (
                  <li key={`${one.message}-${one.nodeId ?? ''}`}>
                    {one.nodeId ? <Link to={`?del=${one.nodeId}`}>{one.message}</Link> : one.message}
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <>
              {transition === 'SEND_BACK' ? (
                <TextArea label={t`Skäl att skicka tillbaka`} rows={2} value={reason} onChange={(event) => setReason(event.target.value)} />
              ) : null}
              <div>
                <Button
                  look={transition === forward?.transition ? 'filled' : 'quiet'}
                  pending={loading}
                  onClick={() => void take(transition)}
                >
                  {verbs[transition]}
                </Button>
              </div>
            </>
          )}
        </Stack>
      ))}
    </Stack>
  );
}

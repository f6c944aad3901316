import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { EditionTransition } from '../../../graphql/generated/graphql.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { TextArea } from '../../../ui/field/field.tsx';
import { Small, Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { Bullets } from '../../../ui/list/list.tsx';

export type Step = { transition: EditionTransition; missing: readonly { message: string; nodeId?: string | null }[] };

type Props = {
  steps: readonly Step[];
  /** Takes a step; answers with what is in the way. A reason is given where something is sent back. */
  take: (transition: EditionTransition, reason: string | null) => Promise<readonly { message: string }[]>;
  /** Where a part that stops a step is mended. */
  partPath: (node: string) => string;
};

const verbs: Record<EditionTransition, ReactNode> = {
  SUBMIT_FOR_REVIEW: <Trans>Skicka för granskning</Trans>,
  SEND_BACK: <Trans>Skicka tillbaka</Trans>,
  APPROVE: <Trans>Fastställ</Trans>,
  PUBLISH: <Trans>Publicera</Trans>,
};

/** The steps open to the viewer: what is missing before each, with a link to the part, or the button. */
export function StepList({ steps, take, partPath }: Props): ReactNode {
  const { t } = useLingui();
  const [pending, setPending] = useState(false);
  const [errors, setErrors] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const run = async (transition: EditionTransition): Promise<void> => {
    setPending(true);
    try {
      const failed = await take(transition, transition === 'SEND_BACK' ? reason : null);
      setErrors(failed.map(({ message }) => message));
    } catch {
      setErrors([t`Steget gick inte att ta just nu. Inget har ändrats: försök igen.`]);
    } finally {
      setPending(false);
    }
  };
  if (steps.length === 0) {
    return (
      <p>
        <Trans>Nästa steg tas av någon med en annan roll.</Trans>
      </p>
    );
  }
  const inOrder = steps.toSorted((a, b) => Number(a.transition === 'SEND_BACK') - Number(b.transition === 'SEND_BACK'));
  const forward = steps.find(({ transition, missing }) => transition !== 'SEND_BACK' && missing.length === 0);
  return (
    <Stack gap={4}>
      <ErrorSummary errors={errors.map((message) => ({ id: null, message }))} />
      {inOrder.map(({ transition, missing }) => (
        <Stack gap={2} key={transition}>
          {missing.length > 0 ? (
            <MissingBefore transition={transition} missing={missing} partPath={partPath} />
          ) : (
            <>
              {transition === 'SEND_BACK' ? (
                <TextArea label={t`Skäl att skicka tillbaka`} rows={2} value={reason} onChange={(event) => setReason(event.target.value)} />
              ) : null}
              <div>
                <Button
                  look={transition === forward?.transition ? 'filled' : 'quiet'}
                  pending={pending}
                  onClick={() => void run(transition)}
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

function MissingBefore({ transition, missing, partPath }: Step & Pick<Props, 'partPath'>): ReactNode {
  return (
    <>
      <Small>
        <strong>{verbs[transition]}</strong>: <Trans>det här saknas</Trans>
      </Small>
      <Bullets>
        {missing.map(({ message, nodeId }) => (
          <li key={`${message}-${nodeId ?? ''}`}>{nodeId ? <Link to={partPath(nodeId)}>{message}</Link> : message}</li>
        ))}
      </Bullets>
    </>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { STEPS_WITH_REASON } from 'shared/publishing/lifecycle.ts';
import type { EditionTransition, MissingPlace } from '../../../graphql/generated/graphql.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { TextArea } from '../../../ui/field/field.tsx';
import { Small, Stack } from '../../../ui/layout/layout.tsx';
import { MissingList, type Missing } from './missing-list.tsx';

export type Step = { transition: EditionTransition; missing: readonly Missing[] };

type Props = {
  steps: readonly Step[];
  /** Takes a step; answers with what is in the way. A reason is given where something is sent back. */
  take: (transition: EditionTransition, reason: string | null) => Promise<readonly { message: string }[]>;
  /** Where a part that stops a step is mended. */
  partPath: (node: string) => string;
  /** What such a part is called: several may lack the same. */
  partName: (node: string) => string | undefined;
  /** The page of the review where something else is mended; without it, it is told in words alone. */
  placePath?: (place: MissingPlace) => string;
  /** Where the rest is mended: what the edition is published with. */
  descriptionPath?: string;
};

const verbs: Record<EditionTransition, ReactNode> = {
  SCOPE: <Trans>Avgränsa</Trans>,
  ASSESS: <Trans>Börja skriva</Trans>,
  SUBMIT_FOR_REVIEW: <Trans>Skicka för granskning</Trans>,
  OPEN_REMISS: <Trans>Skicka ut på remiss</Trans>,
  REVISE: <Trans>Börja revidera</Trans>,
  SEND_BACK: <Trans>Skicka tillbaka</Trans>,
  REJECT: <Trans>Avsluta utan att publicera</Trans>,
  APPROVE: <Trans>Fastställ</Trans>,
  PUBLISH: <Trans>Publicera</Trans>,
};

const needsReason = (transition: EditionTransition): boolean => STEPS_WITH_REASON.includes(transition);

/** What does not lead on stands last, in this order. */
const retreats: readonly EditionTransition[] = ['SEND_BACK', 'REJECT'];

/** The steps open to the viewer: what is missing before each, with a link to the part, or the button. */
export function StepList({ steps, take, partPath, partName, placePath, descriptionPath }: Props): ReactNode {
  const { t } = useLingui();
  const [pending, setPending] = useState(false);
  const [errors, setErrors] = useState<string[]>([]);
  const [reasons, setReasons] = useState<Partial<Record<EditionTransition, string>>>({});
  const run = async (transition: EditionTransition): Promise<void> => {
    setPending(true);
    try {
      const failed = await take(transition, needsReason(transition) ? (reasons[transition] ?? '') : null);
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
  const inOrder = steps.toSorted((a, b) => retreats.indexOf(a.transition) - retreats.indexOf(b.transition));
  const forward = steps.find(({ transition, missing }) => !needsReason(transition) && missing.length === 0);
  return (
    <Stack gap={4}>
      <ErrorSummary errors={errors.map((message) => ({ id: null, message }))} />
      {inOrder.map(({ transition, missing }) => (
        <Stack gap={2} key={transition}>
          {missing.length > 0 ? (
            <MissingBefore
              transition={transition}
              missing={missing}
              partPath={partPath}
              partName={partName}
              placePath={placePath}
              descriptionPath={transition === 'SUBMIT_FOR_REVIEW' ? descriptionPath : undefined}
            />
          ) : (
            <>
              {needsReason(transition) ? (
                <TextArea
                  label={transition === 'REJECT' ? t`Skäl att avsluta` : t`Skäl att skicka tillbaka`}
                  rows={2}
                  value={reasons[transition] ?? ''}
                  onChange={(event) => setReasons({ ...reasons, [transition]: event.target.value })}
                />
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

type Before = Step & Pick<Props, 'partPath' | 'partName'> & { [Path in 'placePath' | 'descriptionPath']: Props[Path] };

function MissingBefore({ transition, missing, partPath, partName, placePath, descriptionPath }: Before): ReactNode {
  return (
    <>
      <Small>
        <strong>{verbs[transition]}</strong>: <Trans>det här saknas</Trans>
      </Small>
      <MissingList
        missing={missing}
        partName={partName}
        whereOf={({ nodeId, place }) => (nodeId ? partPath(nodeId) : place ? placePath?.(place) : descriptionPath)}
      />
    </>
  );
}

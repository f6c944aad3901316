import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { Button } from '../../../ui/button/button.tsx';
import { Small, Stack } from '../../../ui/layout/layout.tsx';
import type { AdaptationHead, Element } from './adaptation-fields.ts';
import { useDecide } from './decide-mutation.ts';

type Props = { adaptation: AdaptationHead; element: Element; onSaved: (element: Element) => void };

/** Says that a part which is new from above is to be followed, so that it no longer waits. */
export function FollowNewText({ adaptation, element, onSaved }: Props): ReactNode {
  const { t } = useLingui();
  const { decide } = useDecide(adaptation);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const follow = async (): Promise<void> => {
    setPending(true);
    const outcome = await decide(element, { adopt: true }).finally(() => setPending(false));
    setProblem(
      outcome.kind === 'refused' ? outcome.messages.join(' ') : outcome.kind === 'gone' ? t`Någon annan har tagit bort delen.` : null,
    );
    if (outcome.kind === 'saved' && outcome.element) onSaved(outcome.element);
    if (outcome.kind === 'conflict') onSaved(outcome.theirs);
  };
  return (
    <Stack gap={2}>
      <Small>
        <Trans>Följ den som den är, eller bestäm något annat nedan.</Trans>
      </Small>
      {problem ? <p role="alert">{problem}</p> : null}
      <div>
        <Button pending={pending} onClick={() => void follow()}>
          <Trans>Följ den nya texten</Trans>
        </Button>
      </div>
    </Stack>
  );
}

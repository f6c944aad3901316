import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import type { AdaptationHead, Element, ElementRow } from './adaptation-fields.ts';
import { useDecide, type Outcome } from './decide-mutation.ts';

type Props = {
  adaptation: AdaptationHead;
  element: Element;
  outline: readonly ElementRow[];
  onMoved: () => void;
  onRemoved: () => void;
};

/** An added part among its siblings: up, down or away. */
export function PlaceInOrder({ adaptation, element, outline, onMoved, onRemoved }: Props): ReactNode {
  const { t } = useLingui();
  const { move, decide } = useDecide(adaptation);
  const [problem, setProblem] = useState<string | null>(null);
  const parent = element.parentNodeId ?? '';
  const siblings = outline.filter(({ parentNodeId, nodeId }) => parentNodeId === parent && nodeId !== element.nodeId);
  const all = outline.filter(({ parentNodeId }) => parentNodeId === parent);
  const place = all.findIndex(({ nodeId }) => nodeId === element.nodeId);
  const revision = outline.find(({ nodeId }) => nodeId === element.nodeId)?.revision ?? element.revision;
  const refused = (outcome: Outcome): boolean => {
    const refusals = outcome.kind === 'refused' ? outcome.messages.join(' ') : null;
    setProblem(outcome.kind === 'saved' ? null : (refusals ?? t`Någon annan har ändrat delen under tiden. Läs om sidan och försök igen.`));
    return outcome.kind !== 'saved';
  };
  const moveTo = async (index: number): Promise<void> => {
    if (!refused(await move(element.nodeId, revision, parent, siblings[index - 1]?.nodeId ?? null))) onMoved();
  };
  const remove = async (): Promise<void> => {
    if (!refused(await decide({ nodeId: element.nodeId, revision }, { withdraw: true }))) onRemoved();
  };
  return (
    <Stack gap={2}>
      {problem ? <p role="alert">{problem}</p> : null}
      <ButtonRow>
        {place > 0 ? (
          <Button look="plain" onClick={() => void moveTo(place - 1)}>
            <Trans>Flytta upp</Trans>
          </Button>
        ) : null}
        {place < all.length - 1 ? (
          <Button look="plain" onClick={() => void moveTo(place + 1)}>
            <Trans>Flytta ned</Trans>
          </Button>
        ) : null}
      </ButtonRow>
      <Details summary={<Trans>Ta bort tillägget</Trans>}>
        <Stack gap={3}>
          <p>
            <Trans>
              Det försvinner ur utkastet och går inte att få tillbaka. Är det publicerat läses det tills anpassningen publiceras på nytt.
            </Trans>
          </p>
          <div>
            <Button look="quiet" onClick={() => void remove()}>
              <Trans>Ja, ta bort tillägget</Trans>
            </Button>
          </div>
        </Stack>
      </Details>
    </Stack>
  );
}

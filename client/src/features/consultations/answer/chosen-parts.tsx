import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { VisuallyHidden } from '../../../ui/layout/layout.tsx';
import { useAnswer } from './answer-draft-context.ts';
import { CitedPart } from './cited-part.tsx';
import { useKindTag } from './kind-tag-context.ts';

/** What the answer rests on so far; with `removable` each can be taken away. */
export function ChosenParts({ removable = false }: { removable?: boolean }): ReactNode {
  const { state, change } = useAnswer();
  const kindTag = useKindTag();
  const { citations } = state.values;
  return (
    <ul>
      {citations.map((part) => (
        <CitedPart
          key={`${part.artefactId}-${part.nodeId}`}
          part={part}
          kind={kindTag(part.type)}
          action={
            removable ? (
              <Button look="plain" onClick={() => change({ citations: citations.filter((each) => each !== part) })}>
                <Trans>Ta bort</Trans>
                <VisuallyHidden> {inReadersLanguage(part.label)}</VisuallyHidden>
              </Button>
            ) : null
          }
        />
      ))}
    </ul>
  );
}

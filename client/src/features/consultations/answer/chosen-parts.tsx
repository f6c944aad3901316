import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { inReadersLanguage, Localised } from '../../../i18n/localised.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { VisuallyHidden } from '../../../ui/layout/layout.tsx';
import { CitationRow } from '../../../ui/list/list.tsx';
import { useAnswer } from './answer-draft-context.ts';
import { useKindTag } from './kind-tag-context.ts';

/** What the answer rests on so far; with `removable` each can be taken away. */
export function ChosenParts({ removable = false }: { removable?: boolean }): ReactNode {
  const { state, change } = useAnswer();
  const kindTag = useKindTag();
  const { citations } = state.values;
  return (
    <ul>
      {citations.map((part) => (
        <CitationRow
          key={`${part.artefactId}-${part.nodeId}`}
          kind={kindTag(part.kind)}
          link={
            <span>
              <Localised value={part.label} />
              {part.title && inReadersLanguage(part.title) !== inReadersLanguage(part.label) ? (
                <>
                  {' · '}
                  <Localised value={part.title} />
                </>
              ) : null}
            </span>
          }
          version={
            <>
              <Trans>version {part.version}</Trans>{' '}
              {removable ? (
                <Button look="plain" onClick={() => change({ citations: citations.filter((each) => each !== part) })}>
                  <Trans>Ta bort</Trans>
                  <VisuallyHidden> {inReadersLanguage(part.label)}</VisuallyHidden>
                </Button>
              ) : null}
            </>
          }
        />
      ))}
    </ul>
  );
}

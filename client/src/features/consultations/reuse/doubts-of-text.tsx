import { Trans } from '@lingui/react/macro';
import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { publicationDoubts } from 'shared/consultations/reuse/publication-doubts.ts';
import { Banner } from '../../../ui/banner/banner.tsx';

/** What in a text for everyone may point to one person, while it is written. It stops nobody: the writer looks once more and decides. */
export function DoubtsOfText({ text }: { text: string }): ReactNode {
  const read = useDeferredValue(text);
  const doubts = useMemo(() => publicationDoubts(read), [read]);
  const places = doubts.places.join(', ');
  const together = doubts.together.join(', ');
  return (
    <div role="status">
      {places || together ? (
        <Banner tone="wait" title={<Trans>Läs igenom en gång till</Trans>}>
          {places ? (
            <p>
              <Trans>Det här kan vara en ort: {places}. Skriv regionen i stället, eller ingen plats.</Trans>
            </p>
          ) : null}
          {together ? (
            <p>
              <Trans>Det här kan tillsammans peka ut någon: {together}. Behåll högst en av uppgifterna.</Trans>
            </p>
          ) : null}
        </Banner>
      ) : null}
    </div>
  );
}

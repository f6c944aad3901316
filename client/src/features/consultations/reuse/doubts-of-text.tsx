import { Trans } from '@lingui/react/macro';
import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { askingDoubts, publicationDoubts } from 'shared/consultations/reuse/publication-doubts.ts';
import { Banner } from '../../../ui/banner/banner.tsx';

/** Who looks at the text: whoever asks colleagues, or, of a text for everyone, whoever writes it, decides whether it is published, or asked the question it was made of. */
type Reader = 'ASKING' | 'WRITER' | 'APPROVER' | 'ASKER';

const advice: Record<Reader, { place: ReactNode; together: ReactNode }> = {
  ASKING: {
    place: <Trans>Behövs den? Skriv regionen i stället, eller ingen plats.</Trans>,
    together: <Trans>Behåll bara det som behövs för svaret. Du kan skicka ändå.</Trans>,
  },
  WRITER: {
    place: <Trans>Skriv regionen i stället, eller ingen plats.</Trans>,
    together: <Trans>Behåll högst en av uppgifterna.</Trans>,
  },
  APPROVER: {
    place: <Trans>Är det så, skicka tillbaka utgåvan.</Trans>,
    together: <Trans>Går någon att känna igen, skicka tillbaka utgåvan.</Trans>,
  },
  ASKER: {
    place: <Trans>Leder den till patienten, säg nej.</Trans>,
    together: <Trans>Går patienten att känna igen, säg nej.</Trans>,
  },
};

/** What in a text may point to one person. It stops nobody: whoever reads looks once more and decides. */
export function DoubtsOfText({ text, reader = 'WRITER' }: { text: string; reader?: Reader }): ReactNode {
  const read = useDeferredValue(text);
  const doubts = useMemo(() => (reader === 'ASKING' ? askingDoubts : publicationDoubts)(read), [read, reader]);
  const places = doubts.places.join(', ');
  const together = doubts.together.join(', ');
  return (
    <div role="status">
      {places || together ? (
        <Banner tone="wait" title={<Trans>Läs igenom en gång till</Trans>}>
          {places ? (
            <p>
              <Trans>Det här kan vara en ort: {places}.</Trans> {advice[reader].place}
            </p>
          ) : null}
          {together ? (
            <p>
              <Trans>Det här kan tillsammans peka ut någon: {together}.</Trans> {advice[reader].together}
            </p>
          ) : null}
        </Banner>
      ) : null}
    </div>
  );
}

import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { SeminarNewsFragment } from '../../../graphql/generated/graphql.ts';
import { useAct } from '../../../graphql/use-act.ts';
import { usePart } from '../../../graphql/use-part.ts';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { acknowledgeMutation } from './seminar-mutations.ts';

const fragment = graphql(`
  fragment SeminarNews on Seminar {
    id
    viewerNews
  }
`);

const words: Record<SeminarNewsFragment['viewerNews'][number], ReactNode> = {
  SEMINAR_SEATED: <Trans>Du har fått plats från väntelistan.</Trans>,
  SEMINAR_ENLISTED: <Trans>Den som håller i seminariet har anmält dig. Kan du inte komma lämnar du din plats.</Trans>,
  SEMINAR_CHANGED: <Trans>Tid, plats eller innehåll har ändrats. Kalendern som följer din adress ändras av sig själv.</Trans>,
  SEMINAR_CANCELLED: <Trans>Seminariet är inställt.</Trans>,
};

/** What has happened since the viewer last looked; it waits in the list of tasks until it is said to have been seen. */
export function SeminarNews({
  seminar: reference,
  refetch,
}: {
  seminar: FragmentType<SeminarNewsFragment>;
  refetch: () => unknown;
}): ReactNode {
  const { id, viewerNews } = usePart(fragment, reference);
  const seen = useAct(acknowledgeMutation, refetch);
  if (viewerNews.length === 0) return null;
  return (
    <Banner tone="wait" title={<Trans>Nytt sedan sist</Trans>}>
      {viewerNews.map((news) => (
        <p key={news}>{words[news]}</p>
      ))}
      {seen.errors.map((message) => (
        <p key={message} role="alert">
          {message}
        </p>
      ))}
      <Button look="plain" pending={seen.pending} onClick={() => void seen.press({ input: { seminarId: id } })}>
        <Trans>Jag har sett det</Trans>
      </Button>
    </Banner>
  );
}

import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { SeminarNewsFragment } from '../../../graphql/generated/graphql.ts';
import { useAct } from '../../../graphql/use-act.ts';
import { usePart } from '../../../graphql/use-part.ts';
import { NewsBanner } from '../../../ui/banner/news-banner.tsx';
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

type Props = { seminar: FragmentType<SeminarNewsFragment>; refetch: () => unknown };

/** What has happened to a seminar since the viewer last looked. */
export function SeminarNews({ seminar: reference, refetch }: Props): ReactNode {
  const { id, viewerNews } = usePart(fragment, reference);
  const seen = useAct(acknowledgeMutation, refetch);
  return <NewsBanner news={viewerNews} words={words} seen={seen} onSeen={() => void seen.press({ input: { seminarId: id } })} />;
}

import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { CourseLevel, Perspective, Track, Translated } from '../../graphql/generated/graphql.ts';
import { untranslated } from '../../i18n/localised.tsx';
import { Level, Levels, Tag } from '../../ui/tag/tag.tsx';

const levelNames: Record<CourseLevel, ReactNode> = {
  BASIC: <Trans>Grund</Trans>,
  INTERMEDIATE: <Trans>Fördjupning</Trans>,
  ADVANCED: <Trans>Avancerad</Trans>,
};

/** How much a course takes for granted. */
export function CourseLevelName({ level }: { level: CourseLevel }): ReactNode {
  return levelNames[level];
}

const trackNames: Record<Track, ReactNode> = {
  ADULT: <Trans>Vuxna</Trans>,
  CHILD: <Trans>Barn och unga</Trans>,
  BOTH: <Trans>Vuxna, barn och unga</Trans>,
};

/** Whose care a course is about. */
export function TrackName({ track }: { track: Track }): ReactNode {
  return trackNames[track];
}

const perspectiveNames: Record<Perspective, ReactNode> = {
  CHILD_RIGHTS: <Trans>barnets rättigheter</Trans>,
  DISABILITY: <Trans>funktionshinder</Trans>,
  EQUALITY: <Trans>jämlik vård</Trans>,
};

export function PerspectiveName({ perspective }: { perspective: Perspective }): ReactNode {
  return perspectiveNames[perspective];
}

/** The care levels of a course as squares, dashed for the child track. */
export function CareLevels({ levels, track }: { levels: readonly number[]; track: Track }): ReactNode {
  const { t } = useLingui();
  const child = track === 'CHILD';
  return (
    <Levels>
      {levels.map((rank) => (
        <Level key={rank} short={t`N${rank}`} child={child} label={child ? t`Nivå ${rank}, barn och unga` : t`Nivå ${rank}`} />
      ))}
    </Levels>
  );
}

/** Said to a reader in English of a course that is in Swedish, or partly. */
export function CourseLanguage({ translated }: { translated?: Translated | null | undefined }): ReactNode {
  const how = untranslated(translated);
  return how === 'NONE' ? null : <Tag>{how === 'ALL' ? <Trans>bara på svenska</Trans> : <Trans>delvis på svenska</Trans>}</Tag>;
}

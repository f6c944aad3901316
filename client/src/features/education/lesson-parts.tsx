import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { LessonPartsFragment } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { formatSize } from '../../i18n/format.ts';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Details } from '../../ui/details/details.tsx';
import { Sheet, Small, Stack } from '../../ui/layout/layout.tsx';
import styles from './lesson-parts.module.css';

graphql(`
  fragment LessonParts on Lesson {
    parts {
      __typename
      ... on LessonFigure {
        node
        alt {
          sv
          en
        }
        caption {
          sv
          en
        }
        file {
          url
        }
      }
      ... on LessonVideo {
        node
        title {
          sv
          en
        }
        file {
          url
          mediaType
        }
        captions {
          url
        }
        transcript {
          sv
          en
        }
      }
      ... on LessonAttachment {
        node
        title {
          sv
          en
        }
        file {
          url
          name
          size
        }
      }
      ... on LessonEmbed {
        node
        intro {
          sv
          en
        }
        citations {
          id
          ...CitationItem
        }
      }
    }
  }
`);

type Part = LessonPartsFragment['parts'][number];
type Embed = Extract<Part, { __typename: 'LessonEmbed' }>;
type Props = { parts: readonly Part[]; citationsOf: (citations: Embed['citations']) => ReactNode };

/** Figures, videos, attachments and embedded texts of a lesson, in its order. */
export function LessonParts({ parts, citationsOf }: Props): ReactNode {
  if (parts.length === 0) return null;
  return (
    <Stack gap={5}>
      {parts.map((part) => (
        <LessonPart key={part.node} part={part} citationsOf={citationsOf} />
      ))}
    </Stack>
  );
}

function LessonPart({ part, citationsOf }: { part: Part; citationsOf: Props['citationsOf'] }): ReactNode {
  switch (part.__typename) {
    case 'LessonFigure':
      return (
        <figure className={styles['figure']}>
          <img className={styles['picture']} src={part.file.url} alt={inReadersLanguage(part.alt)} loading="lazy" />
          {part.caption ? (
            <figcaption>
              <Localised value={part.caption} />
            </figcaption>
          ) : null}
        </figure>
      );
    case 'LessonVideo':
      return <Video video={part} />;
    case 'LessonAttachment':
      return (
        <p>
          {/* A file of the server, not a page. */}
          <a href={part.file.url} download={part.file.name}>
            <Localised value={part.title} />
          </a>{' '}
          <Small>(PDF, {formatSize(part.file.size)})</Small>
        </p>
      );
    case 'LessonEmbed':
      return (
        <Sheet>
          <Stack gap={3}>
            {part.intro ? (
              <p>
                <Localised value={part.intro} />
              </p>
            ) : null}
            {citationsOf(part.citations)}
          </Stack>
        </Sheet>
      );
  }
}

/** What is said stands below to be read, so that nobody needs sound, sight or the time it takes. */
function Video({ video: { title, file, captions, transcript } }: { video: Extract<Part, { __typename: 'LessonVideo' }> }): ReactNode {
  const { t } = useLingui();
  return (
    <Stack gap={3}>
      <figure className={styles['figure']}>
        <video className={styles['picture']} controls preload="metadata" aria-label={inReadersLanguage(title)}>
          <source src={file.url} type={file.mediaType} />
          <track kind="captions" src={captions.url} srcLang="sv" label={t`Undertexter`} default />
        </video>
        <figcaption>
          <Localised value={title} />
        </figcaption>
      </figure>
      <Details summary={<Trans>Läs det som sägs och visas</Trans>}>
        <div className={styles['transcript']}>
          <Localised value={transcript} />
        </div>
      </Details>
    </Stack>
  );
}

import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { LessonSourcesFragment } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { Bullets } from '../../ui/list/list.tsx';
import { Tag } from '../../ui/tag/tag.tsx';

graphql(`
  fragment LessonSources on Lesson {
    sources {
      node
      title
      authors
      journal
      year
      doi
      isbn
      url
      note
      confirmation
      toConfirm
    }
  }
`);

type Source = LessonSourcesFragment['sources'][number];

/** Where the text of a lesson comes from, outside the portal. */
export function LessonSources({ sources }: LessonSourcesFragment): ReactNode {
  return (
    <Bullets>
      {sources.map((source) => (
        <li key={source.node} id={source.node}>
          <SourceText source={source} />
        </li>
      ))}
    </Bullets>
  );
}

function SourceText({ source }: { source: Source }): ReactNode {
  const address = source.doi ? `https://doi.org/${source.doi}` : source.url;
  const place = [source.journal, source.year].filter(Boolean).join(' ');
  return (
    <>
      {source.authors ? `${source.authors}. ` : null}
      {address ? <a href={address}>{source.title}</a> : source.title}.{place ? ` ${place}.` : null}
      {source.isbn ? ` ISBN ${source.isbn}.` : null}
      {source.note ? ` ${source.note}` : null}
      {source.confirmation === 'UNCONFIRMED' ? (
        <>
          {' '}
          <Tag tone="wait">
            <Trans>ej bekräftad</Trans>
          </Tag>{' '}
          {source.toConfirm}
        </>
      ) : null}
    </>
  );
}

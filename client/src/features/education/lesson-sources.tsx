import type { ReactNode } from 'react';
import { graphql } from '../../graphql/generated/gql.ts';
import type { LessonSourcesFragment } from '../../graphql/generated/graphql.ts';
import { Bullets } from '../../ui/list/list.tsx';
import { Unconfirmed } from '../../ui/tag/unconfirmed.tsx';

graphql(`
  fragment LessonSources on Lesson {
    sources {
      nodeId
      title
      authors
      journal
      publisher
      year
      doi
      isbn
      url
      note
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
        <li key={source.nodeId} id={source.nodeId}>
          <SourceText source={source} />
        </li>
      ))}
    </Bullets>
  );
}

function SourceText({ source }: { source: Source }): ReactNode {
  const address = source.doi ? `https://doi.org/${source.doi}` : source.url;
  const place = [source.journal, source.publisher, source.year].filter(Boolean).join(' ');
  return (
    <>
      {source.authors ? `${source.authors}. ` : null}
      {address ? <a href={address}>{source.title}</a> : source.title}.{place ? ` ${place}.` : null}
      {source.isbn ? ` ISBN ${source.isbn}.` : null}
      {source.note ? ` ${source.note}` : null}
      {source.toConfirm ? (
        <>
          {' '}
          <Unconfirmed /> {source.toConfirm}
        </>
      ) : null}
    </>
  );
}

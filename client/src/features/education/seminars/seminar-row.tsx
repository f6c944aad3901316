import type { FragmentType } from '@apollo/client';
import { Plural } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { SeminarRowFragment } from '../../../graphql/generated/graphql.ts';
import { usePart } from '../../../graphql/use-part.ts';
import { Day } from '../../../i18n/day.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { ListRow } from '../../../ui/list/list.tsx';
import { seminarKindName, SeminarState } from './seminar-words.tsx';

const fragment = graphql(`
  fragment SeminarRow on Seminar {
    id
    kind
    title
    capacity
    taken
    cancelledAt
    startsAt
    viewerSeated
    viewerWaitingNumber
    sessions {
      id
    }
    arrangedBy {
      id
      name
    }
  }
`);

/** A seminar in a list: what, when, who arranges it, and where the viewer stands. */
export function SeminarRow({ seminar: reference }: { seminar: FragmentType<SeminarRowFragment> }): ReactNode {
  const seminar = usePart(fragment, reference);
  const { id, kind, title, startsAt, sessions, arrangedBy } = seminar;
  return (
    <ListRow
      title={<Link to={paths.seminar(id)}>{title}</Link>}
      state={<SeminarState {...seminar} />}
      detail={
        <>
          <Day at={startsAt} time /> · {seminarKindName(kind)} · {arrangedBy.name}
          {sessions.length > 1 ? (
            <>
              {' '}
              · <Plural value={sessions.length} one="# möte" other="# möten" />
            </>
          ) : null}
        </>
      }
    />
  );
}

import type { FragmentType } from '@apollo/client';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { SeminarSessionsFragment } from '../../../graphql/generated/graphql.ts';
import { usePart } from '../../../graphql/use-part.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { ButtonAnchor } from '../../../ui/button/button.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { Bullets, List, ListRow } from '../../../ui/list/list.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { meetingTime } from './seminar-words.tsx';

const fragment = graphql(`
  fragment SeminarSessions on Seminar {
    id
    viewerSeated
    viewerHolds
    sessions {
      id
      startsAt
      endsAt
      place
      joinUrl
      cancelledAt
      calendarPath
      viewerAttended
      cases {
        changed
        artefact {
          id
          path
          publishedVersion {
            id
            title {
              sv
              en
            }
          }
        }
      }
    }
  }
`);

type Session = SeminarSessionsFragment['sessions'][number];

/** When one meets, where, about which cases, and the file for one's calendar. */
export function SeminarSessions({ seminar: reference }: { seminar: FragmentType<SeminarSessionsFragment> }): ReactNode {
  const { t } = useLingui();
  const { sessions, viewerSeated, viewerHolds } = usePart(fragment, reference);
  const takesPart = viewerSeated === true || viewerHolds;
  return (
    <List label={t`Möten`}>
      {sessions.map((session) => (
        <ListRow
          key={session.id}
          title={<b>{meetingTime(session)}</b>}
          state={<SessionState session={session} />}
          detail={<SessionDetail session={session} />}
          action={
            takesPart ? (
              <ButtonAnchor href={session.calendarPath} look="plain" download="mote.ics">
                <Trans>Hämta till kalendern</Trans>
              </ButtonAnchor>
            ) : undefined
          }
        />
      ))}
    </List>
  );
}

function SessionState({ session: { cancelledAt, viewerAttended } }: { session: Session }): ReactNode {
  if (cancelledAt)
    return (
      <Tag tone="late">
        <Trans>inställt</Trans>
      </Tag>
    );
  return viewerAttended ? (
    <Tag tone="good">
      <Trans>du var med</Trans>
    </Tag>
  ) : null;
}

function SessionDetail({ session: { place, joinUrl, cases, cancelledAt } }: { session: Session }): ReactNode {
  return (
    <>
      {place}
      {joinUrl && !cancelledAt ? (
        <>
          {' '}
          · <a href={joinUrl}>{<Trans>Anslut till mötet</Trans>}</a>
        </>
      ) : null}
      {cases.length > 0 ? (
        <Bullets>
          {cases.map(({ artefact, changed }) =>
            artefact?.publishedVersion ? (
              <li key={artefact.id}>
                <Link to={artefact.path}>
                  <Localised value={artefact.publishedVersion.title} />
                </Link>
                {changed ? (
                  <>
                    {' '}
                    <Tag tone="wait">
                      <Trans>ändrad sedan den valdes</Trans>
                    </Tag>
                  </>
                ) : null}
              </li>
            ) : null,
          )}
        </Bullets>
      ) : null}
    </>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useAct } from '../../../graphql/use-act.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { addSessionMutation, cancelSessionMutation, changeSessionMutation } from './hold-mutations.ts';
import { emptyMeeting, typedMeeting, type CaseChoice } from './meeting-fields.tsx';
import { meetingTime } from './seminar-words.tsx';
import { SessionForm } from './session-form.tsx';

/** A meeting as those who hold the seminar see it. */
export type HeldSession = {
  id: string;
  startsAt: string;
  endsAt: string;
  place: string;
  joinUrl?: string | null;
  attendanceCode?: string | null;
  sequence: number;
  cancelledAt?: string | null;
  cases: { artefact?: { id: string } | null }[];
};

type Props = {
  seminarId: string;
  sessions: readonly HeldSession[];
  cases: readonly CaseChoice[];
  closed: boolean;
  refetch: () => unknown;
};

/** The meetings with their codes: moved, cancelled, added. */
export function HeldSessions({ seminarId, sessions, cases, closed, refetch }: Props): ReactNode {
  const { t } = useLingui();
  const change = useAct(changeSessionMutation, refetch);
  const cancel = useAct(cancelSessionMutation, refetch);
  const add = useAct(addSessionMutation, refetch);
  return (
    <Stack gap={4}>
      <ErrorSummary errors={cancel.errors.map((message) => ({ id: null, message }))} />
      <List label={t`Möten`}>
        {sessions.map((session) => (
          <ListRow
            key={session.id}
            title={<b>{meetingTime(session)}</b>}
            state={
              session.cancelledAt ? (
                <Tag tone="late">
                  <Trans>inställt</Trans>
                </Tag>
              ) : null
            }
            detail={
              <>
                {session.place} · <Trans>närvarokod {session.attendanceCode}</Trans>
                {closed || session.cancelledAt ? null : (
                  <Details summary={<Trans>Ändra eller ställ in {meetingTime(session)}</Trans>}>
                    <Stack gap={4}>
                      <SessionForm
                        key={session.sequence}
                        initial={typedMeeting(session)}
                        cases={cases}
                        verb={<Trans>Spara och meddela alla</Trans>}
                        send={(meeting) => change.run({ input: { seminarId, sessionId: session.id, session: meeting } })}
                      />
                      <div>
                        <Button
                          look="plain"
                          pending={cancel.pending}
                          onClick={() => void cancel.press({ input: { seminarId, sessionId: session.id } })}
                        >
                          <Trans>Ställ in mötet och meddela alla</Trans>
                        </Button>
                      </div>
                    </Stack>
                  </Details>
                )}
              </>
            }
          />
        ))}
      </List>
      {closed ? null : (
        <Details summary={<Trans>Lägg till ett möte</Trans>}>
          <SessionForm
            key={sessions.length}
            initial={emptyMeeting}
            cases={cases}
            verb={<Trans>Lägg till och meddela alla</Trans>}
            send={(session) => add.run({ input: { seminarId, session } })}
          />
        </Details>
      )}
    </Stack>
  );
}

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../graphql/use-act.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { Checkbox, Select } from '../../../ui/field/field.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import type { HeldSession } from './held-sessions.tsx';
import { noteAttendanceMutation } from './hold-mutations.ts';
import { meetingTime } from './seminar-words.tsx';

/** Somebody who has a place or waits for one. */
type HeldPlace = { id: string; name: string; unitName?: string | null; number: number; seated: boolean; attended: string[] };

type Props = { seminarId: string; places: readonly HeldPlace[]; sessions: readonly HeldSession[]; refetch: () => unknown };

/** Those who have a place, and who of them is at a meeting: by hand, beside the code. */
export function AttendanceList({ seminarId, places, sessions, refetch }: Props): ReactNode {
  const { t } = useLingui();
  const note = useAct(noteAttendanceMutation, refetch);
  const held = sessions.filter(({ cancelledAt }) => !cancelledAt);
  const [chosen, choose] = useState(() => (held.find(({ endsAt }) => new Date(endsAt) > new Date()) ?? held.at(-1))?.id ?? '');
  const seated = places.filter((place) => place.seated);
  if (seated.length === 0)
    return (
      <EmptyState>
        <Trans>Ingen har anmält sig än.</Trans>
      </EmptyState>
    );
  const present = seated.filter(({ attended }) => attended.includes(chosen)).length;
  return (
    <Stack gap={4}>
      <ErrorSummary errors={note.errors.map((message) => ({ id: null, message }))} />
      <Select label={t`Närvaro vid`} value={chosen} onChange={(event) => choose(event.target.value)}>
        {held.map((session) => (
          <option key={session.id} value={session.id}>
            {meetingTime(session)}
          </option>
        ))}
      </Select>
      <output>
        <Plural value={seated.length} one={`${present} av # är med`} other={`${present} av # är med`} />
      </output>
      <List label={t`Deltagare`}>
        {seated.map(({ id, name, unitName, attended }) => (
          <ListRow
            key={id}
            title={
              <Checkbox
                label={name}
                checked={attended.includes(chosen)}
                onChange={(isPresent) => void note.press({ input: { seminarId, sessionId: chosen, placeId: id, present: isPresent } })}
              />
            }
            detail={unitName ?? undefined}
          />
        ))}
      </List>
    </Stack>
  );
}

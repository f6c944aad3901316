import { LockMode } from '@mikro-orm/core';
import { Person } from '../../identity/person.entity.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { userError, type UserErrorRow } from '../../kernel/user-errors.ts';
import type { SignedIn } from '../../kernel/viewer.ts';
import { CalendarAddress } from './calendar-address.entity.ts';
import type { CalendarAddressInput } from './seminar.inputs.ts';

/** Ends the viewer's secret calendar address: calendars that follow it are told that there is nothing. Where there is none it does nothing. */
export function endCalendarAddress(context: Context, input: CalendarAddressInput): Promise<{ errors: UserErrorRow[] }> {
  return inTransaction(context, async (context) => {
    const { viewer, locale, em } = context;
    if (viewer.kind === 'GUEST') return { errors: [userError('NotAllowed', locale, 'notAllowed')] };
    const errors = await endOpenAddress({ ...context, viewer }, input);
    await em.flush();
    return { errors };
  });
}

/** Ends the address that works now, in the transaction of the caller, where it is the one the viewer has seen. Two requests at once come one after the other. */
export async function endOpenAddress(context: Context & { viewer: SignedIn }, { since }: CalendarAddressInput): Promise<UserErrorRow[]> {
  const { em, clock, viewer, locale } = context;
  await em.findOneOrFail(Person, viewer.personId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const open = await em.findOne(CalendarAddress, { personId: viewer.personId, endedAt: null });
  if ((open?.createdAt.getTime() ?? null) !== (since?.getTime() ?? null)) return [userError('Conflict', locale, 'calendarAddressChanged')];
  if (!open) return [];
  open.endedAt = clock.now();
  record(context, { action: 'CALENDAR_ADDRESS_ENDED', objectType: 'CalendarAddress', objectId: open.id });
  await em.flush();
  return [];
}

import { newToken, tokenHash } from '../../identity/token.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { userError, type UserErrorRow } from '../../kernel/user-errors.ts';
import { CalendarAddress } from './calendar-address.entity.ts';
import { endOpenAddress } from './end-calendar-address.ts';
import type { CalendarAddressInput } from './seminar.inputs.ts';

export type CalendarAddressResult = { url: string | null; errors: UserErrorRow[] };

/** Makes the viewer's secret calendar address, told this once. The one that it replaces stops working. */
export function makeCalendarAddress(context: Context, input: CalendarAddressInput): Promise<CalendarAddressResult> {
  return inTransaction(context, async (context) => {
    const { em, clock, random, viewer, locale, publicUrl } = context;
    if (viewer.kind === 'GUEST') return { url: null, errors: [userError('NotAllowed', locale, 'notAllowed')] };
    const errors = await endOpenAddress({ ...context, viewer }, input);
    if (errors.length > 0) return { url: null, errors };
    const token = newToken(random);
    const made = { id: crypto.randomUUID(), personId: viewer.personId, tokenHash: tokenHash(token) };
    em.create(CalendarAddress, { ...made, createdAt: clock.now(), endedAt: null });
    record(context, { action: 'CALENDAR_ADDRESS_MADE', objectType: 'CalendarAddress', objectId: made.id });
    await em.flush();
    return { url: `${publicUrl}/kalender/${token}.ics`, errors: [] };
  });
}

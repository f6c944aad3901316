import { inTransaction, type Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { userError } from '../../kernel/user-errors.ts';
import { closeTasksOf } from '../../tasks/open-task.ts';
import { FOLLOW_UP_TASK } from './ask-follow-up.ts';
import { FollowUpOptOut } from './follow-up.entity.ts';
import { wantsFollowUps } from './follow-up.queries.ts';
import type { WantFollowUpsInput, WantFollowUpsPayload } from './follow-up.type.ts';

/** Says whether questions of completed courses may come back to the viewer. Saying no takes away those that wait. */
export function wantFollowUps(context: Context, { wanted }: WantFollowUpsInput): Promise<WantFollowUpsPayload> {
  return inTransaction(context, async (context) => {
    const { em, viewer, clock, locale } = context;
    if (viewer.kind !== 'PERSON') return { wanted: null, errors: [userError('NotAllowed', locale, 'notAllowed')] };
    const { personId } = viewer;
    if ((await wantsFollowUps(context)) !== wanted) {
      if (wanted) await em.nativeDelete(FollowUpOptOut, { personId });
      else {
        await em.upsert(FollowUpOptOut, { personId, since: clock.now() });
        await closeTasksOf(context, { kind: FOLLOW_UP_TASK, personId }, 'FOLLOW_UP_DECLINED');
      }
      record(context, {
        action: wanted ? 'FOLLOW_UPS_WANTED' : 'FOLLOW_UPS_DECLINED',
        objectType: 'Person',
        objectId: personId,
        details: {},
      });
      await em.flush();
    }
    return { wanted, errors: [] };
  });
}

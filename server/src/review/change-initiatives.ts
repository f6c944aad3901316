import { visibleText } from 'shared/text/localised.ts';
import { webAddress } from 'shared/text/web-address.ts';
import * as z from 'zod/mini';
import { inTransaction, type Context } from '../kernel/context.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { holdsRoleSomewhere } from '../kernel/viewer.ts';
import type { Initiative } from './initiative.entity.ts';
import { initiativeRow, type InitiativeRow } from './plan.queries.ts';

/** The initiative as it now is, or what is in the way. */
export type InitiativeResult = { initiative: InitiativeRow | null; errors: UserErrorRow[] };

/** What an initiative is told with. */
export const initiativeSchema = z.object({
  name: visibleText(200),
  holder: visibleText(200),
  url: webAddress,
});

/** Changes the register of initiatives as one unit of work. Editors keep it together; nobody else knows of it. */
export function changeInitiatives(
  context: Context,
  work: (context: Context) => Promise<{ initiative: Initiative } | { errors: UserErrorRow[] }>,
): Promise<InitiativeResult> {
  return inTransaction(context, async (context) => {
    const { em, locale, viewer } = context;
    if (!holdsRoleSomewhere(viewer, ['CENTRE_EDITOR']))
      return { initiative: null, errors: [userError('NotAllowed', locale, 'notAllowed')] };
    const done = await work(context);
    if ('errors' in done) {
      em.clear();
      return { initiative: null, errors: done.errors };
    }
    await em.flush();
    return { initiative: await initiativeRow(context, done.initiative.id), errors: [] };
  });
}

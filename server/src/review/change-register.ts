import { LockMode } from '@mikro-orm/core';
import { Person } from '../identity/person.entity.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { holdsRoleSomewhere } from '../kernel/viewer.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { bodyRow, type BodyRow } from './body.queries.ts';
import type { SignedInContext } from './change-review.ts';
import { ReviewBody } from './review-body.entity.ts';

/** The body as it now is, or what is in the way. */
export type BodyResult = { body: BodyRow | null; errors: UserErrorRow[] };

/**
 * Changes the register of bodies as one unit of work. It is the whole country's: editors of the nation, of healthcare regions and of centres keep it together.
 * Those of a region use it; nobody else knows of it.
 */
export function changeRegister(
  context: Context,
  work: (context: SignedInContext) => Promise<{ body: ReviewBody } | { errors: UserErrorRow[] }>,
): Promise<BodyResult> {
  return inTransaction(context, async (context) => {
    const { em, locale, viewer } = context;
    if (viewer.kind === 'GUEST' || !holdsRoleSomewhere(viewer, ['CENTRE_EDITOR']))
      return { body: null, errors: [userError('NotAllowed', locale, 'notAllowed')] };
    if (!(await keepsRegister(context))) return { body: null, errors: [userError('NotAllowed', locale, 'registerOfAll')] };
    const done = await work({ ...context, viewer });
    if ('errors' in done) {
      em.clear();
      return { body: null, errors: done.errors };
    }
    await em.flush();
    return { body: await bodyRow(context, done.body.id), errors: [] };
  });
}

/** Whether the viewer may change the register. */
export async function keepsRegister({ em, viewer }: Context): Promise<boolean> {
  if (viewer.kind === 'GUEST') return false;
  const places = viewer.assignments.flatMap(({ role, organisationNodeId }) => (role === 'CENTRE_EDITOR' ? [organisationNodeId] : []));
  return (await em.count(OrganisationNode, { id: { $in: places }, kind: { $ne: 'REGION' } })) > 0;
}

/** A body for a change, locked until the transaction ends; null for an unknown id. */
export async function lockBody({ em }: Context, nodeId: string): Promise<ReviewBody | null> {
  const id = idOf('ReviewBody', nodeId);
  return id ? em.findOne(ReviewBody, id, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
}

/** Those who answer for a body, by the API's ids; null where one is unknown or nobody is named. */
export async function readContacts({ em }: Context, contactIds: readonly string[]): Promise<Person[] | null> {
  const ids = [...new Set(contactIds.map((id) => idOf('Colleague', id) ?? crypto.randomUUID()))];
  const people = await em.find(Person, { id: { $in: ids } });
  return ids.length > 0 && people.length === ids.length ? people : null;
}

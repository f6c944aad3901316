import { LockMode } from '@mikro-orm/core';
import type { LetterGroup } from 'shared/notifications/letter-groups.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { Person } from '../identity/person.entity.ts';
import { MutedGroup } from './muted-group.entity.ts';

export type SetLetterGroupsResult = { muted: LetterGroup[]; errors: UserErrorRow[] };

/** The viewer chooses what letters do not count. */
export function setLetterGroups(context: Context, { muted }: { muted: LetterGroup[] }): Promise<SetLetterGroupsResult> {
  return inTransaction(context, async (context) => {
    const { em, viewer, locale, clock } = context;
    if (viewer.kind === 'GUEST') return { muted: [], errors: [userError('NotAllowed', locale, 'signInFirst')] };
    const { personId } = viewer;
    // Two choices at once come one after the other.
    await em.findOneOrFail(Person, personId, { lockMode: LockMode.PESSIMISTIC_WRITE, fields: ['id'] });
    const wanted = [...new Set(muted)];
    await em.nativeDelete(MutedGroup, { personId });
    for (const letterGroup of wanted) em.persist(em.create(MutedGroup, { personId, letterGroup, at: clock.now() }));
    record(context, { action: 'LETTERS_SET', objectType: 'Person', objectId: personId, details: { muted: wanted.length } });
    await em.flush();
    return { muted: wanted, errors: [] };
  });
}

/** What letters to the viewer do not count. */
export async function mutedGroups({ em, viewer }: Context): Promise<LetterGroup[]> {
  if (viewer.kind === 'GUEST') return [];
  return (await em.find(MutedGroup, { personId: viewer.personId })).map(({ letterGroup }) => letterGroup);
}

/** The address letters to the viewer go to; null where their sign-in has none, and then none are sent. */
export async function letterAddress({ em, viewer }: Context): Promise<string | null> {
  if (viewer.kind === 'GUEST') return null;
  return (await em.findOne(Person, viewer.personId, { fields: ['email'] }))?.email ?? null;
}

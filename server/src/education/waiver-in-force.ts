import { sql, type RawBuilder } from 'kysely';
import { waiverOn } from 'shared/education/requirement-status.ts';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import type { RequirementCycle } from './requirement-cycle.entity.ts';
import { RequirementWaiver } from './requirement-waiver.entity.ts';

type Whose = Pick<RequirementCycle, 'requirementId' | 'personId'>;

/** The waivers of somebody that no other has taken the place of. */
export async function waiversOf({ em }: Context, { requirementId, personId }: Whose): Promise<RequirementWaiver[]> {
  const rows = await em.find(RequirementWaiver, { requirementId, personId });
  const replaced = new Set(rows.map(({ replacesId }) => replacesId));
  return rows.filter(({ id }) => !replaced.has(id));
}

/** The waiver of somebody that holds today; null where there is none. The caller has locked the requirement. */
export async function waiverInForce(context: Context, whose: Whose): Promise<RequirementWaiver | null> {
  return waiverOn(await waiversOf(context, whose), today(context.clock));
}

type Terms = { untilOn: string; reason: string };

/** Writes a waiver in the place of the one that holds, which it goes on from; with `untilOn` before today that is taken back. */
export async function writeWaiver(
  context: Context,
  whose: Whose,
  { untilOn, reason }: Terms,
  before: RequirementWaiver | null,
): Promise<void> {
  const { em, clock, viewer } = context;
  if (viewer.kind === 'GUEST') return;
  const waiver = em.create(RequirementWaiver, {
    id: crypto.randomUUID(),
    requirementId: whose.requirementId,
    personId: whose.personId,
    reason,
    fromOn: before?.fromOn ?? today(clock),
    untilOn,
    grantedById: viewer.personId,
    grantedAt: clock.now(),
    replacesId: before?.id ?? null,
  });
  record(context, {
    action: untilOn < today(clock) ? 'REQUIREMENT_WAIVER_WITHDRAWN' : 'REQUIREMENT_WAIVED',
    objectType: 'RequirementWaiver',
    objectId: waiver.id,
    details: { requirement: whose.requirementId, until: untilOn },
  });
  await em.flush();
}

/** Whether somebody is let off on a day, in a projection where a table called so has the requirement and the person. */
export function waivedOn(of: string, day: RawBuilder<unknown>) {
  const [requirement, person] = [sql.ref(`${of}.requirementId`), sql.ref(`${of}.personId`)];
  return sql<boolean>`exists (select from requirement_waiver waiver where waiver."requirementId" = ${requirement} and waiver."personId" = ${person}
    and ${standsAs('waiver')} and ${day} between waiver."fromOn" and waiver."untilOn")`;
}

/** Whether no other has taken the place of a waiver, in a projection that calls it so. */
export function standsAs(alias: string) {
  return sql<boolean>`not exists (select from requirement_waiver newer where newer."replacesId" = ${sql.ref(`${alias}.id`)})`;
}

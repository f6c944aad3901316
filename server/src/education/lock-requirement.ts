import { LockMode } from '@mikro-orm/core';
import type { Context } from '../kernel/context.ts';
import { idOf } from '../kernel/node-id.ts';
import { scopeOf } from '../organisation/scope-of.ts';
import { RequirementCycle } from './requirement-cycle.entity.ts';
import { canRequire, managesStaff } from './requirement.policy.ts';
import { Requirement } from './requirement.entity.ts';

/** A requirement to be changed by who may, locked; everything about its cycles comes one after the other. Null for an unknown one and for anybody else. */
export async function lockRequirement({ em, viewer }: Context, nodeId: string): Promise<Requirement | null> {
  const id = idOf('Requirement', nodeId);
  const requirement = id ? await em.findOne(Requirement, { id, endedAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  return requirement && canRequire(viewer, await scopeOf(em, requirement.organisationNodeId)) ? requirement : null;
}

/** Somebody's open cycle, locked, for who manages the unit it was assigned at; nobody manages oneself. Null for an unknown one and for anybody else. */
export async function lockStaffCycle(
  { em, viewer }: Context,
  nodeId: string,
): Promise<{ requirement: Requirement; cycle: RequirementCycle } | null> {
  const id = idOf('RequirementCycle', nodeId);
  const found = id ? await em.findOne(RequirementCycle, { id, closedAs: null }) : null;
  if (!found || viewer.kind === 'GUEST' || found.personId === viewer.personId) return null;
  if (!managesStaff(viewer, await scopeOf(em, found.unitId))) return null;
  const requirement = await em.findOneOrFail(Requirement, found.requirementId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const cycle = await em.findOne(
    RequirementCycle,
    { id: found.id, closedAs: null },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  return cycle && { requirement, cycle };
}

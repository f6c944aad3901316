import { LockMode } from '@mikro-orm/core';
import type { Context } from '../kernel/context.ts';
import { idOf } from '../kernel/node-id.ts';
import { CourseOutline } from './course-outline.entity.ts';
import { ownsEnrolment } from './course.policy.ts';
import { Enrolment } from './enrolment.entity.ts';

/** An enrolment to be changed, with the outline of what it is pinned to. */
export type OwnEnrolment = { enrolment: Enrolment; outline: CourseOutline };

/**
 * Loads the viewer's own enrolment for a change, locked until the transaction ends: everything a learner does in a course comes one after
 * the other, whatever tab it comes from. Null for an unknown one and for anybody else's.
 */
export async function lockEnrolment(context: Context, nodeId: string): Promise<OwnEnrolment | null> {
  const id = idOf('Enrolment', nodeId);
  return id ? lockEnrolmentById(context, id) : null;
}

/** As `lockEnrolment`, by the row's own id. */
export async function lockEnrolmentById({ em, viewer }: Context, id: string): Promise<OwnEnrolment | null> {
  const enrolment = await em.findOne(Enrolment, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!enrolment || !ownsEnrolment(viewer, enrolment)) return null;
  return { enrolment, outline: await em.findOneOrFail(CourseOutline, enrolment.outlineId) };
}

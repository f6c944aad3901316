import { LockMode } from '@mikro-orm/core';
import type { Context } from '../kernel/context.ts';
import { scopeOf } from '../organisation/scope-of.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import { codeHash } from './certificate-code.ts';
import { Certificate } from './certificate.entity.ts';
import { answersForCourse } from './course.policy.ts';
import { Enrolment } from './enrolment.entity.ts';

/** A certificate by its code, for those who answer for the course, locked; nobody's own. Null for an unknown code and for anybody else. */
export async function lockIssuedCertificate(
  { em, viewer }: Context,
  code: string,
): Promise<{ certificate: Certificate; enrolment: Enrolment } | null> {
  const certificate = await em.findOne(Certificate, { codeHash: codeHash(code) }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!certificate || viewer.kind === 'GUEST' || certificate.personId === viewer.personId) return null;
  const enrolment = await em.findOneOrFail(Enrolment, certificate.enrolmentId);
  const { ownerId } = await em.findOneOrFail(Artefact, enrolment.artefactId);
  return answersForCourse(viewer, await scopeOf(em, ownerId)) ? { certificate, enrolment } : null;
}

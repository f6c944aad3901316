import type { CourseAttrs } from 'shared/education/course-nodes.ts';
import { minutesOf } from 'shared/education/course-progress.ts';
import { addMonths } from 'shared/time/add-months.ts';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { ArtefactVersion } from '../publishing/artefact-version.entity.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { certificateCode, codeHash, CODE_BYTES } from './certificate-code.ts';
import { Certificate, type CertificateCpd } from './certificate.entity.ts';
import type { OwnEnrolment } from './lock-enrolment.ts';
import { doneWhenHandedIn } from './quiz-behaviour.ts';

/** Issues the certificate of an enrolment that has just been completed, worded as things are now. One per enrolment. */
export async function issueCertificate(context: Context, { enrolment, outline }: OwnEnrolment): Promise<void> {
  const { em, clock, random } = context;
  const [person, version, artefact] = await Promise.all([
    em.findOneOrFail(Person, enrolment.personId),
    em.findOneOrFail(ArtefactVersion, enrolment.versionId, { fields: ['title', 'major', 'minor'] }),
    em.findOneOrFail(Artefact, enrolment.artefactId),
  ]);
  const owner = await em.findOneOrFail(OrganisationNode, artefact.ownerId);
  const code = certificateCode(random.bytes(CODE_BYTES));
  const { validityMonths, steps } = outline;
  const certificate = em.create(Certificate, {
    id: crypto.randomUUID(),
    enrolmentId: enrolment.id,
    personId: person.id,
    code,
    codeHash: codeHash(code),
    name: person.name,
    courseTitle: version.title,
    issuerName: owner.name,
    versionNumber: `${version.major}.${version.minor}`,
    versionHash: enrolment.versionHash,
    lessons: steps.filter(({ type }) => type === 'lesson').length,
    tests: steps.filter((step) => step.type === 'quiz' && !doneWhenHandedIn(step.behaviour)).length,
    minutes: minutesOf(steps),
    issuedAt: clock.now(),
    validityMonths: validityMonths ?? null,
    validUntil: validityMonths ? addMonths(today(clock), validityMonths) : null,
    revokedAt: null,
    revokedReason: null,
    supersededById: null,
    cpd: pointsFor(outline.cpd, person.professionCode ?? null),
  });
  record(context, {
    action: 'CERTIFICATE_ISSUED',
    objectType: 'Certificate',
    objectId: certificate.id,
    details: { enrolment: enrolment.id, hash: enrolment.versionHash },
  });
}

/** The points of a profession: those that name it, and those for all. */
function pointsFor(cpd: CourseAttrs['cpd'], profession: string | null): CertificateCpd[] {
  return cpd
    .filter(({ professions }) => professions.length === 0 || (profession !== null && professions.includes(profession)))
    .map(({ points, awardedBy }) => ({ points, awardedBy }));
}

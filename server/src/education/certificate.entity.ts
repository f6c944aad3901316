import { defineEntity, p } from '@mikro-orm/core';
import type { Localised } from 'shared/text/localised.ts';
import { Person } from '../identity/person.entity.ts';
import { identity } from '../kernel/base.entity.ts';
import { Enrolment } from './enrolment.entity.ts';

/** So many points, and who awards them. */
export type CertificateCpd = { points: number; awardedBy: string };

/** The proof that somebody completed a course, worded as things were on the day: later changes of name, course or owner leave it alone. */
export const CertificateSchema = defineEntity({
  name: 'Certificate',
  tableName: 'certificate',
  properties: {
    ...identity,
    enrolmentId: () => p.manyToOne(Enrolment).mapToPk(),
    personId: () => p.manyToOne(Person).mapToPk(),
    /** As the owner prints it, grouped for reading. Looked up by its hash only. */
    code: p.string(),
    /** SHA-256 of the code without its grouping. */
    codeHash: p.string().length(64).unique(),
    name: p.string(),
    courseTitle: p.json<Localised<string>>(),
    issuerName: p.string(),
    versionNumber: p.string(),
    versionHash: p.string().length(64),
    lessons: p.integer(),
    /** Quizzes that had to be passed; none where the course has no test. */
    tests: p.integer(),
    minutes: p.integer(),
    issuedAt: p.datetime(),
    /** The rule it was issued under, in calendar months; null where it does not run out. */
    validityMonths: p.integer().nullable(),
    /** The last day it is valid, as the rule gave it. */
    validUntil: p.date().nullable(),
    revokedAt: p.datetime().nullable(),
    revokedReason: p.text().nullable(),
    /** The one that was issued in its place. */
    supersededById: p.uuid().nullable(),
    /** Points for continuing professional development, for the profession the person had. */
    cpd: p.json<CertificateCpd[]>(),
  },
  uniques: [{ name: 'certificate_one_standing', properties: ['enrolmentId'], where: '"revokedAt" is null' }],
  indexes: [{ properties: ['personId', 'issuedAt'] }],
});

export class Certificate extends CertificateSchema.class {
  /** Everything it says, to be issued anew. */
  copy() {
    const { id, enrolmentId, personId, code, codeHash, name, courseTitle, issuerName, versionNumber, versionHash } = this;
    const { lessons, tests, minutes, issuedAt, validityMonths = null, validUntil = null, cpd } = this;
    const worded = { enrolmentId, personId, name, courseTitle, issuerName, versionNumber, versionHash, lessons, tests, minutes };
    return { id, code, codeHash, ...worded, issuedAt, validityMonths, validUntil, cpd };
  }
}
CertificateSchema.setClass(Certificate);

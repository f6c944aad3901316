import { sql } from 'kysely';
import { today } from '../kernel/clock.ts';
import { pageOf, type Page, type PageArgs } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { defineLoader } from '../kernel/loader.ts';
import { idOf } from '../kernel/node-id.ts';
import type { Localised } from 'shared/text/localised.ts';
import { codeHash } from './certificate-code.ts';
import { certificateStatus, type CertificateStatus } from './certificate-status.ts';
import type { CertificateCpd } from './certificate.entity.ts';
import { ownsEnrolment } from './course.policy.ts';
import type { EducationTables } from './education.tables.ts';
import { takenBack } from './proof-taken-back.ts';

/** A certificate as its owner sees it. */
export type CertificateRow = {
  __typename: 'Certificate';
  id: string;
  enrolmentId: string;
  personId: string;
  artefactId: string;
  code: string;
  name: string;
  courseTitle: Localised<string>;
  issuerName: string;
  versionNumber: string;
  versionHash: string;
  lessons: number;
  /** Quizzes that had to be passed. */
  tests: number;
  minutes: number;
  issuedAt: Date;
  validityMonths: number | null;
  validUntil: string | null;
  revokedAt: Date | null;
  /** Why it was taken back or issued anew. */
  revokedReason: string | null;
  /** Why it was issued in the place of another. */
  reissuedReason: string | null;
  supersededById: string | null;
  cpd: CertificateCpd[];
};

/** What somebody who checks a code learns, and nothing more. */
export type CheckRow = {
  status: CertificateStatus;
  name: string | null;
  courseTitle: Localised<string> | null;
  issuedAt: Date | null;
  validUntil: string | null;
  revokedAt: Date | null;
  /** The one in its place was taken back too. */
  replacementRevoked: boolean;
};

const tables = (context: Context) => projection<EducationTables>(context.em);

function certificates(context: Context) {
  return tables(context)
    .selectFrom('certificate')
    .innerJoin('enrolment', 'enrolment.id', 'certificate.enrolmentId')
    .select([
      sql<'Certificate'>`'Certificate'`.as('__typename'),
      'certificate.id',
      'certificate.enrolmentId',
      'certificate.personId',
      'enrolment.artefactId',
      'certificate.code',
      'certificate.name',
      'certificate.courseTitle',
      'certificate.issuerName',
      'certificate.versionNumber',
      'certificate.versionHash',
      'certificate.lessons',
      'certificate.tests',
      'certificate.minutes',
      'certificate.issuedAt',
      'certificate.validityMonths',
      sql<string | null>`certificate."validUntil"::text`.as('validUntil'),
      'certificate.revokedAt',
      'certificate.revokedReason',
      (query) =>
        query
          .selectFrom('certificate as earlier')
          .whereRef('earlier.supersededById', '=', 'certificate.id')
          .select('earlier.revokedReason')
          .as('reissuedReason'),
      'certificate.supersededById',
      'certificate.cpd',
    ]);
}

/** The viewer's own certificate by the API's id; null for anybody else's. */
export async function readCertificate(context: Context, nodeId: string): Promise<CertificateRow | null> {
  const id = idOf('Certificate', nodeId);
  const row = id ? await certificates(context).where('certificate.id', '=', id).executeTakeFirst() : null;
  return row && ownsEnrolment(context.viewer, row) ? row : null;
}

/** The holder's latest certificate of the same course, where that is not this one: it stands in its place, or the course was taken again. */
export async function newerCertificate(
  context: Context,
  { id, personId, artefactId, issuedAt, supersededById }: CertificateRow,
): Promise<CertificateRow | null> {
  const latest = await certificates(context)
    .where('certificate.personId', '=', personId)
    .where('enrolment.artefactId', '=', artefactId)
    .where('certificate.supersededById', 'is', null)
    .where('certificate.id', '<>', id)
    .orderBy('certificate.issuedAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return latest && (supersededById !== null || latest.issuedAt > issuedAt) ? latest : null;
}

/** The viewer's certificates, the latest first. Empty for a guest. */
export function myCertificatesPage(context: Context, args: PageArgs): Promise<Page<CertificateRow>> {
  const query = certificates(context)
    .select(sql<string>`certificate."issuedAt"::text`.as('sortKey'))
    .where('certificate.personId', '=', context.viewer.kind === 'GUEST' ? null : context.viewer.personId)
    .where('certificate.supersededById', 'is', null);
  return pageOf(query as never, args, {
    by: sql.ref('certificate.issuedAt'),
    id: sql.ref('certificate.id'),
    cast: 'timestamptz',
    descending: true,
  }) as Promise<Page<CertificateRow>>;
}

/** The certificates of enrolments the viewer owns, keyed by enrolment id. */
export const certificateOfEnrolment = defineLoader<string, CertificateRow>(async (context, enrolmentIds) => {
  const rows = await certificates(context)
    .where('certificate.enrolmentId', 'in', [...enrolmentIds])
    .where('certificate.supersededById', 'is', null)
    .execute();
  return new Map(rows.map((row) => [row.enrolmentId, row]));
});

/** Where a certificate stands today. */
export function statusToday(
  { clock }: Context,
  certificate: Pick<CertificateRow, 'validUntil' | 'revokedAt' | 'supersededById'>,
): CertificateStatus {
  return certificateStatus(certificate, today(clock));
}

/** What a code stands for: one statement whether there is such a code, or none, or it is no code at all. */
export async function checkCode(context: Context, code: string): Promise<CheckRow> {
  const found = await certificates(context)
    .select(
      sql<boolean>`certificate."supersededById" is not null and ${takenBack('enrolment.id', sql`${today(context.clock)}::date`)}`.as(
        'replacementRevoked',
      ),
    )
    .where('certificate.codeHash', '=', codeHash(code))
    .executeTakeFirst();
  if (!found)
    return {
      status: 'UNKNOWN',
      name: null,
      courseTitle: null,
      issuedAt: null,
      validUntil: null,
      revokedAt: null,
      replacementRevoked: false,
    };
  const { name, courseTitle, issuedAt, validUntil, revokedAt, replacementRevoked } = found;
  return { status: statusToday(context, found), name, courseTitle, issuedAt, validUntil, revokedAt, replacementRevoked };
}

/** What somebody who checks a code is told. */
export type CertificateStatus = 'VALID' | 'EXPIRED' | 'REVOKED' | 'SUPERSEDED' | 'UNKNOWN';

/**
 * Where a certificate stands on a day. It counts through its last day; a revoked one is revoked, run out or not, and one issued anew is superseded.
 * @param today `YYYY-MM-DD`
 */
export function certificateStatus(
  certificate: { validUntil: string | null; revokedAt: Date | string | null; supersededById?: string | null },
  today: string,
): CertificateStatus {
  if (certificate.supersededById) return 'SUPERSEDED';
  if (certificate.revokedAt !== null) return 'REVOKED';
  return certificate.validUntil !== null && certificate.validUntil < today ? 'EXPIRED' : 'VALID';
}

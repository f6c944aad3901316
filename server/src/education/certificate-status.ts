/** What somebody who checks a code is told. */
export type CertificateStatus = 'VALID' | 'EXPIRED' | 'REVOKED' | 'UNKNOWN';

/**
 * Where a certificate stands on a day. It counts through its last day; a revoked one is revoked, run out or not.
 * @param today `YYYY-MM-DD`
 */
export function certificateStatus(
  certificate: { validUntil: string | null; revokedAt: Date | string | null },
  today: string,
): CertificateStatus {
  if (certificate.revokedAt !== null) return 'REVOKED';
  return certificate.validUntil !== null && certificate.validUntil < today ? 'EXPIRED' : 'VALID';
}

import { expect, it } from 'vitest';
import { certificateStatus } from './certificate-status.ts';

const revokedAt = new Date('2027-01-01T00:00:00Z');

it.each([
  ['2029-11-21', null, 'VALID'],
  ['2026-11-23', null, 'VALID'],
  ['2026-11-22', null, 'EXPIRED'],
  [null, null, 'VALID'],
  ['2029-11-21', revokedAt, 'REVOKED'],
  ['2026-11-22', revokedAt, 'REVOKED'],
  [null, revokedAt, 'REVOKED'],
] as const)('a certificate valid until %s, revoked %s, is %s on 23 November 2026', (validUntil, revoked, status) => {
  expect(certificateStatus({ validUntil, revokedAt: revoked }, '2026-11-23')).toBe(status);
});

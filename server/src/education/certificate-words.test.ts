import { describe, expect, it } from 'vitest';
import type { CertificateRow } from './certificate.queries.ts';
import { certificateWords } from './certificate-words.ts';
import { verifyPath } from './course-paths.ts';

const certificate: CertificateRow = {
  __typename: 'Certificate',
  id: 'id',
  enrolmentId: 'enrolment',
  personId: 'person',
  artefactId: 'course',
  code: 'KN-0000',
  name: 'Sjuksköterska',
  courseTitle: { sv: 'Kort lektion om balans' },
  issuerName: 'Sverige',
  versionNumber: '1.0',
  versionHash: 'hash',
  lessons: 6,
  tests: 1,
  minutes: 46,
  issuedAt: new Date('2026-11-23T10:00:00Z'),
  validityMonths: 36,
  validUntil: '2029-11-23',
  revokedAt: null,
  revokedReason: null,
  reissuedReason: null,
  supersededById: null,
  cpd: [],
};

function words(other: Partial<CertificateRow>, locale: 'sv' | 'en' = 'sv', today = '2026-11-24') {
  return certificateWords({
    certificate: { ...certificate, ...other },
    verifyUrl: `https://kunskapsnav.example${verifyPath('KN-0000', locale)}`,
    locale,
    today,
  });
}

describe('what a certificate attests', () => {
  it.each([
    [{}, '6 lektioner och ett prov med godkänt resultat, 46 minuter. Kursversion 1.0.'],
    [{ tests: 2 }, '6 lektioner och 2 prov med godkänt resultat, 46 minuter. Kursversion 1.0.'],
    [{ lessons: 1, tests: 0, minutes: 1 }, '1 lektion, 1 minut. Kursen har inget prov. Kursversion 1.0.'],
  ])('is what was there to pass: %j', (other, extent) => expect(words(other).extent).toBe(extent));

  it('reads in English too', () => {
    expect(words({ lessons: 1, tests: 0 }, 'en').extent).toBe('1 lesson, 46 minutes. The course has no test. Version 1.0 of the course.');
    expect(words({}, 'en').extent).toContain('6 lessons and a test passed');
  });

  it('is checked at a page in the language of the paper', () => {
    expect(words({}).facts.at(-1)).toEqual(['Kontrollera på', 'kunskapsnav.example/verifiera']);
    expect(words({}, 'en').facts.at(-1)).toEqual(['Verify at', 'kunskapsnav.example/en/verifiera']);
  });

  it('counts one point as one', () => {
    const cpd = [1, 1.5].map((points) => ({ points, awardedBy: 'Förbundet' }));
    expect(words({ cpd }).points).toEqual([
      '1 fortbildningspoäng, tilldelat av Förbundet',
      '1,5 fortbildningspoäng, tilldelade av Förbundet',
    ]);
    expect(words({ cpd }, 'en').points[0]).toBe('1 CPD point, awarded by Förbundet');
  });

  it('says until when in a sentence that can be read aloud', () => {
    expect(words({}).facts[1]).toEqual(['Giltigt', 'till och med 23 november 2029']);
    expect(words({ validUntil: null }).facts[1]).toEqual(['Giltigt', 'tills vidare']);
  });

  it('says on paper that it does not hold', () => {
    const revokedAt = new Date('2026-11-24T10:00:00Z');
    expect(words({}).doesNotHold).toBeNull();
    expect(words({ revokedAt }).doesNotHold).toBe('Återkallat 24 november 2026. Intyget gäller inte.');
    expect(words({ revokedAt, supersededById: 'new' }).doesNotHold).toBe('Ersatt 24 november 2026 av ett nytt intyg. Det här gäller inte.');
    expect(words({ revokedAt }, 'en').doesNotHold).toBe('Revoked on 24 November 2026. The certificate is not valid.');
    expect(words({ revokedAt }).facts.map(([name]) => name)).not.toContain('Giltigt');
    expect(words({}, 'sv', '2029-11-24').doesNotHold).toBe('Har gått ut. Intyget gällde till och med 23 november 2029.');
  });
});

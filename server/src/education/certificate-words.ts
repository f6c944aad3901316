import type { Locale } from 'shared/text/locale.ts';
import { certificateStatus } from './certificate-status.ts';
import type { CertificateRow } from './certificate.queries.ts';

/** A certificate to be printed. */
export type Printed = {
  certificate: CertificateRow;
  /** Where its QR code leads. */
  verifyUrl: string;
  locale: Locale;
  /** The day it is printed, `YYYY-MM-DD`: one that does not hold says so on the paper too. */
  today: string;
};

/** What stands on a certificate that is printed, in the reader's language. */
export function certificateWords({ certificate, verifyUrl, locale, today }: Printed) {
  const sv = locale === 'sv';
  const { issuedAt, issuerName, code, cpd } = certificate;
  const facts: [string, string][] = [
    [sv ? 'Utfärdat' : 'Issued', dayIn(locale, issuedAt)],
    // Taken back, it holds until no day at all.
    ...(certificate.revokedAt ? [] : [[sv ? 'Giltigt' : 'Valid', validity(certificate, locale)] as [string, string]]),
    [sv ? 'Utfärdare' : 'Issuer', issuerName],
    [sv ? 'Kod' : 'Code', code],
    [sv ? 'Kontrollera på' : 'Verify at', verifyUrl.replace(/^https?:\/\//u, '').replace(/\/[^/]*$/u, '')],
  ];
  return {
    kind: sv ? 'Intyg' : 'Certificate',
    doesNotHold: doesNotHold(certificate, locale, today),
    certifies: sv ? 'Härmed intygas att' : 'This is to certify that',
    hasTaken: sv ? 'har genomfört kursen' : 'has completed the course',
    extent: sv ? extentSv(certificate) : extentEn(certificate),
    points: cpd.map(({ points, awardedBy }) =>
      sv
        ? `${String(points).replace('.', ',')} fortbildningspoäng, ${points === 1 ? 'tilldelat' : 'tilldelade'} av ${awardedBy}`
        : `${points} ${points === 1 ? 'CPD point' : 'CPD points'}, awarded by ${awardedBy}`,
    ),
    facts,
    qr: sv ? 'QR-kod till sidan där intyget kan kontrolleras:' : 'QR code to the page where the certificate can be checked:',
  };
}

/** A course without a test says that it has none: nobody is to read one into it. */
function extentSv({ lessons, tests, minutes, versionNumber }: CertificateRow): string {
  const passed = tests === 0 ? '' : tests === 1 ? ' och ett prov med godkänt resultat' : ` och ${tests} prov med godkänt resultat`;
  const none = tests === 0 ? ' Kursen har inget prov.' : '';
  return `${counted(lessons, 'lektion', 'lektioner')}${passed}, ${counted(minutes, 'minut', 'minuter')}.${none} Kursversion ${versionNumber}.`;
}

function extentEn({ lessons, tests, minutes, versionNumber }: CertificateRow): string {
  const passed = tests === 0 ? '' : tests === 1 ? ' and a test passed' : ` and ${tests} tests passed`;
  const none = tests === 0 ? ' The course has no test.' : '';
  return `${counted(lessons, 'lesson', 'lessons')}${passed}, ${counted(minutes, 'minute', 'minutes')}.${none} Version ${versionNumber} of the course.`;
}

function validity({ validUntil }: CertificateRow, locale: Locale): string {
  if (!validUntil) return locale === 'sv' ? 'tills vidare' : 'until further notice';
  const day = dayIn(locale, noon(validUntil));
  return locale === 'sv' ? `till och med ${day}` : `through ${day}`;
}

/** Why it proves nothing any longer; null while it holds. */
function doesNotHold(certificate: CertificateRow, locale: Locale, today: string): string | null {
  const sv = locale === 'sv';
  const revoked = certificate.revokedAt ? dayIn(locale, certificate.revokedAt) : '';
  switch (certificateStatus(certificate, today)) {
    case 'REVOKED':
      return sv ? `Återkallat ${revoked}. Intyget gäller inte.` : `Revoked on ${revoked}. The certificate is not valid.`;
    case 'SUPERSEDED':
      return sv
        ? `Ersatt ${revoked} av ett nytt intyg. Det här gäller inte.`
        : `Superseded on ${revoked} by a new certificate. This one is not valid.`;
    case 'EXPIRED': {
      const last = dayIn(locale, noon(certificate.validUntil ?? today));
      return sv ? `Har gått ut. Intyget gällde till och med ${last}.` : `Expired. The certificate was valid through ${last}.`;
    }
    default:
      return null;
  }
}

const counted = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

function dayIn(locale: Locale, at: Date): string {
  return new Intl.DateTimeFormat(locale === 'sv' ? 'sv-SE' : 'en-GB', { dateStyle: 'long', timeZone: 'Europe/Stockholm' }).format(at);
}

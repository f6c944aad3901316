import type { Locale } from 'shared/text/locale.ts';
import type { CertificateRow } from './certificate.queries.ts';

type Printed = { certificate: CertificateRow; verifyUrl: string; locale: Locale };

/** What stands on a certificate that is printed, in the reader's language. */
export function certificateWords({ certificate, verifyUrl, locale }: Printed) {
  const sv = locale === 'sv';
  const { lessons, minutes, versionNumber, issuedAt, validUntil, issuerName, code, cpd } = certificate;
  const day = new Intl.DateTimeFormat(sv ? 'sv-SE' : 'en-GB', { dateStyle: 'long', timeZone: 'Europe/Stockholm' });
  const facts: [string, string][] = [
    [sv ? 'Utfärdat' : 'Issued', day.format(issuedAt)],
    [
      sv ? 'Giltigt till och med' : 'Valid through',
      validUntil ? day.format(new Date(`${validUntil}T12:00:00Z`)) : sv ? 'tills vidare' : 'until further notice',
    ],
    [sv ? 'Utfärdare' : 'Issuer', issuerName],
    [sv ? 'Kod' : 'Code', code],
    [sv ? 'Kontrollera på' : 'Check at', new URL('/verifiera', verifyUrl).href.replace(/^https?:\/\//u, '')],
  ];
  return {
    kind: sv ? 'Intyg' : 'Certificate',
    certifies: sv ? 'Härmed intygas att' : 'This certifies that',
    hasTaken: sv ? 'har genomfört kursen' : 'has completed the course',
    extent: sv
      ? `${lessons} lektioner och slutprov med godkänt resultat, ${minutes} minuter. Kursversion ${versionNumber}.`
      : `${lessons} lessons and a final test passed, ${minutes} minutes. Version ${versionNumber} of the course.`,
    points: cpd.map(({ points, awardedBy }) =>
      sv
        ? `${String(points).replace('.', ',')} fortbildningspoäng, tilldelade av ${awardedBy}`
        : `${points} CPD points, awarded by ${awardedBy}`,
    ),
    facts,
    qr: sv ? 'QR-kod till sidan där intyget kan kontrolleras:' : 'QR code to the page where the certificate can be checked:',
  };
}

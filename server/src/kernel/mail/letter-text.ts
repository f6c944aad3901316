import type { Locale } from 'shared/text/locale.ts';
import type { Letter } from './mail.ts';

/** What a letter says: always the same words, with numbers and the address of the portal. */
export function letterText({ waiting, reminded }: Letter, locale: Locale, publicUrl: string): { subject: string; text: string } {
  const link = `${publicUrl}/uppgifter`;
  if (locale === 'en') {
    const lines = [
      `${waiting} ${waiting === 1 ? 'thing waits' : 'things wait'} for you in Kunskapsnav.`,
      ...(reminded > 0 ? [`${reminded} of them ${reminded === 1 ? 'has' : 'have'} waited long.`] : []),
      `Sign in to see what: ${link}`,
      `You get at most one e-mail each working day. Choose what it is about: ${publicUrl}/konto`,
    ];
    return { subject: 'Something waits for you in Kunskapsnav', text: lines.join('\n\n') };
  }
  const lines = [
    `${waiting} ${waiting === 1 ? 'sak väntar' : 'saker väntar'} på dig i Kunskapsnav.`,
    ...(reminded > 0 ? [`${reminded} av dem har väntat länge.`] : []),
    `Logga in för att se vad: ${link}`,
    `Du får högst ett mejl varje arbetsdag. Välj vad det ska gälla: ${publicUrl}/konto`,
  ];
  return { subject: 'Något väntar på dig i Kunskapsnav', text: lines.join('\n\n') };
}

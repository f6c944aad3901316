import type { Locale } from 'shared/text/locale.ts';
import { IdentityProviderUnavailable, SignInRefused } from './oidc-client.ts';
import { escapeHtml, renderSignInPage } from './sign-in-page.ts';

const words = {
  sv: {
    refused: 'Inloggningen gick inte att slutföra',
    refusedWhy: 'Den tog för lång tid, var redan använd eller började i ett annat fönster. Ingenting har ändrats.',
    unavailable: 'Inloggningen svarar inte just nu',
    unavailableWhy:
      'Tjänsten som bekräftar vem du är går inte att nå. Vänta en stund och försök igen. Det du kan läsa utan att logga in fungerar som vanligt.',
    again: 'Försök igen',
    home: 'Till startsidan',
    number: 'Ärendenummer',
  },
  en: {
    refused: 'The sign-in could not be completed',
    refusedWhy: 'It took too long, was already used or began in another window. Nothing has been changed.',
    unavailable: 'Sign-in does not answer right now',
    unavailableWhy:
      'The service that confirms who you are cannot be reached. Wait a moment and try again. What can be read without signing in works as usual.',
    again: 'Try again',
    home: 'To the start page',
    number: 'Request number',
  },
} as const satisfies Record<Locale, Record<string, string>>;

/** What a person sees when a sign-in fails: why, what to do, and a number to tell; null for an error of another kind. */
export function signInFailure(error: unknown, locale: Locale, requestId: string): { status: number; html: string } | null {
  const unavailable = error instanceof IdentityProviderUnavailable;
  if (!unavailable && !(error instanceof SignInRefused)) return null;
  const text = words[locale];
  const body = `<p>${unavailable ? text.unavailableWhy : text.refusedWhy}</p>
<p><a href="/auth/sign-in">${text.again}</a> · <a href="/">${text.home}</a></p>
<p class="small">${text.number}: ${escapeHtml(requestId)}</p>`;
  return {
    status: unavailable ? 503 : 400,
    html: renderSignInPage({ locale, title: unavailable ? text.unavailable : text.refused, body }),
  };
}

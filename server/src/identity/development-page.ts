import type { Locale } from 'shared/text/locale.ts';
import { personas, type Persona } from './development-personas.ts';
import { DEVELOPMENT_PATH } from './development-provider.ts';
import { escapeHtml, renderSignInPage } from './sign-in-page.ts';

const words = {
  sv: {
    title: 'Logga in som …',
    notice: 'Exempelinnehåll – inte för klinisk användning. Personerna är påhittade och inget lösenord behövs.',
    twin: 'Sign in as one of these made-up members of staff. No password is needed.',
    twinLanguage: 'en',
    back: 'Tillbaka utan att logga in',
  },
  en: {
    title: 'Sign in as …',
    notice: 'Example content – not for clinical use. These people are made up and no password is needed.',
    twin: 'Logga in som någon av dessa påhittade medarbetare. Inget lösenord behövs.',
    twinLanguage: 'sv',
    back: 'Back without signing in',
  },
} as const satisfies Record<Locale, Record<string, string>>;

/** The page of the development provider: one button for each persona, in the reader's language with the other below. */
export function personaPage(locale: Locale, interaction: string): string {
  const text = words[locale];
  const rows = Object.entries<Persona>(personas).map(([key, persona]) => personaRow(locale, key, persona));
  const body = `<p class="notice">${text.notice}</p>
<p lang="${text.twinLanguage}">${text.twin}</p>
<form method="post" action="${DEVELOPMENT_PATH}/personas/${encodeURIComponent(interaction)}">
<ul>
${rows.join('\n')}
</ul>
</form>
<p><a href="/">${text.back}</a></p>`;
  return renderSignInPage({ locale, title: text.title, body });
}

function personaRow(locale: Locale, key: string, { name }: Persona): string {
  const other = locale === 'sv' ? 'en' : 'sv';
  return `<li><button name="persona" value="${key}"><b>${escapeHtml(name[locale])}</b><small lang="${other}">${escapeHtml(name[other])}</small></button></li>`;
}

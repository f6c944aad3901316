import type { Locale } from 'shared/text/locale.ts';

/** A page outside the portal: the provider's list of personas, and what went wrong at sign-in. */
export type SignInPage = { locale: Locale; title: string; body: string };

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe for element content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** The mark of the portal, as in its head. */
const mark = `<svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true"><g fill="none" stroke="currentColor" stroke-width="2"><circle cx="13" cy="13" r="3.2" fill="currentColor"/><circle cx="4.5" cy="6" r="2.4"/><circle cx="22" cy="7" r="2.4"/><circle cx="20" cy="21" r="2.4"/><circle cx="6" cy="20.5" r="2.4"/><path d="M6.3 7.5 10.6 11M20 8.4l-4.2 3.1M18.3 19.4 15 15.6M7.8 18.9l3.1-3.3"/></g></svg>`;

/** The whole page. `body` is HTML of our own; everything from outside in it must have passed `escapeHtml`. */
export function renderSignInPage({ locale, title, body }: SignInPage): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – Kunskapsnav</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/auth/page.css">
</head>
<body>
<header><p>${mark} Kunskapsnav</p></header>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

/** The look of these pages: the portal's paper, ink and accent, without its parts. */
export const signInPageStyle = `:root {
  color-scheme: light dark;
  --paper: #ffffff; --ground: #f6f7f3; --line: #d8dcd3; --ink: #16211d; --ink-2: #42514b; --accent: #0b5d4b; --accent-soft: #e2efe9;
  --wait: #1c4d8c; --wait-soft: #e7eff9; --focus: #1757d1;
}
@media (prefers-color-scheme: dark) { :root {
  --paper: #141a17; --ground: #0e1311; --line: #2d3732; --ink: #eef2ee; --ink-2: #bcc8c1; --accent: #6fd0b4; --accent-soft: #12302a;
  --wait: #9cc3f5; --wait-soft: #14243a; --focus: #8db4ff;
} }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.5 "Instrument Sans Variable", "Instrument Sans", system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
header { border-bottom: 1px solid var(--line); background: var(--paper); }
header p, main { max-width: 48rem; margin: 0 auto; padding: 1rem clamp(1rem, 4vw, 2.5rem); }
header p { display: flex; align-items: center; gap: 0.5rem; max-width: 48rem; font-size: 1.25rem; font-weight: 700; letter-spacing: -0.03em; }
main { padding-bottom: 4.5rem; }
h1 { margin: 1.5rem 0 1rem; font-size: clamp(1.875rem, 1.5rem + 1.8vw, 2.875rem); line-height: 1.1; letter-spacing: -0.02em; text-wrap: balance; }
h2 { margin: 3rem 0 0; padding-top: 0.75rem; border-top: 2px solid var(--ink); font-size: 1.1875rem; }
p { max-width: 66ch; }
a { color: var(--accent); }
.notice { padding: 0.75rem 1rem; border-left: 4px solid var(--wait); background: var(--wait-soft); }
.small { color: var(--ink-2); font-size: 0.875rem; font-variant-numeric: tabular-nums; }
ul { margin: 0; padding: 0; list-style: none; }
li { border-bottom: 1px solid var(--line); }
button { display: block; width: calc(100% + 1rem); min-height: 3.5rem; margin-inline: -0.5rem; padding: 0.75rem 0.5rem; border: 0; background: none; color: inherit; font: inherit; text-align: start; cursor: pointer; }
button:hover { background: var(--accent-soft); }
button b { color: var(--accent); }
button small { display: block; color: var(--ink-2); font-size: 0.875rem; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
`;

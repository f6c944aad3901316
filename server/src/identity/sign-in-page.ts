import type { Locale } from 'shared/text/locale.ts';

/** A page outside the portal: the provider's list of personas, and what went wrong at sign-in. */
export type SignInPage = { locale: Locale; title: string; body: string };

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe for element content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

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
<header><p>Kunskapsnav</p></header>
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
  --paper: #ffffff; --line: #d8dcd3; --ink: #16211d; --ink-2: #42514b; --accent: #0b5d4b; --accent-soft: #e2efe9;
  --wait: #1c4d8c; --wait-soft: #e7eff9; --focus: #1757d1;
}
@media (prefers-color-scheme: dark) { :root {
  --paper: #141a17; --line: #2d3732; --ink: #eef2ee; --ink-2: #bcc8c1; --accent: #6fd0b4; --accent-soft: #12302a;
  --wait: #9cc3f5; --wait-soft: #14243a; --focus: #8db4ff;
} }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 "Instrument Sans Variable", "Instrument Sans", system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
header, main { max-width: 48rem; margin: 0 auto; padding: 1rem 1.5rem; }
header p { margin: 0; font-weight: 700; }
main { padding-bottom: 4.5rem; }
h1 { margin: 1.5rem 0 1rem; font-size: clamp(1.875rem, 1.5rem + 1.8vw, 2.875rem); line-height: 1.1; letter-spacing: -0.02em; text-wrap: balance; }
h2 { margin: 3rem 0 0; padding-top: 0.75rem; border-top: 2px solid var(--ink); font-size: 1.1875rem; }
p { max-width: 66ch; }
a { color: var(--accent); }
.notice { padding: 0.75rem 1rem; border-left: 4px solid var(--wait); background: var(--wait-soft); }
.small { color: var(--ink-2); font-size: 0.875rem; font-variant-numeric: tabular-nums; }
ul { margin: 0; padding: 0; list-style: none; }
li { border-bottom: 1px solid var(--line); }
button { display: block; width: 100%; min-height: 3.5rem; padding: 0.75rem 0.5rem; border: 0; background: none; color: inherit; font: inherit; text-align: start; cursor: pointer; }
button:hover { background: var(--accent-soft); }
button b { color: var(--accent); }
button small { display: block; color: var(--ink-2); font-size: 0.875rem; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
`;

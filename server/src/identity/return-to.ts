const LONGEST = 2_000;
/** Any origin serves to see whether a path stays on it. */
const HERE = 'https://here.invalid';

/**
 * Where to go after signing in: the path asked for if it is one of this site, else the start page. Anything a browser
 * could read as another host, and the sign-in itself, is refused.
 */
export function safeReturnTo(path: unknown): string {
  if (typeof path !== 'string' || path.length > LONGEST || !path.startsWith('/')) return '/';
  if (/[\\\s\p{Cc}]/u.test(path) || path.startsWith('//')) return '/';
  const url = URL.parse(path, HERE);
  if (!url || url.origin !== HERE || /^\/(auth|dev-identity)(\/|$)/.test(url.pathname)) return '/';
  return `${url.pathname}${url.search}${url.hash}`;
}

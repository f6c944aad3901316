import { sha256Hex } from 'shared/text/canonical-json.ts';

/**
 * The id of an artefact of the delivered content: always the same for a slug, so that documents can cite each other
 * before any of them is loaded. A UUID of version 8 (RFC 9562: made by a rule of our own) from the SHA-256 of the slug.
 */
export function contentId(slug: string): string {
  const hex = sha256Hex(`kunskapsnav:artefact:${slug}`);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

/**
 * The same content with ids where its files name other artefacts by slug: `artefact` in every reference
 * (`{ "artefact": "eval-…", "node": "…" }`), however deep, and the list `prerequisites` of a course.
 * Nothing else is touched, and the content given is left as it was.
 */
export function withContentIds<T>(content: T): T {
  return resolved(content) as T;
}

function resolved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(resolved);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolvedProperty(key, inner)]));
}

function resolvedProperty(key: string, value: unknown): unknown {
  if (key === 'artefact' && typeof value === 'string') return contentId(value);
  if (key === 'prerequisites' && Array.isArray(value)) return value.map((slug) => contentId(String(slug)));
  return resolved(value);
}

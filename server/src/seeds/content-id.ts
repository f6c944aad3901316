import { derivedUuid } from '../kernel/derived-uuid.ts';

/** The id of an artefact of the delivered content: always the same for a slug, so that documents can cite each other before any of them is loaded. */
export function contentId(slug: string): string {
  return derivedUuid(`kunskapsnav:artefact:${slug}`);
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

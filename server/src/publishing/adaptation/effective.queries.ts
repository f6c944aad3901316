import { readingOf, type Reading } from 'shared/publishing/reading.ts';
import type { Doc } from 'shared/publishing/document.ts';
import type { Scope } from './scopes.ts';

/** How many readings are kept: what is read most are the newest versions at a few hundred organisations. */
const KEPT = 500;

const kept = new Map<string, Reading>();

/**
 * A published version as it is read through a chain of published overlays. None of them ever changes, so a reading is kept by the ids of what it was made
 * of.
 */
export function readThrough(
  version: { id: string; document: Doc },
  chain: readonly Pick<Scope, 'overlayVersionId' | 'overlay'>[],
): Reading {
  const key = [version.id, ...chain.map(({ overlayVersionId }) => overlayVersionId)].join(' ');
  const reading =
    kept.get(key) ??
    readingOf(
      version.document,
      chain.map(({ overlay }) => overlay),
    );
  keep(key, reading);
  return reading;
}

/** The one used last stays longest. */
function keep(key: string, reading: Reading): void {
  kept.delete(key);
  kept.set(key, reading);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
}

import { readingOf, type Reading } from 'shared/publishing/reading.ts';
import type { Doc } from 'shared/publishing/document.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { defineLoader } from '../../kernel/loader.ts';
import type { PublishingTables } from '../publishing.tables.ts';
import { pinnedScopes, type Scope } from './scopes.ts';

/** What was seen: a version, and the published decisions it went through, the nation's nearest first. */
export type Pin = { versionId: string; overlayChain: readonly string[] };

/** What a pin reads as, with whose decisions it went through. */
export type PinnedReading = Reading & { chain: Scope[] };

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

/**
 * What a pin reads as, whatever has been published since: one statement for any number of pins, a second where organisations had decided something. The
 * caller has asked for permission.
 * @throws RangeError for a version there is none of
 */
export async function readPinned(context: Context, { versionId, overlayChain }: Pin): Promise<PinnedReading> {
  const reading = await pinned(context, [versionId, ...overlayChain].join(' '));
  if (!reading) throw new RangeError(`No version ${versionId}.`);
  return reading;
}

const pinned = defineLoader<string, PinnedReading>(async (context, keys) => {
  const pins = keys.map((key) => ({ key, ids: key.split(' ') }));
  const versions = await projection<PublishingTables>(context.em)
    .selectFrom('artefact_version')
    .select(['id', 'document'])
    .where('id', 'in', [...new Set(pins.map(({ ids: [versionId = ''] }) => versionId))])
    .execute();
  const chained = [...new Set(pins.flatMap(({ ids: [, ...chain] }) => chain))];
  const scopes = new Map((chained.length > 0 ? await pinnedScopes(context, chained) : []).map((scope) => [scope.overlayVersionId, scope]));
  const documents = new Map(versions.map((version) => [version.id, version]));
  return new Map(
    pins.flatMap(({ key, ids: [versionId = '', ...ids] }) => {
      const version = documents.get(versionId);
      const chain = ids.flatMap((id) => scopes.get(id) ?? []);
      return version ? [[key, { ...readThrough(version, chain), chain }] as const] : [];
    }),
  );
});

/** The one used last stays longest. */
function keep(key: string, reading: Reading): void {
  kept.delete(key);
  kept.set(key, reading);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
}

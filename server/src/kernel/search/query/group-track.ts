import type { RawBuilder } from 'kysely';
import type { Context } from '../../context.ts';
import { extensionPoint } from '../../extension-points.ts';

/** SQL: the track of care a group of patients belongs to; null where it is found in both, and where there is no such group. */
export type GroupTrack = (slug: string) => RawBuilder<string | null>;

/** The room of the organisation registers it. */
export const groupTracks = extensionPoint<GroupTrack>('tracks of groups of patients');

/**
 * The track of a group a search is narrowed to.
 * @throws RangeError where no room has registered it
 */
export function trackOfGroup({ extensions }: Pick<Context, 'extensions'>, slug: string): RawBuilder<string | null> {
  const [track] = extensions.of(groupTracks);
  if (!track) throw new RangeError('No room says which track a group of patients belongs to.');
  return track(slug);
}

import type { RawBuilder } from 'kysely';
import type { Context } from '../../context.ts';
import { extensionPoint } from '../../extension-points.ts';

/** SQL: the ids of the organisations whose texts are read somewhere, the nation first: at a slug, else at a unit, else the nation alone. */
export type ReadingPlace = (slug: string | null, unitId: string | null) => RawBuilder<string[]>;

/** The room of the organisation registers it. */
export const readingPlaces = extensionPoint<ReadingPlace>('reading places');

/**
 * Where a search reads: at the place that was chosen, else where the viewer works. What is found in an organisation's own words says so and leads to them.
 * @throws RangeError where no room has registered it
 */
export function readingPlaceOf({ extensions, viewer }: Pick<Context, 'extensions' | 'viewer'>, slug: string | null): RawBuilder<string[]> {
  const [place] = extensions.of(readingPlaces);
  if (!place) throw new RangeError('No room says where texts are read.');
  return place(slug, slug === null && viewer.kind === 'PERSON' ? viewer.unitId : null);
}

import type { RawBuilder } from 'kysely';
import { extensionPoint, type Extensions } from '../../extension-points.ts';

/** SQL: the ids of the organisations whose texts are read somewhere, the nation first; null for no chosen place, an unknown one is the nation. */
export type ReadingPlace = (slug: string | null) => RawBuilder<string[]>;

/** The room of the organisation registers it. */
export const readingPlaces = extensionPoint<ReadingPlace>('reading places');

/** @throws RangeError where no room has registered it */
export function readingPlaceOf({ extensions }: { extensions: Extensions }, slug: string | null): RawBuilder<string[]> {
  const [place] = extensions.of(readingPlaces);
  if (!place) throw new RangeError('No room says where texts are read.');
  return place(slug);
}

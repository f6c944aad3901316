import type { ReadingRegion } from '../region.ts';

type Offer = {
  /** Where the reader came to the nation's text from, by the name in its address. */
  came: string | undefined;
  /** What was last chosen on the device. */
  remembered: string | null;
  /** What the device was told not to offer again. */
  declined: string | null;
  /** The unit the reader works at; null for guests and for those who have not chosen one. */
  unit: ReadingRegion | null;
  /** Everything that can be chosen. */
  regions: readonly ReadingRegion[];
};

/** Whose text a reader of the nation's is offered: the one they came from, else the one last chosen, else that of the own unit; null for nobody's. */
export function offeredRegion({ came, remembered, declined, unit, regions }: Offer): ReadingRegion | null {
  const known = [...regions, ...(unit ? [unit] : [])];
  const named = (slug: string | null | undefined) => known.find((region) => region.slug === slug);
  return named(came) ?? named(remembered) ?? (unit?.slug === declined ? null : unit);
}

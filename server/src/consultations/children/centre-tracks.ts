import { sql } from 'kysely';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';

const EVERY_CENTRE = 'ADULT' satisfies CareTrack;
const WHERE_DECIDED = 'CHILD' satisfies CareTrack;

/**
 * The tracks a knowledge centre (`unit` of the statement) answers in: adults always, children where that is decided. Not by the care levels of the register:
 * those say whom a unit treats, and requirements and the search go by them.
 */
export const centreTracks = sql<CareTrack[]>`array(select ${EVERY_CENTRE}::text
  union select ${WHERE_DECIDED}::text from centre_for_children mark where mark."unitId" = unit.id and mark."endedAt" is null order by 1)`;

import { SEARCH_GROUPS, type SearchGroup } from 'shared/search/search-words.ts';
import { z } from 'zod';
import { badUserInput } from '../../faults.ts';
import type { SearchCursor, SearchFilter } from './search.queries.ts';

const MOST = 50;
const cursorSchema = z.tuple([z.int().min(0).max(2_000_000_000), z.uuid()]);

type SearchArgs = {
  groups?: readonly SearchGroup[] | null;
  region: string | null;
  level?: number | null;
  track?: string | null;
  patientGroup?: string | null;
  profession?: string | null;
  first: number;
  after?: string | null;
};

/**
 * The arguments of a search as its query takes them.
 * @throws BAD_USER_INPUT for a page size outside 1–50, a cursor that is not ours, and a cursor without exactly one group
 */
export function readSearchArgs({ groups, region, level, track, patientGroup, profession, first, after }: SearchArgs): {
  filter: SearchFilter;
  page: { first: number; after: SearchCursor | null };
} {
  if (first < 1 || first > MOST) throw badUserInput(`first must be 1 to ${MOST}.`);
  if (after && groups?.length !== 1) throw badUserInput('after needs exactly one group.');
  const words = { region: region ?? null, track: track ?? null, patientGroup: patientGroup ?? null, profession: profession ?? null };
  return {
    filter: { groups: groups ?? SEARCH_GROUPS, level: level ?? null, ...words },
    page: { first, after: after ? readCursor(after) : null },
  };
}

/** The cursor of a result. */
export function writeCursor({ score, id }: SearchCursor): string {
  return Buffer.from(JSON.stringify([score, id])).toString('base64url');
}

function readCursor(cursor: string): SearchCursor {
  try {
    const [score, id] = cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return { score, id };
  } catch {
    throw badUserInput('after is not a cursor of this list.');
  }
}

import { sql } from 'kysely';
import type { BodyCategory } from 'shared/review/review-words.ts';
import { pageOf, type Page, type PageArgs } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { holdsRoleSomewhere } from '../kernel/viewer.ts';
import type { ReviewTables } from './review.tables.ts';

/** A body of the register. */
export type BodyRow = { __typename: 'ReviewBody'; id: string; name: string; category: BodyCategory; panel: boolean; contacts: number };

function bodies(context: Context) {
  return projection<ReviewTables>(context.em)
    .selectFrom('review_body as body')
    .select([
      sql<'ReviewBody'>`'ReviewBody'`.as('__typename'),
      'body.id',
      'body.name',
      'body.category',
      'body.panel',
      sql<number>`(select count(*)::int from body_contact contact where contact."bodyId" = body.id)`.as('contacts'),
    ]);
}

/** One body, for those who have just entered it. */
export async function bodyRow(context: Context, id: string): Promise<BodyRow | null> {
  return (await bodies(context).where('body.id', '=', id).executeTakeFirst()) ?? null;
}

/** The register of bodies in the order of their names, for editors; empty for everybody else. */
export async function reviewBodies(context: Context, args: PageArgs): Promise<Page<BodyRow>> {
  if (!holdsRoleSomewhere(context.viewer, ['CENTRE_EDITOR'])) return { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  const by = sql<string>`body.name collate "sv-SE-x-icu"`;
  const query = bodies(context).select('body.name as sortKey');
  return pageOf(query, args, { by, id: sql.ref('body.id'), cast: 'text' });
}

/** Somebody who can be taken into a team. */
export type ColleagueRow = { __typename: 'Colleague'; id: string; name: string; professionCode: string | null };

const SHORTEST_SEARCH = 2;
const MOST_FOUND = 10;

/** People by a part of their name, for editors; nobody for everybody else, or for a search of one letter. */
export async function colleagues(context: Context, search: string): Promise<ColleagueRow[]> {
  const words = search.trim();
  if (!holdsRoleSomewhere(context.viewer, ['CENTRE_EDITOR']) || words.length < SHORTEST_SEARCH || words.includes('\0')) return [];
  return projection<ReviewTables>(context.em)
    .selectFrom('person')
    .select([sql<'Colleague'>`'Colleague'`.as('__typename'), 'id', 'name', 'professionCode'])
    .where(sql<boolean>`position(lower(${words}) in lower(name)) > 0`)
    .orderBy(sql`name collate "sv-SE-x-icu"`)
    .limit(MOST_FOUND)
    .execute();
}

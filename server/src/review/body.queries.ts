import { sql } from 'kysely';
import type { BodyCategory } from 'shared/review/review-words.ts';
import { definePages, pageOf, pagesByOwner, type Page, type PageArgs } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { defineLoader } from '../kernel/loader.ts';
import { idOf } from '../kernel/node-id.ts';
import { holdsRoleSomewhere } from '../kernel/viewer.ts';
import type { ReviewTables } from './review.tables.ts';

/** A body of the register. */
export type BodyRow = {
  __typename: 'ReviewBody';
  id: string;
  name: string;
  category: BodyCategory;
  panel: boolean;
  endedAt: Date | null;
  contacts: number;
};

function bodies(context: Context) {
  return projection<ReviewTables>(context.em)
    .selectFrom('review_body as body')
    .select([
      sql<'ReviewBody'>`'ReviewBody'`.as('__typename'),
      'body.id',
      'body.name',
      'body.category',
      'body.panel',
      'body.endedAt',
      sql<number>`(select count(*)::int from body_contact contact where contact."bodyId" = body.id)`.as('contacts'),
    ]);
}

/** One body, for those who have just changed it. */
export async function bodyRow(context: Context, id: string): Promise<BodyRow | null> {
  return (await bodies(context).where('body.id', '=', id).executeTakeFirst()) ?? null;
}

/** A body by the API's id, for editors; null for everybody else. */
export async function readBody(context: Context, nodeId: string): Promise<BodyRow | null> {
  const id = idOf('ReviewBody', nodeId);
  return id && holdsRoleSomewhere(context.viewer, ['CENTRE_EDITOR']) ? bodyRow(context, id) : null;
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

/** Those who answer for bodies, by the body's id, in the order of their names. The caller has asked for permission. */
export const contactsOfBody = defineLoader<string, ColleagueRow[]>(async (context, bodyIds) => {
  const rows = await projection<ReviewTables>(context.em)
    .selectFrom('body_contact as contact')
    .innerJoin('person', 'person.id', 'contact.personId')
    .select([sql<'Colleague'>`'Colleague'`.as('__typename'), 'person.id', 'person.name', 'person.professionCode', 'contact.bodyId'])
    .where('contact.bodyId', 'in', [...bodyIds])
    .orderBy(sql`person.name collate "sv-SE-x-icu"`)
    .execute();
  return Map.groupBy(rows, ({ bodyId }) => bodyId);
});

/** What was talked over with a body. */
export type DialogueRow = { __typename: 'BodyDialogue'; id: string; bodyId: string; heldOn: string; text: string; recordedByName: string };

/** What was talked over with bodies, by the body's id, the newest first. The caller has asked for permission. */
export const dialogueOfBody = definePages<DialogueRow>((context, bodyIds, args) => {
  const query = projection<ReviewTables>(context.em)
    .selectFrom('body_dialogue as dialogue')
    .innerJoin('person', 'person.id', 'dialogue.recordedById')
    .select([
      sql<'BodyDialogue'>`'BodyDialogue'`.as('__typename'),
      'dialogue.id',
      'dialogue.bodyId',
      sql<string>`dialogue."heldOn"::text`.as('heldOn'),
      'dialogue.text',
      'person.name as recordedByName',
      sql<string>`dialogue."heldOn"::text`.as('sortKey'),
    ])
    .where('dialogue.bodyId', 'in', [...bodyIds]);
  const key = {
    by: sql<string>`dialogue."heldOn"::text`,
    id: sql.ref<string>('dialogue.id'),
    owner: sql.ref<string>('dialogue.bodyId'),
    cast: 'text',
    descending: true,
  } as const;
  return pagesByOwner(context, query as never, args, key) as Promise<Map<string, Page<DialogueRow>>>;
});

import { sql } from 'kysely';
import type { InitiativeKind, MilestoneKind } from 'shared/review/plan-words.ts';
import { pageOf, type Page, type PageArgs } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { holdsRoleSomewhere } from '../kernel/viewer.ts';
import type { ReviewTables } from './review.tables.ts';

/** An initiative of the register. */
export type InitiativeRow = {
  __typename: 'Initiative';
  id: string;
  name: string;
  kind: InitiativeKind;
  holder: string;
  url: string | null;
  endedAt: Date | null;
};

/** A milestone of the work with a text. */
export type MilestoneRow = {
  __typename: 'Milestone';
  id: string;
  kind: MilestoneKind;
  name: string;
  recipient: string | null;
  dueOn: string;
  reachedOn: string | null;
  report: string | null;
};

const initiativeColumns = [
  sql<'Initiative'>`'Initiative'`.as('__typename'),
  'initiative.id',
  'initiative.name',
  'initiative.kind',
  'initiative.holder',
  'initiative.url',
  'initiative.endedAt',
] as const;

const byName = sql<string>`initiative.name collate "sv-SE-x-icu"`;

/** One initiative, for those who have just changed it. */
export async function initiativeRow(context: Context, id: string): Promise<InitiativeRow | null> {
  const query = projection<ReviewTables>(context.em).selectFrom('initiative').select(initiativeColumns);
  return (await query.where('initiative.id', '=', id).executeTakeFirst()) ?? null;
}

/** The register of initiatives in the order of their names, for editors; empty for everybody else. */
export async function initiatives(context: Context, args: PageArgs): Promise<Page<InitiativeRow>> {
  if (!holdsRoleSomewhere(context.viewer, ['CENTRE_EDITOR'])) return { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  const query = projection<ReviewTables>(context.em)
    .selectFrom('initiative')
    .select([...initiativeColumns, 'initiative.name as sortKey']);
  return pageOf(query, args, { by: byName, id: sql.ref('initiative.id'), cast: 'text' });
}

/** The initiatives that bear on a text, in the order of their names. The caller has asked for permission. */
export async function initiativesOf(context: Context, artefactId: string): Promise<{ initiative: InitiativeRow; bearing: string }[]> {
  const rows = await projection<ReviewTables>(context.em)
    .selectFrom('initiative_link as link')
    .innerJoin('initiative', 'initiative.id', 'link.initiativeId')
    .select([...initiativeColumns, 'link.bearing'])
    .where('link.artefactId', '=', artefactId)
    .orderBy(byName)
    .execute();
  return rows.map(({ bearing, ...initiative }) => ({ initiative, bearing }));
}

/** The milestones of the work with a text, in the order they are due. The caller has asked for permission. */
export function milestonesOf(context: Context, artefactId: string): Promise<MilestoneRow[]> {
  return projection<ReviewTables>(context.em)
    .selectFrom('milestone')
    .select([
      sql<'Milestone'>`'Milestone'`.as('__typename'),
      'id',
      'kind',
      'name',
      'recipient',
      sql<string>`"dueOn"::text`.as('dueOn'),
      sql<string | null>`"reachedOn"::text`.as('reachedOn'),
      'report',
    ])
    .where('artefactId', '=', artefactId)
    .orderBy('dueOn')
    .orderBy('id')
    .execute();
}

import { sql, type Selectable } from 'kysely';
import { MOST_SNIPPETS } from 'shared/consultations/snippets/snippet.ts';
import { today } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import type { ConsultationsTables } from '../consultations.tables.ts';

export type SnippetRow = Selectable<ConsultationsTables['consult_snippet']> & {
  __typename: 'ConsultSnippet';
  ownerName: string;
  isOffered: boolean;
  viewerOwns: boolean;
};

/** The unit whose snippets the viewer reads and writes: the one worked for, by those who answer there. Null for others. */
export function snippetUnitOf(viewer: Viewer): string | null {
  if (viewer.kind === 'GUEST' || viewer.unitId === null) return null;
  const { unitId } = viewer;
  return viewer.assignments.some((held) => held.role === 'CONSULT_RESPONDER' && held.organisationNodeId === unitId) ? unitId : null;
}

/** The snippets of the viewer's unit in their present wording, by topic and name; those out of time too. None for those who do not answer. */
export async function snippets({ em, viewer, clock }: Context): Promise<SnippetRow[]> {
  const unitId = snippetUnitOf(viewer);
  if (unitId === null || viewer.kind === 'GUEST') return [];
  return projection<ConsultationsTables>(em)
    .selectFrom('consult_snippet as snippet')
    .innerJoin('person as owner', 'owner.id', 'snippet.ownerId')
    .selectAll('snippet')
    .select([
      sql<'ConsultSnippet'>`'ConsultSnippet'`.as('__typename'),
      'owner.name as ownerName',
      sql<boolean>`snippet."offeredUntil" >= ${today(clock)}::date`.as('isOffered'),
      sql<boolean>`snippet."ownerId" = ${viewer.personId}::uuid`.as('viewerOwns'),
    ])
    .where('snippet.unitId', '=', unitId)
    .where('snippet.endedAt', 'is', null)
    .orderBy('snippet.topic')
    .orderBy('snippet.title')
    .limit(MOST_SNIPPETS)
    .execute();
}

import { sql } from 'kysely';
import { today } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { validOn } from '../../kernel/database/valid-on.ts';
import { canReadDraft } from '../artefact.policy.ts';
import { readArtefact } from '../artefact.queries.ts';
import type { PublishingTables } from '../publishing.tables.ts';
import type { AdaptationState, AdaptationStatusType } from './adaptation-overview.type.ts';

type Row = Omit<AdaptationStatusType, 'state'> & { ancestorIds: string[]; hasDraft: boolean };

/**
 * Where every healthcare region and region stands with a published text, in the order of the organisation: one statement. What is in work is told only to
 * those who work with texts there. Empty for an unknown text.
 */
export async function adaptationBoard(context: Context, slug: string): Promise<AdaptationStatusType[]> {
  const artefact = await readArtefact(context, { slug });
  if (!artefact?.publishedVersion) return [];
  const rows = await standings(context, artefact.id).execute();
  return rows.map(({ ancestorIds, hasDraft, ...row }) => {
    const isInWork = hasDraft && canReadDraft(context.viewer, { ownerScope: ancestorIds });
    return { ...row, state: stateOf({ ...row, ancestorIds, hasDraft: isInWork }) };
  });
}

function stateOf({ number, drift, orphan, undecided, hasDraft }: Row): AdaptationState {
  if (drift + orphan + undecided > 0) return 'TO_DECIDE';
  if (hasDraft) return 'IN_WORK';
  return number === null ? 'NOT_ADAPTED' : 'ADAPTED';
}

function standings(context: Context, artefactId: string) {
  const decided = (mode: string) =>
    sql<number>`(select count(distinct "topNodeId")::int from overlay_node where "overlayVersionId" = version.id and mode = ${mode})`;
  const open = (status: string) =>
    sql<number>`(select count(*)::int from drift where "overlayId" = overlay.id and "resolvedAt" is null and status = ${status})`;
  return projection<PublishingTables>(context.em)
    .selectFrom('organisation_node as node')
    .leftJoin('overlay', (join) => join.onRef('overlay.organisationNodeId', '=', 'node.id').on('overlay.artefactId', '=', artefactId))
    .leftJoin('overlay_version as version', 'version.id', 'overlay.publishedVersionId')
    .select([
      'node.id as organisationNodeId',
      'node.ancestorIds',
      'version.number',
      'version.publishedAt',
      decided('ADAPT').as('adapted'),
      decided('ADD').as('added'),
      decided('EXCLUDE').as('excluded'),
      open('DRIFT').as('drift'),
      open('ORPHAN').as('orphan'),
      open('UNDECIDED').as('undecided'),
      open('CONVERGED').as('converged'),
      sql<boolean>`exists (select 1 from overlay_draft where "overlayId" = overlay.id)`.as('hasDraft'),
      sql<Date | null>`(select min("dueAt") from drift where "overlayId" = overlay.id and "resolvedAt" is null)`.as('oldestDue'),
    ])
    .where('node.kind', 'in', ['HEALTHCARE_REGION', 'REGION'])
    .where(validOn('node', today(context.clock)))
    .orderBy('node.kind')
    .orderBy(sql`node."shortName" collate "sv-SE-x-icu"`);
}

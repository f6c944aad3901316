import type { Selectable } from 'kysely';
import { jsonObjectFrom } from 'kysely/helpers/postgres';
import { sql } from 'kysely';
import type { NodeReference } from 'shared/publishing/node-reference.ts';
import type { Localised } from 'shared/text/localised.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { defineLoader } from '../kernel/loader.ts';
import type { ArtefactRow } from '../publishing/artefact.rows.ts';
import { artefacts } from '../publishing/artefact.queries.ts';
import type { PublishingTables } from '../publishing/publishing.tables.ts';
import type { ConsultationsTables } from './consultations.tables.ts';

export type StepRow = Selectable<ConsultationsTables['consult_transition']> & { actorName: string | null };
export type NoticeRow = Selectable<ConsultationsTables['consult_notice']> & { __typename: 'ConsultNotice' };

const tables = (context: Context) => projection<ConsultationsTables>(context.em);

/** The steps of questions in order. They hold no text; whoever may see the question may see them. */
export const stepsOfConsult = defineLoader<string, StepRow[]>(async (context, ids) => {
  const rows = await tables(context)
    .selectFrom('consult_transition as step')
    .leftJoin('person as actor', 'actor.id', 'step.actorId')
    .selectAll('step')
    .select('actor.name as actorName')
    .where('step.consultId', 'in', [...ids])
    .orderBy('step.number')
    .execute();
  return Map.groupBy(rows, ({ consultId }) => consultId);
});

/** The notices of questions, the newest first. They hold no text. */
export const noticesOfConsult = defineLoader<string, NoticeRow[]>(async (context, ids) => {
  const rows = await tables(context)
    .selectFrom('consult_notice')
    .selectAll()
    .select(sql<'ConsultNotice'>`'ConsultNotice'`.as('__typename'))
    .where('consultId', 'in', [...ids])
    .orderBy('raisedAt', 'desc')
    .orderBy('id')
    .execute();
  return Map.groupBy(rows, ({ consultId }) => consultId);
});

/** Artefacts that notices speak of, by id. */
export const artefactOfNotice = defineLoader<string, ArtefactRow>(async (context, ids) => {
  const rows = (await artefacts(context)
    .where('artefact.id', 'in', [...ids])
    .execute()) as ArtefactRow[];
  return new Map(rows.map((row) => [row.id, row]));
});

export type DraftCitationRow = { nodeId: string; type: string; label: Localised<string>; artefact: ArtefactRow };

/** The parts behind references as they read now, in the order of the references; what is no longer in use is left out. One statement. */
export async function draftCitations(context: Context, references: readonly NodeReference[]): Promise<DraftCitationRow[]> {
  if (references.length === 0) return [];
  const rows = await projection<PublishingTables>(context.em)
    .selectFrom('version_node as node')
    // `owner` is taken: it is the unit that owns an artefact.
    .innerJoin('artefact as whole', 'whole.publishedVersionId', 'node.versionId')
    .select([
      'node.nodeId',
      'node.type',
      'node.label',
      'whole.id as artefactId',
      jsonObjectFrom(artefacts(context).whereRef('artefact.id', '=', sql.ref('whole.id')) as never).as('artefact'),
    ])
    .where('whole.retiredAt', 'is', null)
    .where('whole.id', 'in', [...new Set(references.map(({ artefact }) => artefact))])
    .where('node.nodeId', 'in', [...new Set(references.map(({ node }) => node))])
    .execute();
  const byReference = new Map(rows.map((row) => [`${row.artefactId} ${row.nodeId}`, row as unknown as DraftCitationRow]));
  return references.flatMap(({ artefact, node }) => byReference.get(`${artefact} ${node}`) ?? []);
}

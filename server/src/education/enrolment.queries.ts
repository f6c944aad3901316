import { sql } from 'kysely';
import { today } from '../kernel/clock.ts';
import { pageOf, type Page, type PageArgs } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { defineLoader } from '../kernel/loader.ts';
import { idOf } from '../kernel/node-id.ts';
import { overlayChain } from '../publishing/adaptation/effective-hash.ts';
import type { VersionRow } from '../publishing/artefact.rows.ts';
import type { OutlineStep } from './course-outline.ts';
import { ownsEnrolment } from './course.policy.ts';
import { versionJson } from './course.queries.ts';
import type { EducationTables } from './education.tables.ts';
import { takenBack } from './proof-taken-back.ts';

/** An enrolment with the outline of the version it is pinned to. */
export type EnrolmentRow = {
  __typename: 'Enrolment';
  id: string;
  personId: string;
  artefactId: string;
  slug: string;
  versionId: string;
  /** The unit it was begun at, where it is read; null for somebody without one. */
  unitId: string | null;
  /** The decisions of organisations it is read through, as they are pinned and as they are today. */
  overlayChain: string[];
  overlayChainNow: string[];
  startedAt: Date;
  activeAt: Date;
  completedAt: Date | null;
  currentNode: string | null;
  steps: OutlineStep[];
  /** Nodes of the steps that are done. */
  done: string[];
  version: VersionRow;
  /** The published version where it is another than the pinned one. */
  newerVersion: VersionRow | null;
};

const tables = (context: Context) => projection<EducationTables>(context.em);

function enrolments(context: Context) {
  return tables(context)
    .selectFrom('enrolment')
    .innerJoin('artefact', 'artefact.id', 'enrolment.artefactId')
    .innerJoin('course_outline as outline', 'outline.id', 'enrolment.outlineId')
    .select([
      sql<'Enrolment'>`'Enrolment'`.as('__typename'),
      'enrolment.id',
      'enrolment.personId',
      'enrolment.artefactId',
      'artefact.slug',
      'enrolment.versionId',
      'enrolment.unitId',
      'enrolment.overlayChain',
      overlayChain({ artefactId: sql.ref('enrolment.artefactId'), organisationNodeId: sql.ref('enrolment.unitId') }).as('overlayChainNow'),
      'enrolment.startedAt',
      'enrolment.activeAt',
      'enrolment.completedAt',
      'enrolment.currentNode',
      'outline.steps',
      sql<string[]>`array(select done.node from step_completion done where done."enrolmentId" = enrolment.id)`.as('done'),
      versionJson(context, sql.ref('enrolment.versionId')).as('version'),
      versionJson(context, sql`nullif(artefact."publishedVersionId", enrolment."versionId")`).as('newerVersion'),
    ]);
}

/** One enrolment whoever asks, for those who have just changed it. */
export async function enrolmentRow(context: Context, id: string): Promise<EnrolmentRow | null> {
  return ((await enrolments(context).where('enrolment.id', '=', id).executeTakeFirst()) as EnrolmentRow | undefined) ?? null;
}

/** The viewer's own enrolment by the API's id; null for anybody else's. */
export async function readEnrolment(context: Context, nodeId: string): Promise<EnrolmentRow | null> {
  const id = idOf('Enrolment', nodeId);
  const row = id ? await enrolmentById(context, id) : null;
  return row && ownsEnrolment(context.viewer, row) ? row : null;
}

/** Enrolments by id, for rows that the viewer is known to own. */
export const enrolmentById = defineLoader<string, EnrolmentRow>(async (context, ids) => {
  const rows = (await enrolments(context)
    .where('enrolment.id', 'in', [...ids])
    .execute()) as EnrolmentRow[];
  return new Map(rows.map((row) => [row.id, row]));
});

/** The viewer's enrolment in courses, keyed by artefact id: the open one, else the latest. Nothing for a guest. */
export const viewerEnrolment = defineLoader<string, EnrolmentRow>(async (context, artefactIds) => {
  if (context.viewer.kind === 'GUEST') return new Map();
  const rows = (await enrolments(context)
    .distinctOn('enrolment.artefactId')
    .where('enrolment.personId', '=', context.viewer.personId)
    .where('enrolment.artefactId', 'in', [...artefactIds])
    .orderBy('enrolment.artefactId')
    .orderBy(sql`enrolment."completedAt" is null`, 'desc')
    .orderBy('enrolment.startedAt', 'desc')
    .execute()) as EnrolmentRow[];
  return new Map(rows.map((row) => [row.artefactId, row]));
});

/** Whether the viewer has completed courses and what it proved has not been taken back, keyed by artefact id; absent for the others. */
export const viewerCompleted = defineLoader<string, true>(async (context, artefactIds) => {
  if (context.viewer.kind === 'GUEST') return new Map();
  const rows = await tables(context)
    .selectFrom('enrolment')
    .select('artefactId')
    .distinct()
    .where('personId', '=', context.viewer.personId)
    .where('completedAt', 'is not', null)
    .where('artefactId', 'in', [...artefactIds])
    .where((where) => where.not(takenBack('enrolment.id', sql`${today(context.clock)}::date`)))
    .execute();
  return new Map(rows.map(({ artefactId }) => [artefactId, true]));
});

/** What the viewer is learning, or has learnt, the latest first. Empty for a guest. */
export function myLearningPage(context: Context, args: PageArgs, completed: boolean): Promise<Page<EnrolmentRow>> {
  const by = sql<Date>`enrolment."activeAt"`;
  const query = enrolments(context)
    .select(sql<string>`enrolment."activeAt"::text`.as('sortKey'))
    .where('enrolment.personId', '=', context.viewer.kind === 'GUEST' ? null : context.viewer.personId)
    .where('enrolment.completedAt', completed ? 'is not' : 'is', null);
  return pageOf(query as never, args, { by, id: sql.ref('enrolment.id'), cast: 'timestamptz', descending: true }) as Promise<
    Page<EnrolmentRow>
  >;
}

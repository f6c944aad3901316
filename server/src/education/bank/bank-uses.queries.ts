import { sql } from 'kysely';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { defineLoader } from '../../kernel/loader.ts';
import type { EducationTables } from '../education.tables.ts';
import type { BankQuestionUse } from './bank.type.ts';

/** Where published courses ask questions of banks, keyed by `artefact node`: one statement for any number of them. The caller has asked for permission. */
export const usesOfQuestion = defineLoader<string, BankQuestionUse[]>(async (context, keys) => {
  const rows = await uses(context, keys);
  return Map.groupBy(rows, ({ key }) => key);
});

/** What follows the newest reads as the bank does now, by what it is. */
function uses(context: Context, keys: readonly string[]): Promise<(BankQuestionUse & { key: string })[]> {
  return projection<EducationTables>(context.em)
    .selectFrom('citation')
    .innerJoin('artefact as course', (join) => join.onRef('course.id', '=', 'citation.sourceId').on('course.kind', '=', 'course'))
    .innerJoin('artefact as bank', 'bank.id', 'citation.targetArtefactId')
    .innerJoin('artefact_version as version', 'version.id', 'course.publishedVersionId')
    .innerJoin('version_node as slot', (join) =>
      join.onRef('slot.versionId', '=', 'version.id').onRef('slot.nodeId', '=', 'citation.sourceNodeId'),
    )
    .innerJoin('version_node as place', (join) =>
      join.onRef('place.versionId', '=', 'version.id').onRef('place.nodeId', '=', 'slot.parentNodeId'),
    )
    .leftJoin('artefact_version as named', (join) =>
      join.on(sql<boolean>`named.id::text = version.document -> 'nodes' -> slot."nodeId" -> 'attrs' -> 'fromBank' ->> 'version'`),
    )
    .leftJoin('version_node as asked', (join) =>
      join.onRef('asked.versionId', '=', 'named.id').onRef('asked.nodeId', '=', 'citation.targetNodeId'),
    )
    .leftJoin('version_node as now', (join) =>
      join.onRef('now.versionId', '=', 'bank.publishedVersionId').onRef('now.nodeId', '=', 'citation.targetNodeId'),
    )
    .select([
      sql<string>`citation."targetArtefactId" || ' ' || citation."targetNodeId"`.as('key'),
      'version.title as courseTitle',
      'course.slug as courseSlug',
      'place.label as place',
      sql<string | null>`named.major || '.' || named.minor`.as('number'),
      sql<boolean>`named.id is null or asked."contentHash" is not distinct from now."contentHash"`.as('asNow'),
    ])
    .where('slot.type', '=', 'slot')
    .where('citation.sourceType', '=', 'ARTEFACT_NODE')
    .where('citation.endedAt', 'is', null)
    .where('course.retiredAt', 'is', null)
    .where(sql<boolean>`citation."targetArtefactId" || ' ' || citation."targetNodeId" = any(${[...keys]})`)
    .orderBy('course.slug')
    .orderBy('slot.position')
    .execute();
}

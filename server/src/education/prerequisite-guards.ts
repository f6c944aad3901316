import { sql } from 'kysely';
import type { CourseAttrs } from 'shared/education/course-nodes.ts';
import { nodeOf } from 'shared/publishing/document.ts';
import { guardBefore, STEPS_TOWARDS_READERS, type Guard } from 'shared/publishing/lifecycle-facts.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import type { EditionAsked } from '../publishing/edition-extensions.ts';
import type { EducationTables } from './education.tables.ts';

/** What published courses ask for, course by course: one statement however many there are. */
async function askedBy(context: Context): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await projection<EducationTables>(context.em)
    .selectFrom('artefact')
    .innerJoin('course_outline as outline', (join) =>
      join.onRef('outline.versionId', '=', 'artefact.publishedVersionId').on(sql<boolean>`outline."overlayChain" = '{}'`),
    )
    .select(['artefact.id', 'outline.prerequisites'])
    .execute();
  return new Map(rows.map(({ id, prerequisites }) => [id, prerequisites]));
}

/** A course must not ask for itself, directly or through others: nobody could ever begin it. */
export async function prerequisiteGuards(context: Context, { artefact }: EditionAsked): Promise<readonly Guard[]> {
  if (artefact.kind !== 'course') return [];
  const asked = await askedBy(context);
  return [
    guardBefore(STEPS_TOWARDS_READERS, ({ document }) => {
      const { prerequisites } = nodeOf(document, document.root).attrs as CourseAttrs;
      return leadsTo(artefact.id, prerequisites, asked) ? [{ code: 'prerequisiteCircle', node: document.root }] : [];
    }),
  ];
}

/** Whether one of the courses is, or asks for, the one that is looked for. */
export function leadsTo(course: string, from: readonly string[], asked: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const open = [...from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === course) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(asked.get(next) ?? []));
  }
  return false;
}

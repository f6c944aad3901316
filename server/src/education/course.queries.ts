import { sql, type AliasableExpression, type Expression } from 'kysely';
import { jsonObjectFrom } from 'kysely/helpers/postgres';
import type { COURSE_LEVELS, CourseAttrs } from 'shared/education/course-nodes.ts';
import type { PERSPECTIVES, Track } from 'shared/publishing/audience.ts';
import type { Localised } from 'shared/text/localised.ts';
import { pageOf, type Page, type PageArgs } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { defineLoader } from '../kernel/loader.ts';
import { artefacts, versions } from '../publishing/artefact.queries.ts';
import type { ArtefactRow, VersionRow } from '../publishing/artefact.rows.ts';
import type { OutlineStep } from './course-outline.ts';
import type { EducationTables } from './education.tables.ts';

export type CourseLevel = (typeof COURSE_LEVELS)[number];

/** A published course as the catalogue and its page show it. */
export type CourseRow = {
  __typename: 'Course';
  id: string;
  slug: string;
  track: Track;
  tags: string[];
  ownerName: string;
  retiredAt: Date | null;
  title: Localised<string>;
  summary: Localised<string> | null;
  objectives: Localised<string>[];
  level: CourseLevel;
  professions: string[];
  careLevels: number[];
  minutes: number;
  validityMonths: number | null;
  perspectives: (typeof PERSPECTIVES)[number][];
  patientGroups: string[];
  prerequisites: string[];
  cpd: CourseAttrs['cpd'];
  steps: OutlineStep[];
  version: VersionRow;
};

/** Published courses, retired ones among them, as one statement. Nothing here comes from a document. */
function courses(context: Context) {
  return projection<EducationTables>(context.em)
    .selectFrom('artefact')
    .innerJoin('course_outline as outline', (join) =>
      join.onRef('outline.versionId', '=', 'artefact.publishedVersionId').on(sql<boolean>`outline."overlayChain" = '{}'`),
    )
    .innerJoin('artefact_version as published', 'published.id', 'artefact.publishedVersionId')
    .innerJoin('organisation_node as owner', 'owner.id', 'artefact.ownerId')
    .select([
      sql<'Course'>`'Course'`.as('__typename'),
      'artefact.id',
      'artefact.slug',
      'artefact.track',
      'artefact.tags',
      'owner.name as ownerName',
      'artefact.retiredAt',
      'published.title',
      'outline.summary',
      'outline.objectives',
      'outline.level',
      'outline.professions',
      'outline.careLevels',
      'outline.minutes',
      'outline.validityMonths',
      'outline.perspectives',
      'outline.patientGroups',
      'outline.prerequisites',
      'outline.cpd',
      'outline.steps',
      versionJson(context, sql.ref('artefact.publishedVersionId')).as('version'),
    ]);
}

/** A version as nested JSON. */
export function versionJson(context: Context, id: Expression<unknown>) {
  return jsonObjectFrom(
    versions(context).where('version.id', '=', id as never) as never,
  ) as unknown as AliasableExpression<VersionRow | null>;
}

/** A course by its slug or its artefact's id; published and retired ones are anybody's to read. */
export async function readCourse(context: Context, by: { id: string } | { slug: string }): Promise<CourseRow | null> {
  const query = courses(context).where((eb) => ('id' in by ? eb('artefact.id', '=', by.id) : eb('artefact.slug', '=', by.slug)));
  return ((await query.executeTakeFirst()) as CourseRow | undefined) ?? null;
}

/** Courses keyed by artefact id: one statement for any number of them. */
export const courseById = defineLoader<string, CourseRow>(async (context, ids) => {
  const rows = (await courses(context)
    .where('artefact.id', 'in', [...ids])
    .execute()) as CourseRow[];
  return new Map(rows.map((row) => [row.id, row]));
});

/** The artefacts behind courses, keyed by id. */
export const artefactOfCourse = defineLoader<string, ArtefactRow>(async (context, ids) => {
  const rows = (await artefacts(context)
    .where('artefact.id', 'in', [...ids])
    .execute()) as ArtefactRow[];
  return new Map(rows.map((row) => [row.id, row]));
});

export type CourseFilter = {
  profession?: string | null;
  careLevel?: number | null;
  track?: Track | null;
  level?: CourseLevel | null;
  maxMinutes?: number | null;
};

/** The catalogue: courses in use, the basic ones first, each level in Swedish alphabetical order. */
export function coursesPage(context: Context, args: PageArgs, filter: CourseFilter): Promise<Page<CourseRow>> {
  const order = sql<string>`(case outline.level when 'BASIC' then '1 ' when 'INTERMEDIATE' then '2 ' else '3 ' end || (published.title ->> 'sv')) collate "sv-SE-x-icu"`;
  let query = courses(context).select(order.as('sortKey')).where('artefact.retiredAt', 'is', null);
  if (filter.profession) query = query.where(sql<boolean>`${filter.profession} = any(outline.professions)`);
  if (filter.careLevel) query = query.where(sql<boolean>`${filter.careLevel} = any(outline."careLevels")`);
  if (filter.track) query = query.where('artefact.track', 'in', [filter.track, 'BOTH']);
  if (filter.level) query = query.where('outline.level', '=', filter.level);
  if (filter.maxMinutes) query = query.where('outline.minutes', '<=', filter.maxMinutes);
  return pageOf(query as never, args, { by: order, id: sql.ref('artefact.id'), cast: 'text' }) as Promise<Page<CourseRow>>;
}

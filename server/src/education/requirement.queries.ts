import { sql } from 'kysely';
import type { RequirementRule } from 'shared/education/requirement-rule.ts';
import type { Localised } from 'shared/text/localised.ts';
import { pageOf, type Keyset, type Page, type PageArgs } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { defineLoader } from '../kernel/loader.ts';
import { idOf } from '../kernel/node-id.ts';
import type { CompetenceTables } from './competence/competence.tables.ts';
import type { EducationTables } from './education.tables.ts';
import { canRequire } from './requirement.policy.ts';

/** A requirement as lists show it. */
export type RequirementRow = RequirementRule & {
  __typename: 'Requirement';
  id: string;
  artefactId: string;
  /** The competency asked for, with its level; null where a course is. */
  competencyId: string | null;
  level: number | null;
  levelName: Localised<string> | null;
  title: Localised<string>;
  organisationNodeId: string;
  organisationName: string;
  organisationSlug: string;
  /** From the nation down to where it is decided. */
  scope: string[];
  professions: string[];
  careLevels: number[];
  reason: string;
  createdAt: Date;
  endedAt: Date | null;
};

function requirements(context: Context) {
  return projection<CompetenceTables>(context.em)
    .selectFrom('requirement')
    .innerJoin('artefact', 'artefact.id', 'requirement.artefactId')
    .innerJoin('artefact_version as published', 'published.id', 'artefact.publishedVersionId')
    .leftJoin('competency', 'competency.id', 'requirement.competencyId')
    .innerJoin('organisation_node as node', 'node.id', 'requirement.organisationNodeId')
    .select([
      sql<'Requirement'>`'Requirement'`.as('__typename'),
      'requirement.id',
      'requirement.artefactId',
      'requirement.competencyId',
      'requirement.level',
      sql<Localised<string> | null>`(select step -> 'name' from jsonb_array_elements(competency.scale::jsonb) step where (step ->> 'level')::int = requirement.level)`.as(
        'levelName',
      ),
      sql<Localised<string>>`coalesce(competency.title, published.title)`.as('title'),
      'requirement.organisationNodeId',
      'node.name as organisationName',
      'node.slug as organisationSlug',
      'node.ancestorIds as scope',
      'requirement.professions',
      'requirement.careLevels',
      'requirement.dueDays',
      'requirement.validity',
      'requirement.graceDays',
      'requirement.recognitionMonths',
      'requirement.reason',
      'requirement.createdAt',
      'requirement.endedAt',
    ]);
}

/** Requirements by id: they are no secret, for they say what is expected of whom and of nobody by name. */
export const requirementById = defineLoader<string, RequirementRow>(async (context, ids) => {
  const rows = (await requirements(context)
    .where('requirement.id', 'in', [...ids])
    .execute()) as RequirementRow[];
  return new Map(rows.map((row) => [row.id, row]));
});

/** A requirement by the API's id; null for guests and for an unknown one. */
export async function readRequirement(context: Context, nodeId: string): Promise<RequirementRow | null> {
  const id = idOf('Requirement', nodeId);
  return id && context.viewer.kind === 'PERSON' ? requirementById(context, id) : null;
}

/** A node of the organisation by the last part of its address, with what stands above it. */
export const placeNamed = defineLoader<string, { id: string; scope: string[] }>(async (context, slugs) => {
  const rows = await projection<EducationTables>(context.em)
    .selectFrom('organisation_node')
    .select(['id', 'slug', 'ancestorIds as scope'])
    .where('slug', 'in', [...slugs])
    .execute();
  return new Map(rows.map(({ slug, ...place }) => [slug, place]));
});

const NEWEST: Keyset = { by: sql.ref('requirement.createdAt'), id: sql.ref('requirement.id'), cast: 'timestamptz', descending: true };

/** What is asked of staff at a place, by itself or from above, the newest first. Empty for guests and for an unknown place. */
export async function requirementsPage(context: Context, at: string, args: PageArgs): Promise<Page<RequirementRow>> {
  const place = context.viewer.kind === 'PERSON' ? await placeNamed(context, at) : null;
  return newest(context, sql<boolean>`requirement."organisationNodeId" = any(${place?.scope ?? []}::uuid[])`, args);
}

/** What has been decided further down than a place, the newest first: for who leads there. Empty for anybody else. */
export async function requirementsBelowPage(context: Context, at: string, args: PageArgs): Promise<Page<RequirementRow>> {
  const place = await placeNamed(context, at);
  const led = place && canRequire(context.viewer, place.scope) ? place.id : null;
  const below = sql<boolean>`${led}::uuid = any(node."ancestorIds") and node.id <> ${led}::uuid`;
  return newest(context, below, args);
}

function newest(context: Context, where: ReturnType<typeof sql<boolean>>, args: PageArgs): Promise<Page<RequirementRow>> {
  const query = requirements(context)
    .select(sql<string>`requirement."createdAt"::text`.as('sortKey'))
    .where('requirement.endedAt', 'is', null)
    .where(where);
  return pageOf(query as never, args, NEWEST) as Promise<Page<RequirementRow>>;
}

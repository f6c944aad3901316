import { sql } from 'kysely';
import type {
  CompetencyAttrs,
  ProgrammeAttrs,
  ProgrammeCourseAttrs,
  ProgrammeIndicatorAttrs,
} from 'shared/education/programmes/programme-nodes.ts';
import { nodeOf, type Doc } from 'shared/publishing/document.ts';
import { documentOrder } from 'shared/publishing/document-tree.ts';
import type { Localised } from 'shared/text/localised.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { defineLoader } from '../../kernel/loader.ts';
import { organisationNodeBySlug } from '../../organisation/organisation.queries.ts';
import { readPinned } from '../../publishing/adaptation/effective.queries.ts';
import { overlayChain } from '../../publishing/adaptation/effective-hash.ts';
import type { CompetenceTables } from './competence.tables.ts';
import { competencyIdOf } from './competency.entity.ts';

/** A competency of a programme as it is read at a unit. */
export type CompetencyRead = { id: string; node: string } & CompetencyAttrs;

/** A course of a programme, and the levels it shows. */
export type CourseOfProgramme = { node: string; artefactId: string; required: boolean; builds: { competencyId: string; level: number }[] };

/** A published programme as it is read at a unit: the nation's words with what the organisations above the unit have decided. */
export type ProgrammeRead = {
  artefactId: string;
  slug: string;
  versionId: string;
  title: Localised<string>;
  targetProfessions: string[];
  competencies: CompetencyRead[];
  courses: CourseOfProgramme[];
  indicators: ProgrammeIndicatorAttrs[];
};

/** The key of what the nation reads, without any unit. */
const NATION = 'nation';

/** Every programme in use as it is read at a unit, or in the nation's own words. A fixed number of statements however many there are. */
export async function programmesAt(context: Context, unitId: string | null): Promise<ProgrammeRead[]> {
  return (await atUnit(context, unitId ?? NATION)) ?? [];
}

const atUnit = defineLoader<string, ProgrammeRead[]>(async (context, units) => {
  const entries = await Promise.all(units.map(async (unit) => [unit, await read(context, unit === NATION ? null : unit)] as const));
  return new Map(entries);
});

async function read(context: Context, unitId: string | null): Promise<ProgrammeRead[]> {
  const chain = overlayChain({ artefactId: sql.ref('artefact.id'), organisationNodeId: sql<string>`${unitId}::uuid` });
  const rows = await projection<CompetenceTables>(context.em)
    .selectFrom('artefact')
    .select(['artefact.id', 'artefact.slug', 'artefact.publishedVersionId', chain.as('overlayChain')])
    .where('artefact.kind', '=', 'programme')
    .where('artefact.publishedVersionId', 'is not', null)
    .where('artefact.retiredAt', 'is', null)
    .orderBy('artefact.slug')
    .execute();
  return Promise.all(
    rows.map(async ({ id, slug, publishedVersionId, overlayChain: decisions }) => {
      const versionId = publishedVersionId ?? '';
      const { document } = await readPinned(context, { versionId, overlayChain: decisions });
      return programmeOf(id, { slug, versionId }, document);
    }),
  );
}

function programmeOf(artefactId: string, named: { slug: string; versionId: string }, document: Doc): ProgrammeRead {
  const nodes = documentOrder(document).map((id) => ({ id, ...nodeOf(document, id) }));
  const { title, targetProfessions } = nodeOf(document, document.root).attrs as ProgrammeAttrs;
  const of = <Attrs>(type: string) => nodes.filter((node) => node.type === type).map(({ id, attrs }) => ({ id, attrs: attrs as Attrs }));
  return {
    artefactId,
    ...named,
    title,
    targetProfessions,
    competencies: of<CompetencyAttrs>('competency').map(({ id, attrs }) => ({ id: competencyIdOf(artefactId, id), node: id, ...attrs })),
    courses: of<ProgrammeCourseAttrs>('programmeCourse').map(({ id: node, attrs: { required, builds, cites } }) => ({
      node,
      artefactId: cites[0]?.artefact ?? '',
      required,
      builds: builds.map(({ competency, level }) => ({ competencyId: competencyIdOf(artefactId, competency), level })),
    })),
    indicators: of<ProgrammeIndicatorAttrs>('programmeIndicator').map(({ attrs }) => attrs),
  };
}

/** The courses of one programme as it is read at an organisation, or in the nation's own words; nothing for an unknown one. */
export async function coursesOfProgramme(context: Context, slug: string, at: string | null): Promise<CourseOfProgramme[]> {
  const place = at === null ? null : await organisationNodeBySlug(context, at);
  if (at !== null && !place) return [];
  return (await programmesAt(context, place?.id ?? null)).find((programme) => programme.slug === slug)?.courses ?? [];
}

/** A competency that can be asked for. */
export type CompetencyToRequireRow = Pick<CompetencyRead, 'id' | 'title' | 'scale'> & { programme: Localised<string> };

/** The competencies of programmes in use, in the nation's words; nothing for a guest, who asks nobody for anything. */
export async function competenciesToRequire(context: Context): Promise<CompetencyToRequireRow[]> {
  if (context.viewer.kind === 'GUEST') return [];
  const programmes = await programmesAt(context, null);
  return programmes.flatMap(({ title: programme, competencies }) =>
    competencies.map(({ id, title, scale }) => ({ id, title, scale, programme })),
  );
}

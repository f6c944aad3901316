import { sql } from 'kysely';
import { addDays } from 'shared/time/add-days.ts';
import type { Localised } from 'shared/text/localised.ts';
import { today } from '../kernel/clock.ts';
import { pageOf, type Page, type PageArgs } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { workingScopes } from './artefact.queries.ts';
import { kindNamed } from './kinds.ts';
import type { PublishingTables } from './publishing.tables.ts';

/** How long before its date a review is worth beginning. */
const DAYS_AHEAD = 90;

/** A published text, or an organisation's adaptation of one, that must be reviewed. */
export type ReviewDueRow = {
  id: string;
  subject: 'ARTEFACT' | 'ADAPTATION';
  kind: string;
  title: Localised<string>;
  organisationName: string;
  number: string;
  reviewBy: string;
  overdue: boolean;
  /** Site-relative address of the page where it is worked with. */
  path: string;
};

type Found = Omit<ReviewDueRow, 'overdue' | 'path'> & { slug: string; organisationSlug: string };

/**
 * What readers see of the viewer's organisations whose review date has passed or comes within 90 days, texts and adaptations alike; the most overdue first.
 * What is out of use is not among them. Empty for whoever works with no text.
 */
export async function reviewOverduePage(context: Context, args: PageArgs): Promise<Page<ReviewDueRow>> {
  const now = today(context.clock);
  const due = artefactsDue(context).unionAll(adaptationsDue(context)).as('due');
  const query = projection<PublishingTables>(context.em)
    .selectFrom(due)
    .selectAll()
    .select('due.reviewBy as sortKey')
    .where('due.reviewBy', '<=', addDays(now, DAYS_AHEAD))
    .where(sql<boolean>`due."ownerScope" && ${workingScopes(context)}::uuid[]`);
  const page = (await pageOf(query as never, args, {
    by: sql.ref('due.reviewBy'),
    id: sql.ref('due.id'),
    cast: 'text',
  })) as unknown as Page<Found>;
  return { ...page, nodes: page.nodes.map((row) => ({ ...row, overdue: row.reviewBy < now, path: workplaceOf(context, row) })) };
}

function workplaceOf(context: Context, { subject, kind, slug, organisationSlug }: Found): string {
  return subject === 'ARTEFACT' ? kindNamed(context, kind).editorPath(slug) : `/redaktion/anpassning/${organisationSlug}/${slug}`;
}

function artefactsDue({ em }: Context) {
  return projection<PublishingTables>(em)
    .selectFrom('artefact')
    .innerJoin('artefact_version as version', 'version.id', 'artefact.publishedVersionId')
    .innerJoin('organisation_node as owner', 'owner.id', 'artefact.ownerId')
    .where('artefact.retiredAt', 'is', null)
    .where('version.reviewBy', 'is not', null)
    .select([
      'version.id',
      sql<'ARTEFACT' | 'ADAPTATION'>`'ARTEFACT'`.as('subject'),
      'artefact.kind',
      'artefact.slug',
      'version.title',
      'owner.name as organisationName',
      'owner.slug as organisationSlug',
      'owner.ancestorIds as ownerScope',
      sql<string>`version.major || '.' || version.minor`.as('number'),
      sql<string>`version."reviewBy"::text`.as('reviewBy'),
    ]);
}

function adaptationsDue({ em }: Context) {
  return projection<PublishingTables>(em)
    .selectFrom('overlay')
    .innerJoin('overlay_version as version', 'version.id', 'overlay.publishedVersionId')
    .innerJoin('artefact', 'artefact.id', 'overlay.artefactId')
    .innerJoin('artefact_version as text', 'text.id', 'artefact.publishedVersionId')
    .innerJoin('organisation_node as owner', 'owner.id', 'overlay.organisationNodeId')
    .where('artefact.retiredAt', 'is', null)
    .where('version.reviewBy', 'is not', null)
    .select([
      'version.id',
      sql<'ARTEFACT' | 'ADAPTATION'>`'ADAPTATION'`.as('subject'),
      'artefact.kind',
      'artefact.slug',
      'text.title',
      'owner.name as organisationName',
      'owner.slug as organisationSlug',
      'owner.ancestorIds as ownerScope',
      sql<string>`version.number::text`.as('number'),
      sql<string>`version."reviewBy"::text`.as('reviewBy'),
    ]);
}

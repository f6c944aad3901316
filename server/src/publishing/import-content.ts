import type { Doc } from 'shared/publishing/document.ts';
import { addMonths } from 'shared/time/add-months.ts';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { contentId, withContentIds } from '../seeds/content-id.ts';
import type { Progress } from '../seeds/seed.ts';
import { Artefact } from './artefact.entity.ts';
import { importPublishedVersion } from './import-published-version.ts';

/** A document of the delivered content as its file holds it: other artefacts are named by slug wherever they are cited. */
export type ContentFile = { slug: string; track: Artefact['track']; levels: number[]; tags: string[]; document: Doc };

/** Long enough that nothing is overdue in a demonstration, short enough to be allowed. */
const REVIEW_MONTHS = 24;

/** Delivered content was there before anybody asked about it: what rests on it may lie in the past. */
const PUBLISHED_DAYS_AGO = 183;

type Import = {
  /** What the progress is reported as. */
  step: string;
  /** Slug of the organisation node that owns the artefacts. */
  owner: string;
  files: readonly ContentFile[];
};

/**
 * Publishes the first version of each file whose artefact is not there yet, in their order: a document may cite those before it. It is
 * dated half a year back, its review date from today.
 * @throws RangeError for a document its kind does not accept
 */
export async function importContent(context: Context, { step, owner, files }: Import, progress: Progress): Promise<void> {
  const { em, clock } = context;
  const publishedAt = new Date(clock.now().getTime() - PUBLISHED_DAYS_AGO * 86_400_000);
  const then = { ...context, clock: { now: () => publishedAt } };
  const { id: ownerId } = await em.findOneOrFail(OrganisationNode, { slug: owner });
  const missing = await notThereYet(context, files);
  for (const [done, { slug, track, levels, tags, document }] of missing.entries()) {
    progress(step, done, missing.length);
    await importPublishedVersion(then, {
      artefactId: contentId(slug),
      slug,
      ownerId,
      track,
      levels,
      tags,
      document: withContentIds(document),
      changeNote: 'Första version, inläst utan granskning här.',
      reviewBy: addMonths(today(clock), REVIEW_MONTHS),
    });
  }
  if (missing.length > 0) progress(step, missing.length, missing.length);
}

async function notThereYet({ em }: Context, files: readonly ContentFile[]): Promise<ContentFile[]> {
  const there = await em.find(Artefact, { id: { $in: files.map(({ slug }) => contentId(slug)) } });
  const slugs = new Set(there.map(({ slug }) => slug));
  return files.filter(({ slug }) => !slugs.has(slug));
}

import type { Context } from '../kernel/context.ts';
import { closeTasks } from '../tasks/open-task.ts';
import type { Citation } from './citation.entity.ts';
import { StalenessNotice } from './staleness-notice.entity.ts';

/** Clears the open notices of citations and closes their tasks. Returns the ids of the citations that had one. */
export async function clearNotices(
  context: Context,
  citations: readonly Citation[],
  resolution: NonNullable<StalenessNotice['resolution']>,
  reason: string | null = null,
): Promise<Set<string>> {
  if (citations.length === 0) return new Set();
  const { em, clock, viewer } = context;
  const open = await em.find(StalenessNotice, { citationId: { $in: citations.map(({ id }) => id) }, clearedAt: null });
  for (const notice of open) {
    notice.clearedAt = clock.now();
    notice.clearedById = viewer.kind === 'PERSON' ? viewer.personId : null;
    notice.resolution = resolution;
    notice.reason = reason;
  }
  const cleared = new Set(open.map(({ citationId }) => citationId));
  if (cleared.size > 0) await closeTasks(context, { subjectType: 'Citation', subjectIds: [...cleared] }, resolution);
  return cleared;
}

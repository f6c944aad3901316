import type { Context } from '../kernel/context.ts';
import { closeTasks } from '../tasks/open-task.ts';
import type { Citation } from './citation.entity.ts';
import { StalenessNotice } from './staleness-notice.entity.ts';

/** Clears the open notices of a citation and closes its tasks. Returns how many there were. */
export async function clearNotices(
  context: Context,
  citation: Citation,
  resolution: NonNullable<StalenessNotice['resolution']>,
  reason: string | null = null,
): Promise<number> {
  const { em, clock, viewer } = context;
  const open = await em.find(StalenessNotice, { citationId: citation.id, clearedAt: null });
  for (const notice of open) {
    notice.clearedAt = clock.now();
    notice.clearedById = viewer.kind === 'PERSON' ? viewer.personId : null;
    notice.resolution = resolution;
    notice.reason = reason;
  }
  if (open.length > 0) await closeTasks(context, { subjectType: 'Citation', subjectIds: [citation.id] }, resolution);
  return open.length;
}

import type { Context } from '../kernel/context.ts';
import type { Artefact } from '../publishing/artefact.entity.ts';
import { closeTasksOf, openTasks } from '../tasks/open-task.ts';
import { Ballot } from './ballot.entity.ts';
import { reviewPath } from './review-paths.ts';
import { Vote } from './vote.entity.ts';
import { votersOf } from './voters.ts';

/** Opens a task for each of those who may vote on a question. */
export function askToVote(context: Context, { slug }: Artefact, ballot: Ballot, personIds: readonly string[]): Promise<void> {
  return openTasks(
    context,
    personIds.map((personId) => ({
      kind: 'VOTE',
      owner: { personId },
      subjectType: 'Ballot',
      subjectId: ballot.id,
      link: reviewPath(slug, 'omrostningar'),
      parameters: { title: { sv: ballot.question } },
    })),
  );
}

/** Questions that are open to votes now; of one part of the text and what stands below it, where it is named. */
type Open = { artefact: Artefact; personId: string; nodeId?: string };

/** Asks somebody who may vote from now on: a new member, or one whose conflict of interest is over. What they have voted on already is not asked again. */
export async function askInOpenBallots(context: Context, { artefact, personId, nodeId }: Open): Promise<void> {
  for (const ballot of await openBallots(context, { artefact, nodeId })) {
    const may = (await votersOf(context, ballot)).includes(personId);
    const has = await context.em.findOne(Vote, { ballotId: ballot.id, personId });
    if (may && !has) await askToVote(context, artefact, ballot, [personId]);
  }
}

/** Asks somebody no longer who may not vote from now on. */
export async function askNoMoreInOpenBallots(context: Context, { artefact, personId, nodeId }: Open, event: string): Promise<void> {
  for (const { id } of await openBallots(context, { artefact, nodeId }))
    await closeTasksOf(context, { kind: 'VOTE', personId, subjectId: id }, event);
}

async function openBallots({ em }: Context, { artefact, nodeId }: Pick<Open, 'artefact' | 'nodeId'>): Promise<Ballot[]> {
  await em.flush();
  return em.find(Ballot, { artefactId: artefact.id, closedAt: null, ...(nodeId ? { within: { $contains: [nodeId] } } : {}) });
}

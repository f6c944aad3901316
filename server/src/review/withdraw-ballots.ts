import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { closeTasks } from '../tasks/open-task.ts';
import type { EditionAsked } from '../publishing/edition-extensions.ts';
import { Ballot } from './ballot.entity.ts';

/** The votes of an edition that is given up go with it: who has not voted is asked no more, and one that was open has no result. */
export async function withdrawBallots(context: Context, { artefact, draft }: EditionAsked): Promise<void> {
  const { em, clock } = context;
  const ballots = await em.find(Ballot, { draftId: draft.id, withdrawnAt: null });
  const ids = ballots.map(({ id }) => id);
  await closeTasks(context, { subjectType: 'Ballot', subjectIds: ids }, 'BALLOT_WITHDRAWN');
  for (const ballot of ballots) {
    em.assign(ballot, { closedAt: ballot.closedAt ?? clock.now(), withdrawnAt: clock.now() });
    record(context, { action: 'BALLOT_WITHDRAWN', objectType: 'Ballot', objectId: ballot.id, details: { artefact: artefact.id } });
  }
}

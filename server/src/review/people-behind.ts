import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import type { ArtefactVersion } from '../publishing/artefact-version.entity.ts';
import type { ReviewTables } from './review.tables.ts';
import { leftAfterVoting, writersOf, type MemberRow, type WriterRow } from './team.queries.ts';

/** A member of the team, somebody who has left it after a vote, or somebody who wrote in it without being of it. */
export type Behind = WriterRow & Partial<MemberRow & { leftOn: string }>;

type Edition = {
  team: readonly MemberRow[];
  version: ArtefactVersion;
  draft: { id: string; authorIds: readonly string[] };
  short: boolean;
};

/**
 * Who stands behind a version: on the full course the whole team, on the short one those of it who had a part in this edition, by writing, voting or approving.
 * Those who have left the team and whose vote stands, and those who wrote without being of it, come after. Who did both is named as the member they were.
 */
export async function peopleBehind(context: Context, { team, version, draft, short }: Edition): Promise<Behind[]> {
  const { artefactId } = version;
  const left = await leftAfterVoting(context, artefactId, draft.id);
  const named = new Set(left.map(({ personId }) => personId));
  const beside = (await writersOf(context, artefactId)).filter(({ personId }) => !named.has(personId));
  if (!short) return [...team, ...left, ...beside];
  const taking = new Set([...draft.authorIds, version.approvedById, ...(await votersIn(context, draft.id))]);
  return [...team.filter(({ personId }) => taking.has(personId)), ...left, ...beside];
}

async function votersIn(context: Context, draftId: string): Promise<string[]> {
  const rows = await projection<ReviewTables>(context.em)
    .selectFrom('vote')
    .innerJoin('ballot', 'ballot.id', 'vote.ballotId')
    .select('vote.personId')
    .where('ballot.draftId', '=', draftId)
    .where('ballot.closedAt', 'is not', null)
    .execute();
  return rows.map(({ personId }) => personId);
}

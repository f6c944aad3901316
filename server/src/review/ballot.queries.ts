import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { agreementOf, tallyOf, type Agreement, type Tally } from 'shared/review/agreement.ts';
import type { BallotChoice } from 'shared/review/review-words.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import type { ReviewTables } from './review.tables.ts';

/** Why somebody voted against. */
type Dissent = { name: string; reason: string };

/** A question put to the vote. How it went is null until it is closed. */
export type BallotRow = {
  __typename: 'Ballot';
  id: string;
  nodeId: string;
  question: string;
  openedAt: Date;
  closedAt: Date | null;
  voters: number;
  voted: number;
  viewerHasVoted: boolean;
  viewerIsRecused: boolean;
  viewerMayVote: boolean;
  tally: Tally | null;
  agreement: Agreement | null;
  dissents: Dissent[];
};

type Vote = { choice: BallotChoice; reason: string | null; name: string; personId: string };

/** The votes of a text, the newest first: while one is open only how many have voted, and nothing of how. */
export async function ballotsOf(context: Context, artefactId: string): Promise<BallotRow[]> {
  const { viewer } = context;
  const personId = viewer.kind === 'PERSON' ? viewer.personId : null;
  const rows = await projection<ReviewTables>(context.em)
    .selectFrom('ballot')
    .select((eb) => [
      'ballot.id',
      'ballot.nodeId',
      'ballot.question',
      'ballot.openedAt',
      'ballot.closedAt',
      sql<number>`(select count(distinct member."personId")::int ${voters})`.as('voters'),
      sql<boolean>`exists (select ${voters} and member."personId" = ${personId})`.as('isVoter'),
      sql<boolean>`exists (select from recusal where ${ofBallot} and "personId" = ${personId})`.as('viewerIsRecused'),
      jsonArrayFrom(
        eb
          .selectFrom('vote')
          .innerJoin('person', 'person.id', 'vote.personId')
          .select(['vote.choice', 'vote.reason', 'person.name', 'vote.personId'])
          .whereRef('vote.ballotId', '=', 'ballot.id')
          .orderBy('person.name'),
      ).as('votes'),
    ])
    .where('ballot.artefactId', '=', artefactId)
    .orderBy('ballot.openedAt', 'desc')
    .execute();
  return rows.map(({ votes, isVoter, ...row }) => asBallot(row, votes, personId, isVoter));
}

const ofBallot = sql`recusal."artefactId" = ballot."artefactId" and recusal."nodeId" = ballot."nodeId" and recusal."endedAt" is null`;

const voters = sql`from team_member member where member."artefactId" = ballot."artefactId" and member."endedAt" is null
  and not exists (select from recusal where ${ofBallot} and recusal."personId" = member."personId")`;

type Row = Pick<BallotRow, 'id' | 'nodeId' | 'question' | 'openedAt' | 'closedAt' | 'voters' | 'viewerIsRecused'>;

/** The one place where votes become a result: an open question gives its count alone. */
function asBallot(row: Row, votes: readonly Vote[], personId: string | null, isVoter: boolean): BallotRow {
  const viewerHasVoted = votes.some((vote) => vote.personId === personId);
  const tally = row.closedAt ? tallyOf(votes.map(({ choice }) => choice)) : null;
  return {
    __typename: 'Ballot',
    ...row,
    voted: votes.length,
    viewerHasVoted,
    viewerMayVote: isVoter && !viewerHasVoted && row.closedAt === null,
    tally,
    agreement: tally && agreementOf(tally),
    dissents: row.closedAt
      ? votes.filter(({ choice }) => choice === 'AGAINST').map(({ name, reason }) => ({ name, reason: reason ?? '' }))
      : [],
  };
}

import { sql, type RawBuilder } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { agreementOfTeam, tallyOf, type Agreement, type Tally } from 'shared/review/agreement.ts';
import type { BallotChoice } from 'shared/review/review-words.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { draftInWork } from './edition-in-work.ts';
import type { ReviewTables } from './review.tables.ts';

/** Why somebody voted against. */
type Dissent = { name: string; reason: string };

/** A question put to the vote. How it went is null until it is closed. */
export type BallotRow = {
  __typename: 'Ballot';
  id: string;
  draftId: string;
  nodeId: string;
  /** The part and everything it stood within when it was put to the vote. */
  within: string[];
  question: string;
  openedAt: Date;
  closedAt: Date | null;
  /** When its edition was given up. */
  withdrawnAt: Date | null;
  /** Asked in the edition in work; between editions in the one that is published. */
  current: boolean;
  /** As the team was when it was closed; as it is now while it is open. */
  voters: number;
  voted: number;
  /** Who is kept out of it by a conflict of interest. */
  keptOut: string[];
  /** Whose conflict of interest was told when their vote was counted already. */
  recusedAfter: string[];
  recusedAfterIds: string[];
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
      'ballot.draftId',
      'ballot.nodeId',
      'ballot.within',
      'ballot.question',
      'ballot.openedAt',
      'ballot.closedAt',
      'ballot.withdrawnAt',
      sql<boolean>`coalesce(ballot."draftId" = ${draftInWork(sql.ref('ballot.artefactId'))}, ${isOfPublished})`.as('current'),
      sql<number>`(select count(*)::int from (${voters}) voter)`.as('voters'),
      sql<boolean>`${personId}::uuid in (${voters})`.as('isVoter'),
      keepsOut(sql`${personId}::uuid`).as('viewerIsRecused'),
      sql<
        string[]
      >`array(select distinct person.name from recusal join person on person.id = recusal."personId" where ${holds} order by 1)`.as(
        'keptOut',
      ),
      sql<string[]>`array(select distinct person.name ${toldAfterwards} order by person.name)`.as('recusedAfter'),
      sql<string[]>`array(select distinct person.id ${toldAfterwards})`.as('recusedAfterIds'),
      jsonArrayFrom(
        eb
          .selectFrom('vote')
          .innerJoin('person', 'person.id', 'vote.personId')
          .select(['vote.choice', 'vote.reason', 'person.name', 'vote.personId'])
          .whereRef('vote.ballotId', '=', 'ballot.id')
          .where(sql<boolean>`not ${keepsOut(sql.ref('vote.personId'))}`)
          .orderBy('person.name'),
      ).as('votes'),
    ])
    .where('ballot.artefactId', '=', artefactId)
    .orderBy('ballot.openedAt', 'desc')
    .execute();
  return rows.map(({ votes, isVoter, ...row }) => asBallot(row, votes, personId, isVoter));
}

/** Asked after the version before the published one was published: there is one edition at a time. One that was given up led to no version. */
const isOfPublished = sql`ballot."withdrawnAt" is null and ballot."openedAt" > coalesce((
  select earlier."publishedAt" from artefact
    join artefact_version version on version.id = artefact."publishedVersionId"
    join artefact_version earlier on earlier.id = version."supersedesId"
  where artefact.id = ballot."artefactId"), '-infinity')`;

const ofBallot = sql`recusal."artefactId" = ballot."artefactId" and recusal."nodeId" = any(ballot.within)`;

/** Whether a conflict of interest keeps somebody out of the question: now while it is open, when it was closed afterwards. */
const holds = sql`${ofBallot} and recusal."decidedAt" <= coalesce(ballot."closedAt", 'infinity')
  and coalesce(recusal."endedAt" > ballot."closedAt", recusal."endedAt" is null)`;

const keepsOut = (person: RawBuilder<unknown>) =>
  sql<boolean>`exists (select from recusal where ${holds} and recusal."personId" = ${person})`;

/** Whose conflict of interest became known when the question was closed and their vote counted. */
const toldAfterwards = sql`from recusal join person on person.id = recusal."personId" join vote told on told."personId" = person.id and told."ballotId" = ballot.id
  where ${ofBallot} and recusal."endedAt" is null and recusal."decidedAt" > ballot."closedAt" and not ${keepsOut(sql`person.id`)}`;

/** The team as it is, or was at the close, without those kept out; and whoever has left it after a vote that counts. */
const voters = sql`select member."personId" from team_member member where member."artefactId" = ballot."artefactId"
    and member."addedAt" <= coalesce(ballot."closedAt", 'infinity') and coalesce(member."endedAt" > ballot."closedAt", member."endedAt" is null)
    and not ${keepsOut(sql`member."personId"`)}
  union select given."personId" from vote given where given."ballotId" = ballot.id and not ${keepsOut(sql`given."personId"`)}`;

type Row = Omit<BallotRow, '__typename' | 'voted' | 'viewerHasVoted' | 'viewerMayVote' | 'tally' | 'agreement' | 'dissents'>;

/** The one place where votes become a result: a question that is open, or was when its edition was given up, gives its count alone. */
function asBallot(row: Row, votes: readonly Vote[], personId: string | null, isVoter: boolean): BallotRow {
  const { closedAt, withdrawnAt } = row;
  const viewerHasVoted = votes.some((vote) => vote.personId === personId);
  const hasResult = closedAt !== null && (withdrawnAt === null || closedAt < withdrawnAt);
  const tally = hasResult ? tallyOf(votes.map(({ choice }) => choice)) : null;
  return {
    __typename: 'Ballot',
    ...row,
    voted: votes.length,
    viewerHasVoted,
    viewerMayVote: isVoter && !viewerHasVoted && closedAt === null,
    tally,
    agreement: tally && agreementOfTeam(tally, row.voters),
    dissents: hasResult
      ? votes.filter(({ choice }) => choice === 'AGAINST').map(({ name, reason }) => ({ name, reason: reason ?? '' }))
      : [],
  };
}

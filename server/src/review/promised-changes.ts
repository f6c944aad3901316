import { promisedHash } from 'shared/review/promised-change.ts';
import type { RoundFact } from 'shared/review/review-facts.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import { documentInWork } from './edition-document.ts';
import { documentOfRound } from './review-round.queries.ts';
import type { RoundRow } from './review-round.rows.ts';
import type { ReviewTables } from './review.tables.ts';

/**
 * The parts the answers of rounds say are changed, with the hash of each as it was sent out in its round and in later ones. The ids are of rounds that are out,
 * the newest first.
 */
export async function promisedIn(context: Context, roundIds: readonly string[]): Promise<Map<string, RoundFact['promised']>> {
  if (roundIds.length === 0) return new Map();
  const named = await projection<ReviewTables>(context.em)
    .selectFrom('review_response as response')
    .innerJoin('review_comment as comment', 'comment.id', 'response.commentId')
    .select(['comment.roundId', 'response.changedNodeId as node'])
    .distinct()
    .where('comment.roundId', 'in', [...roundIds])
    .where('response.changedNodeId', 'is not', null)
    .execute();
  if (named.length === 0) return new Map();
  const sentOut = await Promise.all(roundIds.map((id) => documentOfRound(context, id)));
  const promises = named.flatMap(({ roundId, node }) => {
    if (roundId === null || node === null) return [];
    const hashes = sentOut.map((document) => document && promisedHash(document, node));
    const at = roundIds.indexOf(roundId);
    return { roundId, node, sentOut: hashes[at] ?? null, later: hashes.slice(0, at) };
  });
  return Map.groupBy(promises, ({ roundId }) => roundId);
}

/** The parts the answers of an open round say are changed, and that stand as they were sent out. The caller has asked for permission. */
export async function unkeptPromises(context: Context, { id, artefactId, openedAt, closedAt }: RoundRow): Promise<string[]> {
  const promised = openedAt && !closedAt ? ((await promisedIn(context, [id])).get(id) ?? []) : [];
  if (promised.length === 0) return [];
  const document = await documentInWork(context, await context.em.findOneOrFail(Artefact, artefactId));
  return promised.flatMap(({ node, sentOut }) => (document && sentOut !== null && promisedHash(document, node) === sentOut ? [node] : []));
}

import { sql } from 'kysely';
import { isRareTopic } from 'shared/consultations/reuse/publication-check.ts';
import type { QaArticleAttrs } from 'shared/consultations/qa-article.kind.ts';
import { fieldMessage } from 'shared/text/field-messages.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import type { PublishingTables } from '../../publishing/publishing.tables.ts';
import { mayTake } from '../consult-actions.ts';
import { canReadText, partiesOf } from '../consult.policy.ts';
import { factsOfRow, type ConsultRow } from '../consult.rows.ts';
import type { ConsultationsTables } from '../consultations.tables.ts';
import { likeIt } from './like-it.queries.ts';
import type { ReuseType } from './reuse.type.ts';

/** A text that was made of a question, and which one it is. */
export type ReuseRow = ReuseType & { artefactId: string };

/** The text that was made of a question, for whoever may read the question; null where there is none. */
export async function reuseOf({ em, viewer, clock }: Context, consult: ConsultRow): Promise<ReuseRow | null> {
  const facts = factsOfRow(consult);
  if (consult.state !== 'CLOSED' || !canReadText(viewer, facts, consult.requesterId)) return null;
  const row = await projection<ConsultationsTables & PublishingTables>(em)
    .selectFrom('consult_reuse as reuse')
    .leftJoin('draft', 'draft.artefactId', 'reuse.artefactId')
    .leftJoin('draft_node as root', (join) => join.onRef('root.draftId', '=', 'draft.id').onRef('root.nodeId', '=', 'draft.root'))
    .select([
      'reuse.artefactId',
      'reuse.vetoUntil',
      'reuse.vetoedAt',
      'reuse.acceptedAt',
      sql<QaArticleAttrs | string | null>`root.attrs`.as('attrs'),
    ])
    .where('reuse.consultId', '=', consult.id)
    .executeTakeFirst();
  if (!row) return null;
  const attrs = typeof row.attrs === 'string' ? (JSON.parse(row.attrs) as QaArticleAttrs) : row.attrs;
  const { artefactId, vetoUntil, vetoedAt, acceptedAt } = row;
  const viewerCanVeto = vetoedAt === null && vetoUntil > clock.now() && partiesOf(viewer, facts).includes('RQ');
  const written = { question: attrs?.question.sv ?? null, answer: attrs?.answer ?? null };
  return { artefactId, ...written, vetoUntil, vetoedAt, viewerCanVeto, viewerCanAccept: viewerCanVeto && acceptedAt === null };
}

/** What refuses every text for everyone of a question, said to who may propose one before anything is written; they would learn no more by sending. */
export async function proposalHindrance(context: Context, consult: ConsultRow): Promise<string | null> {
  if (!mayTake(context.viewer, consult, 'T23')) return null;
  return isRareTopic(await likeIt(context, consult), consult.track) ? fieldMessage('publicationRare', context.locale) : null;
}

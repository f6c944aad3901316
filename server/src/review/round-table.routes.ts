import type { FastifyInstance, FastifyRequest } from 'fastify';
import { bodyCategories, commentTypes, dispositions, stances, type Stance } from 'shared/review/review-words.ts';
import type { Context } from '../kernel/context.ts';
import { commentsOfRound, type CommentRow } from './comment.queries.ts';
import type { Page, PageArgs } from '../kernel/connection.ts';
import { csvOf } from '../kernel/http/csv.ts';
import { invitationsOfRound, type InvitationRow } from './invitation.queries.ts';
import { partOfComment } from './part-names.ts';
import { canSeeAnswers } from './review.policy.ts';
import { readRound, reviewedOf } from './review-round.queries.ts';

const PAGE = 100;
const NOT_ANSWERED = 'har inte svarat';
const STRIKE = 'stryk orden';

const HEAD = [
  'Nr',
  'Från',
  'Grupp',
  'Ställningstagande',
  'För sent',
  'Slag',
  'Fråga',
  'Del av texten',
  'Ord i texten',
  'Synpunkt',
  'Förslag',
  'Beslut',
  'Svar',
];

/** `GET /remiss/:id/sammanstallning.csv`: the table of a round for a spreadsheet, for whoever may see it on its page: every comment, and where each body
 * stands that has none. */
export function registerRoundTable(fastify: FastifyInstance, contextOf: (request: FastifyRequest) => Promise<Context>): void {
  fastify.get('/remiss/:id/sammanstallning.csv', async (request, reply) => {
    const { id } = request.params as { id: string };
    const context = await contextOf(request);
    const round = await readRound(context, id);
    if (!round || !canSeeAnswers(context.viewer, reviewedOf(round), round))
      return reply.code(404).send({ error: 'Not found', requestId: request.id });
    const comments = await allPages((args) => commentsOfRound(context, round.id, args, {}));
    const bodies = await allPages((args) => invitationsOfRound(context, round.id, args));
    const joined = new Map(bodies.flatMap(({ id, joined }) => (joined ? [[id, joined] as const] : [])));
    const rows = await Promise.all(
      comments.map(async (comment) => {
        const part = await partOfComment(context, comment);
        return cells(part?.sv ?? '', comment, joined.get(comment.invitationId ?? '') ?? null);
      }),
    );
    const silent = bodies.filter(({ panel, bodyName }) => !panel && !comments.some((comment) => comment.bodyName === bodyName));
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="remiss-${round.artefactSlug}-${round.number}.csv"`)
      .header('cache-control', 'no-store')
      .send(csvOf([HEAD, ...rows, ...silent.map(bodyCells)]));
  });
}

/** Page by page, as the list is read: a round of thousands is never one statement's work. */
async function allPages<Row>(read: (args: PageArgs) => Promise<Page<Row>>): Promise<Row[]> {
  const all: Row[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { nodes, pageInfo } = await read({ first: PAGE, after });
    all.push(...nodes);
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  return all;
}

function cells(
  part: string,
  { number, bodyName, category, stance, late, type, question, quote, text, proposedText, response }: CommentRow,
  joined: string | null,
): string[] {
  return [
    String(number),
    bodyName ?? '',
    category ? bodyCategories[category].sv : '',
    stance ? stanceOf(stance, joined) : '',
    late ? 'ja' : 'nej',
    commentTypes[type].sv,
    question ?? '',
    part,
    quote,
    text,
    proposedText === '' ? STRIKE : (proposedText ?? ''),
    response ? dispositions[response.disposition].sv : '',
    response?.text ?? '',
  ];
}

function bodyCells({ bodyName, category, stance, answered, joined, late }: InvitationRow): string[] {
  const stands = stance ? stanceOf(stance, joined) : answered ? '' : NOT_ANSWERED;
  return ['', bodyName, bodyCategories[category].sv, stands, late ? 'ja' : 'nej', ...HEAD.slice(5).map(() => '')];
}

/** Where a body stands, and through whose answer where it has made that its own. */
function stanceOf(stance: Stance, joined: string | null): string {
  return joined ? `${stances[stance].sv} (genom ${joined})` : stances[stance].sv;
}

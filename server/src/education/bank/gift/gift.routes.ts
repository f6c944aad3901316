import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LARGEST_GIFT, type GiftOutcome } from 'shared/education/gift-outcome.ts';
import { fieldMessage } from 'shared/text/field-messages.ts';
import type { Context } from '../../../kernel/context.ts';
import { bytesOf, takeFiles, wholeNumber } from '../../../kernel/http/file-intake.ts';
import { limitRate } from '../../../kernel/rate-limit/limit-rate.ts';
import { exportGift, giftFile } from './export-gift.queries.ts';
import { importGift } from './import-gift.ts';

type Options = { contextOf: (request: FastifyRequest) => Promise<Context> };

/** As often as an author brings in a file of questions. */
const IMPORTS = { name: 'gift-import', hits: 30, seconds: 60 };

const MEGABYTE = 1024 * 1024;

/** Banks as files of questions: `POST /las-in/<artefact>/gift` to bring one in, `/hamta/gift/<slug>.gift` to take along a published one. */
export async function registerGift(fastify: FastifyInstance, { contextOf }: Options): Promise<void> {
  await fastify.register(async (scope) => {
    takeFiles(scope, LARGEST_GIFT, { tooLarge: 'giftTooLarge', tooOften: 'templateTooOften' }, async (request, key) =>
      refused(await contextOf(request), key),
    );
    scope.post('/las-in/:artefact/gift', { bodyLimit: LARGEST_GIFT }, async (request, reply) =>
      reply.header('cache-control', 'no-store').send(await bringIn(await contextOf(request), request)),
    );
    scope.get('/hamta/gift/:slug.gift', async (request, reply) => {
      const { slug } = request.params as { slug: string };
      const questions = await exportGift(await contextOf(request), slug);
      if (!questions) return reply.code(404).send({ error: 'Not found', requestId: request.id });
      reply.header('content-disposition', `attachment; filename="${slug}.gift"`).header('cache-control', 'no-store');
      return reply.type('text/plain; charset=utf-8').send(giftFile(questions));
    });
  });
}

async function bringIn(context: Context, request: FastifyRequest): Promise<GiftOutcome> {
  await limitRate(context, IMPORTS);
  const { artefact } = request.params as { artefact: string };
  const { apply, revision } = request.query as { apply?: unknown; revision?: unknown };
  return importGift(context, {
    artefactId: artefact,
    bytes: bytesOf(request),
    apply: apply !== undefined,
    revision: wholeNumber(revision),
  });
}

function refused({ locale }: Context, key: string): GiftOutcome {
  const message = fieldMessage(key, locale, { megabytes: LARGEST_GIFT / MEGABYTE });
  return { done: false, errors: [{ message }], items: [], revision: null };
}

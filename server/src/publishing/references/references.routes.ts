import type { FastifyInstance, FastifyRequest } from 'fastify';
import { numberedReferences } from 'shared/publishing/numbered-references.ts';
import { LARGEST_BIBLIOGRAPHY, type ReferencesOutcome } from 'shared/publishing/references-outcome.ts';
import { fieldMessage } from 'shared/text/field-messages.ts';
import type { Context } from '../../kernel/context.ts';
import { bytesOf, takeFiles, wholeNumber } from '../../kernel/http/file-intake.ts';
import { limitRate } from '../../kernel/rate-limit/limit-rate.ts';
import { kindsOf } from '../kinds.ts';
import { readPublished } from '../published-document.queries.ts';
import { importReferences } from './import-references.ts';
import { writeRis } from './write-ris.ts';

type Options = { contextOf: (request: FastifyRequest) => Promise<Context> };

/** As often as an editor brings in references, wherever to. */
export const REFERENCE_IMPORTS = { name: 'reference-import', hits: 30, seconds: 60 };

const MEGABYTE = 1024 * 1024;

/** Bibliographies as files: `POST /las-in/<artefact>/referenser` to bring one in, `/hamta/referenser/<slug>.ris` to take along that of a published text. */
export async function registerReferences(fastify: FastifyInstance, { contextOf }: Options): Promise<void> {
  await fastify.register(async (scope) => {
    takeFiles(scope, LARGEST_BIBLIOGRAPHY, { tooLarge: 'referenceFileTooLarge', tooOften: 'templateTooOften' }, async (request, key) =>
      refusedReferences(await contextOf(request), key),
    );
    scope.post('/las-in/:artefact/referenser', { bodyLimit: LARGEST_BIBLIOGRAPHY }, async (request, reply) =>
      reply.header('cache-control', 'no-store').send(await bringIn(await contextOf(request), request)),
    );
    scope.get('/hamta/referenser/:slug.ris', async (request, reply) => {
      const { slug } = request.params as { slug: string };
      const body = await bibliography(await contextOf(request), slug);
      if (body === null) return reply.code(404).send({ error: 'Not found', requestId: request.id });
      reply.header('content-disposition', `attachment; filename="${slug}.ris"`);
      return reply.type('application/x-research-info-systems; charset=utf-8').send(body);
    });
  });
}

/** The bibliography of a published text, numbered as readers see it; null where there is no such text or its document is not for readers. */
async function bibliography(context: Context, slug: string): Promise<string | null> {
  const open = kindsOf(context).filter(({ openDocument }) => openDocument);
  const published = await readPublished(
    context,
    open.map(({ declaration }) => declaration.kind),
    slug,
    { versionId: null },
  );
  return published && writeRis(numberedReferences(published.document));
}

async function bringIn(context: Context, request: FastifyRequest): Promise<ReferencesOutcome> {
  await limitRate(context, REFERENCE_IMPORTS);
  const { artefact } = request.params as { artefact: string };
  const { apply, revision } = request.query as { apply?: unknown; revision?: unknown };
  return importReferences(context, {
    artefactId: artefact,
    bytes: bytesOf(request),
    apply: apply !== undefined,
    revision: wholeNumber(revision),
  });
}

/** What a file of references is told that is refused before it is looked at. */
export function refusedReferences({ locale }: Context, key: string): ReferencesOutcome {
  const message = fieldMessage(key, locale, { megabytes: LARGEST_BIBLIOGRAPHY / MEGABYTE });
  return { done: false, errors: [{ message }], entries: [], revision: null };
}

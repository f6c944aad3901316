import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LARGEST_EVALUATION_FILE, type StudiesOutcome } from 'shared/evaluations/file-outcome.ts';
import { fieldMessage } from 'shared/text/field-messages.ts';
import type { Context } from '../kernel/context.ts';
import { bytesOf, takeFiles, wholeNumber } from '../kernel/http/file-intake.ts';
import { limitRate } from '../kernel/rate-limit/limit-rate.ts';
import { readPublished } from '../publishing/published-document.queries.ts';
import { computedOfVersion } from '../publishing/version-document.queries.ts';
import { csvOf } from '../kernel/http/csv.ts';
import { evidenceCsv } from './evidence-csv.ts';
import { studyColumns } from './files/study-columns.ts';
import { importStudies } from './import-studies.ts';

type Options = { contextOf: (request: FastifyRequest) => Promise<Context> };

/** As often as an editor brings in studies. */
const IMPORTS = { name: 'study-import', hits: 30, seconds: 60 };

const MEGABYTE = 1024 * 1024;

/**
 * Studies and evidence as files: `POST /las-in/<artefact>/studier/<row>` to bring studies into a row, `/hamta/studier/mall.csv` for an empty table of them, and
 * `/hamta/evidens/<slug>.csv` for the rows of a published evaluation.
 */
export async function registerEvaluationFiles(fastify: FastifyInstance, { contextOf }: Options): Promise<void> {
  await fastify.register(async (scope) => {
    takeFiles(scope, LARGEST_EVALUATION_FILE, { tooLarge: 'referenceFileTooLarge', tooOften: 'templateTooOften' }, async (request, key) =>
      refused(await contextOf(request), key),
    );
    scope.post('/las-in/:artefact/studier/:row', { bodyLimit: LARGEST_EVALUATION_FILE }, async (request, reply) =>
      reply.header('cache-control', 'no-store').send(await bringIn(await contextOf(request), request)),
    );
    scope.get('/hamta/studier/mall.csv', (_request, reply) =>
      reply
        .header('content-disposition', 'attachment; filename="mall-studier.csv"')
        .type('text/csv; charset=utf-8')
        .send(csvOf([Object.values(studyColumns).map(({ sv }) => sv)])),
    );
    scope.get('/hamta/evidens/:slug.csv', async (request, reply) => {
      const { slug } = request.params as { slug: string };
      const context = await contextOf(request);
      const published = await readPublished(context, ['evaluation'], slug, { versionId: null });
      if (!published) return reply.code(404).send({ error: 'Not found', requestId: request.id });
      reply.header('content-disposition', `attachment; filename="${slug}.csv"`);
      return reply
        .type('text/csv; charset=utf-8')
        .send(evidenceCsv(published.document, await computedOfVersion(context, published.version.id)));
    });
  });
}

async function bringIn(context: Context, request: FastifyRequest): Promise<StudiesOutcome> {
  await limitRate(context, IMPORTS);
  const { artefact, row } = request.params as { artefact: string; row: string };
  const { apply, revision, modell } = request.query as { apply?: unknown; revision?: unknown; modell?: unknown };
  return importStudies(context, {
    artefactId: artefact,
    row,
    model: modell === 'fast' ? 'FIXED' : 'RANDOM',
    bytes: bytesOf(request),
    apply: apply !== undefined,
    revision: wholeNumber(revision),
  });
}

function refused({ locale }: Context, key: string): StudiesOutcome {
  const message = fieldMessage(key, locale, { megabytes: LARGEST_EVALUATION_FILE / MEGABYTE });
  return { done: false, errors: [{ message }], problems: [], studies: [], revision: null };
}

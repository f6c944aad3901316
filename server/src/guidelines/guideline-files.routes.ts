import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { IMPORT_FORMATS, LARGEST_IMPORT_BYTES, type ImportFormat, type ImportOutcome } from 'shared/guidelines/import-outcome.ts';
import { fieldMessage } from 'shared/text/field-messages.ts';
import type { Context } from '../kernel/context.ts';
import { bytesOf, takeFiles, wholeNumber } from '../kernel/http/file-intake.ts';
import { limitRate } from '../kernel/rate-limit/limit-rate.ts';
import { guidelineFile, type GuidelineFile } from './guideline-file.queries.ts';
import { importGuideline } from './import-guideline.ts';
import { blankTemplate, isTemplateFormat, templateFormats } from './templates/template-file.ts';

type Options = { contextOf: (request: FastifyRequest) => Promise<Context> };

/** Reading five megabytes is work: as much as an editor does in a minute. */
const IMPORTS = { name: 'guideline-import', hits: 30, seconds: 60 };

const MEGABYTE = 1024 * 1024;

/**
 * Guidelines as files, which are too large for the API: `/hamta/<slug>.<json|csv|md>` and the empty templates `/hamta/mall/<kind>.<csv|md>` to download,
 * `POST /las-in/<artefact>` to bring one in.
 */
export async function registerGuidelineFiles(fastify: FastifyInstance, { contextOf }: Options): Promise<void> {
  await fastify.register(async (scope) => {
    takeFiles(scope, LARGEST_IMPORT_BYTES, { tooLarge: 'templateTooLarge', tooOften: 'templateTooOften' }, async (request, key) =>
      refused(await contextOf(request), key),
    );
    scope.get('/hamta/:file', async (request, reply) => sendFile(request, reply, await requestedFile(await contextOf(request), request)));
    scope.get('/hamta/mall/:file', (request, reply) => sendFile(request, reply, requestedTemplate(request)));
    scope.post('/las-in/:artefact', { bodyLimit: LARGEST_IMPORT_BYTES }, async (request, reply) =>
      reply.header('cache-control', 'no-store').send(await bringIn(await contextOf(request), request)),
    );
  });
}

function requestedFile(context: Context, request: FastifyRequest): Promise<GuidelineFile | null> {
  const { slug, format } = fileOf(request);
  const { version, region, utkast } = request.query as { version?: unknown; region?: unknown; utkast?: unknown };
  const named = (word: unknown): string | null => (typeof word === 'string' ? word : null);
  return guidelineFile(context, { slug, format, version: named(version), region: named(region), draft: utkast !== undefined });
}

function requestedTemplate(request: FastifyRequest): GuidelineFile | null {
  const { slug: kind, format } = fileOf(request);
  const body = isTemplateFormat(format) ? blankTemplate(kind, format) : null;
  if (body === null || !isTemplateFormat(format)) return null;
  return { name: `mall-${kind}.${format}`, mediaType: templateFormats[format].mediaType, body, tag: `${kind}-${body.length}` };
}

/** The address and the form in the last part of the request's own. */
function fileOf(request: FastifyRequest): { slug: string; format: string } {
  const { file } = request.params as { file: string };
  const dot = file.lastIndexOf('.');
  return { slug: file.slice(0, Math.max(0, dot)), format: file.slice(dot + 1) };
}

async function sendFile(request: FastifyRequest, reply: FastifyReply, file: GuidelineFile | null): Promise<FastifyReply> {
  if (!file) return reply.code(404).send({ error: 'Not found', requestId: request.id });
  const etag = `"${file.tag}"`;
  reply.header('etag', etag).header('cache-control', 'private, no-cache');
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  return reply.header('content-disposition', `attachment; filename="${file.name}"`).type(file.mediaType).send(file.body);
}

async function bringIn(context: Context, request: FastifyRequest): Promise<ImportOutcome> {
  await limitRate(context, IMPORTS);
  const { artefact } = request.params as { artefact: string };
  const { format, apply, revision } = request.query as { format?: unknown; apply?: unknown; revision?: unknown };
  return importGuideline(context, {
    artefactId: artefact,
    format: IMPORT_FORMATS.find((each) => each === format) ?? ('csv' satisfies ImportFormat),
    bytes: bytesOf(request),
    apply: apply !== undefined,
    revision: wholeNumber(revision),
  });
}

function refused({ locale }: Context, key: string): ImportOutcome {
  const message = fieldMessage(key, locale, { megabytes: LARGEST_IMPORT_BYTES / MEGABYTE });
  return { done: false, errors: [{ message }], notes: [], problems: [], changes: [], parts: 0, revision: null };
}

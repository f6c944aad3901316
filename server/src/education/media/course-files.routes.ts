import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LARGEST_COURSE_FILE } from 'shared/education/lesson-media.ts';
import { fieldMessage } from 'shared/text/field-messages.ts';
import type { Context } from '../../kernel/context.ts';
import { bytesOf, takeFiles } from '../../kernel/http/file-intake.ts';
import { limitRate } from '../../kernel/rate-limit/limit-rate.ts';
import { addCourseFile, type FileOutcome } from './add-course-file.ts';
import { byteRange } from './byte-range.ts';
import { openCourseFile, type OpenedFile } from './course-file.queries.ts';

type Options = { contextOf: (request: FastifyRequest) => Promise<Context> };

/** More often than anybody adds files by hand. */
const UPLOADS = { name: 'course-file', hits: 30, seconds: 60 };

const MEGABYTE = 1024 * 1024;

/** Files of lessons: `POST /las-in/<artefact>/kursfil` takes one, `GET /hamta/kursfil/<id>` gives it, a video in stretches. */
export async function registerCourseFiles(fastify: FastifyInstance, { contextOf }: Options): Promise<void> {
  await fastify.register(async (scope) => {
    takeFiles(scope, LARGEST_COURSE_FILE, { tooLarge: 'courseFileTooLarge', tooOften: 'templateTooOften' }, async (request, key) =>
      refused(await contextOf(request), key),
    );
    scope.post('/las-in/:artefact/kursfil', { bodyLimit: LARGEST_COURSE_FILE }, async (request, reply) => {
      const outcome = await takeIn(await contextOf(request), request);
      if (!outcome) return reply.code(404).send({ error: 'Not found', requestId: request.id });
      return reply.header('cache-control', 'no-store').send(outcome);
    });
    scope.get('/hamta/kursfil/:id', async (request, reply) => {
      const { id } = request.params as { id: string };
      const file = await openCourseFile(await contextOf(request), id);
      return file ? send(request, reply, file) : reply.code(404).send({ error: 'Not found', requestId: request.id });
    });
  });
}

/** Never shown as a page of ours, whatever is in it; a document is saved, not opened. */
function send(request: FastifyRequest, reply: FastifyReply, { name, mediaType, hash, content }: OpenedFile): FastifyReply {
  const way = mediaType === 'application/pdf' ? 'attachment' : 'inline';
  reply
    .header('content-disposition', `${way}; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, max-age=3600')
    .header('etag', `"${hash}"`)
    .header('accept-ranges', 'bytes')
    .type(mediaType);
  if (request.headers['if-none-match'] === `"${hash}"`) return reply.code(304).send();
  const range = byteRange(request.headers.range, content.length);
  if (range === null) return reply.send(content);
  if (range === 'unsatisfiable') return reply.code(416).header('content-range', `bytes */${content.length}`).send();
  reply.code(206).header('content-range', `bytes ${range.from}-${range.to}/${content.length}`);
  return reply.send(content.subarray(range.from, range.to + 1));
}

async function takeIn(context: Context, request: FastifyRequest): Promise<FileOutcome | null> {
  await limitRate(context, UPLOADS);
  const { artefact } = request.params as { artefact: string };
  return addCourseFile(context, { artefactId: artefact, name: nameOf(request), bytes: bytesOf(request) });
}

/** Headers carry plain letters only, so that the name comes percent-encoded. One that is not is no name. */
function nameOf(request: FastifyRequest): string {
  const given = request.headers['x-file-name'];
  try {
    return typeof given === 'string' ? decodeURIComponent(given) : '';
  } catch {
    return '';
  }
}

function refused({ locale }: Context, key: string): FileOutcome {
  return { file: null, errors: [{ message: fieldMessage(key, locale, { megabytes: LARGEST_COURSE_FILE / MEGABYTE }) }] };
}

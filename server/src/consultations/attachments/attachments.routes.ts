import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LARGEST_ATTACHMENT, type AttachmentOutcome } from 'shared/consultations/attachments/attachment.ts';
import { fieldMessage } from 'shared/text/field-messages.ts';
import type { Context } from '../../kernel/context.ts';
import { bytesOf, takeFiles } from '../../kernel/http/file-intake.ts';
import { limitRate } from '../../kernel/rate-limit/limit-rate.ts';
import { addAttachment } from './add-attachment.ts';
import { openAttachment } from './attachment.queries.ts';

type Options = { contextOf: (request: FastifyRequest) => Promise<Context> };

/** More often than anybody attaches files by hand. */
const UPLOADS = { name: 'consult-attachment', hits: 30, seconds: 60 };

const keys = { tooLarge: 'attachmentTooLarge', tooOften: 'attachmentTooOften' };

/**
 * Files of questions: `POST /konsultation/fraga/:id/bilagor` with the bytes takes one, `GET …/bilagor/:attachment` gives it to whoever may read the text it
 * belongs to. Its name comes in a header, since addresses are kept in logs and a name may say who somebody is.
 */
export async function registerAttachments(fastify: FastifyInstance, { contextOf }: Options): Promise<void> {
  await fastify.register(async (scope) => {
    takeFiles(scope, LARGEST_ATTACHMENT, keys, async (request, key) => refused(await contextOf(request), key));
    scope.post('/konsultation/fraga/:id/bilagor', { bodyLimit: LARGEST_ATTACHMENT }, async (request, reply) => {
      const outcome = await takeIn(await contextOf(request), request);
      if (!outcome) return reply.code(404).send({ error: 'Not found', requestId: request.id });
      return reply.header('cache-control', 'no-store').send(outcome);
    });
    scope.get('/konsultation/fraga/:id/bilagor/:attachment', async (request, reply) => {
      const { id, attachment } = request.params as { id: string; attachment: string };
      const opened = await openAttachment(await contextOf(request), { consultId: id, attachmentId: attachment });
      if (!opened) return reply.code(404).send({ error: 'Not found', requestId: request.id });
      // Never shown as a page of ours, whatever is in it.
      return reply
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(opened.row.name)}`)
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('cache-control', 'no-store')
        .type(opened.row.mediaType)
        .send(opened.content);
    });
  });
}

async function takeIn(context: Context, request: FastifyRequest): Promise<AttachmentOutcome | null> {
  await limitRate(context, UPLOADS);
  const { id } = request.params as { id: string };
  return addAttachment(context, { consultId: id, name: nameOf(request), bytes: bytesOf(request) });
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

function refused({ locale }: Context, key: string): AttachmentOutcome {
  const message = fieldMessage(key, locale, { megabytes: LARGEST_ATTACHMENT / 1024 / 1024 });
  return { done: false, errors: [{ message }], warnings: [] };
}

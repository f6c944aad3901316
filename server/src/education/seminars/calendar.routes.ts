import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sha256Hex } from 'shared/text/canonical-json.ts';
import type { Context } from '../../kernel/context.ts';
import { calendarOf } from './calendar.ts';
import { entriesOfPerson, entryForViewer, personOfAddress } from './calendar.queries.ts';

const ENDING = '.ics';

type ReadCalendar = (context: Context, key: string) => Promise<string | null>;

/**
 * Seminars for calendars: `GET /kalender/<secret>.ics` is a person's own and asks for nothing but the secret, since calendars cannot sign in;
 * `GET /kalender/mote/<id>.ics` is the file of one meeting, for those who take part in it.
 */
export function registerCalendars(fastify: FastifyInstance, contextOf: (request: FastifyRequest) => Promise<Context>): void {
  const serve = (path: string, read: ReadCalendar, disposition: string) =>
    fastify.get(path, async (request, reply) => send(request, reply, await contextOf(request), read, disposition));
  serve('/kalender/:file', ofPerson, 'inline');
  serve('/kalender/mote/:file', ofMeeting, 'attachment; filename="mote.ics"');
}

async function ofPerson(context: Context, secret: string): Promise<string | null> {
  const personId = await personOfAddress(context, sha256Hex(secret));
  if (personId === null) return null;
  return calendarOf(await entriesOfPerson(context, personId), { publicUrl: context.publicUrl, name: 'Kunskapsnav: mina seminarier' });
}

async function ofMeeting(context: Context, nodeId: string): Promise<string | null> {
  const entry = await entryForViewer(context, nodeId);
  return entry ? calendarOf([entry], { publicUrl: context.publicUrl, name: entry.title }) : null;
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  context: Context,
  read: ReadCalendar,
  disposition: string,
): Promise<FastifyReply> {
  const { file } = request.params as { file: string };
  const calendar = file.endsWith(ENDING) ? await read(context, file.slice(0, -ENDING.length)) : null;
  if (calendar === null) return reply.code(404).send({ error: 'Not found', requestId: request.id });
  reply.header('cache-control', 'private, no-store').header('content-disposition', disposition).header('x-robots-tag', 'noindex');
  return reply.type('text/calendar; charset=utf-8').send(calendar);
}

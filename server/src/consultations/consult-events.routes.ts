import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../kernel/context.ts';
import type { Announcements } from '../kernel/database/announcements.ts';
import { idOf } from '../kernel/node-id.ts';
import { aboutConsult } from './consult-link.ts';
import { canReadConsult } from './consult.policy.ts';
import { consultRow } from './consult.queries.ts';
import { factsOfRow } from './consult.rows.ts';

type Options = { contextOf: (request: FastifyRequest) => Promise<Context>; announcements: Announcements };

/** How often a stream says that it lives, and asks again whether its reader may still listen. */
const BEAT_MILLISECONDS = 30_000;
const MOST_STREAMS_OF_A_SESSION = 6;

/**
 * `/handelser/fraga/<id>`: a stream of server-sent events that says when a question has changed, and nothing of what. Who may read is asked for when it begins, at
 * every event and twice a minute: whoever may no longer read hears no more.
 */
export function registerConsultEvents(fastify: FastifyInstance, { contextOf, announcements }: Options): void {
  const streams = new Map<string, number>();
  fastify.addHook('onClose', () => announcements.close());
  fastify.get('/handelser/fraga/:id', async (request, reply) => {
    const id = idOf('Consult', (request.params as { id: string }).id);
    const { viewer } = await contextOf(request);
    const mayRead = async (): Promise<boolean> => {
      const context = await contextOf(request);
      const row = id ? await consultRow(context, id) : null;
      return row !== null && canReadConsult(context.viewer, factsOfRow(row));
    };
    if (!id || viewer.kind === 'GUEST' || !(await mayRead())) return reply.code(404).send({ error: 'Not found', requestId: request.id });
    const held = streams.get(viewer.sessionId) ?? 0;
    if (held >= MOST_STREAMS_OF_A_SESSION) return reply.code(429).send({ error: 'Too many streams', requestId: request.id });
    streams.set(viewer.sessionId, held + 1);
    await stream(reply, { about: aboutConsult(id), announcements, mayRead }, () => {
      const left = (streams.get(viewer.sessionId) ?? 1) - 1;
      if (left > 0) streams.set(viewer.sessionId, left);
      else streams.delete(viewer.sessionId);
    });
  });
}

type Stream = { about: string; announcements: Announcements; mayRead: () => Promise<boolean> };

async function stream(reply: FastifyReply, { about, announcements, mayRead }: Stream, onEnd: () => void): Promise<void> {
  const { raw } = reply.hijack();
  raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
  raw.write('retry: 1000\n\n');
  const say = (line: string): void => {
    void mayRead().then(
      (may) => (may ? raw.write(`${line}\n\n`) : raw.end()),
      () => raw.end(),
    );
  };
  let isOver = false;
  let stop = (): void => undefined;
  const beat = setInterval(() => say(': beat'), BEAT_MILLISECONDS);
  const end = (): void => {
    if (isOver) return;
    isOver = true;
    clearInterval(beat);
    stop();
    onEnd();
  };
  raw.once('close', end);
  stop = await announcements.listen((heard) => {
    if (heard === about || heard === '') say('event: changed\ndata: 1');
  });
  // Whoever left while we were asking is not told of it again.
  if (isOver) stop();
  else if (raw.destroyed) end();
}

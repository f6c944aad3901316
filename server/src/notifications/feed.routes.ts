import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sha256Hex } from 'shared/text/canonical-json.ts';
import type { Context } from '../kernel/context.ts';
import { guest } from '../kernel/viewer.ts';
import { atomFeed, type AtomFeed } from './atom-feed.ts';
import { artefactFeed, organisationFeed } from './feed.queries.ts';

type Options = { contextOf: (request: FastifyRequest) => Promise<Context> };

type ReadFeed = (context: Context, slug: string, self: string) => Promise<AtomFeed | null>;

const ENDING = '.atom';

/** What is published as Atom feeds: `/flode/<organisation>.atom` and `/flode/dokument/<slug>.atom`. They hold what a guest may read, whoever asks. */
export function registerFeeds(fastify: FastifyInstance, { contextOf }: Options): void {
  const serve = (path: string, read: ReadFeed) =>
    fastify.get(path, async (request, reply) => sendFeed(request, reply, { ...(await contextOf(request)), viewer: guest }, read));
  serve('/flode/:file', organisationFeed);
  serve('/flode/dokument/:file', artefactFeed);
}

async function sendFeed(request: FastifyRequest, reply: FastifyReply, context: Context, read: ReadFeed): Promise<FastifyReply> {
  const { file } = request.params as { file: string };
  const self = `${context.publicUrl}${request.url.split('?')[0] ?? ''}`;
  const feed = file.endsWith(ENDING) ? await read(context, file.slice(0, -ENDING.length), self) : null;
  if (!feed) return reply.code(404).send({ error: 'Not found', requestId: request.id });
  const body = atomFeed(feed);
  const etag = `W/"${sha256Hex(body).slice(0, 32)}"`;
  reply.header('etag', etag).header('last-modified', feed.updated.toUTCString()).header('cache-control', 'public, max-age=300');
  if (isKnown(request.headers['if-none-match'], etag)) return reply.code(304).send();
  return reply.type('application/atom+xml; charset=utf-8').send(body);
}

/** A reader may send several tags; whether they are weak does not matter here. */
function isKnown(header: string | undefined, etag: string): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return header !== undefined && (header.trim() === '*' || header.split(',').some((tag) => bare(tag) === bare(etag)));
}

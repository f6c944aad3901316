import { existsSync } from 'node:fs';
import { join } from 'node:path';
import compress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Serves the built portal: hashed assets for a year, the page itself never from a cache; any other path is the portal's own. */
export async function registerClientFiles(fastify: FastifyInstance, folder: string): Promise<void> {
  await fastify.register(compress, { encodings: ['br', 'gzip'], threshold: 1024 });
  if (!existsSync(join(folder, 'index.html'))) return;
  await fastify.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  fastify.setNotFoundHandler(async (request, reply) => {
    const isPage = (request.method === 'GET' || request.method === 'HEAD') && !/\.[a-z0-9]+$/i.test(request.url.split('?')[0] ?? '');
    if (!isPage) return reply.code(404).send({ error: 'Not found', requestId: request.id });
    return reply.header('cache-control', 'no-cache').type('text/html').sendFile('index.html');
  });
}

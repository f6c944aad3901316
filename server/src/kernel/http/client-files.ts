import { existsSync } from 'node:fs';
import { join } from 'node:path';
import compress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Serves the built portal: hashed assets for a year, the page itself never from a cache; any other path is the portal's own. */
export async function registerClientFiles(fastify: FastifyInstance, folder: string): Promise<void> {
  await fastify.register(compress, { encodings: ['br', 'gzip'], threshold: 1024 });
  if (!existsSync(join(folder, 'index.html'))) return;
  await fastify.register(fastifyStatic, { root: folder, serve: false, cacheControl: false });
  fastify.get('/assets/*', (request, reply) => {
    const { '*': file } = request.params as { '*': string };
    return reply.header('cache-control', 'public, max-age=31536000, immutable').sendFile(`assets/${file}`);
  });
  for (const file of ['favicon.svg', 'layers.css', 'early-keys.js']) {
    fastify.get(`/${file}`, (_request, reply) => reply.header('cache-control', 'public, max-age=86400').sendFile(file));
  }
  fastify.setNotFoundHandler(async (request, reply) => {
    const isPage = (request.method === 'GET' || request.method === 'HEAD') && !/\.[a-z0-9]+$/i.test(request.url.split('?')[0] ?? '');
    if (!isPage) return reply.code(404).send({ error: 'Not found', requestId: request.id });
    return reply.header('cache-control', 'no-cache').type('text/html').sendFile('index.html');
  });
}

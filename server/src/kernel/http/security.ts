import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** Headers of every answer, and the refusal of anything another site could make a browser send. */
export async function registerSecurity(fastify: FastifyInstance, publicUrl: string): Promise<void> {
  await fastify.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        mediaSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        manifestSrc: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
      },
    },
    strictTransportSecurity: publicUrl.startsWith('https:'),
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
  });
  const own = originsOf(publicUrl);
  fastify.addHook('onRequest', async (request, reply) => {
    if (request.method === 'GET' || request.method === 'HEAD') return;
    const { origin } = request.headers;
    const site = request.headers['sec-fetch-site'];
    const foreign = (origin !== undefined && !own.has(origin)) || site === 'cross-site';
    if (foreign) await reply.code(403).send({ error: 'Requests from other sites are refused.', requestId: request.id });
  });
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** The origins of the product's own pages: its public one. On this machine alone, its names are one. */
function originsOf(publicUrl: string): ReadonlySet<string> {
  const { protocol, hostname, port } = new URL(publicUrl);
  if (protocol !== 'http:' || !LOOPBACK.includes(hostname)) return new Set([publicUrl]);
  return new Set(LOOPBACK.map((name) => new URL(`http://${name}:${port}`).origin));
}

import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isPersonaKey } from './development-personas.ts';
import { personaPage } from './development-page.ts';
import { createDevelopmentProvider, DEVELOPMENT_PATH } from './development-provider.ts';
import { localeOf } from './locale-of.ts';

type Uid = { Params: { uid: string } };

/** Mounts the development provider on our own origin, under its path. */
export async function registerDevelopmentProvider(fastify: FastifyInstance, publicUrl: string): Promise<void> {
  const provider = await createDevelopmentProvider(publicUrl);
  const answer = provider.callback();

  fastify.get<Uid>(`${DEVELOPMENT_PATH}/personas/:uid`, async (request, reply) => {
    const { uid } = await provider.interactionDetails(request.raw, reply.raw);
    return reply
      .type('text/html')
      .header('cache-control', 'no-store')
      .send(personaPage(localeOf(request), uid));
  });

  await fastify.register(async (scope) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
      done(null, String(body)),
    );
    scope.post<Uid>(`${DEVELOPMENT_PATH}/personas/:uid`, async (request, reply) => {
      const persona = new URLSearchParams(String(request.body)).get('persona');
      if (!isPersonaKey(persona)) return reply.code(400).send({ error: 'There is no such persona.', requestId: request.id });
      const goTo = await provider.interactionResult(request.raw, reply.raw, { login: { accountId: persona } });
      return reply.redirect(goTo, 303);
    });
  });

  await fastify.register(async (scope) => {
    // The provider reads the request itself, so its body must be left unread.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _body, done) => done(null));
    scope.all(`${DEVELOPMENT_PATH}/*`, async (request, reply) => {
      reply.hijack();
      await answer(belowPath(request), reply.raw);
    });
  });
}

/**
 * The request as the provider sees it: its own address begins below the path it is mounted on, and the cookie by which
 * it would remember who signed in last is left out, so that one can become another persona.
 */
function belowPath({ raw }: FastifyRequest): FastifyRequest['raw'] {
  const url = raw.url ?? '/';
  raw.headers.cookie = (raw.headers.cookie ?? '')
    .split('; ')
    .filter((cookie) => !cookie.startsWith('_session'))
    .join('; ');
  return Object.assign(raw, { originalUrl: url, url: url.slice(DEVELOPMENT_PATH.length) || '/' });
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { beginSignIn } from './begin-sign-in.ts';
import { registerDevelopmentProvider } from './development-provider.routes.ts';
import { endSession } from './end-session.ts';
import { finishSignIn } from './finish-sign-in.ts';
import { clientOf } from './identity-provider.ts';
import { localeOf } from './locale-of.ts';
import type { OidcClient } from './oidc-client.ts';
import { sessionCookie, signInCookie } from './session-cookie.ts';
import { signInLimits } from './session-limits.ts';
import { signInFailure } from './sign-in-failure.ts';
import { signInPageStyle } from './sign-in-page.ts';

type Options = { config: Config; contextOf: (request: FastifyRequest) => Promise<Context> };

type Door = Options & { client: OidcClient };

/** The addresses of signing in and out: `/auth/sign-in?returnTo=`, `/auth/callback` and `POST /auth/sign-out`. */
export async function registerSignIn(fastify: FastifyInstance, options: Options): Promise<void> {
  const door = { ...options, client: clientOf(fastify, options.config) };
  if (options.config.identityProvider.kind === 'development') await registerDevelopmentProvider(fastify, options.config.publicUrl);

  await fastify.register(async (scope) => {
    scope.setErrorHandler(showFailure);
    scope.get('/auth/page.css', (_request, reply) => reply.type('text/css').header('cache-control', 'max-age=3600').send(signInPageStyle));
    scope.get('/auth/sign-in', (request, reply) => signIn(door, request, reply));
    scope.get('/auth/callback', (request, reply) => callback(door, request, reply));
    scope.post('/auth/sign-out', (request, reply) => signOut(door, request, reply));
  });
}

async function showFailure(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const failure = signInFailure(error, localeOf(request), request.id);
  if (!failure) throw error;
  request.log.warn({ requestId: request.id, reason: (error as Error).message }, 'sign-in failed');
  return reply.code(failure.status).type('text/html').header('cache-control', 'no-store').send(failure.html);
}

async function signIn({ client, config, contextOf }: Door, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const home = canonicalAddress(config, request);
  if (home) return reply.redirect(home, 302);
  const { returnTo } = request.query as { returnTo?: unknown };
  const { goTo, browserToken } = await beginSignIn(await contextOf(request), client, returnTo, request.cookies[signInCookie.name]);
  return reply
    .setCookie(signInCookie.name, browserToken, { ...signInCookie.options, maxAge: signInLimits.attemptMilliseconds / 1_000 })
    .header('cache-control', 'no-store')
    .redirect(goTo.href, 302);
}

async function callback({ client, config, contextOf }: Door, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { token, returnTo } = await finishSignIn(await contextOf(request), client, {
    url: new URL(request.url, config.publicUrl),
    browserToken: request.cookies[signInCookie.name],
    sessionToken: request.cookies[sessionCookie.name],
  });
  return reply.setCookie(sessionCookie.name, token, sessionCookie.options).header('cache-control', 'no-store').redirect(returnTo, 302);
}

async function signOut({ client, config, contextOf }: Door, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const token = request.cookies[sessionCookie.name];
  if (token) await inTransaction(await contextOf(request), (context) => endSession(context, token));
  // Whoever signs out is signed out here, whether or not the provider answers.
  const elsewhere = config.identityProvider.kind === 'oidc' ? await client.endSessionUrl(`${config.publicUrl}/`).catch(() => null) : null;
  return reply
    .clearCookie(sessionCookie.name, sessionCookie.options)
    .header('cache-control', 'no-store')
    .send({ goTo: elsewhere?.href ?? '/' });
}

/**
 * The same address under the one name whose cookies and redirects the development provider knows: 127.0.0.1 and
 * localhost are two sites to a browser. Null where the request already uses it.
 */
function canonicalAddress({ identityProvider, publicUrl }: Config, request: FastifyRequest): string | null {
  if (identityProvider.kind !== 'development' || request.host === new URL(publicUrl).host) return null;
  return `${publicUrl}${request.url}`;
}

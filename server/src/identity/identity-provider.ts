import type { FastifyInstance } from 'fastify';
import type { CustomFetch } from 'openid-client';
import type { Config } from '../config.ts';
import { StartError } from '../kernel/start-error.ts';
import { DEVELOPMENT_ISSUER } from './development-personas.ts';
import { DEVELOPMENT_ALGORITHM, DEVELOPMENT_CLIENT, DEVELOPMENT_PATH } from './development-provider.ts';
import { createOidcClient, type OidcClient } from './oidc-client.ts';

/**
 * The client of the identity provider the product is set up with.
 * @throws StartError for the development provider in production
 */
export function clientOf(fastify: FastifyInstance, { identityProvider, production, publicUrl }: Config): OidcClient {
  const redirectUri = `${publicUrl}/auth/callback`;
  if (identityProvider.kind === 'oidc') {
    return createOidcClient({ ...identityProvider, redirectUri, insecureLoopback: false });
  }
  if (production) throw new StartError('The development identity provider is refused in production: set OIDC_ISSUER and OIDC_CLIENT_ID.');
  const client = createOidcClient({
    issuer: `${publicUrl}${DEVELOPMENT_PATH}`,
    clientId: DEVELOPMENT_CLIENT,
    clientSecret: undefined,
    redirectUri,
    insecureLoopback: publicUrl.startsWith('http:'),
    fetch: fetchInside(fastify),
    idTokenAlgorithm: DEVELOPMENT_ALGORITHM,
  });
  return {
    ...client,
    redeem: async (answer, checks) => ({ ...(await client.redeem(answer, checks)), issuer: DEVELOPMENT_ISSUER }),
  };
}

/** Speaks to the provider in this process without a socket, so it works behind any proxy and under any name. */
function fetchInside(fastify: FastifyInstance): CustomFetch {
  return async (address, { method, headers, body }) => {
    const url = new URL(address);
    const answer = await fastify.inject({
      method: method as 'GET' | 'POST',
      url: `${url.pathname}${url.search}`,
      headers: { ...headers, host: url.host },
      ...(body instanceof URLSearchParams ? { payload: body.toString() } : {}),
    });
    return new Response(answer.body, {
      status: answer.statusCode,
      headers: { 'content-type': answer.headers['content-type'] ?? '' },
    });
  };
}

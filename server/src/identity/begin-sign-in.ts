import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import type { IdentityTables } from './identity.tables.ts';
import type { OidcClient } from './oidc-client.ts';
import { safeReturnTo } from './return-to.ts';
import { signInLimits } from './session-limits.ts';
import { newToken, tokenHash } from './token.ts';

export type BegunSignIn = { goTo: URL; browserToken: string };

/**
 * Begins a sign-in: remembers what the answer must fit, tied to this browser, and says where to send it.
 * @param browserToken of a sign-in begun before in this browser (another tab), which stays good
 * @throws IdentityProviderUnavailable
 */
export async function beginSignIn(
  { em, clock, random }: Context,
  client: OidcClient,
  returnTo: unknown,
  browserToken = newToken(random),
): Promise<BegunSignIn> {
  const checks = { state: newToken(random), nonce: newToken(random), codeVerifier: newToken(random) };
  const goTo = await client.authorizationUrl(checks);
  const now = clock.now();
  const tables = projection<IdentityTables>(em);
  const forgotten = new Date(now.getTime() - signInLimits.attemptMilliseconds);
  await tables.deleteFrom('sign_in_attempt').where('createdAt', '<', forgotten).execute();
  await tables
    .insertInto('sign_in_attempt')
    .values({
      stateHash: tokenHash(checks.state),
      browserHash: tokenHash(browserToken),
      nonce: checks.nonce,
      codeVerifier: checks.codeVerifier,
      returnTo: safeReturnTo(returnTo),
      createdAt: now,
    })
    .execute();
  return { goTo, browserToken };
}

import { inTransaction, type Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { endSession } from './end-session.ts';
import type { IdentityTables } from './identity.tables.ts';
import { SignInRefused, type Claims, type OidcClient } from './oidc-client.ts';
import { Person } from './person.entity.ts';
import { sessionLimits, signInLimits } from './session-limits.ts';
import { Session } from './session.entity.ts';
import { newToken, tokenHash } from './token.ts';

type Answer = {
  /** The address the browser came back to, with code and state. */
  url: URL;
  /** From the cookie of the browser that came back. */
  browserToken: string | undefined;
  /** From the cookie of a session this browser may already have. */
  sessionToken: string | undefined;
};

/**
 * Finishes a sign-in. The attempt is used up whatever happens; the session gets a token of its own, and the one the
 * browser had before is ended, so that a token planted or seen before the sign-in opens nothing.
 * @throws SignInRefused or IdentityProviderUnavailable
 */
export async function finishSignIn(context: Context, client: OidcClient, answer: Answer): Promise<{ token: string; returnTo: string }> {
  const attempt = await takeAttempt(context, answer);
  const claims = await client.redeem(answer.url, attempt);
  const token = newToken(context.random);
  await inTransaction(context, async (inside) => {
    if (answer.sessionToken) await endSession(inside, answer.sessionToken);
    const person = await knownPerson(inside, claims);
    openSession(inside, person, token);
  });
  return { token, returnTo: attempt.returnTo };
}

async function takeAttempt({ em, clock }: Context, { url, browserToken }: Answer) {
  const state = url.searchParams.get('state') ?? '';
  const attempt = await projection<IdentityTables>(em)
    .deleteFrom('sign_in_attempt')
    .where('stateHash', '=', tokenHash(state))
    .returningAll()
    .executeTakeFirst();
  if (!attempt) throw new SignInRefused('No sign-in with this state has begun, or it is finished.');
  if (clock.now().getTime() - attempt.createdAt.getTime() > signInLimits.attemptMilliseconds)
    throw new SignInRefused('The sign-in took too long.');
  if (!browserToken || tokenHash(browserToken) !== attempt.browserHash) throw new SignInRefused('The sign-in began in another browser.');
  return { ...attempt, state };
}

/** The person the provider speaks of: unknown at the first sign-in, renamed where the provider has a newer name. */
async function knownPerson({ em, clock }: Context, { issuer, subject, name, professionCode, email }: Claims): Promise<Person> {
  const values = { issuer, subject, name, professionCode, email, createdAt: clock.now() };
  return em.upsert(Person, values, { onConflictFields: ['issuer', 'subject'], onConflictMergeFields: ['name', 'professionCode', 'email'] });
}

function openSession(context: Context, person: Person, token: string): void {
  const now = context.clock.now();
  const session = context.em.create(Session, {
    tokenHash: tokenHash(token),
    personId: person.id,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + sessionLimits.absoluteMilliseconds),
  });
  record(context, { action: 'SIGNED_IN', actorId: person.id, objectType: 'Session', objectId: session.id });
}

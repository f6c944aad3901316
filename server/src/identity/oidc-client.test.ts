import { beforeEach, describe, expect, it } from 'vitest';
import { TEST_ISSUER, TestIssuer } from '../testing/test-issuer.ts';
import { createOidcClient, IdentityProviderUnavailable, SignInRefused, type OidcClient } from './oidc-client.ts';

const checks = { state: 'state', nonce: 'nonce', codeVerifier: 'v'.repeat(43) };
const answer = new URL('https://kunskapsnav.example/auth/callback?code=code&state=state');
const past = Math.floor(Date.now() / 1_000) - 3_600;

describe('the client of an identity provider', () => {
  let issuer: TestIssuer;
  let client: OidcClient;
  beforeEach(() => {
    issuer = new TestIssuer();
    client = createOidcClient({
      issuer: TEST_ISSUER,
      clientId: 'client',
      clientSecret: 'secret',
      redirectUri: 'https://kunskapsnav.example/auth/callback',
      insecureLoopback: false,
      fetch: issuer.fetch,
      idTokenAlgorithm: 'ES256',
    });
  });

  it('sends the browser away with state, nonce and a challenge, and keeps the verifier', async () => {
    const url = await client.authorizationUrl(checks);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      state: 'state',
      nonce: 'nonce',
      response_type: 'code',
      code_challenge_method: 'S256',
    });
    expect(url.href).not.toContain(checks.codeVerifier);
  });

  it('learns who signed in', async () => {
    issuer.next = { claims: { profession: 'sjukskoterska', email: 'a@b.example' } };
    expect(await client.redeem(answer, checks)).toEqual({
      issuer: TEST_ISSUER,
      subject: 'one',
      name: 'Testperson',
      professionCode: 'sjukskoterska',
      email: 'a@b.example',
    });
  });

  it('asks for the name where the token has none', async () => {
    issuer.next = { claims: { name: undefined } };
    issuer.userinfo = { sub: 'one', given_name: 'Test', family_name: 'Person' };
    expect(await client.redeem(answer, checks)).toMatchObject({ name: 'Test Person' });
  });

  it('refuses what is told of somebody else', async () => {
    issuer.next = { claims: { name: undefined } };
    issuer.userinfo = { sub: 'another', name: 'Somebody else' };
    await expect(client.redeem(answer, checks)).rejects.toBeInstanceOf(SignInRefused);
  });

  it.each<[string, TestIssuer['next']]>([
    ['for another client', { claims: { aud: 'another' } }],
    ['of another issuer', { claims: { iss: 'https://another.example' } }],
    ['without a signature', { header: { alg: 'none' } }],
    ['signed in another way', { header: { alg: 'HS256' } }],
    ['signed with another key', { key: TestIssuer.otherKey() }],
    ['out of date', { claims: { iat: past, exp: past + 60 } }],
    ['with the nonce of another sign-in', { claims: { nonce: 'another' } }],
    ['without a nonce', { claims: { nonce: undefined } }],
    ['without a subject', { claims: { sub: undefined } }],
  ])('refuses a token %s', async (_what, next) => {
    issuer.next = next;
    await expect(client.redeem(answer, checks)).rejects.toBeInstanceOf(SignInRefused);
  });

  it('refuses an answer with another state, and one that says no', async () => {
    for (const query of ['code=code&state=another', 'code=code', 'error=access_denied&state=state', 'state=state']) {
      await expect(client.redeem(new URL(`?${query}`, answer), checks)).rejects.toBeInstanceOf(SignInRefused);
    }
  });

  it('refuses a code the provider does not know', async () => {
    issuer.instead = { '/token': () => Response.json({ error: 'invalid_grant' }, { status: 400 }) };
    await expect(client.redeem(answer, checks)).rejects.toBeInstanceOf(SignInRefused);
  });

  it.each<[string, () => Response]>([
    ['fails', () => new Response('broken', { status: 502 })],
    [
      'cannot be reached',
      () => {
        throw new TypeError('fetch failed');
      },
    ],
  ])('says that the provider is unavailable when it %s', async (_what, instead) => {
    issuer.instead = { '/token': instead };
    await expect(client.redeem(answer, checks)).rejects.toBeInstanceOf(IdentityProviderUnavailable);
  });

  it('tries again to find a provider it could not find', async () => {
    issuer.instead = { 'openid-configuration': () => new Response('', { status: 503 }) };
    await expect(client.authorizationUrl(checks)).rejects.toBeInstanceOf(IdentityProviderUnavailable);
    issuer.instead = {};
    expect((await client.authorizationUrl(checks)).origin).toBe(TEST_ISSUER);
  });

  it('knows where the provider ends its own session', async () => {
    expect((await client.endSessionUrl('https://kunskapsnav.example/'))?.pathname).toBe('/end');
  });

  it('does not speak to a provider without TLS', async () => {
    const insecure = createOidcClient({
      issuer: 'http://issuer.example',
      clientId: 'client',
      clientSecret: undefined,
      redirectUri: 'https://kunskapsnav.example/auth/callback',
      insecureLoopback: false,
      fetch: issuer.fetch,
    });
    await expect(insecure.authorizationUrl(checks)).rejects.toBeInstanceOf(IdentityProviderUnavailable);
  });
});

import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import type { CustomFetch } from 'openid-client';

export const TEST_ISSUER = 'https://issuer.example';

type Token = { header?: Record<string, unknown>; claims?: Record<string, unknown>; key?: KeyObject };

const newKey = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** An identity provider that answers whatever a test tells it to, reached by `fetch` instead of a socket. */
export class TestIssuer {
  readonly #key = newKey();
  /** What the next ID token differs in from a good one; a claim of `undefined` is left out. */
  next: Token = {};
  userinfo: Record<string, unknown> = {};
  /** Answers every request to an address that ends so; a function may throw, as a broken line does. */
  instead: Record<string, () => Response> = {};

  readonly fetch: CustomFetch = async (address) => {
    const { pathname } = new URL(address);
    const instead = Object.entries(this.instead).find(([end]) => pathname.endsWith(end))?.[1];
    if (instead) return instead();
    if (pathname.endsWith('openid-configuration')) return Response.json(this.#metadata());
    if (pathname === '/keys')
      return Response.json({ keys: [{ ...this.#key.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'ES256', use: 'sig' }] });
    if (pathname === '/userinfo') return Response.json(this.userinfo);
    return Response.json({ access_token: 'access', token_type: 'bearer', id_token: this.#idToken() });
  };

  static otherKey(): KeyObject {
    return newKey().privateKey;
  }

  #metadata(): object {
    return {
      issuer: TEST_ISSUER,
      authorization_endpoint: `${TEST_ISSUER}/authorise`,
      token_endpoint: `${TEST_ISSUER}/token`,
      jwks_uri: `${TEST_ISSUER}/keys`,
      userinfo_endpoint: `${TEST_ISSUER}/userinfo`,
      end_session_endpoint: `${TEST_ISSUER}/end`,
    };
  }

  #idToken(): string {
    const now = Math.floor(Date.now() / 1_000);
    const header = { alg: 'ES256', kid: 'one', ...this.next.header };
    const claims = {
      iss: TEST_ISSUER,
      sub: 'one',
      aud: 'client',
      nonce: 'nonce',
      iat: now,
      exp: now + 60,
      name: 'Testperson',
      ...this.next.claims,
    };
    const content = `${encoded(header)}.${encoded(claims)}`;
    if (header.alg === 'none') return `${content}.`;
    const signature = sign('sha256', Buffer.from(content), { key: this.next.key ?? this.#key.privateKey, dsaEncoding: 'ieee-p1363' });
    return `${content}.${signature.toString('base64url')}`;
  }
}

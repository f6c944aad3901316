import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type Provider from 'oidc-provider';
import type { GrantContext } from 'oidc-provider';
import { isPersonaKey, personas } from './development-personas.ts';
import { developmentStore } from './development-store.ts';
import { renderSignInPage } from './sign-in-page.ts';

/** Where the development provider lives on our own origin. */
export const DEVELOPMENT_PATH = '/dev-identity';
export const DEVELOPMENT_CLIENT = 'kunskapsnav';
export const DEVELOPMENT_ALGORITHM = 'ES256';

const MINUTES = 60;

/**
 * An OpenID Connect provider inside this process, with made-up personas and keys that live as long as the process.
 * Loaded only where it is used, so production never has it in memory.
 */
export async function createDevelopmentProvider(publicUrl: string): Promise<Provider> {
  const { default: OidcProvider } = await import('oidc-provider');
  const provider = new OidcProvider(`${publicUrl}${DEVELOPMENT_PATH}`, {
    adapter: developmentStore(),
    clients: [
      {
        client_id: DEVELOPMENT_CLIENT,
        token_endpoint_auth_method: 'none',
        redirect_uris: [`${publicUrl}/auth/callback`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: DEVELOPMENT_ALGORITHM,
      },
    ],
    jwks: { keys: [newSigningKey()] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['name', 'profession'], email: ['email'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false }, userinfo: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `${DEVELOPMENT_PATH}/personas/${uid}` },
    ttl: {
      Interaction: 10 * MINUTES,
      Session: 10 * MINUTES,
      Grant: 10 * MINUTES,
      IdToken: 10 * MINUTES,
      AccessToken: 10 * MINUTES,
      AuthorizationCode: MINUTES,
    },
    findAccount: async (_context: unknown, subject: string) => accountOf(subject),
    loadExistingGrant: grantEverything,
    renderError,
  });
  provider.proxy = publicUrl.startsWith('https:');
  return provider;
}

function newSigningKey(): object {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: DEVELOPMENT_ALGORITHM, kid: randomBytes(8).toString('hex') };
}

function accountOf(subject: string): object | undefined {
  if (!isPersonaKey(subject)) return undefined;
  const { name, professionCode } = personas[subject];
  return {
    accountId: subject,
    claims: async () => ({ sub: subject, name: name.sv, ...(professionCode ? { profession: professionCode } : {}) }),
  };
}

/** The only client is the product itself, so nobody is asked to consent. */
async function grantEverything({ oidc }: GrantContext): Promise<object | undefined> {
  const clientId = oidc.client?.clientId;
  const accountId = oidc.session?.accountId;
  if (clientId === undefined || accountId === undefined) return undefined;
  const grant = new oidc.provider.Grant({ clientId, accountId });
  grant.addOIDCScope('openid profile email');
  await grant.save();
  return grant;
}

function renderError(context: { type: string; body: string }): void {
  context.type = 'html';
  const body =
    '<p>Sidan gäller inte längre. <a href="/auth/sign-in">Börja om</a>.</p><p lang="en">This page is out of date. <a href="/auth/sign-in">Start again</a>.</p>';
  context.body = renderSignInPage({ locale: 'sv', title: 'Inloggningen gick inte att slutföra', body });
}

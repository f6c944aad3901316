import * as oidc from 'openid-client';

/** What the identity provider says of a person. */
export type Claims = { issuer: string; subject: string; name: string; professionCode: string | null; email: string | null };

/** What a sign-in must remember to check the provider's answer. */
type SignInChecks = { state: string; nonce: string; codeVerifier: string };

/** The provider cannot be reached or does not work: a later try may succeed. */
export class IdentityProviderUnavailable extends Error {
  override readonly name = 'IdentityProviderUnavailable';
}

/** The provider, or what came in its name, refused the sign-in. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';
}

export type OidcClient = {
  /** Where to send the browser. @throws IdentityProviderUnavailable */
  authorizationUrl(checks: SignInChecks): Promise<URL>;
  /** Redeems the answer the browser came back with. @throws SignInRefused or IdentityProviderUnavailable */
  redeem(answer: URL, checks: SignInChecks): Promise<Claims>;
  /** Where the provider ends its own session, or null where it does not. */
  endSessionUrl(backTo: string): Promise<URL | null>;
};

export type OidcSettings = {
  issuer: string;
  clientId: string;
  clientSecret: string | undefined;
  redirectUri: string;
  /** Lets the development provider, inside this process, be spoken to without TLS. Never set for any other. */
  insecureLoopback: boolean;
  fetch?: oidc.CustomFetch;
  idTokenAlgorithm?: string;
};

const TIMEOUT_SECONDS = 5;

/** Speaks OpenID Connect with one provider: authorisation code, PKCE, state and nonce. The provider is looked up when first needed. */
export function createOidcClient(settings: OidcSettings): OidcClient {
  let found: Promise<oidc.Configuration> | null = null;
  const configuration = async (): Promise<oidc.Configuration> => {
    found ??= discover(settings);
    try {
      return await found;
    } catch (error) {
      found = null;
      throw new IdentityProviderUnavailable('The identity provider could not be found.', { cause: error });
    }
  };
  return {
    authorizationUrl: async (checks) => authorizationUrl(await configuration(), settings, checks),
    redeem: async (answer, checks) => redeem(await configuration(), answer, checks),
    endSessionUrl: async (backTo) => {
      const provider = await configuration();
      if (!provider.serverMetadata().end_session_endpoint) return null;
      return oidc.buildEndSessionUrl(provider, { post_logout_redirect_uri: backTo });
    },
  };
}

function discover({
  issuer,
  clientId,
  clientSecret,
  idTokenAlgorithm,
  insecureLoopback,
  fetch,
}: OidcSettings): Promise<oidc.Configuration> {
  const metadata = idTokenAlgorithm ? { id_token_signed_response_alg: idTokenAlgorithm } : {};
  const authentication = clientSecret === undefined ? oidc.None() : oidc.ClientSecretPost(clientSecret);
  return oidc.discovery(new URL(issuer), clientId, metadata, authentication, {
    timeout: TIMEOUT_SECONDS,
    // The token comes straight from the provider; its signature is checked all the same.
    execute: [oidc.enableNonRepudiationChecks, ...(insecureLoopback ? [oidc.allowInsecureRequests] : [])],
    ...(fetch ? { [oidc.customFetch]: fetch } : {}),
  });
}

async function authorizationUrl(provider: oidc.Configuration, settings: OidcSettings, checks: SignInChecks): Promise<URL> {
  return oidc.buildAuthorizationUrl(provider, {
    redirect_uri: settings.redirectUri,
    scope: 'openid profile email',
    response_type: 'code',
    state: checks.state,
    nonce: checks.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(checks.codeVerifier),
    code_challenge_method: 'S256',
  });
}

async function redeem(provider: oidc.Configuration, answer: URL, checks: SignInChecks): Promise<Claims> {
  try {
    const tokens = await oidc.authorizationCodeGrant(provider, answer, {
      expectedState: checks.state,
      expectedNonce: checks.nonce,
      pkceCodeVerifier: checks.codeVerifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) throw new SignInRefused('The provider sent no ID token.');
    const needsMore = claims['name'] === undefined && provider.serverMetadata().userinfo_endpoint !== undefined;
    return claimsFrom(
      claims.iss,
      needsMore ? { ...claims, ...(await oidc.fetchUserInfo(provider, tokens.access_token, claims.sub)) } : claims,
    );
  } catch (error) {
    throw asSignInError(error);
  }
}

function claimsFrom(issuer: string, claims: Record<string, unknown> & { sub: string }): Claims {
  const text = (name: string): string | null => (typeof claims[name] === 'string' && claims[name] !== '' ? claims[name] : null);
  const parts = [text('given_name'), text('family_name')].filter((part) => part !== null);
  return {
    issuer,
    subject: claims.sub,
    name: text('name') ?? (parts.length > 0 ? parts.join(' ') : (text('preferred_username') ?? claims.sub)),
    professionCode: text('profession'),
    email: text('email'),
  };
}

/** Nothing of the provider's answer goes into the message: it may hold tokens. */
function asSignInError(error: unknown): Error {
  if (error instanceof SignInRefused) return error;
  const isNetwork = error instanceof TypeError || (error instanceof oidc.ClientError && error.code === 'OAUTH_TIMEOUT');
  if (isNetwork || statusOf(error) >= 500)
    return new IdentityProviderUnavailable('The identity provider did not answer.', { cause: error });
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return new SignInRefused(`The sign-in was refused: ${code}.`, { cause: error });
}

function statusOf(error: unknown): number {
  if (error instanceof oidc.ResponseBodyError) return error.status;
  return error instanceof Error && error.cause instanceof Response ? error.cause.status : 0;
}

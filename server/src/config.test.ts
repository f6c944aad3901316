import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

const read = (environment: NodeJS.ProcessEnv, demo = false) => readConfig(environment, { demo });

describe('the settings', () => {
  it('start the demonstration where nothing is set', () => {
    expect(read({})).toMatchObject({
      production: false,
      demo: true,
      publicUrl: 'http://localhost:4000',
      database: { kind: 'embedded' },
      identityProvider: { kind: 'development' },
    });
  });

  it('load demo content into a database of one’s own only when asked', () => {
    const DATABASE_URL = 'postgresql://app@db/kunskapsnav';
    expect(read({ DATABASE_URL })).toMatchObject({
      demo: false,
      database: { kind: 'external', appUrl: DATABASE_URL, ownerUrl: DATABASE_URL },
    });
    expect(read({ DATABASE_URL }, true).demo).toBe(true);
  });

  it('refuse the development identity provider in production', () => {
    expect(() => read({ NODE_ENV: 'production', PUBLIC_URL: 'https://a.example' })).toThrow('OIDC_ISSUER');
    const production = { NODE_ENV: 'production', PUBLIC_URL: 'https://a.example', OIDC_ISSUER: 'https://idp.example', OIDC_CLIENT_ID: 'a' };
    expect(read(production).identityProvider).toMatchObject({ kind: 'oidc' });
  });

  it('believe one proxy in production and none elsewhere, unless told how many there are', () => {
    const production = { NODE_ENV: 'production', PUBLIC_URL: 'https://a.example', OIDC_ISSUER: 'https://idp.example', OIDC_CLIENT_ID: 'a' };
    expect([read({}), read(production), read({ ...production, PROXY_HOPS: '2' })].map(({ proxyHops }) => proxyHops)).toEqual([0, 1, 2]);
    expect(() => read({ PROXY_HOPS: 'all' })).toThrow('PROXY_HOPS');
  });

  it.each<[NodeJS.ProcessEnv, string]>([
    [{ PORT: '0' }, 'PORT'],
    [{ PORT: 'eighty' }, 'PORT'],
    [{ DATABASE_URL: 'mysql://db' }, 'DATABASE_URL'],
    [{ OIDC_ISSUER: 'https://idp.example' }, 'OIDC_CLIENT_ID'],
    [{ PUBLIC_URL: 'http://kunskapsnav.example' }, 'PUBLIC_URL must begin with https://'],
    [{ PUBLIC_URL: 'https://kunskapsnav.example/portal' }, 'PUBLIC_URL must be an origin'],
    [{ NODE_ENV: 'staging' }, 'NODE_ENV'],
  ])('say in one sentence what is wrong with %j', (environment, sentence) => {
    expect(() => read(environment)).toThrow(sentence);
    expect(() => read(environment)).toThrow(expect.objectContaining({ name: 'StartError' }) as Error);
  });
});

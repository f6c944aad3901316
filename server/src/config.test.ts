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

  it('refuse the development identity provider and the built-in database in production', () => {
    const ours = { NODE_ENV: 'production', PUBLIC_URL: 'https://a.example', DATABASE_URL: 'postgresql://app@db/kunskapsnav' };
    expect(() => read(ours)).toThrow('OIDC_ISSUER');
    const production = { ...ours, OIDC_ISSUER: 'https://idp.example', OIDC_CLIENT_ID: 'a' };
    expect(read(production)).toMatchObject({ identityProvider: { kind: 'oidc' }, demo: false });
    expect(() => read({ ...production, DATABASE_URL: '' })).toThrow('In production DATABASE_URL must be set');
  });

  it('let time be ahead to try out what takes weeks, and never in production', () => {
    expect(read({ CLOCK_AHEAD_DAYS: '40' }).clockAheadDays).toBe(40);
    expect(() => read({ CLOCK_AHEAD_DAYS: '-1' })).toThrow('CLOCK_AHEAD_DAYS');
    const production = { NODE_ENV: 'production', PUBLIC_URL: 'https://a.example', DATABASE_URL: 'postgresql://app@db/kunskapsnav' };
    expect(() => read({ ...production, OIDC_ISSUER: 'https://idp.example', OIDC_CLIENT_ID: 'a', CLOCK_AHEAD_DAYS: '1' })).toThrow(
      'CLOCK_AHEAD_DAYS is refused',
    );
  });

  it('count as not set where they are empty', () => {
    expect(read({ DATABASE_URL: '', PORT: '', OIDC_ISSUER: '' })).toEqual(read({}));
  });

  it('take an address of a socket, and a password with signs in it', () => {
    for (const DATABASE_URL of ['postgresql:///kunskapsnav?host=/run/postgresql', 'postgres://app:p%23%40%2F@db:5433/kunskapsnav']) {
      expect(read({ DATABASE_URL }).database).toMatchObject({ appUrl: DATABASE_URL });
    }
  });

  it('believe one proxy in production and none elsewhere, unless told how many there are', () => {
    const production = {
      NODE_ENV: 'production',
      PUBLIC_URL: 'https://a.example',
      DATABASE_URL: 'postgresql://app@db/kunskapsnav',
      OIDC_ISSUER: 'https://idp.example',
      OIDC_CLIENT_ID: 'a',
    };
    expect([read({}), read(production), read({ ...production, PROXY_HOPS: '2' })].map(({ proxyHops }) => proxyHops)).toEqual([0, 1, 2]);
    expect(() => read({ PROXY_HOPS: 'all' })).toThrow('PROXY_HOPS');
  });

  it.each<[NodeJS.ProcessEnv, string]>([
    [{ PORT: '0' }, 'PORT'],
    [{ PORT: 'eighty' }, 'PORT'],
    [{ PORT: '70000' }, 'it must be a whole number from 1 to 65535'],
    [{ DATABASE_POOL: '1' }, 'DATABASE_POOL'],
    [{ DATABASE_URL: 'mysql://db/kunskapsnav' }, 'DATABASE_URL is not valid: it must be like postgresql://'],
    [{ DATABASE_URL: 'postgres' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'postgresql://db' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'postgresql://app:a#b@db/kunskapsnav' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'postgresql://app@db:99999/kunskapsnav' }, 'DATABASE_URL'],
    [{ DATABASE_OWNER_URL: 'postgresql://owner@db/kunskapsnav' }, 'DATABASE_URL is missing'],
    [{ OIDC_ISSUER: 'https://idp.example' }, 'OIDC_CLIENT_ID'],
    [{ PUBLIC_URL: 'http://kunskapsnav.example' }, 'PUBLIC_URL must begin with https://'],
    [{ PUBLIC_URL: 'https://kunskapsnav.example/portal' }, 'PUBLIC_URL must be an origin'],
    [{ NODE_ENV: 'staging' }, 'NODE_ENV'],
  ])('say in one sentence what is wrong with %j', (environment, sentence) => {
    expect(() => read(environment)).toThrow(sentence);
    expect(() => read(environment)).toThrow(expect.objectContaining({ name: 'StartError' }) as Error);
  });
});

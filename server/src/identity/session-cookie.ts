import type { CookieSerializeOptions } from '@fastify/cookie';

/** A cookie only this origin can set and only over a secure connection (browsers count localhost as one). */
const options = { secure: true, httpOnly: true, sameSite: 'lax', path: '/' } as const satisfies CookieSerializeOptions;

/** Holds the token of the session. */
export const sessionCookie = { name: '__Host-sid', options } as const;

/** Ties a sign-in that has begun to the browser it began in. */
export const signInCookie = { name: '__Host-sign-in', options } as const;

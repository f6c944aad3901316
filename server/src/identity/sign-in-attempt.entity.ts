import { defineEntity, p } from '@mikro-orm/core';

/** A sign-in that has begun: what the answer of the identity provider must fit. Used once, and for a few minutes. */
export const SignInAttemptSchema = defineEntity({
  name: 'SignInAttempt',
  tableName: 'sign_in_attempt',
  properties: {
    stateHash: p.string().primary(),
    /** Hash of a cookie of the browser that began, so that nobody can finish a sign-in in another browser. */
    browserHash: p.string(),
    nonce: p.string(),
    codeVerifier: p.string(),
    returnTo: p.string(),
    createdAt: p.datetime(),
  },
  indexes: [{ properties: ['createdAt'] }],
});

export class SignInAttempt extends SignInAttemptSchema.class {}
SignInAttemptSchema.setClass(SignInAttempt);

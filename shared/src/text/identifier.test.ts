import { describe, expect, it } from 'vitest';
import { identifierListSchema, identifierSchema } from './identifier.ts';

describe('identifierSchema', () => {
  it.each(['a', 'smarta-lang', '018f4e2c-6a1b-7cc3-9d7e-1f2a3b4c5d6e', 'N06A', 'q_1'])('accepts %s', (id) => {
    expect(identifierSchema.safeParse(id).success).toBe(true);
  });

  it.each(['', '__proto__', '-a', 'a.b', 'smärta', 'a b', 'a'.repeat(65)])('refuses %j', (id) => {
    expect(identifierSchema.safeParse(id).success).toBe(false);
  });
});

describe('identifierListSchema', () => {
  it('lists each id once, and at most fifty', () => {
    expect(identifierListSchema.safeParse(['a', 'b']).success).toBe(true);
    expect(identifierListSchema.safeParse(['a', 'a']).success).toBe(false);
    expect(identifierListSchema.safeParse(Array.from({ length: 51 }, (_, index) => `a${index}`)).success).toBe(false);
  });
});

import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { certificateCode, codeHash, CODE_BYTES } from './certificate-code.ts';

const newCode = () => certificateCode(randomBytes(CODE_BYTES));

describe('the code of a certificate', () => {
  it('is grouped for reading, without letters that are mistaken for digits', () => {
    expect(newCode()).toMatch(/^KN(-[0-9A-HJKMNP-TV-Z]{4}){7}$/u);
    expect(certificateCode(new Uint8Array(CODE_BYTES))).toBe('KN-0000-0000-0000-0000-0000-0000-0000');
    expect(certificateCode(new Uint8Array(CODE_BYTES).fill(255))).toBe('KN-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ');
  });

  it('carries at least 128 bits: every one of its characters follows from bits of its own', () => {
    const zero = certificateCode(new Uint8Array(CODE_BYTES));
    const codes = new Set<string>();
    for (let bit = 0; bit < 140; bit += 1) {
      const bytes = new Uint8Array(CODE_BYTES);
      bytes[Math.floor(bit / 8)] = 128 >> (bit % 8);
      codes.add(certificateCode(bytes));
    }
    expect(codes.size).toBe(140);
    expect(codes.has(zero)).toBe(false);
  });

  it('is found however it is typed', () => {
    const code = certificateCode(Uint8Array.from({ length: CODE_BYTES }, (_, index) => index * 13));
    const bare = code.replaceAll('-', '').slice(2);
    const typed = [code, code.toLowerCase(), ` ${code.replaceAll('-', ' ')} `, bare, bare.replaceAll('0', 'O').replaceAll('1', 'l')];
    expect(new Set(typed.map(codeHash)).size).toBe(1);
  });

  it('has a hash of its own, and anything else has one that no code has', () => {
    const codes = Array.from({ length: 200 }, newCode);
    expect(new Set(codes.map(codeHash)).size).toBe(200);
    for (const stray of ['', 'KN', '🎓', 'x'.repeat(10_000), `${codes[0]}0`]) expect(codes.map(codeHash)).not.toContain(codeHash(stray));
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const text = 'typ;titel\r\nkapitel;Åtgärder – ”så gör ni”';

it('reads UTF-8 with and without a byte-order mark', () => {
  expect(decodeText(Buffer.from(text))).toBe(text);
  expect(decodeText(Buffer.from(`\uFEFF${text}`))).toBe(text);
});

it('reads UTF-16 in both orders', () => {
  const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
  expect(decodeText(little)).toBe(text);
  expect(decodeText(Buffer.from(little).swap16())).toBe(text);
});

it('reads what an older Excel saves in Swedish Windows', () => {
  const bytes = [...'typ;titel\r\nkapitel;'].map((sign) => sign.charCodeAt(0));
  // Å, ä, the dash and the quotation marks as Windows-1252 has them.
  expect(decodeText(Uint8Array.from([...bytes, 0xc5, 0x74, 0x67, 0xe4, 0x72, 0x64, 0x20, 0x96, 0x20, 0x94]))).toBe(
    'typ;titel\r\nkapitel;Åtgärd – ”',
  );
});

it('refuses what is no text', () => {
  expect(decodeText(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00]))).toBeNull();
});

it('gives back any text that was written as UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (written) => {
      fc.pre(!written.includes('\0') && written.isWellFormed() && !written.startsWith('\uFEFF'));
      expect(decodeText(Buffer.from(written))).toBe(written);
    }),
  );
});

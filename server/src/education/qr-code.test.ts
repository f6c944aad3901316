import { expect, it } from 'vitest';
import { qrCode } from './qr-code.ts';

const FINDER = [0b1111111, 0b1000001, 0b1011101, 0b1011101, 0b1011101, 0b1000001, 0b1111111];

it('draws a code with a quiet zone of four squares and a finder pattern in three corners', () => {
  const { size, path } = qrCode('https://kunskapsnav.example/verifiera/KN-0000-0000-0000-0000-0000-0000-0000');
  const dark = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/gu)].map(([, x, y]) => `${x} ${y}`));
  expect(dark.size * 'M4 4h1v1h-1z'.length).toBeLessThanOrEqual(path.length);
  const finderAt = (left: number, top: number) =>
    FINDER.map((_, y) => FINDER.reduce((row, _line, x) => row * 2 + Number(dark.has(`${left + x} ${top + y}`)), 0));
  expect(finderAt(4, 4)).toEqual(FINDER);
  expect(finderAt(size - 11, 4)).toEqual(FINDER);
  expect(finderAt(4, size - 11)).toEqual(FINDER);
  expect([...dark].some((at) => at.split(' ').some((place) => Number(place) < 4 || Number(place) >= size - 4))).toBe(false);
});

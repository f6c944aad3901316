import { expect, test } from 'vitest';
import { regionTiles } from './region-tiles.ts';

/** County codes of Statistics Sweden: 01–25, of which 02, 11, 15 and 16 do not exist. */
const codes = Array.from({ length: 25 }, (_, index) => String(index + 1).padStart(2, '0')).filter(
  (code) => !['02', '11', '15', '16'].includes(code),
);

test('every region has one tile of its own', () => {
  expect(Object.keys(regionTiles).toSorted()).toEqual(codes);
  const places = Object.values(regionTiles).map(({ row, column }) => `${row} ${column}`);
  expect(new Set(places).size).toBe(21);
});

test('what lies north lies above, and what lies east to the right', () => {
  const north = ['25', '24', '22', '21', '03', '04', '08', '10'];
  for (const [index, code] of north.slice(1).entries()) {
    expect(regionTiles[code]?.row).toBeGreaterThan(regionTiles[north[index] ?? '']?.row ?? 0);
  }
  const west = ['17', '18', '19', '03', '01'];
  for (const [index, code] of west.slice(1).entries()) {
    expect(regionTiles[code]?.column).toBeGreaterThan(regionTiles[west[index] ?? '']?.column ?? 0);
  }
});

/** A region's place in a map of equal tiles, row and column from the north-west, and a name short enough for a tile. */
export type RegionTile = { row: number; column: number; short: string };

/**
 * The 21 regions as tiles, by county code: neighbours lie beside each other as far as a grid allows. Every region has the same size, so that Gotland is as
 * easy to see and to hit as Norrbotten.
 */
export const regionTiles: Readonly<Record<string, RegionTile>> = {
  '25': { row: 1, column: 4, short: 'Norrb.' },
  '24': { row: 2, column: 4, short: 'Västerb.' },
  '23': { row: 3, column: 3, short: 'Jämtl.' },
  '22': { row: 3, column: 4, short: 'Västern.' },
  '20': { row: 4, column: 3, short: 'Dalarna' },
  '21': { row: 4, column: 4, short: 'Gävleb.' },
  '17': { row: 5, column: 1, short: 'Värml.' },
  '18': { row: 5, column: 2, short: 'Örebro' },
  '19': { row: 5, column: 3, short: 'Västm.' },
  '03': { row: 5, column: 4, short: 'Uppsala' },
  '01': { row: 5, column: 5, short: 'Stockh.' },
  '14': { row: 6, column: 2, short: 'V. Götal.' },
  '05': { row: 6, column: 3, short: 'Österg.' },
  '04': { row: 6, column: 4, short: 'Sörml.' },
  '13': { row: 7, column: 2, short: 'Halland' },
  '06': { row: 7, column: 3, short: 'Jönk.' },
  '08': { row: 7, column: 4, short: 'Kalmar' },
  '09': { row: 7, column: 5, short: 'Gotland' },
  '12': { row: 8, column: 2, short: 'Skåne' },
  '07': { row: 8, column: 3, short: 'Kronob.' },
  '10': { row: 8, column: 4, short: 'Blekinge' },
};

import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { adaptation } from './adaptation/adaptation.ts';
import { line, type FigureGroup } from './figure.ts';
import { searchQuality } from './search-quality/search-quality.ts';

const groups: FigureGroup[] = [adaptation, searchQuality];

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = groups.filter(({ name }) => !values.only || name === values.only);
if (chosen.length === 0) {
  console.error(`There is no figure ${values.only}; there are ${groups.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
console.log('figure  ours  reference  ratio  goal  pass|short');
for (const group of chosen) for (const measured of await group.measure()) console.log(line(measured));

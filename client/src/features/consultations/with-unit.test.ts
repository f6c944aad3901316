import { expect, it } from 'vitest';
import { withUnit } from './with-unit.ts';

it.each([
  ['Anna Berg', 'Exempelvårdcentralen', 'Anna Berg, Exempelvårdcentralen'],
  ['Läkare, Exempelvårdcentralen', 'Exempelvårdcentralen', 'Läkare, Exempelvårdcentralen'],
  ['Läkare på två enheter', null, 'Läkare på två enheter'],
])('names the unit of somebody once: %s', (name, unit, told) => expect(withUnit(name, unit)).toBe(told));

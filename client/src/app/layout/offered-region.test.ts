import { expect, test } from 'vitest';
import { offeredRegion } from './offered-region.ts';

const place = (slug: string) => ({ id: slug, slug, name: slug, shortName: slug });
const regions = [place('skane'), place('halland')];
const unit = place('vardcentral');
const nothing = { came: undefined, remembered: null, declined: null, unit: null, regions };

test('who works at a unit is offered its text, whatever the device remembers nothing of', () => {
  expect(offeredRegion(nothing)).toBeNull();
  expect(offeredRegion({ ...nothing, unit })).toBe(unit);
});

test('where one came from goes before what was chosen, and that before the own unit', () => {
  expect(offeredRegion({ ...nothing, unit, remembered: 'skane' })?.slug).toBe('skane');
  expect(offeredRegion({ ...nothing, unit, remembered: 'skane', came: 'halland' })?.slug).toBe('halland');
  expect(offeredRegion({ ...nothing, unit, remembered: 'gone', came: 'gone too' })).toBe(unit);
});

test('what was declined is not offered again, unless one comes from it or chooses it anew', () => {
  const declined = unit.slug;
  expect(offeredRegion({ ...nothing, unit, declined })).toBeNull();
  expect(offeredRegion({ ...nothing, unit, declined: 'another unit' })).toBe(unit);
  expect(offeredRegion({ ...nothing, unit, declined, came: declined })).toBe(unit);
  expect(offeredRegion({ ...nothing, unit, declined, remembered: declined })).toBe(unit);
});

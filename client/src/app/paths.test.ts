import { expect, test } from 'vitest';
import { prefixed } from '../ui/link/link.tsx';
import { inRegion, paths, withoutRegion } from './paths.ts';

test('the region stands first in an address, and can be taken away again', () => {
  expect(inRegion('/', 'skane')).toBe('/skane');
  expect(inRegion('/kunskap', 'skane')).toBe('/skane/kunskap');
  expect(inRegion('/kunskap', null)).toBe('/kunskap');
  for (const path of [paths.start(), paths.knowledge(), paths.evaluation('eval-smarta')]) {
    expect(withoutRegion(inRegion(path, 'vastra-gotaland'), 'vastra-gotaland')).toBe(path);
    expect(withoutRegion(path, null)).toBe(path);
  }
});

test('links inside the portal keep the region; those that stay on the page are left alone', () => {
  const prefix = inRegion('', 'skane');
  expect(prefixed('/kunskap?typ=evaluation#a', prefix)).toBe('/skane/kunskap?typ=evaluation#a');
  expect(prefixed('/', prefix)).toBe('/skane');
  expect(prefixed('?del=a', prefix)).toBe('?del=a');
  expect(prefixed('#kapitel', prefix)).toBe('#kapitel');
  expect(prefixed({ pathname: '/kunskap', search: '?a=b' }, prefix)).toEqual({ pathname: '/skane/kunskap', search: '?a=b' });
  expect(prefixed({ search: '?a=b' }, prefix)).toEqual({ search: '?a=b' });
  expect(prefixed('/kunskap', '')).toBe('/kunskap');
  expect(prefixed('/', '')).toBe('/');
});

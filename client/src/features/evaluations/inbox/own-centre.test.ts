import { expect, it } from 'vitest';
import { ownCentre } from './own-centre.ts';

const centres = [{ id: 'north' }, { id: 'south' }, { id: 'nation' }];

it('begins at the healthcare region of the unit, else where one has a role, else at the first', () => {
  expect(ownCentre(centres, { unit: 'south', roles: ['nation'] })).toBe('south');
  expect(ownCentre(centres, { unit: null, roles: ['a clinic', 'nation'] })).toBe('nation');
  expect(ownCentre(centres, { unit: 'elsewhere', roles: [] })).toBe('north');
  expect(ownCentre([], { unit: 'south', roles: [] })).toBe('');
});

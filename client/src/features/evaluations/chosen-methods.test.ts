import { expect, it } from 'vitest';
import { chosenMethods } from './chosen-methods.ts';

const choose = (address: string) => chosenMethods(new URLSearchParams(address));

it('reads two methods from the address, and does not compare one with itself', () => {
  expect(choose('a=x&b=y')).toEqual({ first: 'x', second: 'y' });
  expect(choose('a=x&b=x')).toEqual({ first: 'x', second: '' });
  expect(choose('')).toEqual({ first: '', second: '' });
});

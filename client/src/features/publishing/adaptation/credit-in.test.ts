import { expect, it } from 'vitest';
import { creditIn } from './credit-in.ts';

it('finds the credit a copied reason begins with, and none in any other', () => {
  expect(creditIn('Efter Västra Götalandsregionen, 2026-11-30: Två bedömer: det är\nbättre.')).toEqual({
    organisation: 'Västra Götalandsregionen',
    day: '2026-11-30',
    rest: 'Två bedömer: det är\nbättre.',
  });
  expect(creditIn('Efter beslut, 2026: så gör vi.')).toBeNull();
  expect(creditIn('Vi har en egen rutin. Efter Region Skåne, 2026-11-30: nej.')).toBeNull();
});

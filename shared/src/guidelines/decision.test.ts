import { describe, expect, it } from 'vitest';
import { fieldErrors } from '../text/field-errors.ts';
import { decisionSchema, priorityBand, type Decision } from './decision.ts';
import { decision } from './testing/small-programme.ts';

const errorsOf = (change: Partial<Decision>) =>
  fieldErrors(decisionSchema.safeParse(decision(change)).error?.issues ?? []).map(({ path, key }) => `${path} ${key}`);

describe('a decision', () => {
  it.each<Partial<Decision>>([
    {},
    { priority: 1, strength: 'STRONG', direction: 'FOR', certainty: 4 },
    { priority: 10, strength: 'CONDITIONAL', direction: 'FOR', certainty: 1 },
    { type: 'ICKE_GORA', direction: 'AGAINST', strength: 'STRONG', certainty: 3 },
    { type: 'FOU' },
    {
      strength: 'STRONG',
      direction: 'FOR',
      certainty: 2,
      strongReason: 'LIFE_THREATENING',
      reason: 'Risken för död är för stor för att vänta.',
    },
    { strength: 'STRONG', direction: 'AGAINST', certainty: 1, strongReason: 'CATASTROPHIC_HARM', reason: 'Skadan är sällsynt men dödlig.' },
    {
      strength: 'STRONG',
      direction: 'FOR',
      certainty: 1,
      strongReason: 'EQUIVALENT_ONE_SAFER',
      reason: 'Den ena vägen kostar hälften så mycket.',
    },
    { strength: 'STRONG', direction: 'FOR', certainty: 3 },
    { strength: 'CONDITIONAL', direction: 'FOR', certainty: 1 },
  ])('may be %j', (change) => {
    expect(errorsOf(change)).toEqual([]);
  });

  it.each<[Partial<Decision>, string]>([
    [{ priority: 3, type: 'FOU' }, 'priority oneDecisionOnly'],
    [{ priority: 0 }, 'priority outOfRange'],
    [{ priority: 11 }, 'priority outOfRange'],
    [{ priority: 2.5 }, 'priority notAWholeNumber'],
    [{ type: 'ICKE_GORA' }, 'direction doNotDoIsAgainst'],
    [{ type: 'ICKE_GORA', direction: 'FOR' }, 'direction doNotDoIsAgainst'],
    [{ type: 'FOU', strength: 'CONDITIONAL' }, 'strength researchHasNoStrength'],
    [{ strength: 'STRONG', certainty: 2, reason: 'Risken är för stor för att vänta.' }, 'strongReason strongNeedsSituation'],
    [{ strength: 'STRONG', certainty: 2, strongReason: 'LIFE_THREATENING' }, 'reason strongNeedsReason'],
    [{ strength: 'STRONG', certainty: 1, strongReason: 'CATASTROPHIC_HARM', reason: 'Kort skäl.' }, 'reason strongNeedsReason'],
    [{ direction: 'AGAINST', strongReason: 'LIFE_THREATENING' }, 'strongReason situationOtherDirection'],
    [{ direction: 'FOR', strongReason: 'UNCERTAIN_BENEFIT_CERTAIN_HARM' }, 'strongReason situationOtherDirection'],
    [{ direction: 'FOR', strongReason: 'CATASTROPHIC_HARM' }, 'strongReason situationOtherDirection'],
  ])('may not be %j', (change, error) => {
    expect(errorsOf(change)).toEqual([error]);
  });
});

describe('priorityBand', () => {
  it('words 1–3, 4–7 and 8–10', () => {
    const bands = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(priorityBand);
    expect(bands.lastIndexOf('SHOULD')).toBe(2);
    expect(bands.indexOf('CAN')).toBe(3);
    expect(bands.lastIndexOf('CAN')).toBe(6);
    expect(bands.indexOf('EXCEPTIONALLY')).toBe(7);
  });

  it.each([0, 11, 1.5, Number.NaN])('refuses %d', (priority) => {
    expect(() => priorityBand(priority)).toThrow(RangeError);
  });
});

import { expect, it } from 'vitest';
import { asksWhatToConfirm, sayAttribute } from './confirmation.ts';

const unseen = { year: 2020, confirmation: 'UNCONFIRMED', toConfirm: 'Jämför med källan.' };

it('has nothing left to confirm once it is confirmed, and asks what again where it is not', () => {
  const seen = sayAttribute(unseen, 'confirmation', 'CONFIRMED');
  expect(seen).toEqual({ year: 2020, confirmation: 'CONFIRMED', toConfirm: null });
  expect([unseen, seen, sayAttribute(seen, 'confirmation', 'UNCONFIRMED')].map(asksWhatToConfirm)).toEqual([true, false, true]);
});

it('says every other attribute alone', () => {
  expect(sayAttribute(unseen, 'year', 2021)).toEqual({ ...unseen, year: 2021 });
  expect(sayAttribute({ confirmation: null }, 'confirmation', 'CONFIRMED')).toEqual({ confirmation: 'CONFIRMED' });
});

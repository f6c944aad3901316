import { describe, expect, it } from 'vitest';
import { namesSomebody } from './names-somebody.ts';

describe('what is typed in the search box', () => {
  // Skatteverket's own test numbers.
  it.each([
    '18900117-9838',
    '189001179838 smärta',
    'smärta 900117-9838',
    '1 8 9 0 0 1 1 7 9 8 3 8',
    'ring 070-1740605',
    'x@exempel.se',
    'Storgatan 12',
  ])('is stopped where it points out somebody: %s', (text) => {
    expect(namesSomebody(text)).toBe(true);
  });

  it.each([
    'gabapentin nervsmärta',
    'EQ-5D-5L',
    '1177',
    'HSLF-FS 2017:37',
    'PMID 31234567',
    '10.1016/j.pain.2020.01.002',
    'ISBN 978-91-88437-15-0',
    'NCT01234567',
    'CD007076',
    'Smärtcentrum Akademska',
    'Karin Boye',
    '2026-03-14',
    'NRS 7-10',
    '300 mg x 3',
  ])('is let through where it is a question: %s', (text) => {
    expect(namesSomebody(text)).toBe(false);
  });
});

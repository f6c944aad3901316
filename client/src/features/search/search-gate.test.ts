import { expect, it } from 'vitest';
import { isStopped, isStoppedMeanwhile } from './search-gate.ts';

it('stops a number while it is being typed, before it is whole', async () => {
  expect(await isStopped('smärta 900117-98')).toBe(false);
  expect(await isStoppedMeanwhile('smärta 900117-98')).toBe(true);
  expect(await isStoppedMeanwhile('smärta 900117-9838')).toBe(true);
});

it('lets numbers through that are too short to be one, or that the text has left', async () => {
  for (const text of ['NRS 7', '300 mg', 'beslut 2025', 'Moore RA. Pain 2014. PMID: 24771480.', 'EQ-5D-5L'])
    expect({ text, stopped: await isStoppedMeanwhile(text) }).toEqual({ text, stopped: false });
});

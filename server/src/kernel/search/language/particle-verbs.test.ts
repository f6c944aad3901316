import { expect, it } from 'vitest';
import { analyseWord } from './analyse-word.ts';
import { particleVerbs } from './particle-verbs.ts';

it.each([
  ['följa', 'upp', 'uppföljning'],
  ['trappas', 'ned', 'nedtrappning'],
  ['trappa', 'ut', 'uttrappning'],
  ['sätter', 'in', 'insättning'],
  ['lämna', 'över', 'överlämning'],
])('%s %s is what %s is made of', (verb, particle, noun) => {
  const verbs = particleVerbs(verb, [particle]);
  expect(analyseWord(noun).families.some((family) => verbs.includes(family))).toBe(true);
});

it('is nothing for a verb without a particle, nor for a particle after what is no verb', () => {
  expect(particleVerbs('följa', ['patienten'])).toEqual([]);
  expect(particleVerbs('smärtcentrum', ['över'])).toEqual([]);
});

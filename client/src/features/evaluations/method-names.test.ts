import { expect, it } from 'vitest';
import { methodNames } from './method-names.ts';

it.each([
  [
    'Gabapentin vid långvarig neuropatisk smärta hos vuxna',
    'Psykologisk behandling (KBT) vid långvarig smärta',
    'Gabapentin',
    'Psykologisk behandling (KBT)',
  ],
  ['Gabapentin for chronic neuropathic pain', 'Akupunktur', 'Gabapentin', 'Akupunktur'],
  ['TENS vid fibromyalgi', 'TENS vid ländryggssmärta', 'TENS vid fibromyalgi', 'TENS vid ländryggssmärta'],
])('%s beside %s', (first, second, one, two) => {
  expect(methodNames(first, second)).toEqual([one, two]);
});

import { expect, it } from 'vitest';
import { withoutVerdict } from './without-verdict.ts';

it.each([
  ['Rätt tänkt: det är barnets rätt att slippa.', 'right', 'Det är barnets rätt att slippa.'],
  ['Rätt. Dosen halveras.', 'right', 'Dosen halveras.'],
  ['Rätt!', 'right', ''],
  ['Rätt', 'right', ''],
  ['Rätten till vård gäller alla.', 'right', 'Rätten till vård gäller alla.'],
  ['Rätt dos är 5 mg.', 'right', 'Rätt dos är 5 mg.'],
  ['Fel påstående: studierna gäller vuxna.', 'wrong', 'Studierna gäller vuxna.'],
  ['Inte rätt: det är tvärtom.', 'wrong', 'Det är tvärtom.'],
  ['Correct! It lasts.', 'right', 'It lasts.'],
  ['Fel påstående: studierna gäller vuxna.', 'neutral', 'Fel påstående: studierna gäller vuxna.'],
  ['Fel påstående: studierna gäller vuxna.', 'right', 'Fel påstående: studierna gäller vuxna.'],
  ['Felet är vanligt.', 'wrong', 'Felet är vanligt.'],
] as const)('“%s” after the verdict %s is told as “%s”', (explanation, verdict, told) => {
  expect(withoutVerdict(explanation, verdict)).toBe(told);
});

import { expect, it } from 'vitest';
import { forestGroups } from './forest-groups.ts';
import type { EffectMeasure } from './grade.ts';

const row = (outcome: string, measure: EffectMeasure, scale: string | null) => ({
  outcome,
  measure,
  scale: scale === null ? null : { sv: scale },
});

const grouped = (rows: readonly ReturnType<typeof row>[]) =>
  forestGroups(rows).map(({ measure, scale, rows: of }) => [measure, scale?.sv ?? null, ...of.map(({ outcome }) => outcome)]);

it('lets differences on one scale share an axis, whatever is remarked after the scale, and no others', () => {
  expect(
    grouped([
      row('pain', 'MD', '0–100, lower is better; placebo 61 on average'),
      row('function', 'MD', 'Oswestry 0–100, lower is better'),
      row('life', 'MD', 'EQ-5D 0–1'),
      row('pain soon', 'MD', '0–100, lower is better'),
    ]),
  ).toEqual([
    ['MD', '0–100, lower is better', 'pain', 'pain soon'],
    ['MD', 'Oswestry 0–100, lower is better', 'function'],
    ['MD', 'EQ-5D 0–1', 'life'],
  ]);
});

it('does not take it that two outcomes without a scale are measured alike, though the rows of one are', () => {
  expect(grouped([row('pain', 'MD', null), row('sleep', 'MD', null), row('pain', 'MD', null)])).toEqual([
    ['MD', null, 'pain', 'pain'],
    ['MD', null, 'sleep'],
  ]);
});

it('lets effects that have no unit share an axis by their measure, in the order of the measures', () => {
  expect(grouped([row('pain', 'SMD', '0–10'), row('harm', 'RR', null), row('function', 'SMD', '0–24')])).toEqual([
    ['RR', null, 'harm'],
    ['SMD', null, 'pain', 'function'],
  ]);
});

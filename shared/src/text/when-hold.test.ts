import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { whenHold } from './when-hold.ts';

const rises = z
  .object({ from: z.number(), to: z.number(), name: z.string() })
  .check(z.refine(({ from, to }) => from <= to, { error: 'rises', path: ['to'], ...whenHold('from', 'to') }));

const pathsOf = (value: unknown) => rises.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];

it('checks fields together as soon as they hold, whatever others lack', () => {
  expect(pathsOf({ from: 2, to: 1 })).toEqual(['name', 'to']);
  expect(pathsOf({ from: 2, to: 1, name: '' })).toEqual(['to']);
  expect(pathsOf({ from: 1, to: 2, name: '' })).toEqual([]);
});

it('leaves fields alone of which one does not hold, and what is no object at all', () => {
  expect(pathsOf({ from: '2', to: 1, name: '' })).toEqual(['from']);
  expect(pathsOf({ to: 1, name: '' })).toEqual(['from']);
  expect(pathsOf(null)).toEqual(['']);
});

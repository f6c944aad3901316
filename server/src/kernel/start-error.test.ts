import { mkdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { StartError, startFailure } from './start-error.ts';

const caught = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

it('says a known reason as it is', () => {
  expect(startFailure(new StartError('Port 80 is in use.'))).toBe('Port 80 is in use.');
});

it.each([
  ['of the system', Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' })],
  ['of the database', Object.assign(new Error('could not extend file'), { code: '53100', severity: 'ERROR' })],
  ['deep within', new Error('insert into region', { cause: new Error('a', { cause: new Error('No space left on device') }) })],
])('says in one sentence that the disk is full when the error is %s', (_where, error) => {
  expect(startFailure(error)).toMatch(/^The disk is full: [^\n]+\.$/);
});

it('says what the system or the database refused, without a trace', () => {
  expect(startFailure(caught(() => mkdirSync('/dev/null/x')))).toMatch(/^Kunskapsnav could not start: ENOTDIR: [^\n]+\.$/);
  const refused = Object.assign(new Error('permission denied for schema public'), { code: '42501', severity: 'ERROR' });
  expect(startFailure(new Error('create table', { cause: refused }))).toBe(
    'Kunskapsnav could not start: the database refused: permission denied for schema public.',
  );
});

it('gives the trace of a fault of our own', () => {
  expect(startFailure(new TypeError('undefined is not a function'))).toMatch(/TypeError: undefined is not a function\n\s+at /);
});

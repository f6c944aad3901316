import { describe, expect, it } from 'vitest';
import { isHangUp, loggableError } from './loggable-error.ts';

const databaseError = (message: string, more: object) => Object.assign(new Error(message), more);

describe('an error in the log', () => {
  it('says what went wrong and where', () => {
    expect(loggableError(new RangeError('No such kind.'))).toMatchObject({
      type: 'RangeError',
      message: 'No such kind.',
      stack: expect.arrayContaining([expect.stringMatching(/^at .*loggable-error\.test/u)]),
    });
  });

  it('does not quote the row a database refused', () => {
    const detail = 'Failing row contains (1, KN-SECRET, Ett Namn).';
    const error = databaseError(`violates check constraint "fits"\n - detail: ${detail}`, {
      code: '23514',
      detail,
      parameters: ['Ett Namn'],
    });
    error.cause = databaseError(`violates check constraint "fits"\n - detail: ${detail}`, { detail });
    expect(loggableError(error)).toMatchObject({
      message: 'violates check constraint "fits"',
      code: '23514',
      cause: { message: expect.any(String) },
    });
    expect(JSON.stringify(loggableError(error))).not.toMatch(/SECRET|Ett Namn/u);
  });

  it('does not quote the value a database could not read', () => {
    const error = databaseError('invalid input syntax for type uuid: "Ett Namn"', { code: '22P02' });
    expect(loggableError(error).message).toBe('invalid input syntax for type uuid: "…"');
  });

  it('says nothing of what was thrown without being an error', () => {
    expect(JSON.stringify(loggableError('Ett Namn'))).not.toContain('Namn');
  });
});

it('knows a line that was closed from the other end, which is no fault', () => {
  const hangUp = Object.assign(new Error('Premature close'), { code: 'ERR_STREAM_PREMATURE_CLOSE' });
  expect([hangUp, new Error('Premature close'), 'closed', null].map(isHangUp)).toEqual([true, false, false, false]);
});

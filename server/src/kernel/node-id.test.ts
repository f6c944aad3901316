import { describe, expect, it } from 'vitest';
import { idOf, readNodeId, toNodeId } from './node-id.ts';

const id = '6f1c2b1e-7f43-4a53-9a3e-5a7f3d1f0c11';
const encoded = (text: string): string => Buffer.from(text).toString('base64url');

describe('the opaque id of an object', () => {
  it('gives back the type and the UUID it was made of', () => {
    expect(readNodeId(toNodeId('Course', id))).toEqual({ type: 'Course', id });
    expect(idOf('Course', toNodeId('Course', id))).toBe(id);
  });

  it('is unknown to every other type', () => {
    expect(idOf('Unit', toNodeId('Course', id))).toBeNull();
  });

  it.each([
    '',
    'Course',
    id,
    encoded(id),
    encoded(`Course:${id}:more`),
    encoded('Course:1'),
    encoded(':'),
    encoded(`:${id}`),
    '%%%',
    '\0',
    'å'.repeat(10_000),
  ])('is nothing for %j', (text) => {
    expect(readNodeId(text)).toBeNull();
  });
});

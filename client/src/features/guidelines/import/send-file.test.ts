import { afterEach, describe, expect, it, vi, type Mock } from 'vitest';
import { bringInFile, formatLike, formatOf, previewFile } from './send-file.ts';

const file = { artefactId: 'QXJ0ZWZhY3Q6YQ==', format: 'csv' as const, body: new Blob(['id;typ']), language: 'sv' };
const outcome = { done: false, errors: [], problems: [], changes: [], parts: 0, revision: null };

afterEach(() => vi.unstubAllGlobals());

function answering(status: number): Mock<typeof fetch> {
  const fetched = vi.fn<typeof fetch>(async () => new Response(JSON.stringify(outcome), { status }));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

describe('a file that is brought in', () => {
  it('is only looked at until the edition that was seen is named', async () => {
    const fetched = answering(200);
    await previewFile(file);
    await bringInFile(file, 7);
    await bringInFile(file, null);
    expect(fetched.mock.calls.map(([url]) => url)).toEqual([
      '/las-in/QXJ0ZWZhY3Q6YQ%3D%3D?format=csv',
      '/las-in/QXJ0ZWZhY3Q6YQ%3D%3D?format=csv&apply=1&revision=7',
      '/las-in/QXJ0ZWZhY3Q6YQ%3D%3D?format=csv&apply=1',
    ]);
  });

  it.each([413, 429])('that is refused with %i says why', async (status) => {
    answering(status);
    await expect(previewFile(file)).resolves.toEqual(outcome);
  });

  it.each([400, 404, 500, 502])('is a fault where the answer is %i', async (status) => {
    answering(status);
    await expect(previewFile(file)).rejects.toThrow(String(status));
  });

  it.each([
    ['Vårdprogram.CSV', 'csv'],
    ['a.b.md', 'md'],
    ['a.json', 'json'],
    ['a.xlsx', null],
    ['csv.', null],
  ])('%s is read as %s', (name, format) => {
    expect(formatOf(name)).toBe(format);
  });

  it.each([
    ['{"a":1}', 'json'],
    ['\n  { "kind": "CARE_PROGRAMME" }', 'json'],
    ['# Vårdprogram\n\n## Kapitel', 'md'],
    ['id;typ;rubrik\n#1;kapitel;Behandling', null],
    ['', null],
  ])('pasted %j is taken for %s', (pasted, format) => {
    expect(formatLike(pasted)).toBe(format);
  });
});

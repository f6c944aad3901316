import { describe, expect, it } from 'vitest';
import { judgeTexts } from './identity-gate.ts';

const none = () => 0;
const all = () => Infinity;

describe('the identity gate', () => {
  it('lets clean texts pass without a word', () => {
    const texts = [{ field: 'title', text: 'VAS 7/10, eGFR 35, 900-0-900 mg.' }];
    expect(judgeTexts(texts, none)).toEqual({ stopped: [], warnings: [], vouched: [] });
  });

  it('stops the field with a hard find, and only that', () => {
    const texts = [
      { field: 'a', text: 'Maila test.person@example.com.' },
      { field: 'b', text: 'Ont i ryggen.' },
    ];
    expect(judgeTexts(texts, none).stopped).toMatchObject([{ field: 'a', hits: [{ kind: 'EMAIL' }] }]);
  });

  it('never lets an identity number pass, whatever is allowed', () => {
    for (const number of ['18900117-9838', '121212-1212', '900117+9838', '18910178-2382', '1890 0117 9838']) {
      expect(judgeTexts([{ field: 'a', text: `Pat ${number} smärta` }], all).stopped).toMatchObject([{ field: 'a' }]);
    }
  });

  it('stops a field with an identity number for that alone, when the rest is vouched for', () => {
    const verdict = judgeTexts([{ field: 'a', text: 'Pat 18900117-9838, tel 070-1740605' }], (_, kind) => (kind === 'PHONE' ? 1 : 0));
    expect(verdict.stopped.flatMap(({ hits }) => hits.map(({ kind }) => kind))).toEqual(['PERSONNUMMER']);
    expect(verdict.vouched).toEqual([]);
  });

  it('lets so many finds of a kind pass as are allowed, and no more', () => {
    const texts = [{ field: 'a', text: 'Ring 070-1740605 eller 070-1740606.' }];
    expect(judgeTexts(texts, () => 1).stopped).toHaveLength(1);
    expect(judgeTexts(texts, () => 2)).toMatchObject({ stopped: [], vouched: [{ field: 'a', kind: 'PHONE', hits: 2 }] });
  });

  it('warns of soft finds in what it lets pass, and not in what it stops', () => {
    const soft = 'Sökte 14 februari 2026.';
    expect(judgeTexts([{ field: 'a', text: soft }], none).warnings).toMatchObject([
      { field: 'a', hits: [{ kind: 'DATE', severity: 'SOFT' }] },
    ]);
    expect(judgeTexts([{ field: 'a', text: `${soft} Ring 070-1740605.` }], none).warnings).toEqual([]);
  });
});

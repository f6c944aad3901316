import { describe, expect, it } from 'vitest';
import { canVouch, findsInReason, judgeText, passageOf } from './identity-judgement.ts';

const NUMBER = '18900117-9838';
const PHONE = '08-123 456 78';

describe('judgeText', () => {
  it('stops an identity number whatever was saved or vouched for', () => {
    const text = `Pat ${NUMBER}, ont i benet`;
    const judgement = judgeText(text, { saved: text, vouched: ['PERSONNUMMER'] });
    expect(judgement.stopping.map(({ kind }) => kind)).toEqual(['PERSONNUMMER']);
    expect(canVouch(judgement)).toBe(false);
  });

  it('stops a telephone number until the author vouches for it', () => {
    const text = `Jouren nås på ${PHONE}`;
    const judgement = judgeText(text);
    expect(judgement.stopping.map(({ kind }) => kind)).toEqual(['PHONE']);
    expect(canVouch(judgement)).toBe(true);
    expect(judgeText(text, { vouched: ['PHONE'] }).stopping).toEqual([]);
  });

  it('lets through as many of a kind as the server has stored, and no more', () => {
    const saved = `Jouren nås på ${PHONE}`;
    expect(judgeText(`${saved} dygnet runt`, { saved }).stopping).toEqual([]);
    expect(judgeText(`${saved} eller 08-765 432 10`, { saved }).stopping).toHaveLength(2);
  });

  it('only warns of a name', () => {
    const judgement = judgeText('Pat heter Anna Svensson');
    expect(judgement.stopping).toEqual([]);
    expect(judgement.warnings.map(({ kind }) => kind)).toEqual(['NAME']);
    expect(canVouch(judgement)).toBe(false);
  });

  it('finds nothing in a de-identified text', () => {
    expect(judgeText('Smärta i benet sedan 14 månader efter bältros.')).toEqual({ stopping: [], warnings: [] });
  });
});

describe('findsInReason', () => {
  it('finds an identity number in a reason, and lets the number it speaks of pass', () => {
    expect(findsInReason(`Det är ${NUMBER} i registret`).map(({ kind }) => kind)).toEqual(['PERSONNUMMER']);
    expect(findsInReason(`${PHONE} är vår egen växel`)).toEqual([]);
  });
});

describe('passageOf', () => {
  it('shows the find with what stands around it', () => {
    const text = `Pat ${NUMBER}, smärta i benet sedan fjorton månader`;
    const [hit] = judgeText(text).stopping;
    expect(hit && passageOf(text, hit)).toEqual({ before: 'Pat ', found: NUMBER, after: ', smärta i benet sedan f…' });
  });
});

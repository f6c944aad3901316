import { describe, expect, it } from 'vitest';
import { dispositionCodes, dispositions, dispositionWord } from './disposition.ts';

describe('what is to be done, by track', () => {
  it('names the levels of children for a child, and says the rest alike', () => {
    const differing = dispositionCodes.filter((code) => dispositionWord(code, 'CHILD') !== dispositions[code]);
    expect(differing).toEqual(['LEVEL_2_TEAM', 'REFER_LEVEL_3', 'REFER_LEVEL_4']);
    expect(differing.every((code) => /barn/u.test(dispositionWord(code, 'CHILD').sv))).toBe(true);
    for (const code of dispositionCodes) expect(dispositionWord(code, 'ADULT')).toBe(dispositions[code]);
  });
});

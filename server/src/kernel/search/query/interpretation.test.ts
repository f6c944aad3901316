import { describe, expect, it } from 'vitest';
import { interpret, levelOf } from './interpretation.ts';
import { textQueries } from './tsquery.ts';
import type { WordFacts } from './word-facts.queries.ts';

const nothing: WordFacts = { synonyms: [], same: [], folds: [], similar: [], longer: [], stems: [] };
const levels = (words: string, facts: Partial<WordFacts> = {}) => textQueries(interpret(words.split(' '), { ...nothing, ...facts })).levels;

describe('a question as a query', () => {
  it('asks for base forms first, then for the family and compounds', () => {
    const [exact, family] = levels('sjukskrivningar');
    expect(exact).toBe("'l:sjukskrivning'");
    expect(family).toContain("'d:sjukskriva'");
    expect(family).toContain("'p:sjukskrivning'");
  });

  it('asks for every word, some of them in what the entry is a part of, and one in the entry itself', () => {
    expect(levels('gabapentin fibromyalgi')[0]).toBe(
      "((('l:gabapentin' | 'cl:gabapentin') & ('l:fibromyalgi' | 'cl:fibromyalgi')) & ('l:gabapentin' | 'l:fibromyalgi'))",
    );
  });

  it('takes a compound apart: all its parts, wherever they stand', () => {
    expect(levels('barnsmärta')[1]).toMatch(/'l:barn' .*\) & \(.*'l:smärta'/);
  });

  it('puts together what was written apart', () => {
    expect(levels('smärt centrum')[1]).toContain("'l:smärtcentrum'");
  });

  it('lets an expression of several words stand for others', () => {
    const synonyms = [{ id: '1', key: 'kognitiv beteendeterapi', means: 'KBT', kind: 'ABBREVIATION' as const }];
    const [, without, withSynonym] = levels('kognitiva beteendeterapier', { synonyms });
    expect(without).not.toContain('kbt');
    expect(withSynonym).toContain("'l:kbt'");
  });

  it('takes other words for the parts of a compound nobody has, also where several parts are one word', () => {
    const synonyms = [{ id: '1', key: 'självmord', means: 'suicid', kind: 'SYNONYM' as const }];
    expect(levels('självmordsprevention', { synonyms })[2]).toMatch(/'l:suicid'.*\) & \(.*'l:prevention'/);
    const list = [{ id: '2', key: 'medicin', means: 'läkemedel', kind: 'SYNONYM' as const }];
    expect(levels('medicinlista', { synonyms: list })[2]).toMatch(/'l:läkemedel'.*\) & \(.*'l:lista'/);
    expect(levels('medicinlista', { synonyms: list, same: [{ asked: 'medicinlista' }] })[2]).not.toContain("'l:läkemedel'");
  });

  it('needs every word of what a synonym means', () => {
    const synonyms = [{ id: '1', key: 'mmr', means: 'multimodal rehabilitering', kind: 'ABBREVIATION' as const }];
    expect(levels('mmr', { synonyms })[2]).toMatch(/'l:multimodal' .*\) & \(.*'l:rehabilitering'/);
  });

  it('guesses at a strange word, and leaves a real one and one the index has alone', () => {
    const similar = (asked: string) => [{ asked, word: 'depression', entries: 3 }];
    expect(levels('depresion', { similar: similar('depresion') })[3]).toContain("'l:depression'");
    expect(levels('depression', { similar: similar('depression') })[3]).not.toContain('repression');
    expect(levels('migration', { similar: [{ asked: 'migration', word: 'migrän', entries: 9 }] })[3]).not.toContain('migrän');
    const known = { similar: [{ asked: 'crps', word: 'crpss', entries: 1 }], same: [{ asked: 'crps' }] };
    expect(levels('crps', known)[3]).not.toContain('crpss');
  });

  it('goes on with a word that has only begun', () => {
    const longer = [{ asked: 'ryggmärgsstim', word: 'ryggmärgsstimulering', entries: 4 }];
    expect(levels('ryggmärgsstim', { longer })[3]).toContain("'l:ryggmärgsstimulering'");
  });

  it('takes real words without their signs only where nothing else is found', () => {
    const { levels: usual, folded } = textQueries(
      interpret(['smarta'], { ...nothing, folds: [{ asked: 'smarta', word: 'smärta', entries: 9 }] }),
    );
    expect(usual.join()).not.toContain('smärta');
    expect(folded).toContain("'l:smärta'");
  });
});

it('ranks the very word before its family, that before a synonym, and a guess last', () => {
  expect((['EXACT', 'FAMILY', 'COMPOUND', 'SYNONYM', 'ENGLISH', 'BEGINNING', 'SPELLING'] as const).map(levelOf)).toEqual([
    1, 2, 2, 3, 3, 4, 4,
  ]);
});

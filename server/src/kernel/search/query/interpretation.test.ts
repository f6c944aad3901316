import { describe, expect, it } from 'vitest';
import { levelOf } from './clause.ts';
import { interpret } from './interpretation.ts';
import { synonymKey } from '../synonyms/synonym-key.ts';
import { typedApart } from './typed-words.ts';
import { textQueries } from './tsquery.ts';
import type { WordFacts } from './word-facts.queries.ts';

const nothing: WordFacts = { synonyms: [], same: [], folds: [], similar: [], longer: [], pieces: [], sounding: [], stems: [] };
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

  it('takes a compound apart: its parts near one another first, wherever they stand last', () => {
    const [, compound, synonym, strewn] = levels('barnsmärta');
    expect(compound).toMatch(/'l:barn' .*\) <0> \(.*'l:smärta'/);
    expect(compound).toMatch(/'l:smärta'.* <3> .*'l:barn'/);
    expect(synonym).not.toContain(' & ');
    expect(strewn).toMatch(/'l:barn'.* & .*'l:smärta'/);
  });

  it('takes parts of two other compounds for no compound', () => {
    const [, near] = levels('smärtskola');
    expect(near).toMatch(/'p:smärta'[^<]* <0> \([^)]*'p:skola'/);
    expect(near).not.toMatch(/'p:smärta'[^<]* <1> \([^)]*'p:skola'/);
  });

  it('asks last for what tells most alone, where another word says only that it is of care', () => {
    expect(levels('fibromyalgi behandling')[3]).toMatch(/ \| \('l:fibromyalgi' \|/);
    expect(levels('fungerar gabapentin')[3]).toMatch(/ \| \(+'l:gabapentin' \|/);
    expect(levels('bra effekt gabapentin')[3]).toMatch(/ \| \(+'l:gabapentin' \|/);
    expect(levels('fibromyalgi sömn')[3]).not.toMatch(/ \| \('l:fibromyalgi' \|/);
  });

  it('takes an abbreviation for itself alone', () => {
    const abbreviations = new Set(['eds']);
    const [exact, family] = textQueries(interpret(['eds'], nothing, { abbreviations })).levels;
    expect([exact, family]).toEqual(["'w:eds'", "'w:eds'"]);
  });

  it('takes a verb with what shades it for the expression it is, and for itself afterwards', () => {
    const synonyms = [{ id: '1', key: synonymKey('vill inte leva'), means: 'suicidtankar', kind: 'SYNONYM' as const }];
    const shaded = (text: string) => textQueries(interpret(['leva'], { ...nothing, synonyms }, { apart: typedApart(text) })).levels;
    const [exact, , synonym] = shaded('jag vill ej leva');
    expect(exact).toBeNull();
    expect(synonym).toContain("'l:suicidtanke'");
    expect(shaded('vill leva')[2]).not.toContain('suicid');
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
    expect(levels('självmordsprevention', { synonyms })[3]).toMatch(/'l:suicid'.* <1> .*'l:prevention'/);
    const list = [{ id: '2', key: 'medicin', means: 'läkemedel', kind: 'SYNONYM' as const }];
    expect(levels('medicinlista', { synonyms: list })[3]).toMatch(/'l:läkemedel'.* <1> .*'l:lista'/);
    expect(levels('medicinlista', { synonyms: list, same: [{ asked: 'medicinlista' }] })[3]).not.toContain("'l:läkemedel'");
  });

  it('takes a compound of care nobody has for what it is about, and for other words for that', () => {
    const synonyms = [{ id: '1', key: 'käkled', means: 'käkfunktion', kind: 'SYNONYM' as const }];
    expect(levels('käkledsbesvär', { synonyms })[3]).toContain("'l:käkfunktion'");
    expect(levels('käkledsbesvär', { synonyms, same: [{ asked: 'käkledsbesvär' }] })[3]).not.toContain("'l:käkfunktion'");
  });

  it('takes an expression for what it means before its words strewn over a text', () => {
    const synonyms = [{ id: '1', key: 'kronisk smärta', means: 'långvarig smärta', kind: 'SYNONYM' as const }];
    const [exact, , synonym] = levels('kronisk smärta', { synonyms });
    expect(exact).toMatch(/'l:kronisk'.* <1> .*'l:smärta'/);
    expect(exact).not.toMatch(/'l:kronisk' \| 'cl:kronisk'\) & \(/);
    expect(synonym).toContain("'l:långvarig'");
  });

  it('takes an abbreviation for what it stands for before the word it is spelt like, and guesses at none', () => {
    const reading = { abbreviations: new Set(['far']) };
    const synonyms = [{ id: '1', key: 'far', means: 'motion', kind: 'ABBREVIATION' as const }];
    const [exact, , synonym, , last] = textQueries(interpret(['far'], { ...nothing, synonyms }, reading)).levels;
    expect(exact).toBeNull();
    expect(synonym).not.toContain("'l:far'");
    expect(last).toContain("'l:far'");
    const similar = [{ asked: 'laro', word: 'läro', entries: 3 }];
    expect(interpret(['laro'], { ...nothing, similar }, { abbreviations: new Set(['laro']) }).spelling).toEqual([]);
  });

  it('takes a verb with its particle, and a word with its letter, for another word than the bare one', () => {
    const [verb, word] = [typedApart('sätta ut'), typedApart('e-hälsa')];
    const verbs = textQueries(interpret(['sätta'], nothing, { apart: verb }));
    expect(verbs.levels.join()).toContain("'d:utsätta'");
    expect(verbs.levels.join()).not.toContain("'d:sätta'");
    expect(verbs.folded).toBeNull();
    const synonyms = [{ id: '1', key: 'e hälsa', means: 'digital', kind: 'SYNONYM' as const }];
    const { levels: words, folded } = textQueries(interpret(['hälsa'], { ...nothing, synonyms }, { apart: word }));
    const [exact, , synonym] = words;
    expect(folded).toContain("'p:hälsa'");
    expect(exact).toMatch(/'l:hälsa'.* <1> 'l:e'/);
    expect(synonym).toContain("'l:digital'");
    expect(levels('hälsa', { synonyms })[4]).not.toContain('digital');
  });

  it('takes a real word no entry has for one that sounds like it only where nothing else is found', () => {
    const sounding = [{ asked: 'huvudverk', word: 'huvudvärk', entries: 4 }];
    const { levels: usual, folded } = textQueries(interpret(['huvudverk'], { ...nothing, sounding }));
    expect(usual.join()).not.toContain('huvudvärk');
    expect(folded).toContain("'l:huvudvärk'");
    const same = [{ asked: 'huvudverk' }];
    expect(textQueries(interpret(['huvudverk'], { ...nothing, sounding, same })).folded).toBeNull();
  });

  it('finds the slip in one part of a compound', () => {
    const pieces = [{ asked: 'sjukskrvning', word: 'sjukskrivning', entries: 9 }];
    expect(interpret(['sjukskrvningsplan'], { ...nothing, pieces }).spelling).toEqual([
      { typed: 'sjukskrvningsplan', meant: 'sjukskrivningsplan' },
    ]);
    const far = [{ asked: 'smätbehandling', word: 'skenbehandling', entries: 9 }];
    const slips = [{ asked: 'smät', word: 'smärt', entries: 1 }];
    expect(interpret(['smätbehandling'], { ...nothing, similar: far, pieces: slips }).spelling).toEqual([
      { typed: 'smätbehandling', meant: 'smärtbehandling' },
    ]);
    const unlinked = [{ asked: 'rygmärg', word: 'ryggmärg', entries: 9 }];
    expect(interpret(['rygmärgstimulering'], { ...nothing, pieces: unlinked }).spelling).toEqual([
      { typed: 'rygmärgstimulering', meant: 'ryggmärgsstimulering' },
    ]);
    const apart = [{ asked: 'märta', word: 'smärta', entries: 9 }];
    expect(interpret(['neuropatiskmärta'], { ...nothing, pieces: apart }).spelling).toEqual([
      { typed: 'neuropatiskmärta', meant: 'neuropatisk smärta' },
    ]);
  });

  it('meets a word of the language by its parts only where they are words themselves', () => {
    const query = levels('hjälpmedel').at(-1);
    expect(query).toContain("'l:medel'");
    expect(query).not.toContain("'p:medel'");
  });

  it('needs every word of what a synonym means', () => {
    const synonyms = [{ id: '1', key: 'mmr', means: 'multimodal rehabilitering', kind: 'ABBREVIATION' as const }];
    expect(levels('mmr', { synonyms })[2]).toMatch(/'l:multimodal'.*\) <1> \(.*'l:rehabilitering'/);
    expect(levels('mmr', { synonyms })[3]).toMatch(/'l:multimodal'.*\) & \(.*'l:rehabilitering'/);
  });

  it('reaches what a synonym is a part of', () => {
    const synonyms = [{ id: '1', key: 'ryggont', means: 'ryggsmärta', kind: 'SYNONYM' as const }];
    expect(levels('ryggont', { synonyms })[2]).toMatch(/'p:rygg'.*\) <0> \(.*'p:smärta'/);
  });

  it('takes the class of a medicine for less than what it is made of', () => {
    const synonyms = [
      { id: '1', key: 'tradolan', means: 'tramadol', kind: 'MEDICINE' as const },
      { id: '2', key: 'tradolan', means: 'opioid', kind: 'CLASS' as const },
    ];
    expect(levels('tradolan', { synonyms })[2]).not.toContain('opioid');
    expect(levels('tradolan', { synonyms })[3]).toContain("'l:opioid'");
  });

  it('guesses at a strange word, and leaves a real one and one the index has alone', () => {
    const similar = (asked: string) => [{ asked, word: 'depression', entries: 3 }];
    expect(levels('depresion', { similar: similar('depresion') })[4]).toContain("'l:depression'");
    expect(levels('depression', { similar: similar('depression') })[4]).not.toContain('repression');
    expect(levels('migration', { similar: [{ asked: 'migration', word: 'migrän', entries: 9 }] })[4]).not.toContain('migrän');
    const known = { similar: [{ asked: 'crps', word: 'crpss', entries: 1 }], same: [{ asked: 'crps' }] };
    expect(levels('crps', known)[4]).not.toContain('crpss');
  });

  it('goes on with a word that has only begun', () => {
    const longer = [{ asked: 'ryggmärgsstim', word: 'ryggmärgsstimulering', entries: 4 }];
    expect(levels('ryggmärgsstim', { longer })[4]).toContain("'l:ryggmärgsstimulering'");
  });

  it('takes real words without their signs only where nothing else is found', () => {
    const { levels: usual, folded } = textQueries(
      interpret(['smarta'], { ...nothing, folds: [{ asked: 'smarta', word: 'smärta', entries: 9 }] }),
    );
    expect(usual.join()).not.toContain('smärta');
    expect(folded).toContain("'l:smärta'");
  });
});

it('goes on with a listed word no entry has only where nothing else is found, and with a short one never', () => {
  const remiss = { longer: [{ asked: 'remis', word: 'remiss', entries: 4 }] };
  const { levels: usual, folded } = textQueries(interpret(['remis'], { ...nothing, ...remiss }));
  expect(usual.join()).not.toContain('remiss');
  expect(folded).toContain("'l:remiss'");
  const short = { longer: [{ asked: 'lek', word: 'lekplats', entries: 4 }] };
  expect(textQueries(interpret(['lek'], { ...nothing, ...short })).folded).toBeNull();
});

it('ranks the very word before its family, that before a synonym, a broader term after it, and a guess last', () => {
  const hows = ['EXACT', 'FAMILY', 'COMPOUND', 'SYNONYM', 'ENGLISH', 'BROADER', 'BEGINNING', 'SPELLING'] as const;
  expect(hows.map((how) => levelOf({ how }))).toEqual([1, 2, 2, 3, 3, 4, 5, 5]);
  expect(levelOf({ how: 'COMPOUND', where: 'SPREAD' })).toBe(4);
});

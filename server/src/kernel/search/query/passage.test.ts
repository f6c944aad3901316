import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf } from './highlight.ts';
import { interpret, type Interpretation } from './interpretation.ts';
import { marked, passageOf } from './passage.ts';
import { running, underName, withoutTitle } from './shown-texts.ts';
import type { WordFacts } from './word-facts.queries.ts';

const nothing: WordFacts = { synonyms: [], same: [], folds: [], similar: [], longer: [], pieces: [], sounding: [], stems: [] };
const asked = (words: string, facts: Partial<WordFacts> = {}) => interpret(words.split(' '), { ...nothing, ...facts });
const answeringWords = (text: string, question: Interpretation) => answerOf([text], question).texts.flat();
const marks = ({ text, ranges }: { text: string; ranges: { start: number; end: number }[] }) =>
  ranges.map(({ start, end }) => text.slice(start, end));

describe('a text that answers', () => {
  const text = 'Ryggmärgsstimulering prövas sist. Smärtan i ryggen kan lindras på andra sätt.';

  it('is marked at its own words, however they bend and whatever they are part of', () => {
    expect(marks(marked(text, answeringWords(text, asked('rygg stimulera'))))).toEqual(['Ryggmärgsstimulering', 'ryggen']);
    expect(marks(marked(text, answeringWords(text, asked('smärtor'))))).toEqual(['Smärtan']);
  });

  it('is not marked at what only looks alike', () => {
    expect(answeringWords('Vägledning för ledarledd träning', asked('led'))).toEqual([]);
  });

  it('says why, where it does not have the word', () => {
    const synonyms = [{ id: '1', key: 'kbt', means: 'kognitiv beteendeterapi', kind: 'ABBREVIATION' as const }];
    const question = asked('stimulering kbt', { synonyms });
    const { reasons } = answerOf(['Ryggmärgsstimulering eller kognitiv beteendeterapi'], question);
    expect(reasons).toEqual([
      { how: 'COMPOUND', typed: 'stimulering', found: 'ryggmärgsstimulering' },
      { how: 'SYNONYM', typed: 'kbt', found: 'kognitiv beteendeterapi' },
    ]);
  });

  it('gives no reason for the very word', () => {
    const question = asked('smärta');
    expect(answerOf(['Smärtan och nervsmärta'], question).reasons).toEqual([]);
  });

  it('is not marked at half of what several words mean, nor by a synonym where it has the word itself', () => {
    const synonyms = [{ id: '1', key: 'nsaid', means: 'antiinflammatoriska läkemedel', kind: 'ABBREVIATION' as const }];
    const question = asked('nsaid', { synonyms });
    expect(answerOf(['Läkemedel vid smärta', 'Pröva NSAID kort tid.'], question)).toMatchObject({
      texts: [[], [{ word: 'nsaid' }]],
      reasons: [],
    });
    expect(answerOf(['Läkemedel vid smärta'], question).texts).toEqual([[]]);
    const both = answerOf(['Läkemedel vid smärta', 'Pröva antiinflammatoriska läkemedel kort tid.'], question);
    expect(both.texts.map((words) => words.map(({ word }) => word))).toEqual([[], ['antiinflammatoriska', 'läkemedel']]);
    expect(both.reasons).toEqual([{ how: 'SYNONYM', typed: 'nsaid', found: 'antiinflammatoriska läkemedel' }]);
  });

  it('does not take a part of a compound for the whole', () => {
    expect(answeringWords('Bensmärta efter ryggkirurgi, ett halvår efter ingreppet hos allmänläkare', asked('självmord'))).toEqual([]);
    expect(answeringWords('Hon klarar sig själv', asked('självmord'))).toEqual([]);
  });

  it('is marked at a verb whose particle stands apart', () => {
    const synonyms = [{ id: '1', key: 'tapering', means: 'nedtrappning', kind: 'ENGLISH' as const }];
    const question = asked('tapering', { synonyms });
    expect(answerOf(['Hur snabbt kan opioider trappas ned?'], question)).toMatchObject({
      texts: [[{ word: 'trappas' }]],
      reasons: [{ found: 'nedtrappning' }],
    });
  });
});

describe('what is shown of a text', () => {
  it.each([
    ['Vid smärta efter bältros får troligen …', 'Vid smärta efter bältros får troligen en av sju hjälp.', '… en av sju hjälp.'],
    ['Behandling, nivå 1: Håller utbildning.', 'Håller utbildning.', ''],
    ['Primär smärta', 'Primär smärta\nNICE avråder.', 'NICE avråder.'],
    ['Smärta', 'Ont i ryggen', 'Ont i ryggen'],
    ['', 'Text', 'Text'],
  ])('does not say what the title %s says', (title, text, rest) => {
    expect(withoutTitle(text, title)).toBe(rest);
  });

  it('reads on from line to line', () => {
    expect(running('Primär smärta\nNICE avråder.\n\nMål:\nsömn')).toBe('Primär smärta. NICE avråder. Mål: sömn');
    expect(underName('Vid smärta …', 'Vid smärta hjälper det.')).toBe('Vid smärta hjälper det.');
    expect(underName('Utfall', 'Sömn')).toBe('Utfall\nSömn');
  });
});

describe('a passage', () => {
  it('is where most of the question is answered, and begins with its sentence', () => {
    const text = `${'Inget här. '.repeat(60)}Gabapentin vid nervsmärta prövas i åtta veckor. ${'Inget mer. '.repeat(60)}`;
    const passage = passageOf(text, answeringWords(text, asked('gabapentin nervsmärta')));
    expect(passage.text).toMatch(/^… .*Gabapentin vid nervsmärta prövas/);
    expect(passage.text.endsWith(' …')).toBe(true);
    expect(marks(passage)).toEqual(['Gabapentin', 'nervsmärta']);
  });

  it('is the whole of a short text', () => {
    expect(passageOf('Kort.', [])).toEqual({ text: 'Kort.', ranges: [] });
  });

  it('marks words of the text, in order and within it', () => {
    const words = fc.array(fc.constantFrom('smärta', 'smärtan', 'rygg', 'ont', 'vård', '\n', '. ', '🙂', 'ländryggssmärta'), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ');
        const passage = passageOf(text, answeringWords(text, asked('smärta rygg')));
        for (const mark of marks(passage)) expect(mark).toMatch(/^(smärta|smärtan|rygg|ländryggssmärta)$/);
        const starts = passage.ranges.map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((one, other) => one - other));
      }),
    );
  });
});

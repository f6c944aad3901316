import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answeringWords, reasonsOf } from './highlight.ts';
import { interpret } from './interpretation.ts';
import { marked, passageOf } from './passage.ts';
import type { WordFacts } from './word-facts.queries.ts';

const nothing: WordFacts = { synonyms: [], same: [], folds: [], similar: [], longer: [], stems: [] };
const asked = (words: string, facts: Partial<WordFacts> = {}) => interpret(words.split(' '), { ...nothing, ...facts });
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
    const answering = answeringWords('Ryggmärgsstimulering eller kognitiv beteendeterapi', question);
    expect(reasonsOf(answering, question)).toEqual([
      { how: 'COMPOUND', typed: 'stimulering', found: 'ryggmärgsstimulering' },
      { how: 'SYNONYM', typed: 'kbt', found: 'kognitiv beteendeterapi' },
    ]);
  });

  it('gives no reason for the very word', () => {
    const question = asked('smärta');
    expect(reasonsOf(answeringWords('Smärtan och nervsmärta', question), question)).toEqual([]);
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

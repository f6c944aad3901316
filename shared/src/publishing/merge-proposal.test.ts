import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attrs, JsonValue } from './document.ts';
import { mergeProposal } from './merge-proposal.ts';
import { resolveMerge } from './resolve-drift.ts';
import { noteDocument } from './testing/note.kind.ts';
import { adapt, overlay, rewritten } from './testing/overlays.ts';

const paragraph = (text: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
const of = (seen: JsonValue, above: JsonValue, ours: JsonValue) => mergeProposal({ a: seen }, { a: above }, { a: ours });

describe('mergeProposal', () => {
  it.each<[string, JsonValue, JsonValue, JsonValue, JsonValue, string]>([
    ['ours where the text above is as it was', 'fem', 'fem', 'tio', 'tio', 'OURS'],
    ['ours where both came to say the same', 'fem', 'tio', 'tio', 'tio', 'OURS'],
    ['the words of both', 'två mg om dagen', 'två mg om natten', 'tre mg om dagen', 'tre mg om natten', 'BOTH'],
    [
      'the words of both, in each language',
      { sv: 'en ko', en: 'a cow' },
      { sv: 'en ko', en: 'a big cow' },
      { sv: 'en röd ko', en: 'a cow' },
      { sv: 'en röd ko', en: 'a big cow' },
      'BOTH',
    ],
    [
      'a translation beside new words',
      { sv: 'en ko' },
      { sv: 'en ko', en: 'a cow' },
      { sv: 'en röd ko' },
      { sv: 'en röd ko', en: 'a cow' },
      'BOTH',
    ],
    [
      'words without a translation that was taken away',
      { sv: 'en ko', en: 'a cow' },
      { sv: 'en ko' },
      { sv: 'en röd ko', en: 'a cow' },
      { sv: 'en röd ko' },
      'BOTH',
    ],
    [
      'rich text of both',
      { sv: paragraph('två mg om dagen') },
      { sv: paragraph('två mg om natten') },
      { sv: paragraph('tre mg om dagen') },
      { sv: paragraph('tre mg om natten') },
      'BOTH',
    ],
    [
      'both, theirs first, where both changed the same word',
      'fem mg om dagen',
      'sju mg om dagen',
      'tio mg om dagen',
      'sju mg om dagen / tio mg om dagen',
      'CONFLICT',
    ],
    [
      'both, theirs first, where both wrote on at one place',
      { sv: paragraph('Två mg.') },
      { sv: paragraph('Två mg. Vid behov.') },
      { sv: paragraph('Två mg. Följ upp.') },
      { sv: paragraph('Två mg. Vid behov. Följ upp.') },
      'CONFLICT',
    ],
    ['both, theirs first, where nothing was said', null, { sv: 'Vid behov' }, { sv: 'Hos oss' }, { sv: 'Vid behov / Hos oss' }, 'CONFLICT'],
    ['a translation of each', { sv: 'ko' }, { sv: 'ko', en: 'cow' }, { sv: 'ko', en: 'ox' }, { sv: 'ko', en: 'cow / ox' }, 'CONFLICT'],
    ['ours, marked, of two dates', '2026-01-01', '2026-02-01', '2026-01-15', '2026-01-15', 'CONFLICT'],
    ['ours, marked, of two numbers', 1, 2, 3, 3, 'CONFLICT'],
    ['what either put into a list', ['a'], ['a', 'b'], ['a', 'c'], ['a', 'b', 'c'], 'CONFLICT'],
    [
      'an item of a list as we changed it, once, beside another that the text above changed',
      [
        { profession: 'nurse', level: 4 },
        { profession: 'psychologist', level: 2 },
      ],
      [
        { profession: 'nurse', level: 4 },
        { profession: 'psychologist', level: 3 },
      ],
      [
        { profession: 'nurse', level: 3 },
        { profession: 'psychologist', level: 2 },
      ],
      [
        { profession: 'nurse', level: 3 },
        { profession: 'psychologist', level: 3 },
      ],
      'CONFLICT',
    ],
    [
      'one level, ours, of a profession that both changed, and both of two care levels',
      [{ profession: 'nurse', careLevels: [], level: 2 }],
      [
        { profession: 'nurse', careLevels: [], level: 4 },
        { profession: 'nurse', careLevels: [3], level: 5 },
      ],
      [{ profession: 'nurse', careLevels: [], level: 3 }],
      [
        { profession: 'nurse', careLevels: [], level: 3 },
        { profession: 'nurse', careLevels: [3], level: 5 },
      ],
      'CONFLICT',
    ],
    ['a list without what we took away', ['a', 'b'], ['a', 'b', 'c'], ['a'], ['a', 'c'], 'CONFLICT'],
    [
      'ours, marked, of a value whose members mean something together',
      { priority: 3, strength: 'STRONG' },
      { priority: 3, strength: null },
      { priority: 5, strength: 'STRONG' },
      { priority: 5, strength: 'STRONG' },
      'CONFLICT',
    ],
    ['the words of the one where the other says nothing', 'fem mg', 'tio mg', null, 'tio mg', 'CONFLICT'],
    ['ours where it can only be one', 'kod', 'annan', null, null, 'CONFLICT'],
  ])('proposes %s', (_name, seen, above, ours, value, from) => {
    expect(of(seen, above, ours)).toEqual([{ name: 'a', value, from }]);
  });

  it('proposes the text above for what we did not change, and nothing for what nobody changed', () => {
    const seen: Attrs = { title: 'Ett', level: 1, same: true };
    expect(mergeProposal(seen, { title: 'Ett', level: 2, same: true, extra: null }, { title: 'Två' })).toEqual([
      { name: 'title', value: 'Två', from: 'OURS' },
      { name: 'level', value: 2, from: 'ABOVE' },
    ]);
  });

  it('takes an absent attribute for null', () => {
    expect(mergeProposal({}, { a: null }, {})).toEqual([]);
    expect(mergeProposal({ a: 1 }, {}, {})).toEqual([{ name: 'a', value: null, from: 'ABOVE' }]);
  });

  it('is what MERGE takes: our words against the text of today', () => {
    const base = noteDocument();
    const above = rewritten(base, 'a1', { title: { sv: 'A1 i dag' }, cites: null });
    const own = overlay({ a1: adapt(base, 'a1', { title: { sv: 'Vår A1' } }) });
    const proposed = mergeProposal(base.nodes.a1?.attrs ?? {}, above.nodes.a1?.attrs ?? {}, { title: { sv: 'Vår A1' } });
    const set = Object.fromEntries(proposed.map(({ name, value }) => [name, value]));
    expect(resolveMerge(above, own, 'a1', set)).toEqual(overlay({ a1: adapt(above, 'a1', { title: { sv: 'Vår A1 i dag' } }) }));
  });

  it('never proposes anything but our value or the one above of what can only be one thing', () => {
    const value = fc.constantFrom<JsonValue>(null, 1, 2, true, 'kod', 'annan', { priority: 3 });
    fc.assert(
      fc.property(value, value, value, (seen, above, ours) => {
        const proposals = of(seen, above, ours);
        const expected = proposals.map(({ from }) => (from === 'ABOVE' ? above : ours));
        expect(proposals.map((each) => each.value)).toEqual(expected);
      }),
    );
  });

  it('has every word that one side added, in every language', () => {
    const text = fc.array(fc.constantFrom('ett', 'två', 'tre', 'fyra'), { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    const value = fc.option(fc.record({ sv: text, en: text }, { requiredKeys: ['sv'] }));
    const wordsOf = (told: { sv: string; en?: string } | null, locale: 'sv' | 'en') => (told?.[locale] ?? '').split(' ').filter(Boolean);
    fc.assert(
      fc.property(value, value, value, (seen, above, ours) => {
        const merged = of(seen, above, ours)[0]?.value as typeof seen | undefined;
        for (const locale of ['sv', 'en'] as const) {
          const known = wordsOf(seen, locale);
          const added = [...wordsOf(above, locale), ...wordsOf(ours, locale)].filter((word) => !known.includes(word));
          expect(wordsOf(merged ?? null, locale)).toEqual(expect.arrayContaining(added));
        }
      }),
    );
  });
});

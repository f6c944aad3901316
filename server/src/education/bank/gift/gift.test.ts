import fc from 'fast-check';
import { caseQuestion, matching, multiple, numeric, ordering, single } from 'shared/education/testing/small-course.ts';
import { questionSchema, type QuestionAttrs } from 'shared/education/question.ts';
import { describe, expect, it } from 'vitest';
import { plainGiftText } from './plain-gift-text.ts';
import { readGift } from './read-gift.ts';
import { writeGift } from './write-gift.ts';

const questionOf = (file: string): unknown => {
  const [item] = readGift(file);
  return item && 'question' in item ? item.question : item;
};
const refusal = (file: string) => readGift(file).map((item) => ('refused' in item ? item.refused : null));

describe('reading GIFT', () => {
  it('reads the forms the format has, with what is said of each answer', () => {
    expect(questionOf('::F1:: Vad hjälper? {=Rörelse#Ja. ~Vila#Nej. ~Ingetdera}')).toMatchObject({
      type: 'single',
      stem: { sv: 'Vad hjälper?' },
      options: [
        { id: 'a', text: { sv: 'Rörelse' }, correct: true, explanation: { sv: 'Ja.' } },
        { id: 'b', correct: false, explanation: { sv: 'Nej.' } },
        { id: 'c', correct: false, explanation: null },
      ],
    });
    expect(questionOf('Vilka? {~%50%a ~%50%b ~%-50%c}')).toMatchObject({
      type: 'multiple',
      partialCredit: true,
      options: [{ correct: true }, { correct: true }, { correct: false }],
    });
    expect(questionOf('Para {=ett -> 1\n=två -> 2\n= -> 3}')).toMatchObject({
      type: 'matching',
      pairs: [{ left: { sv: 'ett' }, right: { sv: '1' } }, { right: { sv: '2' } }],
      distractors: [{ right: { sv: '3' } }],
    });
    expect(questionOf('Ord {=Hej =hejsan}')).toMatchObject({ type: 'short_text', accepted: ['Hej', 'hejsan'] });
    expect(questionOf('NNT {#6.85..6.95}')).toMatchObject({ type: 'numeric', value: 6.9, tolerance: 0.05 });
    expect(questionOf('Skriv {####Nämn målet.}')).toMatchObject({ type: 'free_text', explanation: { sv: 'Nämn målet.' } });
  });

  it('tells of a statement first what belongs to the wrong answer, as the format says', () => {
    expect(questionOf('Grant is buried in a tomb {F#No one is buried there.#Right!}')).toMatchObject({
      type: 'true_false',
      options: [
        { id: 'true', correct: false, explanation: { sv: 'No one is buried there.' } },
        { id: 'false', correct: true, explanation: { sv: 'Right!' } },
      ],
    });
  });

  it('says of each item on its line why it is no question here, and reads the others', () => {
    const file = [
      '// En anmärkning',
      '',
      '$CATEGORY: smärta/grund',
      '',
      'Bara text.',
      '',
      'Trasig {=a',
      ' ~b',
      '',
      'Halv {=a ~%50%b ~c}',
      '',
      'Stjärna {=smärt*}',
      '',
      String.raw`Bild <img src\="@@PLUGINFILE@@/a.png"> {=a ~b}`,
      '',
      'Tal {#=1:0 =2:0}',
      '',
      'Hel {=a ~b}',
    ].join('\r\n');
    expect(
      readGift(file).map((item) => [item.line, 'refused' in item ? item.refused : 'skipped' in item ? item.skipped : 'question']),
    ).toEqual([
      [3, 'giftCategory'],
      [5, 'giftDescription'],
      [7, 'giftUnreadable'],
      [10, 'giftPartOfPoint'],
      [12, 'giftWildcard'],
      [14, 'giftPicture'],
      [16, 'giftSeveralNumbers'],
      [18, 'question'],
    ]);
    expect(refusal('Lång {=a ~b'.replace('Lång', 'x'.repeat(1_500)) + '}')).toEqual(['tooLong']);
  });

  it('reads a sentence with a bare colon, and leaves the tolerance of a number alone', () => {
    expect(questionOf('Stämmer det: ont är farligt? {T#nej#ja}')).toMatchObject({
      type: 'true_false',
      stem: { sv: 'Stämmer det: ont är farligt?' },
    });
    expect(questionOf('Dos: hur många mg? {#3:0.5}')).toMatchObject({ type: 'numeric', value: 3, tolerance: 0.5 });
    expect(refusal('Öppen: {=a ~b')).toEqual(['giftUnreadable']);
  });

  it('says what does not come along: a title, formatting, what a wrong answer costs', () => {
    const lost = (text: string) => readGift(text).map((item) => ('lost' in item ? item.lost : null));
    expect(lost('En {=a ~%-50%b}')).toEqual([['giftMinusLost']]);
    expect(lost('Två {~%50%a ~%50%b ~%-50%c}')).toEqual([[]]);
    expect(lost('Två {~%50%a ~%50%b ~%-100%c}')).toEqual([['giftMinusLost']]);
    expect(lost('En {=a ~b}')).toEqual([[]]);
    expect(lost('::Rubrik:: [html]<p>Vad är <b>rätt</b>?</p> {=a ~b}')).toEqual([['giftTitleLost', 'giftFormattingLost']]);
    expect(lost('[html]<p>Vad är rätt?<br></p> {=a ~b}')).toEqual([[]]);
  });

  it('makes words of HTML, and nothing but words', () => {
    expect(plainGiftText('<p>Hej &amp; <b>du</b></p><p>Rad</p>')).toBe('Hej & du\nRad');
    expect(plainGiftText('&lt;script&gt;alert(1)&lt;/script&gt; &#229;&#xe4;')).toBe('<script>alert(1)</script> åä');
    expect(plainGiftText('5 < 6 och 7 > 6')).toBe('5 < 6 och 7 > 6');
    expect(plainGiftText('<IMG src=x>')).toBeNull();
  });
});

const words = fc
  .array(fc.constantFrom('smärta', 'vård', '~', '=', '#', '{', '}', ':', '\\', '100', '%', '\n', 'å', '"', '::'), {
    minLength: 1,
    maxLength: 8,
  })
  .map(
    (parts) =>
      `a${parts
        .join(' ')
        .replaceAll(/ *\n */gu, '\n')
        .replaceAll(/\n+/gu, '\n')
        .trim()}z`,
  );
const text = words.map((sv) => ({ sv }));
const explanation = fc.option(text, { nil: null });
const option = fc.record({ text, explanation });
const options = (right: (index: number) => boolean, least: number) =>
  fc
    .array(option, { minLength: least, maxLength: 6 })
    .map((list) => list.map((each, index) => ({ id: String.fromCodePoint(97 + index), ...each, correct: right(index) })));
const base = { stem: text, cites: fc.constant<[]>([]) };

const anyQuestion: fc.Arbitrary<QuestionAttrs> = fc.oneof(
  fc.record({ type: fc.constant('single' as const), ...base, options: options((index) => index === 1, 2) }),
  fc.record({
    type: fc.constant('multiple' as const),
    ...base,
    partialCredit: fc.constant(true),
    options: options((index) => index < 2, 3),
  }),
  fc.record({
    type: fc.constant('matching' as const),
    ...base,
    partialCredit: fc.constant(true),
    pairs: fc
      .uniqueArray(fc.tuple(text, text), { minLength: 2, maxLength: 4, selector: ([, right]) => right.sv })
      .map((list) => list.map(([left, right], index) => ({ id: String.fromCodePoint(97 + index), left, right, explanation: null }))),
    distractors: fc.constant<[]>([]),
  }),
  fc.record({
    type: fc.constant('numeric' as const),
    ...base,
    value: fc.integer({ min: -100_000, max: 100_000 }).map((value) => value / 1_000),
    tolerance: fc.integer({ min: 0, max: 5_000 }).map((value) => value / 1_000),
    unit: fc.constant(null),
    explanation,
  }),
  fc.record({
    type: fc.constant('short_text' as const),
    ...base,
    accepted: fc.array(words, { minLength: 1, maxLength: 3 }),
    explanation,
  }),
  fc.record({ type: fc.constant('free_text' as const), ...base, explanation }),
);

describe('writing GIFT', () => {
  it('comes back as it was, whatever signs the texts have', () => {
    fc.assert(
      fc.property(fc.array(anyQuestion, { minLength: 1, maxLength: 4 }), (questions) => {
        const file = questions.map((question, index) => {
          const written = writeGift(`b${index}`, questionSchema.parse(question));
          if ('refused' in written) throw new Error('Has a form.');
          return written.item;
        });
        expect(readGift(file.join('\n\n')).map((item) => ('question' in item ? item.question : item))).toEqual(questions);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves out what the format has no form for, and says what is lost of the rest', () => {
    expect([ordering, caseQuestion].map((question) => writeGift('q', question))).toEqual([
      { refused: 'giftHasNoForm' },
      { refused: 'giftHasNoForm' },
    ]);
    const lost = (question: QuestionAttrs) => {
      const written = writeGift('q', question);
      return 'lost' in written ? written.lost : [];
    };
    expect(lost({ ...single, stem: { sv: 'Fråga' } })).toEqual([]);
    expect(lost(single)).toEqual(['giftLosesEnglish']);
    expect(lost({ ...numeric, stem: { sv: 'x' }, cites: [{ artefact: 'a', node: 'n' }] })).toEqual(['giftLosesSources', 'giftLosesUnit']);
    expect(lost({ ...matching, stem: { sv: 'x' } })).toEqual(['giftLosesExplanations', 'giftGivesPart']);
    expect(lost({ ...multiple, stem: { sv: 'x' } })).toEqual(['giftGivesPart']);
  });
});

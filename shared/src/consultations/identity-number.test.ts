import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanIdentity } from './identity-scan.ts';

/** Numbers made here are computed from a counter and live only while the test runs; those written out are the known examples. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The check digit as Skatteverket describes it: products by 2, 1, 2 … written out, their digits added up to the next ten. */
function checkDigit(nine: string): string {
  const products = [...nine].map((digit, index) => Number(digit) * (index % 2 === 0 ? 2 : 1)).join('');
  const sum = [...products].reduce((total, digit) => total + Number(digit), 0);
  return String((10 - (sum % 10)) % 10);
}

type MadeNumber = { century: string; date: string; serial: string; kind: 'PERSONNUMMER' | 'SAMORDNINGSNUMMER' };

function makeNumber(next: (below: number) => number, index: number): MadeNumber {
  const isCoordination = index % 4 === 0;
  const month = isCoordination ? next(13) : 1 + next(12);
  const day = isCoordination ? 60 + next(32) : 1 + next(31);
  const date = twoDigits(next(100)) + twoDigits(month) + twoDigits(day);
  const serial = String(next(1000)).padStart(3, '0');
  return {
    century: String(18 + next(3)),
    date,
    serial: serial + checkDigit(date + serial),
    kind: isCoordination ? 'SAMORDNINGSNUMMER' : 'PERSONNUMMER',
  };
}

const separators = [
  '',
  '-',
  '+',
  ' ',
  '  ',
  '–',
  '—',
  '‐',
  '‑',
  '−',
  '﹣',
  '－',
  '＋',
  '\u00a0',
  '\u2009',
  '\u202f',
  '.',
  '/',
  '_',
  '\n',
  '\r\n',
  '\t',
  ' - ',
  '- ',
  ' –\n   ',
  '·',
  ', ',
  ' (',
];
const between = [' ', '.', '-', '\n', '\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u00a0', ' \u200b'];
const scripts = [0xff10, 0x1d7ce, 0x1d7f6, 0x660, 0x6f0, 0x966];

function writtenForms({ century, date, serial }: MadeNumber, next: (below: number) => number): string[] {
  const forms: string[] = [];
  for (const day of [date, century + date]) {
    const all = day + serial;
    const parts = [day.slice(0, -4), day.slice(-4, -2), day.slice(-2)];
    const cut = 1 + next(all.length - 1);
    forms.push(
      ...separators.map((separator) => day + separator + serial),
      ...between.map((gap) => [...all].join(gap)),
      ...['-', ' ', '.', '/', '–'].flatMap((gap) => [
        parts.join(gap) + serial,
        `${parts.join(gap)}-${serial}`,
        `${parts.join(gap)} ${serial}`,
      ]),
      ...[' ', '.', '\n'].map((gap) => (all.match(/../g) ?? []).join(gap)),
      ...scripts.map((zero) => [...all].map((digit) => String.fromCodePoint(zero + Number(digit))).join('')),
      `${all.slice(0, cut)}\n${all.slice(cut)}`,
      [...all].map((digit) => `${digit}\ufe0f\u20e3`).join(''),
    );
  }
  return forms;
}

/** Hits of identity numbers in many texts at once, as text of each, in order. */
function numbersIn(forms: readonly string[], before: string, after: string): { kind: string; text: string }[] {
  const text = forms.map((form) => before + form + after).join('');
  return scanIdentity(text)
    .filter(({ kind }) => kind === 'PERSONNUMMER' || kind === 'SAMORDNINGSNUMMER')
    .map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) }));
}

const settings: [string, string][] = [
  ['Pat ', ' söker. '],
  ['pnr:', '; '],
  ['«', '» och '],
  ['fil_', '.pdf\nsedan '],
  ['kvinna', 'värk'],
];

describe('identity numbers', () => {
  it('finds each of 40,000 numbers in every way of writing it, from its first digit to its last', () => {
    const next = sequence(20261121);
    let written = 0;
    const wrong: string[] = [];
    for (let batch = 0; batch < 800; batch += 1) {
      const [before, after] = settings[batch % settings.length] as [string, string];
      const forms: string[] = [];
      const expected: string[] = [];
      for (let index = 0; index < 50; index += 1) {
        const number = makeNumber(next, index);
        const all = writtenForms(number, next);
        forms.push(...all);
        expected.push(...all.map((form) => `${number.kind} ${visible(form)}`));
      }
      written += forms.length;
      const found = numbersIn(forms, before, after).map(({ kind, text }) => `${kind} ${visible(text)}`);
      // Strings first: comparing so many objects would take longer than finding them.
      wrong.push(...(found.join('|') === expected.join('|') ? [] : expected.filter((form, index) => form !== found[index]).slice(0, 5)));
    }
    expect(wrong).toEqual([]);
    expect(written).toBe(40_000 * 130);
  }, 120_000);

  it('finds an interim number with any of its letters, large or small, in every way of writing it', () => {
    const next = sequence(7);
    const forms: string[] = [];
    for (const letter of 'TRSUWXJKLMNtrsuwxjklmn') {
      for (let index = 0; index < 20; index += 1) {
        const date = `${twoDigits(next(100))}${twoDigits(1 + next(12))}${twoDigits(1 + next(31))}`;
        const serial = twoDigits(next(100));
        const number = `${letter}${serial}${checkDigit(`${date}1${serial}`)}`;
        for (const day of [date, `19${date}`])
          forms.push(
            ...['', '-', '+', ' ', '–', '\n', '.', '/'].map((separator) => day + separator + number),
            [...(day + number)].join(' '),
          );
        forms.push(`${date}-${letter}${serial}${(Number(number.at(-1)) + 1) % 10}`);
      }
    }
    expect(numbersIn(forms, 'Pat ', ' söker. ').map(({ text }) => text)).toEqual(forms);
  });

  it.each([
    '98240301AA06',
    '18900101-AB12',
    '18900101ABC1',
    '991234567890',
    '18900101K123',
    '18900145-1234',
    '18900101SF1A',
    '900101DA0B',
    '18900101TA1B',
    '18900101123R',
    '18900101-12K3',
  ])('finds the stand-in %s, which has no check digit', (number) => {
    expect(scanIdentity(`Pat ${number} söker`)).toMatchObject([{ kind: 'PERSONNUMMER', start: 4, end: 4 + number.length }]);
  });

  it('raises no alarm on 20,000 organisation numbers, however they are written', () => {
    const next = sequence(5560);
    for (let batch = 0; batch < 400; batch += 1) {
      const forms: string[] = [];
      for (let index = 0; index < 50; index += 1) {
        const nine = `${1 + next(9)}${next(10)}${2 + next(8)}${String(next(1_000_000)).padStart(6, '0')}`;
        const number = nine + checkDigit(nine);
        const [head, tail] = [number.slice(0, 6), number.slice(6)];
        const all = [head, `16${head}`].flatMap((day) => [
          ...separators.map((separator) => day + separator + tail),
          ...between.map((gap) => [...(day + tail)].join(gap)),
        ]);
        all.push((number.match(/../g) ?? []).join(' '), `SE${number}01`, `SE ${number}01`);
        forms.push(...(index === batch % 50 ? all : sampled(all, next)));
      }
      expect(numbersIn(forms, 'org.nr ', ' i avtalet. ')).toEqual([]);
    }
  }, 60_000);

  it('leaves a number with another check digit alone, and dates that cannot be', () => {
    const next = sequence(3);
    for (let index = 0; index < 2000; index += 1) {
      const { date, serial } = makeNumber(next, index);
      const wrong = `${date}-${serial.slice(0, 3)}${(Number(serial.at(-1)) + 1 + next(9)) % 10}`;
      expect(numbersIn([wrong], '', '')).toEqual([]);
    }
    for (const nine of ['901301983', '900132983', '900192983', '900100983', '900001983'])
      expect(scanIdentity(nine + checkDigit(nine))).toEqual([]);
  });

  it('accepts the false alarms of chance: under one in a hundred random ten-digit strings', () => {
    const next = sequence(99);
    let alarms = 0;
    for (let index = 0; index < 20_000; index += 1)
      alarms += numbersIn([String(next(1e9)).padStart(9, '0') + String(next(10))], '', '').length;
    expect(alarms / 20_000).toBeLessThan(0.01);
    expect(alarms).toBeGreaterThan(0);
  });

  it('finds a number wherever it stands in any text of letters', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcåäö ÅÄÖ\n'), maxLength: 40 });
    fc.assert(
      fc.property(
        letters,
        letters,
        fc.constantFrom('18900117-9838', '189001179838', '121212-1212', '900117+9838', '18900205 2414'),
        (before, after, number) => {
          const hits = scanIdentity(`${before}${number}${after}`);
          expect(hits.filter(({ severity }) => severity === 'HARD')).toEqual([
            { kind: 'PERSONNUMMER', severity: 'HARD', start: before.length, end: before.length + number.length },
          ]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Every twentieth form from a chance one on. */
function sampled(forms: readonly string[], next: (below: number) => number): string[] {
  const from = next(20);
  return forms.filter((_, index) => index % 20 === from);
}

/** A form without what stands after its last digit unseen: a hit ends with the digit. */
function visible(form: string): string {
  return form.replace(/[\ufe0f\u20e3]+$/u, '').replace(/\)$/, '');
}

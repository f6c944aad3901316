/**
 * A number a text gives of an effect: a share of people (0–1), a number needed to treat or harm, or the value of a measure of effect. `said` is how the text
 * writes it.
 */
export type SaidNumber = { kind: 'SHARE' | 'NUMBER_NEEDED' | 'EFFECT'; value: number; decimals: number; said: string };

const WORDS = ['en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];
const ORDINALS = ['tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde', 'tionde'];

const word = `(?:${WORDS.join('|')})`;
const digits = String.raw`\d{1,3}(?:[  ]\d{3})+|\d+`;
const number = String.raw`[−-]?(?:${digits})(?:,\d+)?`;
const count = `(?:${number}|${word})`;

/** What a text says of people or effects, in the forms it is written in. A limit as "minst 50 %" names what is counted, not how many. */
const FORMS: { pattern: RegExp; read(groups: Record<string, string>): Omit<SaidNumber, 'said'>[] }[] = [
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?<some>${count})(?:[–-](?<more>${count}))?(?: (?:fler|färre|personer|patienter))? av (?<all>${count})(?![\\p{L}\\d])`,
      'giu',
    ),
    read: ({ some = '', more, all = '' }) => [some, ...(more ? [more] : [])].map((each) => share(valueOf(each) / valueOf(all))),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])(?<some>${number})(?: (?:fler|färre))? per (?<all>100|1[  ]?000)(?!\\d)`, 'giu'),
    read: ({ some = '', all = '' }) => [share(valueOf(some) / valueOf(all))],
  },
  {
    pattern: new RegExp(`(?<!(?:minst|högst|över|under)\\s)(?<![\\p{L}\\d,])(?<some>${number})[  ]?(?:%|procent)(?!\\p{L})`, 'giu'),
    read: ({ some = '' }) => [share(valueOf(some) / 100)],
  },
  {
    pattern: new RegExp(`(?<!\\p{L})va(?:r|rt) (?<nth>${ORDINALS.join('|')})(?!\\p{L})`, 'giu'),
    read: ({ nth = '' }) => [share(1 / (ORDINALS.indexOf(nth.toLowerCase()) + 3))],
  },
  {
    pattern: new RegExp(`(?<!\\p{L})NN[TH] (?<some>${number})`, 'gu'),
    read: ({ some = '' }) => [{ kind: 'NUMBER_NEEDED', value: valueOf(some), decimals: decimalsOf(some) }],
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(?:RR|OR|HR|RD|S?MD) (?<some>${number})`, 'gu'),
    read: ({ some = '' }) => [{ kind: 'EFFECT', value: valueOf(some), decimals: decimalsOf(some) }],
  },
];

/** The numbers a Swedish text gives of effects: "en av sju", "14–15 fler av 100", "330 per 1 000", "11 %", "var fjärde", "NNT 6,9", "RR 1,7". */
export function numbersInText(text: string): SaidNumber[] {
  return FORMS.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const groups = Object.fromEntries(Object.entries(match.groups ?? {}).filter(([, value]) => value !== undefined));
      return read(groups)
        .filter(({ value }) => Number.isFinite(value))
        .map((each) => ({ ...each, said: match[0] }));
    }),
  );
}

const share = (value: number): Omit<SaidNumber, 'said'> => ({ kind: 'SHARE', value, decimals: 0 });

function valueOf(written: string): number {
  const inWords = WORDS.indexOf(written.toLowerCase()) + 1;
  return inWords > 0 ? inWords : Number(written.replaceAll(/[  ]/g, '').replace(',', '.').replace('−', '-'));
}

const decimalsOf = (written: string): number => written.split(',')[1]?.length ?? 0;

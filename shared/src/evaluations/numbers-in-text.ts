/**
 * A number a text gives of an effect: a share of people (0–1), a number needed to treat or harm, or the value of a measure of effect. `said` is how the text
 * writes it; `change`: it is said of how many more or fewer.
 */
export type SaidNumber = { kind: 'SHARE' | 'NUMBER_NEEDED' | 'EFFECT'; value: number; decimals: number; change: boolean; said: string };

const WORDS = ['en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];
const ORDINALS = ['tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde', 'tionde'];

const word = `(?:${WORDS.join('|')})`;
const digits = String.raw`\d{1,3}(?:[  ]\d{3})+|\d+`;
const number = String.raw`[−-]?(?:${digits})(?:[,.]\d+)?`;
const count = `(?:${number}|${word})`;

/** What is said of a measure comes after its name, with or without a sign or a verb between. */
const of = String.raw`(?:\s?[=:]\s?|\s(?:är\s|var\s)?)`;

/** Of how much an interval covers, or how much better something becomes: no share of people. */
const noShare = String.raw`(?![  ](?:KI|CI|konfidensintervall|(?:smärt)?lindring|minskning|förbättring)(?!\p{L}))`;

type Read = Omit<SaidNumber, 'said'>;

/** What a text says of people or effects, in the forms it is written in. A limit as "minst 50 %" names what is counted, not how many. */
const FORMS: { pattern: RegExp; read(groups: Record<string, string>): Read[] }[] = [
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?<some>${count})(?:[–-](?<more>${count}))?(?: (?:(?<change>fler|färre)|personer|patienter))? av (?<all>${count})(?![\\p{L}\\d])`,
      'giu',
    ),
    read: readShares,
  },
  {
    // "Av 100 personer får 14–15 fler …"
    pattern: new RegExp(
      `(?<![\\p{L}\\d])av (?<all>100|1[  ]?000)(?!\\d)[^.;:%\\d]{1,120}? (?<some>${number})(?:[–-](?<more>${number}))? (?<change>fler|färre)(?!\\p{L}| (?:av|per) \\d)`,
      'giu',
    ),
    read: readShares,
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])(?<some>${number})(?: (?<change>fler|färre))? per (?<all>100|1[  ]?000)(?!\\d)`, 'giu'),
    read: readShares,
  },
  {
    pattern: new RegExp(
      `(?<!(?:minst|högst|över|under)\\s)(?<![\\p{L}\\d,])(?<some>${number})[  ]?(?:%|procent)(?!\\p{L})${noShare}`,
      'giu',
    ),
    read: ({ some = '' }) => [share(valueOf(some) / 100)],
  },
  {
    pattern: new RegExp(`(?<!\\p{L})va(?:r|rt) (?<nth>${ORDINALS.join('|')})(?!\\p{L})`, 'giu'),
    read: ({ nth = '' }) => [share(1 / (ORDINALS.indexOf(nth.toLowerCase()) + 3))],
  },
  {
    pattern: new RegExp(`(?<!\\p{L})NN[TH]${of}(?<some>${number})`, 'gu'),
    read: ({ some = '' }) => [{ kind: 'NUMBER_NEEDED', value: valueOf(some), decimals: decimalsOf(some), change: true }],
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(?:RR|OR|HR|RD|S?MD)${of}(?<some>${number})`, 'gu'),
    read: ({ some = '' }) => [{ kind: 'EFFECT', value: valueOf(some), decimals: decimalsOf(some), change: false }],
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

function readShares({ some = '', more, all = '', change }: Record<string, string>): Read[] {
  return [some, ...(more ? [more] : [])].map((each) => share(valueOf(each) / valueOf(all), change !== undefined));
}

const share = (value: number, change = false): Read => ({ kind: 'SHARE', value, decimals: 0, change });

function valueOf(written: string): number {
  const inWords = WORDS.indexOf(written.toLowerCase()) + 1;
  return inWords > 0 ? inWords : Number(written.replaceAll(/[  ]/g, '').replace(',', '.').replace('−', '-'));
}

const decimalsOf = (written: string): number => written.split(/[,.]/)[1]?.length ?? 0;

import { describe, expect, it } from 'vitest';
import { identitySeverity, isOverridable, type IdentityKind } from './identity-hit.ts';
import { scanIdentity } from './identity-scan.ts';

/** Hits as "KIND text", in order. */
function hitsIn(text: string): string[] {
  return scanIdentity(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

describe('texts with planted identifiers', () => {
  it.each<[string, [IdentityKind, number, number][]]>([
    ['Kvinna 18900117-9838 med ländryggssmärta i sex månader. Bör fysioterapi ökas?', [['PERSONNUMMER', 7, 20]]],
    ['Pat 1212121212 söker åter för utbredd värk. Prövad behandling: paracetamol. Mål: kunna gå till affären.', [['PERSONNUMMER', 4, 14]]],
    [
      'Testa Testsson, samordningsnummer 18910178-2382, har fått gabapentin i 900 mg utan effekt.',
      [
        ['NAME', 0, 14],
        ['SAMORDNINGSNUMMER', 34, 47],
      ],
    ],
    [
      'Anhörig önskar att ni ringer 070-1740605 eller +46 70 174 06 12 före svar. Patienten har långvarig nacksmärta.',
      [
        ['PHONE', 29, 40],
        ['PHONE', 47, 63],
      ],
    ],
    [
      'Kontakt: test.person@example.com, Exempelgatan 12, 123 45 Provstad. Se https://journal.example.test/patient/4711 för bilder. Har skada i höger arm.',
      [
        ['EMAIL', 9, 32],
        ['ADDRESS', 34, 66],
        ['RECORD_URL', 71, 112],
      ],
    ],
    [
      'Person född 3 mars 1901, 97 år, bor nära Provbackens skola i Exempelby och sökte senast 14 februari 2026 med huvudvärk.',
      [
        ['DATE', 12, 23],
        ['AGE_OVER_89', 25, 30],
        ['WORKPLACE_OR_SCHOOL', 41, 58],
        ['RARE_PLACE', 61, 70],
        ['DATE', 88, 104],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(scanIdentity(text)).toEqual(expected.map(([kind, start, end]) => ({ kind, severity: identitySeverity[kind], start, end })));
  });

  it.each(['18900117-9838', '189001179838', '121212-1212', '900117+9838', '18900205-2414', '18900205 2414'])(
    'finds the example number %s',
    (number) => {
      expect(scanIdentity(number)).toEqual([{ kind: 'PERSONNUMMER', severity: 'HARD', start: 0, end: number.length }]);
    },
  );
});

describe('an identity number with a wrong check digit', () => {
  it.each(['18900117-9839', '900117-9839', '19900117-9830', '199001179830', '19900117 9830', '900117+9839', '900177-2383'])(
    'is a warning, and no more: %s',
    (number) => expect(hitsIn(`Pat ${number} söker`)).toEqual([`LIKE_IDENTITY_NUMBER ${number}`]),
  );

  it.each(['202100-5489', '9001179839', '901317-9838', '900132-9838', 'KS-900117-98380'])('is not %s', (number) =>
    expect(hitsIn(`Nr ${number} gäller`)).toEqual([]),
  );
});

describe('texts without identifiers', () => {
  it.each([
    '',
    'Läkemedel enligt doseringslista 900-0-900 mg, 30 tabletter, uttag 2026-11.',
    'VAS 7/10, NRS 7, EQ-5D 0,44, ODI 38 poäng, eGFR 35.',
    'NICE NG193 och SBU 341 är lästa; se DOI 10.1002/14651858.CD007938.pub4.',
    'Organisationsnummer 202100-5489 i avtalstexten får inte ge personnummerträff.',
    'Oxikodon, motsvarande cirka 60 mg morfin per dygn, depot. Omkring fyra år, startad efter fall.',
    'Per dygn tre tabletter. Hans smärta är värst på natten. Max 10 mg. Dag 3 bättre. Stig inte upp.',
    'Bekräftad Sjögrens syndrom, Parkinsons sjukdom och Crohns. Pat söker åter. Pat Söker åter. Pat NSAID-behandlad.',
    'Luftvägen 3 cm, urinvägen 2, på väg 3 dagar. Arbetsplatsen 2 dagar i veckan.',
    'Smärtskolan, artrosskolan och skolan. Gå i skolan fyra dagar. Samtal på vårdcentral. Blodgrupp AB. Region Skåne i Sverige.',
    'Se https://www.1177.se/Skane/behandling--hjalpmedel/ och https://journals.example.org/journal/12 samt www.nice.org.uk/guidance/ng193.',
    'Blodtryck 120/80, 1,95 m, 37.5 grader, 10-20-10 mg, klockan 14.30, 1.1.1-1.1.3, vecka 10-12, 0-0-1.',
    'Ålder 80–89, 8 av 10, för 95 år sedan.',
    'Ordination 1 1 1 1 2 2 2 2 enligt lista; 12 12 12 tabletter.',
  ])('%s', (text) => {
    expect(hitsIn(text)).toEqual([]);
  });
});

describe('telephone numbers', () => {
  it.each([
    '070-1740605',
    '0701740605',
    '070 174 06 05',
    '070/174 06 05',
    '070–174 06 05',
    '07 01 74 06 05',
    '08-123 456 78',
    '016-12 34 56',
    '0512-123 45',
    '016 12 34 56',
    '+46701740605',
    '+46 (0)70-174 06 05',
    '0046 70 174 06 05',
    '+47 22 12 34 56',
    '０７０－１７４０６０５',
    '07\u200b0-174\u00a00605',
  ])('finds %s', (number) => {
    expect(hitsIn(`Ring ${number} i dag`)).toEqual([`PHONE ${number}`]);
  });

  it.each(['08-11-2026', '08/11 2026', '0-0-900', '005-1234567', '07', '+46', '08', '0,5-1 mg', '12-345 678', '+10 20', '012 3 4 5 6 7'])(
    'is not misled by %s',
    (text) => {
      expect(hitsIn(`Ring ${text} i dag`).filter((hit) => hit.startsWith('PHONE'))).toEqual([]);
    },
  );
});

describe('e-mail, streets and links into records', () => {
  it.each([
    ['skriv till åsa.test+vård@exempel-region.se.', 'EMAIL åsa.test+vård@exempel-region.se'],
    ['skriv till namn(at)exempel.se', 'EMAIL namn(at)exempel.se'],
    ['ｎａｍｎ＠ｅｘｅｍｐｅｌ．ｓｅ', 'EMAIL ｎａｍｎ＠ｅｘｅｍｐｅｌ．ｓｅ'],
    ['bor på storgatan 5b sedan dess', 'ADDRESS storgatan 5b'],
    ['bor på Stora Nygatan 12', 'ADDRESS Stora Nygatan 12'],
    ['bor på Exempelva\u0308gen 3 i stan', 'ADDRESS Exempelva\u0308gen 3'],
    ['Ringvägen 4 C', 'ADDRESS Ringvägen 4 C'],
    ['Exempelgränd 1\n123 45 PROVSTAD', 'ADDRESS Exempelgränd 1\n123 45 PROVSTAD'],
    ['(se https://cosmic.region.example/p?id=1).', 'RECORD_URL https://cosmic.region.example/p?id=1'],
    ['journal.region.example/patient/12', 'RECORD_URL journal.region.example/patient/12'],
    ['takecare://open?pid=3', 'RECORD_URL takecare://open?pid=3'],
    ['https://journalen.1177.se/visa', 'RECORD_URL https://journalen.1177.se/visa'],
  ])('finds the identifier in "%s"', (text, hit) => {
    expect(hitsIn(text)).toEqual([hit]);
  });

  it.each(['a@b', '@', '@exempel.se', 'namn@', 'gatan 3', 'backen 2', 'på vägen 2'])('finds nothing in "%s"', (text) => {
    expect(hitsIn(text)).toEqual([]);
  });
});

describe('soft hints', () => {
  it.each([
    ['Patienten heter Kalle.', ['NAME Kalle']],
    ['fru Al-Exempel ringde', ['NAME Al-Exempel']],
    ['ANNA SVENSSON och anna svensson', ['NAME ANNA SVENSSON', 'NAME anna svensson']],
    ['Per Andersson och per andersson', ['NAME Per Andersson', 'NAME per andersson']],
    [
      'sedan 2026-02-14, 14/2 2026, 14.2.2026, 14/2-26 och 3:e mars',
      ['DATE 2026-02-14', 'DATE 14/2 2026', 'DATE 14.2.2026', 'DATE 14/2-26', 'DATE 3:e mars'],
    ],
    ['född 010214, född 19010214', ['DATE 010214', 'DATE 19010214']],
    ['90-årig, 103 år, nittiofyra år, 89 år, 130 år', ['AGE_OVER_89 90-årig', 'AGE_OVER_89 103 år', 'AGE_OVER_89 nittiofyra år']],
    ['går i Parkskolan', ['WORKPLACE_OR_SCHOOL Parkskolan']],
    ['anställd som montör hos Exempelverken', ['WORKPLACE_OR_SCHOOL Exempelverken']],
    ['arbetar på Provbolaget AB', ['WORKPLACE_OR_SCHOOL Provbolaget AB']],
    ['bor i Xyz', ['RARE_PLACE Xyz']],
    ['från Sorsele', ['RARE_PLACE Sorsele']],
    ['bor i Stockholm', []],
  ])('%s', (text, hits) => {
    expect(hitsIn(text)).toEqual(hits);
    for (const { severity } of scanIdentity(text)) expect(severity).toBe('SOFT');
  });
});

describe('scanIdentity', () => {
  it('keeps the identity number where hits overlap, and the hard hit before the soft', () => {
    expect(hitsIn('https://journal.example.test/patient/189001179838')).toEqual(['PERSONNUMMER 189001179838']);
    expect(hitsIn('bor i Exempelby, Exempelgatan 12, 123 45 Exempelby')).toEqual([
      'RARE_PLACE Exempelby',
      'ADDRESS Exempelgatan 12, 123 45 Exempelby',
    ]);
    expect(hitsIn('anna.svensson@example.com')).toEqual(['EMAIL anna.svensson@example.com']);
  });

  it('never gives overlapping or unsorted hits, nor empty ones, nor ones outside the text', () => {
    const pieces = [
      'Anna Svensson ',
      '070-1740605',
      ' 18900117-9838',
      ' i Exempelby',
      ' Storgatan 3',
      '\u200b',
      'å',
      'ä',
      '１',
      '😀',
      ' 3 mars ',
      '@',
      'a.se ',
      '\n',
      '97 år',
    ];
    for (let round = 0; round < 3000; round += 1) {
      let text = '';
      for (let part = 0; part < 8; part += 1) text += pieces[(round * 7 + part * part * 5 + ((round >> part) & 3)) % pieces.length];
      let end = 0;
      for (const hit of scanIdentity(text)) {
        expect(hit.start).toBeGreaterThanOrEqual(end);
        expect(hit.end).toBeGreaterThan(hit.start);
        end = hit.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it('lets authors override every hard kind but identity numbers', () => {
    const kinds = Object.keys(identitySeverity) as IdentityKind[];
    expect(kinds.filter((kind) => !isOverridable(kind))).toEqual(['PERSONNUMMER', 'SAMORDNINGSNUMMER']);
  });

  it('gives offsets in the text given though characters before were folded, dropped or joined', () => {
    const text = '🙂\u200b\u0061\u030aﬁ １８９００１１７‑９８３８';
    expect(hitsIn(text)).toEqual(['PERSONNUMMER １８９００１１７‑９８３８']);
  });
});

describe('hostile texts', () => {
  const of = (part: string, length: number): string => part.repeat(Math.ceil(length / part.length)).slice(0, length);
  it.each([
    '1',
    '1 ',
    '121212-',
    '0',
    '+46',
    '070-174 ',
    '@',
    'a@',
    'a.',
    '(at)',
    'a',
    '/patient/',
    'a://',
    'gatan ',
    'gatan 1, 123 4',
    'Anna Svensson ',
    'bor i ',
    'född ',
    'nittio',
    '１',
    '1\u200b',
    'a\u030a',
    '\u030a',
    ' ',
    '\n',
    '((',
    'T1',
    '97 ',
  ])('costs as much in one text as in pieces, of "%s"', (part) => {
    scanIdentity(of(part, PIECE));
    expect(dearerWhole(scanIdentity, of(part, PIECE))).toBeLessThan(MUCH);
  });

  it('would cost more in one text than in pieces if it began anew at every sign', () => {
    const beginsAnew = (text: string) => [...text.matchAll(/a+b/g)];
    expect(dearerWhole(beginsAnew, of('a', PIECE / 50))).toBeGreaterThan(MUCH);
  });
});

const PIECE = 12_500;
const PIECES = 16;
/** Whole and in pieces cost the same (1) where each sign costs the same, and the whole 16 times as much where each sign costs as much as there are others. */
const MUCH = 4;
const ROUNDS = 8;

/**
 * How many times as much work a text is whole as the same text is in pieces. Told by the processor's time of this thread, which does not go on while others have
 * the processor, and by turns, so that what slows one slows the other; of several rounds the one in which each was done with least. It ends as soon as the
 * whole is not much dearer.
 */
function dearerWhole(scan: (text: string) => unknown, piece: string): number {
  const whole = piece.repeat(PIECES);
  const least = { whole: Infinity, pieces: Infinity };
  for (let round = 0; round < ROUNDS; round += 1) {
    least.pieces = Math.min(
      least.pieces,
      costOf(() => Array.from({ length: PIECES }, () => scan(piece))),
    );
    least.whole = Math.min(
      least.whole,
      costOf(() => scan(whole)),
    );
    if (least.whole < MUCH * least.pieces) break;
  }
  return least.whole / least.pieces;
}

declare const process: { threadCpuUsage: () => { user: number; system: number } };

/** Microseconds of the processor. One is added so that what costs nothing can be compared. */
function costOf(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const after = process.threadCpuUsage();
  return 1 + after.user - before.user + after.system - before.system;
}

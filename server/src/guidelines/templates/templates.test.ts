import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guidelineKinds } from 'shared/guidelines/guideline-kinds.ts';
import {
  smallAssignment,
  smallGuideline,
  smallPathway,
  smallPatientText,
  smallSupport,
} from 'shared/guidelines/testing/small-guidelines.ts';
import { smallProgramme } from 'shared/guidelines/testing/small-programme.ts';
import { documentHash, nodeOf, type Doc } from 'shared/publishing/document.ts';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import { richTextFromMarkdown } from 'shared/text/rich-text-markdown.ts';
import type { ContentFile } from '../../publishing/import-content.ts';
import { buildDocument } from './build-document.ts';
import { columnsOf } from './template-fields.ts';
import { blankTemplate } from './template-file.ts';
import { fieldWords, typeWords } from './template-words.ts';
import { readCsvTemplate, writeCsvTemplate } from './csv-template.ts';
import { documentRecords } from './document-records.ts';
import { readMarkdownTemplate, writeMarkdownTemplate } from './markdown-template.ts';

const delivered = globSync(['care-programme.json', 'guidelines/*.json'], {
  cwd: join(import.meta.dirname, '..', '..', 'seeds', 'content'),
}).map(
  (file) => (JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'seeds', 'content', file), 'utf8')) as ContentFile).document,
);
const documents = [smallGuideline(), smallProgramme(), smallPathway(), smallAssignment(), smallSupport(), smallPatientText(), ...delivered];

const kindOf = ({ kind }: { kind: string }) => guidelineKinds.find((each) => each.kind === kind) as ArtefactKind;

const formats = {
  csv: { read: readCsvTemplate, write: writeCsvTemplate },
  md: { read: readMarkdownTemplate, write: writeMarkdownTemplate },
};

const read = (format: keyof typeof formats, text: string, document: Doc = smallProgramme()) => {
  let made = 0;
  const kind = kindOf(document);
  const reading = formats[format].read(text.replace(/^\uFEFF/, ''), kind);
  return buildDocument(reading, {
    kind,
    root: document.root,
    newId: (type) => `${type}-${(made += 1)}`,
    current: (id) => document.nodes[id]?.attrs,
  });
};

const written = (format: keyof typeof formats, document: Doc) =>
  formats[format].write(documentRecords(document, kindOf(document)), kindOf(document));

const refusals = (text: string, format: keyof typeof formats = 'csv', document?: Doc) =>
  read(format, text, document).problems.map(({ line, field, key }) => [line, field, key].join(' '));

describe.each(['csv', 'md'] as const)('a template in %s', (format) => {
  it.each(documents.map((document) => [document.root, document] as const))(
    'of %s gives back the same document, ids included',
    (_root, document) => {
      const { document: back, problems } = read(format, written(format, document), document);
      expect(problems).toEqual([]);
      expect(back && documentHash(back)).toBe(documentHash(document));
    },
  );

  it('is read whatever ends its lines', () => {
    const document = smallAssignment();
    for (const end of ['\n', '\r\n']) {
      const text = written(format, document).replaceAll('\r\n', '\n').replaceAll('\n', end);
      expect(read(format, text, document).document).toEqual(document);
    }
  });

  it('is refused wherever it is cut', () => {
    const document = smallAssignment();
    const text = written(format, document);
    const whole = text.trimEnd();
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        const { document: half, problems } = read(format, text.slice(0, length), document);
        expect(half).toBeNull();
        expect(problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves a text it cannot hold as it is', () => {
    const document = smallPatientText();
    const nested = {
      type: 'doc',
      content: [{ type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'bulletList', content: [] }] }] }],
    };
    const list = JSON.parse(
      JSON.stringify(nested).replace(
        '"content":[]',
        `"content":${JSON.stringify([{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a' }] }] }])}`,
      ),
    ) as never;
    Object.assign(nodeOf(document, 'rorelse').attrs, { text: { sv: list } });
    const text = written(format, document);
    expect(text).toContain('{oförändrad}');
    expect(read(format, text, document).document).toEqual(document);
    const elsewhere = read(format, text, smallPatientText());
    expect(elsewhere.document && nodeOf(elsewhere.document, 'rorelse').attrs).toMatchObject({
      text: { sv: richTextFromMarkdown('Du kan röra dig. Det är inte farligt.') },
    });
  });
});

const PROGRAMME = 'typ;id;titel;text;slag;spår;nivåer;prioritet;bekräftad;att bekräfta;källor';
const TOP = 'vårdprogram;;Program;;;;;;;;';
const CHAPTER = 'kapitel;;Behandling;;;;;;;;';
const ROW = 'rekommendation;;Rör dig;Rör dig varje dag.;klinisk;vuxna;1, 2;3;;;';
const sheet = (...rows: string[]) => [PROGRAMME, ...rows, 'slut'].join('\n');

describe('a sheet of rows', () => {
  it('makes ids where it gives none, and hangs each part below the nearest that may hold it', () => {
    const { document, problems, lines } = read('csv', sheet(TOP, CHAPTER, ROW, CHAPTER.replace('Behandling', 'Annat'), ROW));
    expect(problems).toEqual([]);
    expect(document?.nodes).toMatchObject({
      program: { children: ['chapter-1', 'chapter-3'] },
      'chapter-1': { children: ['recommendation-2'] },
      'recommendation-2': {
        attrs: { levels: [1, 2], track: 'ADULT', kind: 'CLINICAL', confirmation: 'CONFIRMED', decision: { priority: 3, type: null } },
      },
    });
    expect(lines.get('recommendation-4')).toBe(6);
  });

  it.each([',', '\t'])('is read with cells parted by %j, cells in quotes and words in any case', (sign) => {
    const quoted = (row: string) =>
      row
        .split(';')
        .map((cell) => `"${cell}"`)
        .join(sign);
    const text = [PROGRAMME.toUpperCase(), TOP, CHAPTER, ROW.replace('klinisk', 'Klinisk'), 'Slut'].map(quoted).join('\r\n');
    expect(read('csv', text).problems).toEqual([]);
  });

  it('takes codes as well as words, and what is not confirmed from what remains to be', () => {
    const { document, problems } = read('csv', sheet(TOP, CHAPTER, 'recommendation;r1;Rör dig;Rör dig.;CLINICAL;ADULT;;;;mot källan;'));
    expect(problems).toEqual([]);
    expect(document?.nodes['r1']?.attrs).toMatchObject({ confirmation: 'UNCONFIRMED', toConfirm: 'mot källan' });
  });

  it('holds a cell of several lines, and tells the row of the sheet, whatever its cells hold and however many rows are empty', () => {
    const { lines, document } = read(
      'csv',
      sheet(TOP, CHAPTER, 'rekommendation;r1;Rör dig;"Ett stycke.\n\n- ett\n- två";klinisk;vuxna;;;;;', ';;;;;;;;;;', '', ROW),
    );
    expect([lines.get('r1'), lines.get('recommendation-2')]).toEqual([4, 7]);
    expect(document?.nodes['r1']?.attrs.text).toEqual({ sv: richTextFromMarkdown('Ett stycke.\n\n- ett\n- två') });
  });

  it('is text to a spreadsheet, never a formula, and comes back as it was', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^['=+@\-a1 ]{1,6}$/), (title) => {
        fc.pre(title.trim() === title && title !== '');
        const document = smallPatientText();
        Object.assign(nodeOf(document, 'rorelse').attrs, { title: { sv: title } });
        const text = written('csv', document);
        expect(text).not.toMatch(/(^|;)"[=+\-@\t]/m);
        expect(read('csv', text, document).document).toEqual(document);
      }),
    );
  });

  it.each<[string, string, string[]]>([
    ['a sort there is none of', sheet(TOP, 'kapitell;;A;;;;;;;;'), ['3 typ templateTypeUnknown']],
    ['a part where it may not stand', sheet(TOP, ROW), ['3 typ childNotAllowed']],
    ['no topmost part', sheet(CHAPTER), ['2 typ templateTopFirst']],
    ['two topmost parts', sheet(TOP, TOP), ['3 typ templateTopFirst']],
    ['a priority out of range', sheet(TOP, CHAPTER, ROW.replace(';3;', ';11;')), ['4 prioritet outOfRange']],
    ['a priority that is no number', sheet(TOP, CHAPTER, ROW.replace(';3;', ';hög;')), ['4 prioritet notANumber']],
    ['a choice there is none of', sheet(TOP, CHAPTER, ROW.replace('vuxna', 'gamla')), ['4 spår templateChoiceUnknown']],
    ['nothing where something must be', sheet(TOP, CHAPTER, ROW.replace('Rör dig;', ';')), ['4 titel required']],
    ['a source that is not in the bibliography', sheet(TOP, CHAPTER, `${ROW}ref-saknas`), ['4 källor sourceNotInBibliography']],
    ['an id twice', sheet(TOP, CHAPTER.replace(';;', ';a;'), CHAPTER.replace(';;', ';a;')), ['4 id templateIdTwice']],
    ['an id that is none', sheet(TOP, CHAPTER.replace(';;', ';å ä;')), ['3 id notAnIdentifier']],
    ['something a part cannot say', sheet(TOP, CHAPTER.replace('Behandling;;', 'Behandling;;klinisk')), ['3 slag templateFieldElsewhere']],
    ['a column there is none of', sheet(TOP).replace('källor', 'kallor'), ['1 kallor templateColumnUnknown']],
    ['a column twice', sheet(TOP).replace('källor', 'titel'), ['1 titel templateColumnTwice']],
    ['no column of sorts', sheet(TOP).replace('typ;', 'sort;'), ['1 sort templateColumnUnknown', '1 typ templateColumnMissing']],
    ['more cells than columns', sheet(`${TOP};;kvar`), ['2  templateCellsLeftOver']],
    ['quotes that do not agree', sheet(TOP, 'kapitel;;"Be"handling";;;;;;;;'), ['3  templateQuotes']],
    ['nothing', '', ['  templateEmpty']],
  ])('is refused with %s, on its line', (_name, text, expected) => {
    const found = refusals(text).filter((each) => !each.endsWith('templateCut'));
    expect(found.toSorted()).toEqual(expected);
    expect(read('csv', text).document).toBeNull();
  });

  it('tells every line that is refused, not the first alone', () => {
    expect(refusals(sheet(TOP, CHAPTER, ROW.replace(';3;', ';11;'), ROW.replace('vuxna', 'gamla'), 'okänd;;;;;;;;;;'))).toEqual([
      '4 prioritet outOfRange',
      '5 spår templateChoiceUnknown',
      '6 typ templateTypeUnknown',
    ]);
  });
  const broken = ROW.replace(';;', ';å ä;').replace(';3;', ';11;').replace('vuxna', 'gamla');
  it.each([
    ['of a sort there is none of', sheet(TOP, 'kapitell;;A;;;;;;;;', ROW, ROW, CHAPTER, ROW), '3 typ templateTypeUnknown'],
    ['topmost', sheet(TOP.replace('vårdprogram', 'program'), CHAPTER, ROW), '2 typ templateTypeUnknown'],
    ['of a bad id', sheet(TOP, CHAPTER.replace(';;', ';å ä;'), ROW, ROW), '3 id notAnIdentifier'],
    ['but one of its like', sheet(TOP, ROW, ROW), '3 typ childNotAllowed, 4 typ childNotAllowed'],
    ['itself', sheet(TOP, CHAPTER, broken), '4 id notAnIdentifier, 4 spår templateChoiceUnknown, 4 prioritet outOfRange'],
  ])('tells every fault of a refused line, and does not blame what stands below it: %s', (_name, text, expected) => {
    expect(refusals(text).join(', ')).toBe(expected);
  });
});

const page = (...lines: string[]) => [...lines, '', '<!-- slut -->'].join('\n');

describe('a page of headings', () => {
  it('is read as people write it', () => {
    const { document, problems } = read(
      'md',
      page(
        '# Vårdprogram: Program för smärta',
        '',
        '## Kapitel: Behandling {#kap}',
        '',
        'Inledande text.',
        '',
        '### Rekommendation: Rör dig {#ror}',
        'slag: klinisk',
        'spår: vuxna',
        'nivåer: 1, 2',
        '',
        'Rör dig **varje dag**.',
        '',
        '## Rubrik i texten',
        '',
        'Mer text.',
        '',
        '[anmärkning]',
        'Se även kapitel 3.',
      ),
    );
    expect(problems).toEqual([]);
    expect(document?.nodes['kap']).toMatchObject({ attrs: { intro: { sv: richTextFromMarkdown('Inledande text.') } }, children: ['ror'] });
    expect(document?.nodes['ror']?.attrs).toMatchObject({
      text: { sv: richTextFromMarkdown('Rör dig **varje dag**.\n\n## Rubrik i texten\n\nMer text.') },
      note: { sv: 'Se även kapitel 3.' },
    });
  });

  it.each<[string, string, string[]]>([
    ['a part too deep', page('# Vårdprogram: A', '', '### Kapitel: B'), ['3 typ childNotAllowed']],
    [
      'a part of a sort there is none of, which is not taken for a heading in the text before it',
      page('# Vårdprogram: A', '', '## Kapitel: B', '', '## Kapitlet: C', '', 'Text.'),
      ['5  templateTypeUnknown'],
    ],
    ['text before the topmost part', page('Hej.', '# Vårdprogram: A'), ['1  templateTopFirst']],
    ['running text where there is none', page('# Vårdprogram: A', '', 'Text.'), ['3  templateNoText']],
    ['a field that is no field', page('# Vårdprogram: A', 'utan kolon'), ['2  templateShortField']],
    [
      'a link that leads nowhere good',
      page('# Vårdprogram: A', '', '## Kapitel: B', '', '[x](javascript:alert)'),
      ['5 inledning linkNotAllowed'],
    ],
  ])('is refused with %s, on its line', (_name, text, expected) => {
    expect(refusals(text, 'md')).toEqual(expected);
  });
});

it('a file of more parts than any guideline has is refused at once', () => {
  const rows = Array.from({ length: 5_001 }, () => CHAPTER);
  expect(refusals(sheet(TOP, ...rows))).toEqual(['  tooMany']);
});

it('calls every field and every sort by a Swedish word', () => {
  const unnamed = guidelineKinds.flatMap((kind) => [
    ...Object.keys(kind.nodeTypes).filter((type) => !typeWords[type]),
    ...columnsOf(kind)
      .filter(({ path }) => !fieldWords[path])
      .map(({ path }) => path),
  ]);
  expect(unnamed).toEqual([]);
});

describe.each(guidelineKinds.map((kind) => [kind.kind, kind] as const))('the empty template of a %s', (name, kind) => {
  it.each(['csv', 'md'] as const)('in %s can be brought in as it is, with one part of every type', (format) => {
    const text = blankTemplate(name, format) ?? '';
    const { document, problems } = read(format, text, { kind: name, schema: 1, root: 'rot', nodes: {} });
    expect(problems).toEqual([]);
    expect(new Set(Object.values(document?.nodes ?? {}).map(({ type }) => type))).toEqual(new Set(Object.keys(kind.nodeTypes)));
  });
});

it('there is no template of a kind that is none', () => {
  for (const name of ['course', 'constructor', '']) expect(blankTemplate(name, 'csv')).toBeNull();
});

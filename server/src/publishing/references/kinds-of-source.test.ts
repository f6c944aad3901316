import { expect, it } from 'vitest';
import { readReferences } from './read-references.ts';
import { writeRis } from './write-ris.ts';

function read(text: string) {
  const found = readReferences(text, 100);
  return found === 'TOO_MANY' ? null : found;
}

it.each<[string, string, string, object]>([
  [
    'a book',
    String.raw`@book{m, author = {Murray, Patrick R.}, title = {Medical microbiology}, publisher = {Mosby}, series = {Big books}, year = 2002, isbn = {978-91-7000-000-1}}`,
    'TY  - BOOK\nAU  - Murray, P. R.\nTI  - Medical microbiology\nT2  - Big books\nPB  - Mosby\nPY  - 2002\nSN  - 978-91-7000-000-1\nER  - \n',
    { type: 'BOOK', journal: null, publisher: 'Mosby', isbn: '978-91-7000-000-1' },
  ],
  [
    'a book without a number',
    String.raw`@book{m, author = {Murray, Patrick R.}, title = {Medical microbiology}, publisher = {Mosby}, year = 2002}`,
    'TY  - BOOK\nAU  - Murray, P. R.\nTI  - Medical microbiology\nPB  - Mosby\nPY  - 2002\nER  - \n',
    { type: 'BOOK', journal: null, publisher: 'Mosby', isbn: null },
  ],
  [
    'a chapter',
    String.raw`@incollection{m, author = {Meltzer, P. S.}, title = {Chromosome alterations}, booktitle = {The genetic basis}, publisher = {McGraw-Hill}, year = 2002, pages = {93--113}}`,
    'TY  - CHAP\nAU  - Meltzer, P. S.\nTI  - Chromosome alterations\nT2  - The genetic basis\nPB  - McGraw-Hill\nPY  - 2002\nSP  - 93\nEP  - 113\nER  - \n',
    { type: 'CHAP', journal: 'The genetic basis', publisher: 'McGraw-Hill', pages: '93-113' },
  ],
  [
    'an article',
    String.raw`@article{m, author = {Berg, Eva}, title = {A trial}, journal = {J Pain}, publisher = {Elsevier}, year = 2002}`,
    'TY  - JOUR\nAU  - Berg, Eva\nTI  - A trial\nJO  - J Pain\nPB  - Elsevier\nSN  - 1400-1403\nPY  - 2002\nER  - \n',
    { type: 'JOUR', journal: 'J Pain', isbn: null },
  ],
  [
    'a report',
    String.raw`@techreport{m, author = {{SBU}}, title = {En rapport}, institution = {SBU}, year = 2021}`,
    'TY  - RPRT\nAU  - SBU\nTI  - En rapport\nT2  - SBU Utvärderar\nPB  - SBU\nSN  - 1400-1403\nPY  - 2021\nER  - \n',
    { type: 'BOOK', journal: null, publisher: 'SBU', isbn: null },
  ],
])(
  '%s is the same from BibTeX and from RIS, and is taken along as what it is',
  (_what, bib, ris, { type, ...fields }: { type?: string }) => {
    const [fromBib] = read(bib)?.entries ?? [];
    const [fromRis] = read(ris)?.entries ?? [];
    expect(fromBib?.attrs).toMatchObject(fields);
    expect(fromBib?.attrs).toEqual(fromRis?.attrs);
    const written = writeRis(fromBib?.attrs ? [fromBib.attrs] : []);
    expect(written).toMatch(new RegExp(`^TY {2}- ${type}\r`));
    expect(read(written)?.entries[0]?.attrs).toEqual(fromBib?.attrs);
  },
);

it('a bibliography refuses a DOI that is none, and says how one begins', () => {
  const [entry] = read('TY  - JOUR\nTI  - A\nDO  - 10.1/abc\nER  - \n')?.entries ?? [];
  expect(entry?.refusal?.key).toBe('notADoi');
});

import { describe, expect, it } from 'vitest';
import { numberedReferences } from 'shared/publishing/numbered-references.ts';
import { authorName } from './author-name.ts';
import { fullPages } from './page-range.ts';
import { readReferences } from './read-references.ts';
import { writeRis } from './write-ris.ts';

const RIS = `TY  - JOUR
AU  - Wiffen, Philip J.
AU  - Tölle, Thomas R.
TI  - Gabapentin for chronic neuropathic pain
      in adults
JO  - Cochrane Database Syst Rev
PY  - 2017/06/09
IS  - 6
SP  - CD007938
DO  - https://doi.org/10.1002/14651858.CD007938.pub4
AN  - 28597471
ER  - 

TY  - JOUR
AU  - Nobody, N.
PY  - 2020
ER  - 
TY  - BOOK
AU  - Socialstyrelsen
TI  - Riktlinjer.
PY  - 2021
SN  - 978-91-7000-000-1
ER  - 
TY  - JOUR
TI  - Avklippt post
PY  - 20`;

const NBIB = `PMID- 28597471
STAT- MEDLINE
DP  - 2017 Jun 9
VI  - 6
IP  - 6
PG  - CD007938
LID - CD007938 [pii]
LID - 10.1002/14651858.CD007938.pub4 [doi]
TI  - Gabapentin for chronic neuropathic pain in
      adults.
AU  - Wiffen PJ
AU  - Derry S
CN  - The Pain Group
TA  - Cochrane Database Syst Rev
PT  - Journal Article
SO  - Cochrane Database Syst Rev. 2017 Jun 9;6(6):CD007938.

PMID- 11111111
TI  - A trial that was withdrawn.
AU  - Doe J
DP  - 2003
TA  - J Pain
PT  - Retracted Publication
RIN - J Pain. 2009 Mar;10(3):300. doi: 10.1000/1
SO  - J Pain. 2003;4(1):1-9.

PMID- 22222222
TI  - Cut in the mid`;

const XML = `<?xml version="1.0"?>
<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle//EN" "https://dtd.nlm.nih.gov/x.dtd">
<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID Version="1">28597471</PMID><Article>
<Journal><JournalIssue><Volume>6</Volume><Issue>6</Issue><PubDate><Year>2017</Year></PubDate></JournalIssue><ISOAbbreviation>Cochrane Database Syst Rev</ISOAbbreviation></Journal>
<ArticleTitle>Gabapentin for <i>chronic</i> neuropathic pain &amp; more.</ArticleTitle><Pagination><MedlinePgn>1-20</MedlinePgn></Pagination>
<ELocationID EIdType="doi">10.1002/x1</ELocationID>
<AuthorList><Author><LastName>Wiffen</LastName><Initials>PJ</Initials></Author><Author><CollectiveName>Pain Group</CollectiveName></Author></AuthorList>
<PublicationTypeList><PublicationType>Journal Article</PublicationType></PublicationTypeList></Article>
<CommentsCorrectionsList><CommentsCorrections RefType="RetractionIn"><RefSource>J Pain. 2009;10:300</RefSource><PMID>3</PMID></CommentsCorrections></CommentsCorrectionsList>
</MedlineCitation></PubmedArticle>
<PubmedArticle><MedlineCitation><PMID>4</PMID><Article><ArticleTitle>Cut`;

const BIB = `@string{cd = "Cochrane Database Syst Rev"}
@comment{nothing}
@article{wiffen2017,
  author = {Wiffen, Philip J. and T{\\"o}lle, Thomas R. and {L{\\"a}kemedelsverket}},
  title = {Gabapentin for {PHN}: a review}, journal = cd, year = 2017, volume = 6, pages = {1--20}, doi = {10.1002/x1} }
@article{untitled, author = {Doe, J.}, year = 2001}
@article{cut, title = {Cut in the`;

function read(text: string) {
  const found = readReferences(text, 100);
  return found === 'TOO_MANY' ? null : found;
}

describe('a bibliography from elsewhere', () => {
  it('is read from RIS, with a word about each entry', () => {
    const { format, entries } = read(RIS) ?? { entries: [] };
    expect(format).toBe('ris');
    expect(entries.map(({ line, refusal }) => [line, refusal?.key])).toEqual([
      [1, undefined],
      [14, 'referenceHasNoTitle'],
      [18, undefined],
      [24, 'referenceCut'],
    ]);
    expect(entries[0]?.attrs).toEqual({
      title: 'Gabapentin for chronic neuropathic pain in adults',
      authors: 'Wiffen PJ, Tölle TR',
      journal: 'Cochrane Database Syst Rev',
      year: 2017,
      issue: '6',
      pages: 'CD007938',
      doi: '10.1002/14651858.CD007938.pub4',
      isbn: null,
      pmid: '28597471',
      url: null,
      note: null,
      confirmation: 'UNCONFIRMED',
      toConfirm: 'Uppgifterna är inlästa ur en fil. Jämför dem med källan.',
    });
    expect(entries[2]?.attrs).toMatchObject({ title: 'Riktlinjer', authors: 'Socialstyrelsen', isbn: '978-91-7000-000-1' });
  });

  it('stands as not confirmed, whatever numbers it has: nobody has seen the source', () => {
    const all = [RIS, NBIB, XML, BIB].flatMap((text) => read(text)?.entries ?? []);
    expect(new Set(all.flatMap(({ attrs }) => attrs?.confirmation ?? []))).toEqual(new Set(['UNCONFIRMED']));
  });

  it('is read from PubMed, with what was retracted', () => {
    const { format, entries } = read(NBIB) ?? { entries: [] };
    expect(format).toBe('nbib');
    expect(entries[0]?.attrs).toMatchObject({
      title: 'Gabapentin for chronic neuropathic pain in adults',
      authors: 'Wiffen PJ, Derry S, The Pain Group',
      year: 2017,
      doi: '10.1002/14651858.CD007938.pub4',
      pmid: '28597471',
    });
    expect(entries[0]?.attrs).not.toHaveProperty('retraction');
    expect(entries[1]?.attrs?.retraction).toBe('J Pain. 2009 Mar;10(3):300. doi: 10.1000/1');
    expect(entries[2]?.refusal).toEqual({ key: 'referenceCut', parameters: { what: 'SO' } });
  });

  it.each([
    [NBIB.replace(/^RIN.*\n/m, ''), 1, 'enligt PubMed'],
    [XML.replace('>Journal Article<', '>Retracted Publication<').replace(/<CommentsCorrectionsList>.*\n/, '\n'), 0, 'enligt PubMed'],
    ['TY  - JOUR\nTI  - A trial\nKW  - Retracted\nER  - \n', 0, 'enligt referensfilen'],
    ['TY  - JOUR\nTI  - RETRACTED ARTICLE: A trial\nER  - \n', 0, 'enligt titeln'],
    ['TY  - JOUR\nTI  - A trial\nN1  - Retracted 2026, error in the analysis\nER  - \n', 0, 'Retracted 2026, error in the analysis'],
  ])('says in Swedish by whom a source was retracted, where no notice says more', (text, index, words) => {
    expect(read(text)?.entries[index]?.attrs?.retraction).toBe(words);
  });

  it('is read from the XML of PubMed', () => {
    const { format, entries } = read(XML) ?? { entries: [] };
    expect(format).toBe('pubmed-xml');
    expect(entries[0]?.attrs).toMatchObject({
      title: 'Gabapentin for chronic neuropathic pain & more',
      authors: 'Wiffen PJ, Pain Group',
      journal: 'Cochrane Database Syst Rev',
      year: 2017,
      volume: '6',
      pages: '1-20',
      doi: '10.1002/x1',
      pmid: '28597471',
      retraction: 'J Pain. 2009;10:300',
    });
    expect(entries.slice(1).map(({ refusal }) => refusal?.key)).toEqual(['referenceCut']);
  });

  it('is read from BibTeX, letters with accents and abbreviations too', () => {
    const { format, entries } = read(BIB) ?? { entries: [] };
    expect(format).toBe('bibtex');
    expect(entries.map(({ line, refusal }) => [line, refusal?.key])).toEqual([
      [3, undefined],
      [6, 'referenceHasNoTitle'],
      [7, 'referenceCut'],
    ]);
    expect(entries[0]?.attrs).toMatchObject({
      title: 'Gabapentin for PHN: a review',
      authors: 'Wiffen PJ, Tölle TR, Läkemedelsverket',
      journal: 'Cochrane Database Syst Rev',
      pages: '1-20',
      doi: '10.1002/x1',
    });
  });

  it('keeps the ring of Å in BibTeX, and refuses what would be read as a command', () => {
    const bib = String.raw`@article{a, author = {{\AA}sa Bj{\"o}rk and Berg, \AA ke}, title = {V{\aa}rd p{\aa} \AA{}land}}
@article{b, author = {Berg, Eva}, title = {V\unknown{x}rd}}`;
    const { entries } = read(bib) ?? { entries: [] };
    expect(entries.map(({ attrs, refusal }) => attrs ?? refusal)).toMatchObject([
      { authors: 'Björk Å, Berg Å', title: 'Vård på Åland' },
      { key: 'referenceHasCommand' },
    ]);
  });

  it.each([
    [
      'BibTeX',
      String.raw`@article{a, title = {A}, pages = {12--9}, author = {von Knorring, Lars and Jan-Erik van der Berg and King, Jr., Martin L. and O. {de Bruijn} and {WHO} and others}}`,
      'von Knorring L, van der Berg JE, King ML Jr, de Bruijn O, WHO, et al.',
    ],
    [
      'RIS',
      'TY  - JOUR\nTI  - A\nAU  - von Knorring, Lars\nAU  - van der Berg, J.-E.\nAU  - King, Martin L., Jr.\nSP  - 12\nEP  - 9\nER  - \n',
      'von Knorring L, van der Berg JE, King ML Jr',
    ],
    [
      'nbib',
      'PMID- 1\nTI  - A\nAU  - von Knorring L\nAU  - van der Berg JE\nAU  - King ML Jr\nPG  - 12-9\nSO  - J.\n',
      'von Knorring L, van der Berg JE, King ML Jr',
    ],
    [
      'PubMed XML',
      '<PubmedArticleSet><PubmedArticle><MedlineCitation><Article><ArticleTitle>A</ArticleTitle><Pagination><MedlinePgn>12-9</MedlinePgn></Pagination><AuthorList><Author><LastName>von Knorring</LastName><Initials>L</Initials></Author><Author><LastName>King</LastName><Initials>ML</Initials><Suffix>Jr</Suffix></Author><Author><LastName>Berg</LastName></Author></AuthorList></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>',
      'von Knorring L, King ML Jr, Berg',
    ],
  ])('keeps all of a name, and the last page in full: %s', (_format, text, authors) => {
    const [entry] = read(text)?.entries ?? [];
    expect(entry?.attrs).toMatchObject({ authors, pages: '12-19' });
    const [again] = (entry?.attrs && read(writeRis([entry.attrs]))?.entries) ?? [];
    expect(again?.attrs).toMatchObject({ authors: authors.replace(', et al.', ''), pages: '12-19' });
  });

  it('is not found in something else', () => {
    expect(read('hej')).toBeNull();
    expect(read('')).toBeNull();
    expect(read('https://example.org/x')).toBeNull();
  });

  it('is counted before it is read', () => {
    expect(readReferences(RIS, 3)).toBe('TOO_MANY');
    expect(readReferences('@article{a, title={A}}\n'.repeat(101), 100)).toBe('TOO_MANY');
  });

  it('refuses an entity of its own instead of growing by it', () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><PubmedArticleSet><PubmedArticle><MedlineCitation>&b;';
    expect(read(bomb)?.entries.map(({ refusal }) => refusal?.key)).toEqual(['referenceCut']);
  });

  it('comes back the same when it is taken along and brought in again', () => {
    const references = (read(RIS)?.entries ?? []).flatMap(({ attrs }) => (attrs ? [attrs] : []));
    const [first] = references;
    if (!first) throw new Error('The file has references.');
    const all = [...references, ...['enligt PubMed', 'J Pain. 2009;10:300'].map((retraction) => ({ ...first, retraction }))];
    expect((read(writeRis(all))?.entries ?? []).map(({ attrs }) => attrs)).toEqual(all);
  });
});

it.each([
  ['Wiffen, Philip J.', 'Wiffen PJ'],
  ['Wiffen, PJ', 'Wiffen PJ'],
  ['Söderström, Anna-Karin', 'Söderström AK'],
  ['Socialstyrelsen', 'Socialstyrelsen'],
  ['King, M. L., Jr', 'King ML Jr'],
])('%s is printed as %s', (name, printed) => {
  expect(authorName(name)).toBe(printed);
});

it('numbers sources in the order they are first named', () => {
  const reference = (title: string) => ({ type: 'reference', attrs: { title, authors: null }, children: [] });
  const document = {
    kind: 'x',
    schema: 1,
    root: 'r',
    nodes: {
      r: { type: 'x', attrs: {}, children: ['p', 'a', 'b'] },
      p: { type: 'p', attrs: { sources: ['b'] }, children: [] },
      a: reference('A'),
      b: reference('B'),
    },
  };
  expect(numberedReferences(document).map(({ number, title }) => `${number} ${title}`)).toEqual(['1 B', '2 A']);
});

it.each([
  ['1239-47', '1239-1247'],
  ['S12-9', 'S12-S19'],
  ['12–19', '12–19'],
  ['CD007938', 'CD007938'],
  ['19-2', '19-2'],
  ['1-3, 7-9', '1-3, 7-9'],
])('the pages %s are %s', (pages, whole) => {
  expect(fullPages(pages)).toBe(whole);
});

import { SaxesParser, type SaxesTagNS } from 'saxes';
import { readEntry, refusedEntry, type RawEntry, type ReadEntry } from './reference-entry.ts';

type Article = {
  line: number;
  fields: Record<string, string>;
  authors: string[];
  last: string;
  initials: string;
  suffix: string;
  retraction: string;
};

/** Where in an article what we keep stands: the names of the elements below PubmedArticle. */
const fieldOf: Record<string, string> = {
  'MedlineCitation/PMID': 'pmid',
  'MedlineCitation/Article/ArticleTitle': 'title',
  'MedlineCitation/Article/Journal/ISOAbbreviation': 'journal',
  'MedlineCitation/Article/Journal/Title': 'journalTitle',
  'MedlineCitation/Article/Journal/JournalIssue/Volume': 'volume',
  'MedlineCitation/Article/Journal/JournalIssue/Issue': 'issue',
  'MedlineCitation/Article/Journal/JournalIssue/PubDate/Year': 'year',
  'MedlineCitation/Article/Journal/JournalIssue/PubDate/MedlineDate': 'medlineDate',
  'MedlineCitation/Article/Pagination/MedlinePgn': 'pages',
  'PubmedData/ArticleIdList/ArticleId[doi]': 'doi',
  'MedlineCitation/Article/ELocationID[doi]': 'doiLocation',
};

const AUTHOR = 'MedlineCitation/Article/AuthorList/Author';

/** Reads PubMed's XML. No external entity is fetched and none is expanded. A file that ends in the middle loses its last article only, and tells. */
export function readPubmedXml(text: string): ReadEntry[] {
  const reading = new Reading();
  try {
    reading.read(text);
  } catch {
    reading.cut();
  }
  return reading.entries;
}

class Reading {
  readonly entries: ReadEntry[] = [];
  readonly #parser = new SaxesParser({ xmlns: true });
  #article: Article | null = null;
  #path: string[] = [];
  #text = '';

  read(text: string): void {
    const parser = this.#parser;
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', (tag) => this.#open(tag));
    parser.on('text', (part) => void (this.#text += part));
    parser.on('closetag', (tag) => this.#close(tag.name));
    parser.write(text).close();
  }

  cut(): void {
    const line = this.#article?.line ?? this.#parser.line;
    this.entries.push(refusedEntry(line, this.#article?.fields['title'] ?? '', 'referenceCut', { what: '</PubmedArticle>' }));
  }

  #open({ name, attributes }: SaxesTagNS): void {
    if (name === 'PubmedArticle') {
      this.#article = { line: this.#parser.line, fields: {}, authors: [], last: '', initials: '', suffix: '', retraction: '' };
      this.#path = [];
      return;
    }
    if (!this.#article) return;
    const kind = attributes['IdType']?.value ?? attributes['EIdType']?.value;
    const isRetraction = name === 'CommentsCorrections' && attributes['RefType']?.value === 'RetractionIn';
    this.#path.push(kind ? `${name}[${kind}]` : isRetraction ? 'RetractionIn' : name);
    // Marks inside a title (italics) are part of its text.
    if (!this.#path.includes('ArticleTitle') || name === 'ArticleTitle') this.#text = '';
  }

  #close(name: string): void {
    const article = this.#article;
    if (!article) return;
    if (name === 'PubmedArticle') {
      this.entries.push(readEntry(rawOf(article)));
      this.#article = null;
      return;
    }
    const path = this.#path.join('/');
    const text = this.#text.trim();
    const field = fieldOf[path];
    if (field) article.fields[field] ??= text;
    else if (path === `${AUTHOR}/LastName`) article.last = text;
    else if (path === `${AUTHOR}/Initials`) article.initials = text;
    else if (path === `${AUTHOR}/Suffix`) article.suffix = text;
    else if (path === `${AUTHOR}/CollectiveName`) article.last = text;
    else if (path === AUTHOR) this.#author(article);
    else if (path.endsWith('RetractionIn/RefSource')) article.retraction = text;
    else if (path.endsWith('PublicationType') && text === 'Retracted Publication') article.retraction ||= text;
    this.#path.pop();
  }

  #author(article: Article): void {
    article.authors.push([article.last, article.initials, article.suffix].filter(Boolean).join(' '));
    [article.last, article.initials, article.suffix] = ['', '', ''];
  }
}

function rawOf({ line, fields, authors, retraction }: Article): RawEntry {
  return {
    line,
    authors,
    retraction,
    title: fields['title'] ?? '',
    journal: fields['journal'] || fields['journalTitle'],
    year: fields['year'] || fields['medlineDate'],
    volume: fields['volume'],
    issue: fields['issue'],
    pages: fields['pages'],
    doi: fields['doi'] || fields['doiLocation'],
    pmid: fields['pmid'],
  };
}

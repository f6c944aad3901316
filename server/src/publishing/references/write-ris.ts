import type { ReferenceAttrs } from 'shared/publishing/reference-node.ts';
import { fullPages } from './page-range.ts';

/** A bibliography in RIS, which every reference manager reads. Lines end as the format wants them: CR LF. */
export function writeRis(references: readonly ReferenceAttrs[]): string {
  return references.map((reference) => `${lines(reference).join('\r\n')}\r\n\r\n`).join('');
}

function lines(reference: ReferenceAttrs): string[] {
  const { authors, title, journal, publisher, year, volume, issue, pages, doi, isbn, pmid, url, retraction } = reference;
  const [from, to] = fullPages(pages ?? '').split(/[-–]+/);
  const type = typeOf(reference);
  const fields: [string, string | number | null | undefined][] = [
    ['TY', type],
    ...(authors ?? '')
      .split(/,\s+/)
      .filter((name) => name !== '' && !/^et al\.?$/.test(name))
      .map((name): [string, string] => ['AU', withComma(name)]),
    ['TI', title],
    [type === 'JOUR' ? 'JO' : type === 'BOOK' ? 'PB' : 'T2', journal],
    ['PB', publisher],
    ['PY', year],
    ['VL', volume],
    ['IS', issue],
    ['SP', from],
    ['EP', to],
    ['DO', doi],
    ['SN', isbn],
    ['AN', pmid],
    ['UR', url],
    ['N1', retraction && (/^retracted/i.test(retraction) ? retraction : `Retracted: ${retraction}`)],
  ];
  const filled = fields.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return [...filled.map(([tag, value]) => `${tag}  - ${String(value).replaceAll(/[\r\n]+/g, ' ')}`), 'ER  - '];
}

/** What kind of source it is, by what is said of it. A book without a publisher of its own may have it where a journal stands. */
function typeOf({ journal, publisher, isbn }: ReferenceAttrs): 'JOUR' | 'BOOK' | 'CHAP' | 'GEN' {
  if (publisher) return journal ? 'CHAP' : 'BOOK';
  if (isbn) return 'BOOK';
  return journal ? 'JOUR' : 'GEN';
}

/** "Wiffen PJ" as the format wants it: "Wiffen, P. J.", and "King ML Jr": "King, M. L., Jr"; the name of a body stays. */
function withComma(name: string): string {
  const [, family, initials, suffix] = /^(.*\S)\s+(\p{Lu}{1,4})(?:\s+(Jr|Sr|II|III|IV|\dnd|\drd|\dth))?$/u.exec(name) ?? [];
  if (!family || !initials) return name;
  return [family, [...initials].map((each) => `${each}.`).join(' '), suffix].filter(Boolean).join(', ');
}

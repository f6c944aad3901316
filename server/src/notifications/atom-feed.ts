/** One change as a feed tells it. Every text is plain; addresses are whole. */
export type AtomEntry = {
  id: string;
  title: string;
  summary: string;
  author: string;
  address: string;
  updated: Date;
  categories: readonly string[];
};

/** A feed: whose it is, where it is, and what it tells, the newest first. */
export type AtomFeed = { title: string; self: string; site: string; language: string; updated: Date; entries: readonly AtomEntry[] };

/** A feed as Atom 1.0 (RFC 4287). What XML has no place for is left out of texts; nothing in a text is read as markup. */
export function atomFeed({ title, self, site, language, updated, entries }: AtomFeed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">
  <id>${escaped(self)}</id>
  <title type="text">${escaped(title)}</title>
  <updated>${updated.toISOString()}</updated>
  <link rel="self" type="application/atom+xml" href="${escaped(self)}"/>
  <link rel="alternate" type="text/html" href="${escaped(site)}"/>
${entries.map(entryXml).join('')}</feed>
`;
}

function entryXml({ id, title, summary, author, address, updated, categories }: AtomEntry): string {
  return `  <entry>
    <id>urn:uuid:${escaped(id)}</id>
    <title type="text">${escaped(title)}</title>
    <updated>${updated.toISOString()}</updated>
    <author><name>${escaped(author)}</name></author>
    <link rel="alternate" type="text/html" href="${escaped(address)}"/>
    <summary type="text">${escaped(summary)}</summary>
${categories.map((term) => `    <category term="${escaped(term)}"/>\n`).join('')}  </entry>
`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** XML 1.0 has no place for most control characters, lone surrogates and the last two signs of the plane. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

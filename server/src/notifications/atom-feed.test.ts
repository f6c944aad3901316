import fc from 'fast-check';
import { parseAtomFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { atomFeed, type AtomEntry, type AtomFeed } from './atom-feed.ts';

const entry = (change: Partial<AtomEntry> = {}): AtomEntry => ({
  id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  title: 'Vårdprogram: version 2.0',
  summary: 'Nivåerna är ändrade.',
  author: 'Sverige',
  address: 'https://kunskapsnav.example/kunskap/vardprogram/a',
  updated: new Date('2026-11-23T08:00:00.000Z'),
  categories: ['careProgramme'],
  ...change,
});

const feed = (change: Partial<AtomFeed> = {}): AtomFeed => ({
  title: 'Kunskapsnav: Region Skåne',
  self: 'https://kunskapsnav.example/flode/skane.atom',
  site: 'https://kunskapsnav.example/kunskap',
  language: 'sv',
  updated: new Date('2026-11-23T08:00:00.000Z'),
  entries: [entry()],
  ...change,
});

/** A strict parser of XML with namespaces: throws where the text is none. */
function parseStrictly(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

describe('an Atom feed', () => {
  it('holds what RFC 4287 asks for, as another program reads it', () => {
    const xml = atomFeed(feed());
    parseStrictly(xml);
    expect(parseAtomFeed(xml)).toMatchObject({
      id: 'https://kunskapsnav.example/flode/skane.atom',
      title: { value: 'Kunskapsnav: Region Skåne' },
      updated: '2026-11-23T08:00:00.000Z',
      links: [
        { rel: 'self', type: 'application/atom+xml' },
        { rel: 'alternate', type: 'text/html' },
      ],
      entries: [
        {
          id: 'urn:uuid:3f2504e0-4f89-41d3-9a0c-0305e82c3301',
          title: { type: 'text', value: 'Vårdprogram: version 2.0' },
          updated: '2026-11-23T08:00:00.000Z',
          authors: [{ name: 'Sverige' }],
          links: [{ rel: 'alternate', href: 'https://kunskapsnav.example/kunskap/vardprogram/a' }],
          summary: { type: 'text', value: 'Nivåerna är ändrade.' },
          categories: [{ term: 'careProgramme' }],
        },
      ],
    });
  });

  it('may be empty', () => {
    expect(() => parseStrictly(atomFeed(feed({ entries: [] })))).not.toThrow();
  });

  it('reads nothing in a text as markup', () => {
    const xml = atomFeed(feed({ entries: [entry({ title: '<script>alert(1)</script> & "så"', summary: ']]><entry>' })] }));
    parseStrictly(xml);
    expect(xml).not.toContain('<script');
    expect(parseAtomFeed(xml).entries).toMatchObject([{ summary: { value: ']]><entry>' } }]);
  });

  it('is well-formed whatever its texts hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, summary) => {
        const xml = atomFeed(feed({ title, entries: [entry({ title, summary, author: summary, categories: [title] })] }));
        expect(() => parseStrictly(xml)).not.toThrow();
      }),
    );
  });
});

import { sql } from 'kysely';
import { inLocale } from 'shared/text/localised.ts';
import type { Context } from '../kernel/context.ts';
import { organisationNodeBySlug } from '../organisation/organisation.queries.ts';
import { readArtefact } from '../publishing/artefact.queries.ts';
import { readerPathOf } from '../publishing/kinds.ts';
import type { AtomEntry, AtomFeed } from './atom-feed.ts';
import { pathOfChange, publishedChanges, readAt, type PublishedChange } from './published-changes.queries.ts';

/** A reader asks again every hour at the most; nobody publishes more in a day. */
const MOST_ENTRIES = 50;

/** What is published at an organisation and above it: what is read there. Null for an unknown one. */
export async function organisationFeed(context: Context, slug: string, self: string): Promise<AtomFeed | null> {
  const node = await organisationNodeBySlug(context, slug);
  if (!node) return null;
  const changes = await newest(context, (query) => query.where(readAt(sql`${node.ancestorIds}::uuid[]`)));
  const since = new Date(`${node.validFrom.slice(0, 10)}T00:00:00Z`);
  // Whoever follows an organisation reads every change there: also one of the nation's goes through what is decided below it.
  const place = node.kind === 'NATION' ? '' : `/${node.slug}`;
  const about = { title: `Kunskapsnav: ${node.name}`, self, site: `${context.publicUrl}${place}/kunskap`, since };
  return feedOf(context, about, changes, ({ kind, slug }) => `${place}${readerPathOf(context, { kind, slug })}`);
}

/** What is published of one text, the nation's and every organisation's. Null for what the viewer may not see. */
export async function artefactFeed(context: Context, slug: string, self: string): Promise<AtomFeed | null> {
  const artefact = await readArtefact(context, { slug });
  if (!artefact?.publishedVersion) return null;
  const changes = await newest(context, (query) => query.where('change.artefactId', '=', artefact.id));
  const title = `Kunskapsnav: ${artefact.publishedVersion.title.sv}`;
  const site = `${context.publicUrl}${readerPathOf(context, artefact)}`;
  const about = { title, self, site, since: new Date(artefact.createdAt) };
  return feedOf(context, about, changes, (change) => pathOfChange(context, change));
}

type Changes = ReturnType<typeof publishedChanges>;

function newest(context: Context, narrow: (query: Changes) => Changes): Promise<PublishedChange[]> {
  const query = narrow(publishedChanges(context)).orderBy('change.occurredAt', 'desc').orderBy('change.id').limit(MOST_ENTRIES);
  return query.execute();
}

type About = { title: string; self: string; site: string; since: Date };

/** An empty feed was last updated when what it is about began, so that it stays the same until something happens. */
function feedOf(
  context: Context,
  { title, self, site, since }: About,
  changes: readonly PublishedChange[],
  pathOf: (change: PublishedChange) => string,
): AtomFeed {
  const entries = changes.map((change) => entryOf(change, `${context.publicUrl}${pathOf(change)}`));
  return { title, self, site, language: 'sv', updated: entries[0]?.updated ?? since, entries };
}

const words: Readonly<Record<PublishedChange['type'], (change: PublishedChange) => string>> = {
  VERSION: ({ number }) => `version ${number}`,
  ADAPTATION: ({ number, organisationName }) => `${organisationName}s anpassning ${number}`,
  CHAIN: ({ organisationName }) => `${organisationName} utgår från en annan text`,
  RETIREMENT: () => 'tagen ur bruk',
};

function entryOf(change: PublishedChange, address: string): AtomEntry {
  return {
    id: change.id,
    title: `${inLocale(change.title, 'sv')}: ${words[change.type](change)}`,
    summary: change.note,
    author: change.organisationName,
    address,
    updated: new Date(change.occurredAt),
    categories: [change.kind, ...(change.safety ? ['patientsakerhet'] : [])],
  };
}

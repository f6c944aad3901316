import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { emptyOverlay } from 'shared/publishing/overlay.ts';
import { noteDocument } from 'shared/publishing/testing/note.kind.ts';
import { addition, exclude, overlay, retitle, rewritten } from 'shared/publishing/testing/overlays.ts';
import { inTransaction } from '../../kernel/context.ts';
import { Extensions } from '../../kernel/extension-points.ts';
import { audience } from '../../kernel/search/audience.ts';
import { indexPending } from '../../kernel/search/index/pending.ts';
import { searchSources } from '../../kernel/search/index/search-source.ts';
import { readingPlaces } from '../../kernel/search/query/reading-place.ts';
import { search } from '../../kernel/search/query/search.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { organisationReadingPlace } from '../../organisation/organisation.search.ts';
import { adaptationListeners } from '../adaptation/adaptation-listeners.ts';
import { Notes } from '../adaptation/testing/notes.ts';
import { Artefact } from '../artefact.entity.ts';
import { publishedKinds } from '../kinds.ts';
import { publishListeners, retireListeners } from '../publish-listeners.ts';
import { artefactSource, indexArtefact } from './publishing.search.ts';
import { searchedKinds, type SearchedKind } from './searched-kinds.ts';

const searchedNote: SearchedKind = {
  kind: 'note',
  group: 'RECOMMENDATION',
  hidden: [],
  isResult: () => true,
  audience: () => [audience.everyone],
  rank: () => 0,
};

/** Texts of the smallest kind, indexed as they are published and adapted. */
async function openIndexedNotes(): Promise<Notes> {
  const opened = await Notes.open();
  const plain = opened.context.bind(opened);
  opened.context = () => {
    const context = plain();
    const extensions = new Extensions()
      .add(publishedKinds, ...context.extensions.of(publishedKinds))
      .add(searchedKinds, searchedNote)
      .add(searchSources, artefactSource)
      .add(readingPlaces, organisationReadingPlace)
      .add(publishListeners, indexArtefact)
      .add(retireListeners, indexArtefact)
      .add(adaptationListeners, indexArtefact);
    return { ...context, extensions };
  };
  return opened;
}

const base = noteDocument();
let notes: Notes;
beforeAll(async () => {
  notes = await openIndexedNotes();
});
afterAll(() => notes.close());
beforeEach(async () => {
  await notes.begin(rewritten(base, 'a1', { title: { sv: 'Nationens smärtord' } }));
});

const filter = { groups: ['RECOMMENDATION' as const], level: null, track: null, patientGroup: null, profession: null };

/** The titles found at an organisation, of the text the test is about. */
async function found(words: string, region: string | null): Promise<string[]> {
  const { groups } = await search(notes.context(), words, { ...filter, region }, { first: 50, after: null });
  return groups.flatMap(({ hits }) => hits.filter(({ objectId }) => objectId === notes.artefactId).map(({ title }) => title.text));
}

describe('a text as it reads where somebody searches', () => {
  it('is found by the nation’s words everywhere until an organisation has its own', async () => {
    expect(await found('smärtord', null)).toEqual(['Nationens smärtord']);
    expect(await found('smärtord', 'skane')).toEqual(['Nationens smärtord']);
    await notes.adapt('skane', (above) => overlay({ a1: retitle(above, 'a1', 'Skånes värkord') }));
    expect(await found('smärtord', null)).toEqual(['Nationens smärtord']);
    expect(await found('smärtord', 'skane')).toEqual([]);
    expect(await found('värkord', 'skane')).toEqual(['Skånes värkord']);
    expect(await found('värkord', 'blekinge')).toEqual([]);
    expect(await found('värkord', null)).toEqual([]);
  });

  it('is taken from the nearest organisation above that words it', async () => {
    await notes.adapt('sodra', (above) => overlay({ a1: retitle(above, 'a1', 'Södras värkord') }));
    expect(await found('värkord', 'exempelvardcentralen-skane')).toEqual(['Södras värkord']);
    await notes.adapt('skane', (above) => overlay({ a1: retitle(above, 'a1', 'Skånes värkord') }));
    expect(await found('värkord', 'exempelvardcentralen-skane')).toEqual(['Skånes värkord']);
    expect(await found('värkord', 'blekinge')).toEqual(['Södras värkord']);
    await notes.adapt('skane', () => emptyOverlay);
    expect(await found('värkord', 'skane')).toEqual(['Södras värkord']);
  });

  it('is not found where it is left out, and is elsewhere', async () => {
    await notes.adapt('skane', (above) => overlay({ a1: exclude(above, 'a1') }));
    expect(await found('smärtord', 'skane')).toEqual([]);
    expect(await found('smärtord', 'vastra-gotaland')).toEqual(['Nationens smärtord']);
    await notes.adapt('skane', () => emptyOverlay);
    expect(await found('smärtord', 'skane')).toEqual(['Nationens smärtord']);
  });

  it('has an organisation’s own parts for that organisation and below', async () => {
    await notes.adapt('skane', (above) => overlay({}, addition(above, 'kamferdropparna', 'a', null)));
    expect(await found('kamferdropparna', 'skane')).toHaveLength(1);
    expect(await found('kamferdropparna', 'exempelvardcentralen-skane')).toHaveLength(1);
    expect(await found('kamferdropparna', 'blekinge')).toEqual([]);
    expect(await found('kamferdropparna', null)).toEqual([]);
  });

  it('follows the nation’s next version in the same transaction', async () => {
    await notes.adapt('skane', (above) => overlay({ b1: retitle(above, 'b1', 'Skånes värkord') }));
    await notes.publish(rewritten(base, 'a1', { title: { sv: 'Nationens nya ångord' } }));
    expect(await found('smärtord', 'skane')).toEqual([]);
    expect(await found('ångord', 'skane')).toEqual(['Nationens nya ångord']);
    expect(await found('värkord', 'skane')).toEqual(['Skånes värkord']);
  });

  it('is not found for an organisation nobody knows: the nation’s words are', async () => {
    await notes.adapt('skane', (above) => overlay({ a1: retitle(above, 'a1', 'Skånes värkord') }));
    expect(await found('smärtord', 'no-such-region')).toEqual(['Nationens smärtord']);
  });

  it('is found no more once it is taken out of use', async () => {
    await inTransaction(notes.context(), async (context) => {
      const artefact = await context.em.findOneOrFail(Artefact, notes.artefactId);
      artefact.retiredAt = context.clock.now();
      await context.em.flush();
      await indexArtefact(context, { artefact });
    });
    expect(await found('smärtord', null)).toEqual([]);
  });

  it('waits until after the transaction where very many organisations adapt it', async () => {
    const everywhere = await notes
      .context()
      .em.find(OrganisationNode, { kind: { $ne: 'NATION' } }, { limit: 41, orderBy: { slug: 'asc' } });
    for (const { slug } of everywhere) await notes.adapt(slug, (above) => overlay({ b1: retitle(above, 'b1', `Ord i ${slug}`) }));
    await notes.publish(rewritten(base, 'a1', { title: { sv: 'Nationens nya ångord' } }));
    expect(await found('ångord', null)).toEqual([]);
    expect(await indexPending(notes.context())).toBeGreaterThan(0);
    expect(await found('ångord', null)).toEqual(['Nationens nya ångord']);
    expect(await indexPending(notes.context())).toBe(0);
  }, 60_000);
});

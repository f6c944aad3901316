import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noteDocument } from 'shared/publishing/testing/note.kind.ts';
import { addition, exclude, overlay, retitle, rewritten } from 'shared/publishing/testing/overlays.ts';
import { emptyOverlay } from 'shared/publishing/overlay.ts';
import { Person } from '../../identity/person.entity.ts';
import { inTransaction } from '../../kernel/context.ts';
import { CitationPin } from '../citation-pin.entity.ts';
import { Citation } from '../citation.entity.ts';
import { citeFromMessage } from '../cite.ts';
import { StalenessNotice } from '../staleness-notice.entity.ts';
import { allHashes, Notes } from './testing/notes.ts';

/** Root `r`, sections `a` and `b`, lines `a1`, `a2` and `b1`. */
const base = noteDocument();
const UNIT = 'exempelvardcentralen-skane';
const title = (sv: string) => ({ title: { sv } });

let notes: Notes;
beforeAll(async () => {
  notes = await Notes.open();
});
afterAll(() => notes.close());
beforeEach(async () => {
  await notes.begin(base);
});

const em = () => notes.context().em;

/** A message at a unit rests on a part; what was not found comes back. */
async function cite(node: string, at = UNIT) {
  const { id: tellPersonId } = await em().findOneOrFail(Person, { subject: 'consultant' });
  const source = { messageId: crypto.randomUUID(), organisationNodeId: notes.organisation(at).id, tellPersonId };
  return inTransaction(notes.context(), (context) => citeFromMessage(context, source, [{ artefact: notes.artefactId, node }]));
}

/** The open notices: which part, read where, and how it differs. */
async function stale(): Promise<string[]> {
  const citations = await em().find(Citation, { targetArtefactId: notes.artefactId, endedAt: null });
  const open = await em().find(StalenessNotice, { citationId: { $in: citations.map(({ id }) => id) }, clearedAt: null });
  return open.map(({ citationId, kind }) => `${citations.find(({ id }) => id === citationId)?.targetNodeId} ${kind}`).toSorted();
}

describe('a citation read at a unit', () => {
  it('pins what is read there, with the overlays it came through', async () => {
    const healthcareRegion = await notes.adapt('sodra', (above) => overlay({ a1: retitle(above, 'a1', 'Södras') }));
    const region = await notes.adapt('skane', (above) => overlay({ a: retitle(above, 'a', 'Skånes') }));
    await notes.adapt('blekinge', (above) => overlay({ a1: retitle(above, 'a1', 'Blekinges') }));
    expect(await cite('a')).toEqual([]);
    const citation = await em().findOneOrFail(Citation, { targetArtefactId: notes.artefactId });
    expect(await em().findOneOrFail(CitationPin, citation.currentPinId ?? '')).toMatchObject({
      overlayChain: [healthcareRegion.id, region.id],
      subtreeHash: allHashes(await notes.folded('skane'))['a'],
    });
  });

  it('goes stale when its region words the part otherwise, or something in it, and not when another region does', async () => {
    for (const node of ['a1', 'a', 'b1']) await cite(node);
    await notes.adapt('blekinge', (above) => overlay({ a1: retitle(above, 'a1', 'Blekinges') }));
    await notes.adapt('vastra', (above) => overlay({ a1: retitle(above, 'a1', 'Västras'), b: exclude(above, 'b') }));
    expect(await stale()).toEqual([]);
    await notes.adapt('skane', (above) => overlay({ a1: retitle(above, 'a1', 'Skånes') }));
    expect(await stale()).toEqual(['a CHANGED', 'a1 CHANGED']);
    await notes.adapt('skane', () => emptyOverlay);
    expect(await stale()).toEqual([]);
  });

  it('goes stale when its healthcare region does, through the region below', async () => {
    await notes.adapt('skane', (above) => overlay({ b1: retitle(above, 'b1', 'Skånes') }));
    for (const node of ['a1', 'b1']) await cite(node);
    await notes.adapt('sodra', (above) => overlay({ a1: retitle(above, 'a1', 'Södras'), b1: retitle(above, 'b1', 'Södras') }));
    expect(await stale()).toEqual(['a1 CHANGED']);
  });

  it('is told that a part is left out here, and reads it again when it comes back', async () => {
    for (const node of ['a', 'a1']) await cite(node);
    await cite('a1', 'exempelvardcentralen-vastra-gotaland');
    await notes.adapt('skane', (above) => overlay({ a: exclude(above, 'a') }));
    expect(await stale()).toEqual(['a REMOVED', 'a1 REMOVED']);
    expect(await cite('a2')).toHaveLength(1);
    await notes.adapt('skane', () => emptyOverlay);
    expect(await stale()).toEqual([]);
  });

  it('hears nothing of a change above where its region keeps its own words, and hears of it where they follow', async () => {
    await notes.adapt('skane', (above) => overlay({ a1: retitle(above, 'a1', 'Skånes') }));
    await cite('a1');
    await cite('a1', 'exempelvardcentralen-vastra-gotaland');
    await notes.publish(rewritten(base, 'a1', title('Ny')));
    expect(await stale()).toEqual(['a1 CHANGED']);
  });

  it("may be of a part of the region's own, which others cannot cite", async () => {
    await notes.adapt('skane', (above) => overlay({}, addition(above, 'x1', 'a', null)));
    expect(await cite('x1')).toEqual([]);
    expect(await cite('x1', 'exempelvardcentralen-vastra-gotaland')).toHaveLength(1);
    await notes.adapt('skane', () => emptyOverlay);
    expect(await stale()).toEqual(['x1 REMOVED']);
  });
});

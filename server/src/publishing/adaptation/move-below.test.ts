import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { emptyOverlay } from 'shared/publishing/overlay.ts';
import { noteDocument, noteNode } from 'shared/publishing/testing/note.kind.ts';
import { adapt, addition, exclude, overlay, removed, retitle, rewritten } from 'shared/publishing/testing/overlays.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { Task } from '../../tasks/task.entity.ts';
import { Drift } from './drift.entity.ts';
import { EffectiveNode } from './effective-node.entity.ts';
import { allHashes, Notes } from './testing/notes.ts';

/** Root `r`, sections `a` and `b`, lines `a1`, `a2` and `b1`. */
const base = noteDocument();
const title = (sv: string) => ({ title: { sv } });
const changed = rewritten(base, 'a1', title('Ny'));

let notes: Notes;
beforeAll(async () => {
  notes = await Notes.open();
});
afterAll(() => notes.close());
beforeEach(async () => {
  await notes.begin(base);
});

const em = () => notes.context().em;

/** The open tasks about drifts of the text in hand. */
async function tasks() {
  const drifts = await notes.openDrifts();
  const open = await em().find(Task, { kind: 'ADAPTATION_DRIFT', closedAt: null, subjectId: { $in: drifts.map(({ drift }) => drift.id) } });
  return open.map(({ role, organisationNodeId, link, dueAt, parameters, subjectId }) => ({
    role,
    organisationNodeId,
    link,
    dueAt,
    parameters,
    subjectId,
  }));
}

/** Whole days from now. */
const daysUntil = (date: Date | null | undefined) => (date ? (date.getTime() - notes.clock.now().getTime()) / 86_400_000 : null);

describe("a change of the nation's text", () => {
  it('is a drift with a task at a region whose healthcare region adopted it', async () => {
    await notes.adapt('skane', (above) => overlay({ a1: retitle(above, 'a1', 'Vårt') }));
    await notes.publish(changed);
    expect(await notes.drifts()).toEqual({ 'skane a1': 'DRIFT' });
    const [task, ...others] = await tasks();
    expect(others).toEqual([]);
    expect(task).toMatchObject({
      role: 'CENTRE_EDITOR',
      organisationNodeId: notes.organisation('skane').id,
      link: expect.stringMatching(/^\/redaktion\/anpassning\/skane\/[^/]+\/a1$/),
      parameters: { change: 'DRIFT', safety: false, part: { sv: 'Ny' }, artefactKind: 'note' },
    });
    expect(daysUntil(task?.dueAt)).toBe(30);
  });

  it('is none at a region whose healthcare region adapted it away, and is one there', async () => {
    await notes.adapt('sodra', (above) => overlay({ a1: retitle(above, 'a1', 'Södras') }));
    await notes.adapt('skane', (above) => overlay({ a1: retitle(above, 'a1', 'Skånes') }));
    await notes.publish(changed);
    expect(await notes.drifts()).toEqual({ 'sodra a1': 'DRIFT' });
  });

  it('takes effect at once where an organisation adopts, or adapts other words of the same part', async () => {
    await notes.adapt('skane', (above) => overlay({ a1: adapt(above, 'a1', { cites: [] }), b: { mode: 'ADOPT' } }));
    await notes.publish(changed);
    expect(await notes.drifts()).toEqual({});
    expect(await notes.hashes('exempelvardcentralen-skane', ['a1'])).toEqual({ a1: allHashes(changed)['a1'] });
  });

  it('comes together with what the organisation says already, which is nothing to do', async () => {
    await notes.adapt('skane', (above) => overlay({ a1: retitle(above, 'a1', 'Ny') }));
    await notes.publish(changed);
    expect(await notes.drifts()).toEqual({ 'skane a1': 'CONVERGED' });
    expect(await tasks()).toEqual([]);
  });

  it('comes together after it drifted: the task is closed, the age of the drift kept', async () => {
    await notes.adapt('skane', (above) => overlay({ a1: retitle(above, 'a1', 'Vårt') }));
    await notes.publish(changed);
    const [before] = await notes.openDrifts();
    notes.clock.advance(86_400_000);
    await notes.publish(rewritten(base, 'a1', title('Vårt')));
    const [after] = await notes.openDrifts();
    expect(after?.drift).toMatchObject({ id: before?.drift.id, status: 'CONVERGED', raisedAt: before?.drift.raisedAt, dueAt: null });
    expect(await tasks()).toEqual([]);
    await notes.publish(rewritten(base, 'a1', title('Ännu nyare')));
    expect((await tasks()).map(({ subjectId, dueAt }) => [subjectId, daysUntil(dueAt)])).toEqual([[after?.drift.id, 30]]);
  });

  it('closes drift and task by itself when the text decided against comes back', async () => {
    await notes.adapt('skane', (above) => overlay({ a1: retitle(above, 'a1', 'Vårt'), b: exclude(above, 'b') }));
    await notes.publish(rewritten(changed, 'b1', title('Ny')));
    expect(await notes.drifts()).toEqual({ 'skane a1': 'DRIFT', 'skane b': 'DRIFT' });
    const ids = (await notes.openDrifts()).map(({ drift }) => drift.id);
    await notes.publish(base);
    expect(await notes.drifts()).toEqual({});
    const ended = await em().find(Drift, { id: { $in: ids } });
    expect(ended.map(({ resolution, resolvedById }) => [resolution, resolvedById])).toEqual([
      ['TEXT_CAME_BACK', null],
      ['TEXT_CAME_BACK', null],
    ]);
    expect(await em().count(Task, { subjectId: { $in: ids }, closedAt: null })).toBe(0);
    expect(await em().count(Task, { subjectId: { $in: ids } })).toBe(2);
  });

  it('leaves what lost its place as an orphan, kept at the nearest ancestor', async () => {
    await notes.adapt('skane', (above) => overlay({ a1: retitle(above, 'a1', 'Vårt') }, addition(above, 'x1', 'a', 'a2')));
    await notes.publish(removed(base, 'a'));
    expect(await notes.drifts()).toEqual({ 'skane a1': 'ORPHAN', 'skane x1': 'ORPHAN' });
    expect((await notes.folded('skane')).nodes['r']?.children).toEqual(['b', 'a1', 'x1']);
    expect((await tasks()).map(({ parameters }) => parameters['part'])).toEqual(expect.arrayContaining([{ sv: 'Vårt' }, { sv: 'x1' }]));
  });

  it('keeps the age of a drift that goes on, and tells of the newest version', async () => {
    await notes.adapt('skane', (above) => overlay({ a1: retitle(above, 'a1', 'Vårt') }));
    await notes.publish(changed);
    const [first] = await notes.openDrifts();
    notes.clock.advance(86_400_000);
    const next = await notes.publish(rewritten(base, 'a1', title('Ännu nyare')));
    const [second, ...others] = await notes.openDrifts();
    expect(others).toEqual([]);
    expect(second?.drift).toMatchObject({
      id: first?.drift.id,
      raisedAt: first?.drift.raisedAt,
      dueAt: first?.drift.dueAt,
      versionId: next.id,
      label: { sv: 'Ännu nyare' },
    });
  });

  it('that concerns patient safety is due in a week, also where the drift was there before, and stays marked', async () => {
    await notes.adapt('skane', (above) => overlay({ a1: retitle(above, 'a1', 'Vårt') }));
    await notes.publish(changed);
    await notes.publish(rewritten(base, 'a1', title('Varning: gör inte så')));
    const [safety] = await notes.openDrifts();
    expect(safety?.drift).toMatchObject({ status: 'DRIFT', safety: true });
    expect(daysUntil(safety?.drift.dueAt)).toBe(7);
    expect((await tasks()).map(({ dueAt, parameters }) => [daysUntil(dueAt), parameters['safety']])).toEqual([[7, true]]);
    await notes.publish(rewritten(base, 'a1', title('Varning: gör inte så')));
    expect((await notes.openDrifts())[0]?.drift.safety).toBe(true);
  });

  it('marks an excluded part when a warning below it changes, and no adapted part above the warning', async () => {
    const warned = rewritten(base, 'a1', title('Varning'));
    await notes.begin(warned);
    await notes.adapt('skane', (above) => overlay({ a: exclude(above, 'a') }));
    await notes.adapt('blekinge', (above) => overlay({ a: retitle(above, 'a', 'Vår A') }));
    await notes.publish(rewritten(rewritten(warned, 'a1', title('Varning igen')), 'a', title('Ny A')));
    const safety = Object.fromEntries((await notes.openDrifts()).map(({ at, drift }) => [at, [drift.status, drift.safety]]));
    expect(safety).toEqual({ skane: ['DRIFT', true], blekinge: ['DRIFT', false] });
  });

  it('says nothing to a region that never touched the text, and writes no row for it', async () => {
    await notes.adapt('skane', (above) => overlay({ a1: retitle(above, 'a1', 'Vårt') }));
    await notes.publish(changed);
    const rows = await em().find(EffectiveNode, { artefactId: notes.artefactId });
    expect([...new Set(rows.map(({ organisationNodeId }) => organisationNodeId))]).toEqual([notes.organisation('skane').id]);
    expect((await tasks()).map(({ organisationNodeId }) => organisationNodeId)).toEqual([notes.organisation('skane').id]);
    expect(await notes.hashes('blekinge', ['a1', 'a', 'r'])).toMatchObject(
      Object.fromEntries(['a1', 'a', 'r'].map((id) => [id, allHashes(changed)[id]])),
    );
  });
});

describe('a change of what an organisation decides', () => {
  it('is a drift below it, and none beside it or above', async () => {
    for (const slug of ['skane', 'exempelvardcentralen-skane', 'vastra-gotaland'])
      await notes.adapt(slug, (above) => overlay({ a1: retitle(above, 'a1', `Här: ${slug}`) }));
    await notes.adapt('sodra', (above) => overlay({ a1: retitle(above, 'a1', 'Södras') }));
    expect(await notes.drifts()).toEqual({ 'skane a1': 'DRIFT' });
    await notes.adapt('skane', (above) => overlay({ a1: retitle(above, 'a1', 'Skånes') }));
    expect(await notes.drifts()).toEqual({ 'exempelvardcentralen-skane a1': 'DRIFT' });
    await notes.adapt('sodra', () => emptyOverlay);
    expect(await notes.drifts()).toEqual({ 'exempelvardcentralen-skane a1': 'DRIFT', 'skane a1': 'DRIFT' });
  });

  it('ends its own drifts with the choice and the reason, and those of parts decided anew', async () => {
    await notes.adapt('skane', (above) => overlay({ a1: retitle(above, 'a1', 'Vårt'), b: retitle(above, 'b', 'Vårt B') }));
    await notes.publish(rewritten(changed, 'b', title('Ny B')));
    const ids = (await notes.openDrifts()).map(({ drift }) => drift.id);
    await notes.adapt(
      'skane',
      (above) => overlay({ a1: retitle(above, 'a1', 'Vårt') }),
      new Map([['a1', { choice: 'KEEP' as const, reason: 'Gäller ännu.' }]]),
    );
    expect(await notes.drifts()).toEqual({});
    const ended = await em().find(Drift, { id: { $in: ids } }, { orderBy: { nodeId: 'asc' } });
    expect(ended.map(({ nodeId, resolution, reason }) => [nodeId, resolution, reason])).toEqual([
      ['a1', 'KEEP', 'Gäller ännu.'],
      ['b', 'REDECIDED', null],
    ]);
  });

  it('leaves its open drifts where it published something else', async () => {
    await notes.adapt('skane', (above) => overlay({ a1: retitle(above, 'a1', 'Vårt') }));
    await notes.publish(changed);
    const kept = (await notes.overlay('skane'))?.decisions ?? {};
    await notes.adapt('skane', (above) => overlay({ ...kept, b: retitle(above, 'b', 'Vårt B') }));
    expect(await notes.drifts()).toEqual({ 'skane a1': 'DRIFT' });
  });
});

describe('new text at an organisation that decides first', () => {
  const withLine = {
    ...base,
    nodes: { ...base.nodes, b: noteNode('section', 'B', 'b1', 'b2'), b2: noteNode('line', 'B2') },
  };
  const explicit = async (slug: string, value: boolean) => {
    await em().nativeUpdate(OrganisationNode, { slug }, { explicitAdoption: value });
  };
  afterAll(() => explicit('skane', false));

  it('waits, readable, until it is decided, whatever else moves', async () => {
    await explicit('skane', true);
    await notes.adapt('skane', (above) => overlay({ a1: retitle(above, 'a1', 'Vårt') }));
    await notes.adapt('blekinge', (above) => overlay({ a1: retitle(above, 'a1', 'Vårt') }));
    await notes.publish(withLine);
    expect(await notes.drifts()).toEqual({ 'skane b2': 'UNDECIDED' });
    expect((await tasks()).map(({ dueAt }) => dueAt)).toEqual([null]);
    expect(await notes.hashes('skane', ['b2'])).toEqual({ b2: allHashes(withLine)['b2'] });
    await notes.publish(rewritten(withLine, 'b1', title('Ny')));
    const own = (await notes.overlay('skane'))?.decisions ?? {};
    await notes.adapt('skane', () => overlay(own));
    expect(await notes.drifts()).toEqual({ 'skane b2': 'UNDECIDED' });
    await notes.adapt('skane', () => overlay({ ...own, b2: { mode: 'ADOPT' } }));
    expect(await notes.drifts()).toEqual({});
    expect(await tasks()).toEqual([]);
  });

  it('is gone with the text, and waits again where an adopted part comes back', async () => {
    await explicit('skane', true);
    await notes.adapt('skane', () => emptyOverlay);
    await notes.publish(withLine);
    expect(await notes.drifts()).toEqual({ 'skane b2': 'UNDECIDED' });
    await notes.publish(base);
    expect(await notes.drifts()).toEqual({});
    await notes.publish(withLine);
    await notes.adapt('skane', () => overlay({ b2: { mode: 'ADOPT' } }));
    await notes.publish(base);
    await notes.publish(withLine);
    expect(await notes.drifts()).toEqual({ 'skane b2': 'UNDECIDED' });
    await notes.publish(rewritten(withLine, 'a1', title('Ny')));
    expect(await notes.drifts()).toEqual({ 'skane b2': 'UNDECIDED' });
  });
});

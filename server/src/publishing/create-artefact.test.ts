import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guidelineKinds } from 'shared/guidelines/guideline-kinds.ts';
import { richTextFromMarkdown } from 'shared/text/rich-text-markdown.ts';
import { LedgerEvent } from '../kernel/ledger/ledger-event.entity.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { testContext } from '../testing/test-context.ts';
import type { CreateArtefactInput } from './artefact.inputs.ts';
import { Artefact } from './artefact.entity.ts';
import { createArtefact } from './create-artefact.ts';
import { describeDraft } from './describe-draft.ts';
import { discardDraft } from './discard-draft.ts';
import { draftRow } from './draft.queries.ts';
import { Draft } from './draft.entity.ts';
import { editDraft } from './edit-draft.ts';
import { moveEdition } from './move-edition.ts';
import { startDraft } from './start-draft.ts';
import { Editions, PROGRAMME, type Who } from './testing/editions.ts';

let editions: Editions;
let nation: string;
let skane: string;
beforeAll(async () => {
  editions = await Editions.open();
  const { em } = testContext(editions.database);
  nation = toNodeId('Nation', (await em.findOneOrFail(OrganisationNode, { kind: 'NATION' })).id);
  skane = toNodeId('Region', (await em.findOneOrFail(OrganisationNode, { code: '12' })).id);
});
afterAll(() => editions.close());

const input = (change: Partial<CreateArtefactInput> = {}): CreateArtefactInput => ({
  kind: 'patientText',
  title: 'Att sova med smärta',
  organisationNodeId: nation,
  track: 'ADULT',
  levels: [1],
  tags: ['WIDESPREAD'],
  ...change,
});

const create = async (who: Who, change: Partial<CreateArtefactInput> = {}) => createArtefact(await editions.as(who), input(change));
const messagesOf = ({ errors }: { errors: { path: string[]; message: string }[] }) =>
  errors.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('createArtefact', () => {
  it('begins a text with its address and a first edition that holds its title', async () => {
    const { artefact, errors } = await create('courseEditor');
    expect(errors).toEqual([]);
    expect(artefact).toMatchObject({
      slug: 'att-sova-med-smarta',
      kind: 'patientText',
      hasDraft: true,
      publishedVersion: null,
      levels: [1],
      tags: ['WIDESPREAD'],
    });
    const context = await editions.as('courseEditor');
    expect(await draftRow(context, artefact?.id ?? '')).toMatchObject({
      title: { sv: 'Att sova med smärta' },
      state: 'ASSESSING',
      baseMajor: null,
    });
    expect(await context.em.count(LedgerEvent, { action: 'ARTEFACT_CREATED', objectId: artefact?.id ?? '' })).toBe(1);
  });

  it.each(guidelineKinds.map(({ kind }) => kind))('begins a %s', async (kind) => {
    expect((await create('courseEditor', { kind, title: `Ny ${kind}` })).errors).toEqual([]);
  });

  it('is done by an editor of the nation for a region as well, and by one of a healthcare region not for the nation', async () => {
    expect((await create('courseEditor', { organisationNodeId: skane, title: 'Skånes egen' })).artefact).toMatchObject({
      ownerName: 'Region Skåne',
    });
    expect(messagesOf(await create('editor'))).toEqual(['organisationNodeId: Det finns inget sådant, eller så får du inte se det.']);
  });

  it.each<Who | null>(['nurse', 'approver', 'withoutRole', null])('is not done by %s, to whom the place looks unknown', async (who) => {
    const context = who === null ? testContext(editions.database) : await editions.as(who);
    const outcome = await createArtefact(context, input());
    expect(outcome).toMatchObject({ artefact: null, errors: [{ __typename: 'NotFound', path: ['organisationNodeId'] }] });
    expect(await createArtefact(context, input({ organisationNodeId: toNodeId('Region', crypto.randomUUID()) }))).toEqual(outcome);
  });

  it('says of each field what is wrong with it', async () => {
    const wrong = await create('courseEditor', { title: ' ', levels: [5], tags: ['a b'] });
    expect(wrong.errors.map(({ path }) => path.join('.'))).toEqual(['title', 'levels.0', 'tags.0']);
    expect(messagesOf(await create('courseEditor', { kind: 'qaArticle' }))).toEqual([expect.stringContaining('kind: ')]);
    expect(messagesOf(await create('courseEditor', { kind: 'constructor' }))).toEqual([expect.stringContaining('kind: ')]);
  });

  it('gives ten texts of one title that are begun at once ten addresses', async () => {
    const made = await Promise.all(Array.from({ length: 10 }, () => create('courseEditor', { title: 'Samma namn' })));
    expect(new Set(made.map(({ artefact }) => artefact?.slug)).size).toBe(10);
    expect(made.map(({ artefact }) => artefact?.slug)).toContain('samma-namn-10');
  });
});

describe('the first edition of a text', () => {
  const begin = async (title: string) => {
    const { artefact } = await create('courseEditor', { title });
    if (!artefact) throw new Error('Nothing was begun.');
    return { artefactId: toNodeId('Artefact', artefact.id), id: artefact.id };
  };

  it('goes through the whole lifecycle and is published as 1.0', async () => {
    const { artefactId, id } = await begin('Röra sig med smärta');
    const editor = () => editions.as('courseEditor');
    const { draft } = await startDraft(await editor(), { artefactId });
    const refused = await moveEdition(await editor(), { artefactId, transition: 'SUBMIT_FOR_REVIEW' });
    expect(messagesOf(refused)).toContain(`${draft?.root}: Lägg till minst ett avsnitt.`);
    const attributes = JSON.stringify({
      title: { sv: 'Börja lugnt' },
      text: { sv: richTextFromMarkdown('Gå en kort runda varje dag.') },
      sources: [],
      cites: [],
      confirmation: 'CONFIRMED',
      toConfirm: null,
    });
    const insert = { structureRevision: 1, node: 'avsnitt-1', parent: draft?.root ?? '', after: null, type: 'section', attributes };
    expect((await editDraft(await editor(), { artefactId, operations: [{ insert }] })).errors).toEqual([]);
    await describeDraft(await editor(), { artefactId, changeNote: 'Första versionen.', reviewBy: '2028-06-01' });
    expect((await moveEdition(await editor(), { artefactId, transition: 'SUBMIT_FOR_REVIEW' })).errors).toEqual([]);
    for (const transition of ['APPROVE', 'PUBLISH'] as const)
      expect((await moveEdition(await editions.as('nationalCoordinator'), { artefactId, transition })).errors).toEqual([]);
    const { em } = testContext(editions.database);
    expect((await em.findOneOrFail(Artefact, id)).status()).toBe('PUBLISHED');
    expect(await editions.current('rora-sig-med-smarta')).toMatchObject({
      major: 1,
      minor: 0,
      provenance: 'AUTHORED',
      supersedesId: null,
      difference: null,
    });
  });

  it('takes its text with it when it is thrown away, and leaves the address free', async () => {
    const { artefactId, id } = await begin('Kastas bort');
    expect(await discardDraft(await editions.as('courseEditor'), { artefactId })).toEqual({ artefact: null, errors: [] });
    const { em } = testContext(editions.database);
    expect([await em.count(Artefact, id), await em.count(Draft, { artefactId: id })]).toEqual([0, 0]);
    expect((await create('courseEditor', { title: 'Kastas bort' })).artefact).toMatchObject({ slug: 'kastas-bort' });
  });

  it('of a published text leaves the text when it is thrown away', async () => {
    await editions.start(PROGRAMME);
    const artefact = await testContext(editions.database).em.findOneOrFail(Artefact, { slug: PROGRAMME });
    const { artefact: left } = await discardDraft(await editions.as('courseEditor'), { artefactId: toNodeId('Artefact', artefact.id) });
    expect(left).toMatchObject({ slug: PROGRAMME, hasDraft: false });
  });
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { toNodeId } from '../../kernel/node-id.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { Artefact } from '../../publishing/artefact.entity.ts';
import { discardDraft } from '../../publishing/discard-draft.ts';
import { DraftNode } from '../../publishing/draft-node.entity.ts';
import { Draft } from '../../publishing/draft.entity.ts';
import { Editions, GABAPENTIN, nodeId, type Who } from '../../publishing/testing/editions.ts';
import { Task } from '../../tasks/task.entity.ts';
import { testContext } from '../../testing/test-context.ts';
import { beginEvaluation } from './begin-evaluation.ts';
import { decideProposal } from './decide-proposal.ts';
import { importProposals } from './import-proposals.ts';
import type { DecideProposalInput } from './method-proposal.inputs.ts';
import { openProposalsAbout, proposalsPage, readProposal } from './method-proposal.queries.ts';
import { proposeMethod } from './propose-method.ts';
import { replyToProposal } from './reply-to-proposal.ts';

let editions: Editions;
let centre: string;
beforeAll(async () => {
  editions = await Editions.open();
  const node = await testContext(editions.database).em.findOneOrFail(OrganisationNode, { slug: 'kunskapscentrum-sodra' });
  centre = toNodeId('Unit', node.id);
});
afterAll(() => editions.close());

const read = async (proposalId: string) => readProposal(await editions.as('editor'), proposalId);

async function propose(title: string, source: string | null = null): Promise<string> {
  const input = { kind: 'METHOD' as const, title, reason: 'Flera frågar efter den.', organisationNodeId: centre, source };
  const { proposal } = await proposeMethod(await editions.as('nurse'), input);
  return toNodeId('MethodProposal', proposal?.id ?? '');
}

/** When it was last decided, as a page that is read now shows it. */
async function seenNow(proposalId: string): Promise<Date | null> {
  const decidedAt = (await read(proposalId))?.decidedAt;
  return decidedAt ? new Date(decidedAt) : null;
}

async function decide(proposalId: string, decision: Partial<DecideProposalInput> = {}) {
  editions.clock.advance(1_000);
  const seenAt = await seenNow(proposalId);
  return decideProposal(await editions.as('editor'), { proposalId, decision: 'TAKEN', seenAt, ...decision });
}

async function begin(proposalId: string, seenAt: Date | null, who: Who = 'editor') {
  const text = { title: 'En ny metod', organisationNodeId: centre, track: 'ADULT' as const, levels: [], tags: [] };
  return beginEvaluation(await editions.as(who), { proposalId, seenAt, ...text });
}

async function begun(title: string, source: string | null = null) {
  const proposalId = await propose(title, source);
  await decide(proposalId);
  const { artefact, errors } = await begin(proposalId, await seenNow(proposalId));
  expect(errors).toEqual([]);
  return { proposalId, artefactId: artefact?.id ?? '' };
}

async function sourcesOf(artefactId: string): Promise<unknown[]> {
  const { em } = testContext(editions.database);
  const draft = await em.findOneOrFail(Draft, { artefactId });
  return (await em.find(DraftNode, { draftId: draft.id, type: 'reference' })).map(({ attrs }) => attrs);
}

const waitingFor = async (proposalId: string): Promise<string[]> => {
  const { id } = (await read(proposalId)) ?? { id: '' };
  const tasks = await testContext(editions.database).em.find(Task, { subjectId: id, closedAt: null }, { orderBy: { kind: 'asc' } });
  return tasks.map(({ kind, parameters }) =>
    [kind, JSON.stringify(parameters['state']), JSON.stringify(parameters['isReply'])].filter(Boolean).join(' ').replaceAll('"', ''),
  );
};

it('keeps the proposal in work, with its text and its source, and tells nobody yet', async () => {
  const { proposalId, artefactId } = await begun('Kroppskännedom', 'https://doi.org/10.1000/kropp');
  expect(await read(proposalId)).toMatchObject({ state: 'TAKEN', awaitsEdition: true, textId: toNodeId('Artefact', artefactId) });
  expect(await sourcesOf(artefactId)).toEqual([
    expect.objectContaining({ title: 'Kroppskännedom', doi: '10.1000/kropp', confirmation: 'UNCONFIRMED' }),
  ]);
  const about = await openProposalsAbout(await editions.as('editor'), toNodeId('Artefact', artefactId));
  expect(about.map(({ title }) => title)).toEqual(['Kroppskännedom']);
  // That somebody works with it was told when it was taken; that a text is begun is no answer.
  expect(await waitingFor(proposalId)).toEqual(['PROPOSAL_ANSWERED TAKEN false']);
});

it('brings the reference of a file in as it is, and as not confirmed', async () => {
  const bytes = Buffer.from('TY  - JOUR\nTI  - A new trial\nAU  - Norr, Anna\nPY  - 2026\nER  - \n');
  await importProposals(await editions.as('editor'), { bytes, apply: true, organisationNodeId: centre, reason: 'PubMed' });
  const found = (await proposalsPage(await editions.as('editor'), { states: ['NEW'] }, { first: 50 })).nodes.find(
    ({ title }) => title === 'A new trial',
  );
  const proposalId = toNodeId('MethodProposal', found?.id ?? '');
  await decide(proposalId);
  const { artefact } = await begin(proposalId, await seenNow(proposalId));
  expect(await sourcesOf(artefact?.id ?? '')).toEqual([
    expect.objectContaining({ title: 'A new trial', authors: 'Norr A', year: 2026, confirmation: 'UNCONFIRMED' }),
  ]);
});

it('does not begin from a page that shows what was decided before, nor what was set aside, nor twice', async () => {
  const proposalId = await propose('Ljusterapi');
  expect((await begin(proposalId, null)).errors.map(({ __typename }) => __typename)).toEqual(['NotReady']);
  await decide(proposalId);
  const stale = await seenNow(proposalId);
  await decide(proposalId, { decision: 'DECLINED', reply: 'Nej tack.' });
  const texts = () => testContext(editions.database).em.count(Artefact, {});
  const before = await texts();
  expect((await begin(proposalId, stale)).errors.map(({ __typename }) => __typename)).toEqual(['Conflict']);
  expect((await begin(proposalId, await seenNow(proposalId))).errors.map(({ __typename }) => __typename)).toEqual(['NotReady']);
  expect(await read(proposalId)).toMatchObject({ state: 'DECLINED', reply: 'Nej tack.' });
  expect(await texts()).toBe(before);
  const other = await propose('Värme');
  await decide(other);
  const seen = await seenNow(other);
  editions.clock.advance(1_000);
  const both = await Promise.all([begin(other, seen), begin(other, seen)]);
  expect(both.map(({ errors }) => errors.length).toSorted()).toEqual([0, 1]);
  expect(await texts()).toBe(before + 1);
});

it('is begun by editors of the centre alone', async () => {
  const proposalId = await propose('Kyla');
  await decide(proposalId);
  const seen = await seenNow(proposalId);
  expect((await begin(proposalId, seen, 'physician')).errors.map(({ __typename }) => __typename)).toEqual(['NotFound']);
  expect((await begin(proposalId, seen, 'nurse')).errors.map(({ __typename }) => __typename)).toEqual(['NotAllowed']);
});

it('opens again with whoever worked with it when the text is thrown away, and can be begun anew', async () => {
  const { proposalId, artefactId } = await begun('Hypnos');
  await discardDraft(await editions.as('editor'), { artefactId: toNodeId('Artefact', artefactId) });
  expect(await read(proposalId)).toMatchObject({ state: 'TAKEN', awaitsEdition: false, textId: null, textPath: null });
  expect(await waitingFor(proposalId)).toContain('WORK_ON_PROPOSAL TAKEN');
  expect((await begin(proposalId, await seenNow(proposalId))).errors).toEqual([]);
});

it('is used when the text is published, which whoever proposed it is told then; a correction uses nothing', async () => {
  const proposalId = await propose('Gabapentin i låg dos');
  await decide(proposalId, { decision: 'USED', artefactId: nodeId(GABAPENTIN) });
  expect(await waitingFor(proposalId)).toEqual([]);
  const wording = (sv: string) => () => editions.set(GABAPENTIN, 'row-phn-pgic-placebo', { comparison: { sv } });
  await editions.publish(GABAPENTIN, wording('Gabapentin 1 800–3 600 mg jämfört med overksam tablett'), true);
  expect(await read(proposalId)).toMatchObject({ state: 'TAKEN', awaitsEdition: true });
  await editions.publish(GABAPENTIN, wording('Gabapentin 1 800–3 600 mg om dagen jämfört med overksam tablett'));
  expect(await read(proposalId)).toMatchObject({ state: 'USED', awaitsEdition: false, textPath: `/kunskap/metoder/${GABAPENTIN}` });
  expect(await waitingFor(proposalId)).toEqual(['PROPOSAL_ANSWERED USED false']);
  expect((await decide(proposalId, { decision: 'DECLINED', reply: 'Nej.' })).errors.map(({ __typename }) => __typename)).toEqual([
    'NotReady',
  ]);
});

it('is replied to once it is used, and not over what somebody else has replied', async () => {
  const proposalId = await propose('Gabapentin på natten');
  const reply = async (words: string, seenReply: string | null = null, who: Who = 'editor') =>
    (await replyToProposal(await editions.as(who), { proposalId, reply: words, seenReply })).errors.map(({ __typename }) => __typename);
  await decide(proposalId, { decision: 'USED', artefactId: nodeId(GABAPENTIN) });
  expect(await reply('Tack.')).toEqual(['NotReady']);
  await editions.publish(GABAPENTIN, () =>
    editions.set(GABAPENTIN, 'row-phn-pgic-placebo', { comparison: { sv: 'Mot overksam tablett' } }),
  );
  expect([await reply(' '), await reply('Tack.', null, 'nurse'), await reply('Tack.', null, 'physician')]).toEqual([
    ['InvalidInput'],
    ['NotAllowed'],
    ['NotFound'],
  ]);
  expect(await reply('Tack, läs version 2.')).toEqual([]);
  expect(await waitingFor(proposalId)).toEqual(['PROPOSAL_ANSWERED USED true']);
  expect([await reply('Något annat.'), await reply('Tack, läs den nya.', 'Tack, läs version 2.')]).toEqual([['Conflict'], []]);
  expect(await read(proposalId)).toMatchObject({ reply: 'Tack, läs den nya.' });
});

import { PROPOSAL_STATES } from 'shared/evaluations/method-proposal.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toNodeId } from '../../kernel/node-id.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { Editions, GABAPENTIN, nodeId } from '../../publishing/testing/editions.ts';
import { Task } from '../../tasks/task.entity.ts';
import { runDueJobs } from '../../testing/run-due-jobs.ts';
import { testContext } from '../../testing/test-context.ts';
import { decideProposal } from './decide-proposal.ts';
import { evidenceAges } from './evidence-age.queries.ts';
import type { DecideProposalInput } from './method-proposal.inputs.ts';
import { openProposalsAbout, proposalsPage, readProposal, similarProposals } from './method-proposal.queries.ts';
import { editorsCovering, scopeKey } from './possible-assignees.ts';
import { proposeMethod } from './propose-method.ts';

let editions: Editions;
let centre: string;
beforeAll(async () => {
  editions = await Editions.open();
  const node = await testContext(editions.database).em.findOneOrFail(OrganisationNode, { slug: 'kunskapscentrum-sodra' });
  centre = toNodeId('Unit', node.id);
});
afterAll(() => editions.close());

async function propose(title: string, extra: { artefactId?: string; source?: string; kind?: 'INNOVATION' } = {}) {
  const input = { kind: 'EVIDENCE' as const, title, reason: 'Ny studie med fler deltagare.', organisationNodeId: centre, ...extra };
  return proposeMethod(await editions.as('nurse'), input);
}

const apiId = (row: { id: string } | null) => toNodeId('MethodProposal', row?.id ?? '');

async function decide(proposalId: string, decision: Partial<DecideProposalInput>, who: 'editor' | 'nurse' = 'editor') {
  const seen = await readProposal(await editions.as('editor'), proposalId);
  const seenAt = seen?.decidedAt ? new Date(seen.decidedAt) : null;
  return decideProposal(await editions.as(who), { proposalId, decision: 'TAKEN', seenAt, ...decision });
}

const later = () => testContext(editions.database, undefined, editions.clock);

const runDue = async () => (await runDueJobs(later)).filter((kind) => kind === 'LOOK_AGAIN');

const openTasks = (kind: string) => testContext(editions.database).em.count(Task, { kind, closedAt: null });

it('is sent by anyone who is signed in, waits for the editors, and is told to whoever made it', async () => {
  const { proposal, errors } = await propose('Ny studie av gabapentin', {
    artefactId: nodeId(GABAPENTIN),
    source: 'https://doi.org/10.1/x',
  });
  expect(errors).toEqual([]);
  expect(proposal).toMatchObject({ state: 'NEW', viewerCanDecide: false, textPath: `/kunskap/metoder/${GABAPENTIN}` });
  expect(await openTasks('TRIAGE_PROPOSAL')).toBe(1);
  const waiting = async (who: 'editor' | 'nurse') =>
    (await openProposalsAbout(await editions.as(who), nodeId(GABAPENTIN))).map(({ title }) => title);
  expect([await waiting('editor'), await waiting('nurse')]).toEqual([['Ny studie av gabapentin'], []]);
  const decided = await decide(apiId(proposal), { decision: 'USED', artefactId: nodeId(GABAPENTIN), reply: 'Vi gör en ny version.' });
  expect(decided.errors).toEqual([]);
  expect(decided.proposal).toMatchObject({ state: 'TAKEN', awaitsEdition: true, reply: 'Vi gör en ny version.', viewerCanDecide: true });
  expect([proposal?.textEditorPath, decided.proposal?.textEditorPath]).toEqual([null, `/redaktion/text/${GABAPENTIN}`]);
  expect([await openTasks('TRIAGE_PROPOSAL'), await openTasks('PROPOSAL_ANSWERED')]).toEqual([0, 1]);
  expect(await waiting('editor')).toEqual(['Ny studie av gabapentin']);
});

it('counts as new evidence about its evaluation, whose age is that of its search', async () => {
  const ages = await evidenceAges(await editions.as('nurse'));
  const gabapentin = ages.find(({ path }) => path.endsWith(GABAPENTIN));
  expect(gabapentin).toMatchObject({ evidenceFrom: '2017-01', number: '1.0', newEvidence: 1 });
  expect(await evidenceAges(await editions.as('nurse'), GABAPENTIN)).toEqual([gabapentin]);
  expect(gabapentin?.expectedInvalidShare).toBeGreaterThan(0.6);
  expect(ages.map(({ ageDays }) => ageDays)).toEqual(ages.map(({ ageDays }) => ageDays).toSorted((a, b) => b - a));
});

it('is found beside others that are like it, and can be set aside as one of them', async () => {
  const [first, second] = [await propose('Akupunktur vid spänningshuvudvärk'), await propose('Akupunktur vid huvudvärk')];
  const alike = await similarProposals(await editions.as('editor'), apiId(second.proposal));
  expect(alike.map(({ title }) => title)).toEqual(['Akupunktur vid spänningshuvudvärk']);
  expect(await similarProposals(await editions.as('nurse'), apiId(second.proposal))).toEqual([]);
  const { proposal } = await decide(apiId(second.proposal), { decision: 'DUPLICATE', duplicateOfId: apiId(first.proposal) });
  expect(proposal).toMatchObject({ state: 'DUPLICATE', duplicateOfTitle: 'Akupunktur vid spänningshuvudvärk' });
});

it('can be set aside as what an evaluation answers already, and leads there', async () => {
  const { proposal } = await propose('Gabapentin vid bältros');
  const decided = await decide(apiId(proposal), { decision: 'DUPLICATE', artefactId: nodeId(GABAPENTIN) });
  expect(decided.errors).toEqual([]);
  expect(decided.proposal).toMatchObject({ state: 'DUPLICATE', duplicateOfTitle: null, textPath: `/kunskap/metoder/${GABAPENTIN}` });
  const noMethod = { decision: 'DUPLICATE', artefactId: nodeId('vardprogram-langvarig-smarta') } as const;
  expect((await decide(apiId(proposal), noMethod)).errors.map(({ path }) => path)).toEqual([['artefactId']]);
});

it('stands beside another of one source, whatever it is called and however its address is written', async () => {
  const { proposal: first } = await propose('Ny prövning av qigong', { source: 'doi:10.1000/One-Source' });
  const { proposal: second } = await propose('Läs detta', { source: 'https://doi.org/10.1000/one-source' });
  await propose('Läs något annat', { source: 'https://doi.org/10.1000/another' });
  const [alike] = (await similarProposals(await editions.as('editor'), apiId(second))).filter(({ id }) => id === first?.id);
  expect(second?.sourceKeys).toHaveLength(1);
  expect(alike?.sourceKeys).toEqual(second?.sourceKeys);
});

it('is never the duplicate of a duplicate, nor of itself by way of others, at the same moment or after', async () => {
  const [a, b, c] = [await propose('Kyla vid värk'), await propose('Kyla mot värk'), await propose('Kyla för värk')].map(({ proposal }) =>
    apiId(proposal),
  ) as [string, string, string];
  const same = (one: string, other: string) => decide(one, { decision: 'DUPLICATE', duplicateOfId: other });
  const both = await Promise.all([same(a, b), same(b, a)]);
  expect(both.map(({ errors }) => errors.length).toSorted()).toEqual([0, 1]);
  const [stands, closed] = both[0]?.errors.length === 0 ? [b, a] : [a, b];
  expect((await same(c, closed)).errors.map(({ path }) => path)).toEqual([['duplicateOfId']]);
  expect((await same(stands, c)).errors).toEqual([]);
  expect(await readProposal(await editions.as('editor'), closed)).toMatchObject({ duplicateOfTitle: 'Kyla för värk' });
});

it('is not decided from a page that shows what was decided before', async () => {
  const { proposal } = await propose('Ljusterapi');
  expect((await decide(apiId(proposal), { decision: 'DECLINED', reply: 'Nej tack.', seenAt: null })).errors).toEqual([]);
  expect((await decide(apiId(proposal), { seenAt: null })).errors.map(({ __typename }) => __typename)).toEqual(['Conflict']);
  const seen = await readProposal(await editions.as('editor'), apiId(proposal));
  const seenAt = new Date(seen?.decidedAt ?? '');
  expect((await decide(apiId(proposal), { seenAt })).proposal).toMatchObject({ state: 'TAKEN' });
});

it.each([
  ['www.sbu.se/sv/publikationer', 'https://www.sbu.se/sv/publikationer'],
  ['doi: 10.1000/x1', 'https://doi.org/10.1000/x1'],
  ['10.1000/x1', 'https://doi.org/10.1000/x1'],
  ['http://sbu.se/x', 'https://sbu.se/x'],
])('takes an address as it is pasted: %s', async (source, kept) => {
  expect((await propose('En källa', { source })).proposal?.source).toBe(kept);
});

it.each<[string, Partial<DecideProposalInput>, string[]]>([
  ['a no without a why', { decision: 'DECLINED' }, ['reply']],
  ['watching without a day', { decision: 'WATCHED' }, ['lookAgainOn']],
  ['watching until yesterday', { decision: 'WATCHED', lookAgainOn: '2020-01-01' }, ['lookAgainOn']],
  ['a duplicate of nothing', { decision: 'DUPLICATE' }, ['duplicateOfId']],
  ['a use in nothing', { decision: 'USED' }, ['artefactId']],
  ['a use in what is no evaluation', { decision: 'USED', artefactId: nodeId('vardprogram-langvarig-smarta') }, ['artefactId']],
])('refuses %s', async (_what, decision, path) => {
  const { proposal } = await propose('VR vid långvarig smärta');
  expect((await decide(apiId(proposal), decision)).errors.map((error) => error.path)).toEqual([path]);
});

it('goes to the register of innovations, from which it can be taken', async () => {
  const { proposal } = await propose('Bärbar TENS med AI');
  expect((await decide(apiId(proposal), { decision: 'WATCHED', lookAgainOn: '2029-01-01' })).errors).toEqual([]);
  const register = await proposalsPage(await editions.as('editor'), { states: ['WATCHED'] }, { first: 20 });
  expect(register.nodes.map(({ title, lookAgainOn }) => [title, lookAgainOn])).toEqual([['Bärbar TENS med AI', '2029-01-01']]);
  expect((await decide(apiId(proposal), { decision: 'TAKEN' })).proposal).toMatchObject({ state: 'TAKEN', lookAgainOn: null });
});

it('is in the register of innovations wherever it stands, with whatever else is watched', async () => {
  const [asked, declined] = [await propose('Ketaminspray', { kind: 'INNOVATION' }), await propose('Magnetarmband', { kind: 'INNOVATION' })];
  const method = await propose('Vattengympa');
  await decide(apiId(declined.proposal), { decision: 'DECLINED', reply: 'Ingen forskning.' });
  const register = async () => {
    const page = await proposalsPage(await editions.as('editor'), { states: PROPOSAL_STATES, innovations: true }, { first: 20 });
    return page.nodes.map(({ title, state }) => `${title} ${state}`);
  };
  expect((await register()).toSorted()).toEqual(['Ketaminspray NEW', 'Magnetarmband DECLINED']);
  await decide(apiId(method.proposal), { decision: 'WATCHED', lookAgainOn: '2029-01-01' });
  await decide(apiId(asked.proposal), {});
  expect((await register()).toSorted()).toEqual(['Ketaminspray TAKEN', 'Magnetarmband DECLINED', 'Vattengympa WATCHED']);
  await decide(apiId(method.proposal), { decision: 'DECLINED', reply: 'Nej.' });
});

it('is looked at again on its day, unless something else was decided', async () => {
  const [kept, taken] = [await propose('Virtuell verklighet vid fantomsmärta'), await propose('Spegelterapi i mobilen')];
  for (const { proposal } of [kept, taken]) await decide(apiId(proposal), { decision: 'WATCHED', lookAgainOn: '2026-11-25' });
  expect(await runDue()).toEqual([]);
  expect((await decide(apiId(taken.proposal), {})).errors).toEqual([]);
  editions.clock.advance(2 * 86_400_000);
  expect(await runDue()).toEqual(['LOOK_AGAIN', 'LOOK_AGAIN']);
  const waiting = await testContext(editions.database).em.find(Task, { kind: 'LOOK_AGAIN', closedAt: null });
  expect(waiting.map(({ parameters }) => parameters['title'])).toEqual(['Virtuell verklighet vid fantomsmärta']);
  await decide(apiId(kept.proposal), { decision: 'DECLINED', reply: 'Ingen ny forskning.' });
  expect(await openTasks('LOOK_AGAIN')).toBe(0);
});

it('is given to a colleague among the editors, who has it among their tasks until it is decided anew', async () => {
  const { proposal } = await propose('Elektrisk stimulering av vagusnerven');
  const detail = await readProposal(await editions.as('editor'), apiId(proposal));
  const editors = (await editorsCovering(await editions.as('editor'), scopeKey(detail?.centreScope ?? []))) ?? [];
  expect(editors.length).toBeGreaterThan(0);
  const assignee = editors.at(-1);
  const given = await decide(apiId(proposal), { assigneeId: toNodeId('ProposalAssignee', assignee?.id ?? '') });
  expect(given.proposal).toMatchObject({ state: 'TAKEN', assigneeName: assignee?.name });
  const working = () =>
    testContext(editions.database).em.find(Task, { kind: 'WORK_ON_PROPOSAL', subjectId: proposal?.id ?? '', closedAt: null });
  expect((await working()).map(({ personId }) => personId)).toEqual([assignee?.id]);
  const nurse = await editions.as('nurse');
  const outsider = toNodeId('ProposalAssignee', nurse.viewer.kind === 'PERSON' ? nurse.viewer.personId : '');
  expect((await decide(apiId(proposal), { assigneeId: outsider })).errors.map((error) => error.path)).toEqual([['assigneeId']]);
  const declined = await decide(apiId(proposal), { decision: 'DECLINED', reply: 'Nej tack.' });
  expect(declined.proposal).toMatchObject({ assigneeName: null });
  expect(await working()).toEqual([]);
});

it('never holds an identity number, in what is proposed or in the answer', async () => {
  expect((await propose('Gabapentin för 121212-1212')).errors.map((error) => error.path)).toEqual([['title']]);
  const { proposal } = await propose('Laser vid axelsmärta');
  const answered = await decide(apiId(proposal), { decision: 'DECLINED', reply: 'Gällde 19 121212-1212.' });
  expect(answered.errors.map((error) => error.path)).toEqual([['reply']]);
});

it('is nobody else’s to see or decide, and needs words and a sign-in', async () => {
  const { proposal } = await propose('Något annat');
  expect(await readProposal(await editions.as('physician'), apiId(proposal))).toBeNull();
  expect((await decide(apiId(proposal), {}, 'nurse')).errors[0]?.__typename).toBe('NotAllowed');
  expect((await propose(' ')).errors.map((error) => error.path)).toEqual([['title']]);
  expect((await propose('Titel', { source: 'javascript:alert(1)' })).errors.map((error) => error.path)).toEqual([['source']]);
  const guest = testContext(editions.database);
  const input = { kind: 'METHOD' as const, title: 'A', reason: 'B', organisationNodeId: centre };
  expect((await proposeMethod(guest, input)).errors[0]?.__typename).toBe('NotAllowed');
});

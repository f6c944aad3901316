import { afterAll, beforeAll, expect, it } from 'vitest';
import { toNodeId } from '../../kernel/node-id.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { Editions, GABAPENTIN, nodeId, type Who } from '../../publishing/testing/editions.ts';
import { Task } from '../../tasks/task.entity.ts';
import { testContext } from '../../testing/test-context.ts';
import { evaluationsWithSource } from './cited-sources.queries.ts';
import { decideProposal } from './decide-proposal.ts';
import { importProposals } from './import-proposals.ts';
import { proposalsPage, similarProposals } from './method-proposal.queries.ts';
import { proposeMethod } from './propose-method.ts';

let editions: Editions;
let centre: string;
beforeAll(async () => {
  editions = await Editions.open();
  const node = await testContext(editions.database).em.findOneOrFail(OrganisationNode, { slug: 'kunskapscentrum-sodra' });
  centre = toNodeId('Unit', node.id);
});
afterAll(() => editions.close());

const entry = (title: string, extra = '') => `TY  - JOUR\nTI  - ${title}\nAU  - Norr, Anna\nPY  - 2026\n${extra}ER  - \n`;
const cochrane = (extra = '') =>
  `TY  - JOUR\nTI  - Gabapentin for chronic neuropathic pain in adults\nDO  - 10.1002/14651858.CD007938.pub4\n${extra}ER  - \n`;

type Asked = { who?: Who; apply?: boolean; reason?: string };

async function bringIn(text: string, { who = 'editor', apply = false, reason = 'PubMed 2026-11-20: gabapentin' }: Asked = {}) {
  return importProposals(await editions.as(who), { bytes: Buffer.from(text), apply, organisationNodeId: centre, reason });
}

const inbox = async (who: Who = 'editor') => (await proposalsPage(await editions.as(who), { states: ['NEW'] }, { first: 50 })).nodes;
const openTasks = (kind: string) => testContext(editions.database).em.find(Task, { kind, closedAt: null });

const file = [
  entry('A new trial', 'DO  - 10.1000/new\n'),
  entry('The same trial under another name', 'DO  - 10.1000/NEW\n'),
  cochrane(),
  'TY  - JOUR\nAU  - Nobody\nER  - \n',
  entry('What was sent by hand', 'DO  - 10.1000/by-hand\n'),
  entry('A trial that was taken back', 'KW  - Retracted Publication\n'),
  entry('The patient 121212-1212'),
  'TY  - JOUR\nTI  - A trial that ends',
].join('');

it('says of every entry what would become of it, and does nothing yet', async () => {
  const byHand = { kind: 'EVIDENCE' as const, title: 'By hand', reason: 'Ny.', source: 'doi:10.1000/BY-hand', organisationNodeId: centre };
  await proposeMethod(await editions.as('nurse'), byHand);
  const { entries, ...outcome } = await bringIn(file);
  expect(outcome).toEqual({ done: false, errors: [], revision: null });
  expect(entries.map(({ fate, message }) => [fate, message])).toEqual([
    ['ADDED', null],
    ['KNOWN', 'Källan står redan på rad 1 i filen.'],
    ['KNOWN', 'Källan står redan i ”Gabapentin vid långvarig neuropatisk smärta hos vuxna”.'],
    ['REFUSED', 'Posten saknar titel.'],
    ['KNOWN', 'Källan finns redan bland förslagen.'],
    ['ADDED_RETRACTED', null],
    ['REFUSED', expect.stringContaining('personnummer')],
    ['REFUSED', expect.stringContaining('Är filen avklippt?')],
  ]);
  expect(await inbox()).toHaveLength(1);
});

it('puts each that can be read into the inbox, about no evaluation yet, with one task for them all', async () => {
  const [done, again] = await Promise.all([bringIn(file, { apply: true }), bringIn(file, { apply: true })]);
  expect([done, again].map(({ entries }) => entries.filter(({ fate }) => fate.startsWith('ADDED')).length).toSorted()).toEqual([0, 2]);
  const waiting = (await inbox()).filter(({ citation }) => citation !== null);
  expect(waiting.map(({ title, citation, retraction, textPath }) => [title, citation, retraction, textPath]).toSorted()).toEqual([
    ['A new trial', 'Norr A. A new trial. 2026. doi:10.1000/new', null, null],
    ['A trial that was taken back', 'Norr A. A trial that was taken back. 2026.', 'enligt PubMed', null],
  ]);
  expect((await openTasks('TRIAGE_REFERENCES')).map(({ parameters }) => parameters)).toEqual([
    { title: 'PubMed 2026-11-20: gabapentin', count: 2 },
  ]);
});

it('knows a source again in what others send by hand', async () => {
  const [reference] = (await inbox()).filter(({ title }) => title === 'A new trial');
  const input = { kind: 'EVIDENCE' as const, reason: 'Ny.', source: 'https://doi.org/10.1000/New', organisationNodeId: centre };
  const { proposal } = await proposeMethod(await editions.as('nurse'), { ...input, title: 'Läs detta' });
  const alike = await similarProposals(await editions.as('editor'), toNodeId('MethodProposal', proposal?.id ?? ''));
  expect(alike.map(({ id }) => id)).toEqual([reference?.id]);
});

it.each([
  ['10.1002/14651858.CD007938.pub4', [GABAPENTIN]],
  ['doi:10.1002/14651858.cd007938.pub4', [GABAPENTIN]],
  ['https://doi.org/10.1002/14651858.CD007938.pub4', [GABAPENTIN]],
  ['http://dx.doi.org/10.1002/14651858.CD007938.pub4', [GABAPENTIN]],
  ['doi.org/10.1002/14651858.CD007938.pub4', [GABAPENTIN]],
  ['https://doi.org/10.1000/new', []],
  ['10.1/abc', []],
  ['', []],
])('says of %j which published evaluations have it already', async (source, slugs) => {
  expect((await evaluationsWithSource(await editions.as('nurse'), source)).map(({ slug }) => slug)).toEqual(slugs);
});

it.each([
  ['', 'Filen är tom.'],
  ['\n \n', 'Filen är tom.'],
  ['Hej.', 'Filen är varken RIS, BibTeX eller en export från PubMed.'],
])('says of a file that holds %j what it is', async (text, message) => {
  expect((await bringIn(text)).errors).toEqual([{ message }]);
});

it('is decided one by one; the task of the file closes with the last, and nobody is answered once for each', async () => {
  const [first, second] = (await inbox()).filter(({ citation }) => citation !== null);
  const decide = async (id: string | undefined) =>
    decideProposal(await editions.as('editor'), {
      proposalId: toNodeId('MethodProposal', id ?? ''),
      decision: 'USED',
      seenAt: null,
      artefactId: nodeId(GABAPENTIN),
    });
  expect((await decide(first?.id)).errors).toEqual([]);
  expect(await openTasks('TRIAGE_REFERENCES')).toHaveLength(1);
  expect((await decide(second?.id)).errors).toEqual([]);
  expect(await openTasks('TRIAGE_REFERENCES')).toEqual([]);
  expect(await openTasks('PROPOSAL_ANSWERED')).toEqual([]);
});

it('brings in what was retracted since it was published, about the evaluation that rests on it', async () => {
  const { entries } = await bringIn(cochrane('N1  - Retracted 2026\n'), { apply: true });
  expect(entries.map(({ fate, message }) => [fate, message])).toEqual([
    ['ADDED_RETRACTED', expect.stringMatching(/^Källan står i ”Gabapentin .*”, där den inte är märkt som återkallad\.$/)],
  ]);
  expect((await inbox()).find(({ retraction }) => retraction === 'Retracted 2026')?.textPath).toBe(`/kunskap/metoder/${GABAPENTIN}`);
});

it('leaves the inbox as it is for a file that is none, for too many, without a where from, and for whoever is no editor there', async () => {
  const before = await inbox();
  const fresh = entry('Something else');
  expect((await bringIn('hej', { apply: true })).errors[0]?.message).toMatch(/varken RIS/);
  const many = Array.from({ length: 501 }, (_, index) => entry(`Trial ${index}`)).join('');
  expect((await bringIn(many, { apply: true })).errors[0]?.message).toMatch(/fler än 500 källor/);
  expect((await bringIn(fresh, { apply: true, reason: ' ' })).errors).toHaveLength(1);
  expect((await bringIn(fresh, { apply: true, who: 'nurse' })).errors).toHaveLength(1);
  expect(await inbox()).toHaveLength(before.length);
});

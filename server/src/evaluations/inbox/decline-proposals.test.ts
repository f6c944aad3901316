import { afterAll, beforeAll, expect, it } from 'vitest';
import { toNodeId } from '../../kernel/node-id.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { Editions } from '../../publishing/testing/editions.ts';
import { testContext } from '../../testing/test-context.ts';
import { decideProposal } from './decide-proposal.ts';
import { declineProposals } from './decline-proposals.ts';
import { MethodProposal } from './method-proposal.entity.ts';
import { proposeMethod } from './propose-method.ts';

let editions: Editions;
let ids: string[];
beforeAll(async () => {
  editions = await Editions.open();
  const { id } = await testContext(editions.database).em.findOneOrFail(OrganisationNode, { slug: 'kunskapscentrum-sodra' });
  ids = [];
  for (const title of ['Den första', 'Den andra', 'Den tredje', 'Den fjärde']) {
    const input = { kind: 'EVIDENCE' as const, title, reason: 'Ny studie.', organisationNodeId: toNodeId('Unit', id) };
    const { proposal } = await proposeMethod(await editions.as('nurse'), input);
    ids.push(toNodeId('MethodProposal', proposal?.id ?? ''));
  }
});
afterAll(() => editions.close());

const decline = async (proposalIds: string[], reply = 'Fel patientgrupp.', who: 'editor' | 'nurse' = 'editor') => {
  const { declined, errors } = await declineProposals(await editions.as(who), { proposalIds, reply });
  return errors.length > 0 ? errors.map(({ __typename, message }) => (__typename === 'InvalidInput' ? message : __typename)) : declined;
};
const declined = () => testContext(editions.database).em.count(MethodProposal, { state: 'DECLINED' });

it('asks for a reason, for at least one and at most thirty, and for those the viewer decides about', async () => {
  expect(await decline(ids, ' ')).toEqual(['Fyll i det här.']);
  expect(await decline([])).toEqual(['Välj minst en.']);
  expect(await decline(Array.from({ length: 31 }, () => toNodeId('MethodProposal', crypto.randomUUID())))).toEqual([
    'Högst 30 får anges. Ta bort några.',
  ]);
  expect(await decline(ids, 'Nej.', 'nurse')).toEqual(['NotFound']);
  expect(await decline([...ids, toNodeId('MethodProposal', crypto.randomUUID())])).toEqual(['NotFound']);
  expect(await declined()).toBe(0);
});

it('declines them all once, pressed twice at the same moment too, and none where one was decided meanwhile', async () => {
  const pressed = await Promise.all([decline(ids.slice(0, 2)), decline(ids.slice(0, 2))]);
  expect(pressed).toContainEqual(2);
  expect(pressed).toContainEqual(['Conflict']);
  const taken = { proposalId: ids[2] ?? '', decision: 'TAKEN', seenAt: null } as const;
  expect((await decideProposal(await editions.as('editor'), taken)).errors).toEqual([]);
  expect(await decline(ids.slice(2))).toEqual(['Conflict']);
  expect(await declined()).toBe(2);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toNodeId } from '../../kernel/node-id.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { createTestApp, type TestApp } from '../../testing/test-app.ts';
import { contexts, errorsOf, type As } from '../testing/consult-steps.ts';
import { setTemplateOwner } from './set-template-owner.ts';
import { TemplateOwner } from './template-owner.entity.ts';

type Template = { topic: string; version: string; owner: string; ownerUnitId: string | null };

describe('who answers for a template', () => {
  let app: TestApp;
  let as: As;
  const units = new Map<string, string>();
  beforeAll(async () => {
    app = await createTestApp();
    as = contexts(app.database, app.clock);
    for (const slug of ['kunskapscentrum-sodra', 'kunskapscentrum-vastra', 'exempel-smartmottagningen-skane'])
      units.set(slug, toNodeId('Unit', (await app.database.orm.em.fork().findOneOrFail(OrganisationNode, { slug })).id));
  });
  afterAll(() => app.close());

  const set = async (persona: Parameters<As>[0], topic: 'NEUROPATHIC' | 'CHILD', slug: string | null) =>
    setTemplateOwner(await as(persona), { topic, unitId: slug === null ? null : (units.get(slug) ?? '') });
  const templates = async (): Promise<Template[]> =>
    (await app.query<{ consultTemplates: Template[] }>('{ consultTemplates { topic version owner ownerUnitId } }')).data.consultTemplates;
  const owner = async (topic: string) => (await templates()).find((each) => each.topic === topic)?.owner;

  it('is the national coordinator, until another is decided, and then that knowledge centre', async () => {
    expect(new Set((await templates()).map((each) => each.owner))).toEqual(new Set(['Nationell samordnare']));
    expect(await set('nationalCoordinator', 'NEUROPATHIC', 'kunskapscentrum-sodra')).toEqual({ done: true, errors: [] });
    expect(await owner('NEUROPATHIC')).toBe('Kunskapscentrum långvarig smärta, Södra sjukvårdsregionen (exempel)');
    expect(await owner('CHILD')).toBe('Nationell samordnare');
    await set('nationalCoordinator', 'NEUROPATHIC', 'kunskapscentrum-vastra');
    expect((await templates()).find(({ topic }) => topic === 'NEUROPATHIC')?.ownerUnitId).toBe(units.get('kunskapscentrum-vastra'));
    await set('nationalCoordinator', 'NEUROPATHIC', null);
    expect(await owner('NEUROPATHIC')).toBe('Nationell samordnare');
    const kept = await app.database.orm.em.fork().find(TemplateOwner, { topic: 'NEUROPATHIC' });
    expect(kept.map(({ endedAt }) => endedAt === null)).toEqual([false, false]);
  });

  it('is decided by the national coordinator alone, among knowledge centres', async () => {
    for (const persona of ['levelLead', 'editor', 'administrator', 'physician'] as const)
      expect(errorsOf(await set(persona, 'CHILD', 'kunskapscentrum-sodra'))).toEqual(['NotAllowed']);
    expect(errorsOf(await set('nationalCoordinator', 'CHILD', 'exempel-smartmottagningen-skane'))).toEqual(['InvalidInput unitId']);
    expect(await owner('CHILD')).toBe('Nationell samordnare');
    const choices = 'query { templateOwnersToChoose { unitId name } }';
    expect((await app.query(choices, {}, { as: 'levelLead' })).data).toEqual({ templateOwnersToChoose: [] });
    const { data } = await app.query<{ templateOwnersToChoose: { unitId: string }[] }>(choices, {}, { as: 'nationalCoordinator' });
    expect(data.templateOwnersToChoose).toHaveLength(6);
  });

  it('is one at a time, however many decide at once', async () => {
    const answers = await Promise.allSettled(
      Array.from({ length: 4 }, (_, index) =>
        set('nationalCoordinator', 'CHILD', index % 2 ? 'kunskapscentrum-sodra' : 'kunskapscentrum-vastra'),
      ),
    );
    expect(answers.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect(await app.database.orm.em.fork().count(TemplateOwner, { topic: 'CHILD', endedAt: null })).toBe(1);
  });
});

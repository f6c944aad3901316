import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../kernel/context.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { testContext } from '../testing/test-context.ts';
import { OrganisationNode } from './organisation-node.entity.ts';
import { partsOfRegion } from './organisation.loaders.ts';
import { nodesOfKind, organisationNode, unitsPage } from './organisation.queries.ts';
import { organisationSeed } from './organisation.seed.ts';
import { scopeOf } from './scope-of.ts';

describe('the register of the organisation', () => {
  let database: TestDatabase;
  let context: Context;
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    context = testContext(database);
  });
  afterAll(() => database.close());

  const node = (slug: string) => database.orm.em.fork().findOneOrFail(OrganisationNode, { slug });

  it('has the 21 regions by their county codes, and none with a code that does not exist', async () => {
    const regions = await nodesOfKind(context, 'REGION');
    expect(regions.map(({ code }) => code).toSorted()).toEqual('01 03 04 05 06 07 08 09 10 12 13 14 17 18 19 20 21 22 23 24 25'.split(' '));
  });

  it('has six healthcare regions', async () => {
    const found = await nodesOfKind(context, 'HEALTHCARE_REGION');
    expect(found.map(({ shortName }) => shortName)).toEqual(['Mellansverige', 'Norra', 'Stockholm-Gotland', 'Sydöstra', 'Södra', 'Västra']);
  });

  it('counts as many inhabitants in the regions as in the nation', async () => {
    const regions = await nodesOfKind(context, 'REGION');
    const nation = await node('sverige');
    expect(regions.reduce((sum, { population }) => sum + (population ?? 0), 0)).toBe(nation.population);
  });

  it('has Halland in two healthcare regions, three municipalities each, and every other region in one', async () => {
    const regions = await nodesOfKind(context, 'REGION');
    const parts = await Promise.all(regions.map(async ({ code, id }) => ({ code, parts: (await partsOfRegion(context, id)) ?? [] })));
    expect(parts.filter(({ parts: { length } }) => length !== 1).map(({ code }) => code)).toEqual(['13']);
    const halland = parts.find(({ code }) => code === '13')?.parts ?? [];
    expect(halland.map(({ part, municipalities }) => [part, municipalities.map(({ name }) => name)])).toEqual([
      ['norra Halland', ['Falkenberg', 'Varberg', 'Kungsbacka']],
      ['södra Halland', ['Hylte', 'Halmstad', 'Laholm']],
    ]);
  });

  it('lets Halland adapt the texts of one healthcare region, and says that this is to be confirmed', async () => {
    const [halland, southern] = [await node('halland'), await node('sodra')];
    expect(halland).toMatchObject({ parentId: southern.id, confirmation: 'UNCONFIRMED' });
  });

  it('gives a unit its own healthcare region by municipality, whatever texts its region adapts', async () => {
    const [unit, western, southern] = [await node('exempelvardcentralen-halland'), await node('vastra'), await node('sodra')];
    expect(unit.healthcareRegionId).toBe(western.id);
    expect(unit.ancestorIds).toContain(southern.id);
  });

  it('marks what nobody has confirmed: no source calls a unit level 4', async () => {
    const rows = await database.em.execute(
      `select distinct u.confirmation from unit_care_level u join care_level l on l.id = u."careLevelId" where l.rank = 4`,
    );
    expect(rows).toEqual([{ confirmation: 'UNCONFIRMED' }]);
  });

  it('has one knowledge centre in each healthcare region, marked as an example', async () => {
    const centres = await database.orm.em.fork().find(OrganisationNode, { unitType: 'KNOWLEDGE_CENTRE' });
    expect(new Set(centres.map(({ healthcareRegionId }) => healthcareRegionId)).size).toBe(6);
    expect(centres.every(({ example, name }) => example && name.endsWith('(exempel)'))).toBe(true);
  });

  it('gives the scope of a node from the nation down, and none for an unknown node', async () => {
    const nodes = await Promise.all(['sverige', 'sodra', 'skane', 'exempelvardcentralen-skane'].map(node));
    expect(await scopeOf(context.em, nodes.at(-1)?.id ?? '')).toEqual(nodes.map(({ id }) => id));
    expect(await scopeOf(context.em, crypto.randomUUID())).toEqual([]);
  });

  it('is loaded once, however often the seed runs', async () => {
    const count = (): Promise<number> => database.orm.em.fork().count(OrganisationNode);
    const before = await count();
    await organisationSeed.run(testContext(database), () => undefined);
    expect(await count()).toBe(before);
  });

  it('does not show a unit before it opens or from the day it closes', async () => {
    const em = database.orm.em.fork();
    const unit = await em.findOneOrFail(OrganisationNode, { slug: 'exempel-smartmottagningen-skane' });
    const shown = async (validFrom: string, validTo: string | null): Promise<boolean> => {
      unit.validFrom = validFrom;
      unit.validTo = validTo;
      await em.flush();
      return (await organisationNode(testContext(database), toNodeId('Unit', unit.id))) !== null;
    };
    expect(await shown('2026-11-24', null)).toBe(false);
    expect(await shown('2026-11-23', null)).toBe(true);
    expect(await shown('2020-01-01', '2026-11-24')).toBe(true);
    expect(await shown('2020-01-01', '2026-11-23')).toBe(false);
    expect(await shown('2020-01-01', null)).toBe(true);
  });

  describe('the directory of units', () => {
    const all = async (first: number, region: string | null = null): Promise<string[]> => {
      const names: string[] = [];
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof unitsPage>> = await unitsPage(context, { first, after }, region);
        names.push(...page.nodes.map(({ name }) => name));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      return names;
    };

    it('has each unit once in Swedish order, whatever the size of its pages', async () => {
      const names = await all(100);
      expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'sv')));
      expect(new Set(names).size).toBe(names.length);
      expect(await all(1)).toEqual(names);
      expect(await all(7)).toEqual(names);
    });

    it('can be of one region, or of a healthcare region with the units that belong to it by municipality', async () => {
      expect(await all(50, toNodeId('Region', (await node('halland')).id))).toEqual(['Exempelvårdcentralen, Region Halland']);
      expect(await all(50, toNodeId('HealthcareRegion', (await node('vastra')).id))).toContain('Exempelvårdcentralen, Region Halland');
      expect(await all(50, 'nonsense')).toEqual([]);
    });
  });
});

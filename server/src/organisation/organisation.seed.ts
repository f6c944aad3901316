import type { Confirmation } from 'shared/organisation/organisation-words.ts';
import type { Context } from '../kernel/context.ts';
import type { Seed } from '../seeds/seed.ts';
import { CareLevel, UnitCareLevel } from './care-level.entity.ts';
import { organisationContent as content, type NodeContent } from './organisation-content.ts';
import { OrganisationNode } from './organisation-node.entity.ts';
import { PatientGroup } from './patient-group.entity.ts';
import { Profession } from './profession.entity.ts';
import { RegionHealthcareRegion } from './region-healthcare-region.entity.ts';

/** The real organisation: healthcare regions, regions, hospitals and care levels, with example units marked as such. */
export const organisationSeed: Seed = {
  name: 'organisation',
  async run(context, progress) {
    if ((await context.em.count(OrganisationNode)) > 0) return;
    progress('organisation', 0, 1);
    const nodes = addNodes(context);
    addRegionParts(context, nodes);
    addCareLevels(context, nodes);
    addVocabulary(context);
    await context.em.flush();
    progress('organisation', 1, 1);
  },
};

class Nodes {
  readonly #bySlug = new Map<string, OrganisationNode>();

  add(node: OrganisationNode): void {
    this.#bySlug.set(node.slug, node);
  }

  get(slug: string): OrganisationNode {
    const node = this.#bySlug.get(slug);
    if (!node) throw new RangeError(`The register names ${slug}, which is not in it.`);
    return node;
  }
}

function addNodes({ em }: Context): Nodes {
  const nodes = new Nodes();
  const below = (node: NodeContent, parent: string | null) => {
    const id = crypto.randomUUID();
    const above = parent === null ? null : nodes.get(parent);
    return { ...factsOf(node), id, parentId: above?.id ?? null, ancestorIds: [...(above?.ancestorIds ?? []), id] };
  };
  nodes.add(em.create(OrganisationNode, { ...below(content.nation, null), kind: 'NATION' }));
  for (const node of content.healthcareRegions) {
    nodes.add(em.create(OrganisationNode, { ...below(node, content.nation.slug), kind: 'HEALTHCARE_REGION' }));
  }
  for (const node of content.regions) {
    nodes.add(em.create(OrganisationNode, { ...below(node, node.adaptationParent), kind: 'REGION', code: node.code }));
  }
  for (const unit of content.units) {
    const healthcareRegionId = nodes.get(unit.healthcareRegion).id;
    const { unitType, providerForm, municipality = null, summary = null, example = false } = unit;
    const place = { healthcareRegionId, unitType, providerForm, municipality, summary, example };
    nodes.add(em.create(OrganisationNode, { ...below(unit, unit.parent), ...place, kind: 'UNIT' }));
  }
  return nodes;
}

function factsOf(node: NodeContent) {
  return {
    slug: node.slug,
    name: node.name,
    shortName: node.shortName,
    population: node.population ?? null,
    populationDate: node.populationDate ?? null,
    sources: (node.sources ?? []).map((name) => content.sources[name]).filter((source) => source !== undefined),
    ...confirmationOf(node.toConfirm),
    validFrom: content.registerBegins,
  };
}

function confirmationOf(toConfirm: string | undefined): { confirmation: Confirmation; confirmationNote: string | null } {
  return { confirmation: toConfirm === undefined ? 'CONFIRMED' : 'UNCONFIRMED', confirmationNote: toConfirm ?? null };
}

function addRegionParts({ em }: Context, nodes: Nodes): void {
  for (const { slug, parts } of content.regions) {
    for (const { healthcareRegion, part, municipalities, toConfirm } of parts) {
      em.create(RegionHealthcareRegion, {
        regionId: nodes.get(slug).id,
        healthcareRegionId: nodes.get(healthcareRegion).id,
        part: part ?? null,
        municipalities: municipalities ?? [],
        ...confirmationOf(toConfirm),
        validFrom: content.registerBegins,
      });
    }
  }
}

function addCareLevels({ em }: Context, nodes: Nodes): void {
  const careLevels = content.careLevels.map(({ requiredProfessions, recommendedProfessions, toConfirm, ...level }) =>
    em.create(CareLevel, {
      ...level,
      requiredProfessionCodes: requiredProfessions,
      recommendedProfessionCodes: recommendedProfessions,
      ...confirmationOf(toConfirm),
    }),
  );
  for (const { slug, levels } of content.units) {
    for (const { track, rank, toConfirm } of levels) {
      const careLevel = careLevels.find((level) => level.track === track && level.rank === rank);
      if (!careLevel) throw new RangeError(`The register has no level ${rank} in ${track}.`);
      em.create(UnitCareLevel, { unitId: nodes.get(slug).id, careLevelId: careLevel.id, ...confirmationOf(toConfirm) });
    }
  }
}

function addVocabulary({ em }: Context): void {
  for (const profession of content.professions) em.create(Profession, profession);
  content.patientGroups.forEach((group, position) => em.create(PatientGroup, { track: null, ...group, position }));
}

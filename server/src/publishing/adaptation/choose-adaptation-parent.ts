import { LockMode } from '@mikro-orm/core';
import { emptyOverlay } from 'shared/publishing/overlay.ts';
import { today } from '../../kernel/clock.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { userError, type UserErrorRow } from '../../kernel/user-errors.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { organisationNode, organisationNodeIdOf, type OrganisationNodeRow } from '../../organisation/organisation.queries.ts';
import { RegionHealthcareRegion } from '../../organisation/region-healthcare-region.entity.ts';
import { ArtefactVersion } from '../artefact-version.entity.ts';
import { Artefact } from '../artefact.entity.ts';
import { publishAlone } from '../publication-lock.ts';
import { canSetAdoption } from './adaptation.policy.ts';
import { ChainChange } from './chain-change.entity.ts';
import type { AdoptionPayload, ChooseAdaptationParentInput } from './adoption.inputs.ts';
import { moveOrganisation } from './move-organisation.ts';
import { OverlayVersion } from './overlay-version.entity.ts';
import { Overlay } from './overlay.entity.ts';

/**
 * Lets a region that belongs to several healthcare regions follow another of them. Everything it and its units decided is tried against the texts there, in
 * the same transaction; roles held above it change with it, where its patients are sent does not.
 */
export function chooseAdaptationParent(context: Context, input: ChooseAdaptationParentInput): Promise<AdoptionPayload> {
  return inTransaction(context, async (context) => {
    const { em } = context;
    const asked = await askedFor(context, input);
    if (asked.errors) return { organisationNode: null, errors: asked.errors };
    const { region, parentId } = asked;
    if (region.parentId !== parentId) {
      const concerned = await artefactsConcerned(context, [region.id, region.parentId ?? region.id, parentId]);
      await publishAlone(context);
      await follow(context, region, parentId);
      for (const artefact of concerned) await moved(context, artefact, region);
      await told(context, region, parentId);
      const details = { from: region.parentId, to: parentId };
      record(context, { action: 'ADAPTATION_PARENT_CHOSEN', objectType: 'OrganisationNode', objectId: region.id, details });
      await em.flush();
    }
    return { organisationNode: await organisationNode(context, input.organisationNodeId), errors: [] };
  });
}

type Asked = { region: OrganisationNodeRow; parentId: string; errors?: undefined } | { errors: UserErrorRow[] };

async function askedFor(context: Context, input: ChooseAdaptationParentInput): Promise<Asked> {
  const { em, clock, locale, viewer } = context;
  const region = await organisationNode(context, input.organisationNodeId);
  if (region?.kind !== 'REGION') return { errors: [userError('NotFound', locale, 'notFound', ['organisationNodeId'])] };
  if (!canSetAdoption(viewer, { scope: region.ancestorIds })) return { errors: [userError('NotAllowed', locale, 'notAllowed')] };
  const parentId = organisationNodeIdOf(input.parentId);
  const day = today(clock);
  const parts = await em.find(RegionHealthcareRegion, {
    regionId: region.id,
    validFrom: { $lte: day },
    $or: [{ validTo: null }, { validTo: { $gt: day } }],
  });
  if (!parentId || !parts.some(({ healthcareRegionId }) => healthcareRegionId === parentId))
    return { errors: [userError('InvalidInput', locale, 'notItsHealthcareRegion', ['parentId'])] };
  return { region, parentId };
}

/** The texts that are adapted by the region, by a unit in it, or by whom it followed or follows: locked, always in the same order. */
async function artefactsConcerned({ em }: Context, organisationNodeIds: readonly string[]): Promise<Artefact[]> {
  const [regionId = ''] = organisationNodeIds;
  const nodes = await em.find(OrganisationNode, { ancestorIds: { $contains: [regionId] } });
  const at = [...organisationNodeIds, ...nodes.map(({ id }) => id)];
  const overlays = await em.find(Overlay, { organisationNodeId: { $in: at }, publishedVersionId: { $ne: null } });
  return em.find(
    Artefact,
    { id: { $in: overlays.map(({ artefactId }) => artefactId) } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
}

async function follow({ em }: Context, { id }: OrganisationNodeRow, parentId: string): Promise<void> {
  const parent = await em.findOneOrFail(OrganisationNode, parentId);
  const nodes = await em.find(OrganisationNode, { ancestorIds: { $contains: [id] } });
  for (const node of nodes) {
    node.ancestorIds = [...parent.ancestorIds, ...node.ancestorIds.slice(node.ancestorIds.indexOf(id))];
    if (node.id === id) node.parentId = parentId;
  }
  await em.flush();
}

/** Readers are told at each text that one of the two words: it may read otherwise from now on. */
async function told({ em, clock }: Context, { id, parentId: fromId }: OrganisationNodeRow, toId: string): Promise<void> {
  if (!fromId) return;
  const overlays = await em.find(Overlay, { organisationNodeId: { $in: [fromId, toId] }, publishedVersionId: { $ne: null } });
  const changes = [...new Set(overlays.map(({ artefactId }) => artefactId))].map((artefactId) => ({
    id: crypto.randomUUID(),
    artefactId,
    organisationNodeId: id,
    fromId,
    toId,
    changedAt: clock.now(),
  }));
  await em.insertMany(ChainChange, changes);
}

async function moved(context: Context, artefact: Artefact, { id: organisationNodeId, ancestorIds }: OrganisationNodeRow): Promise<void> {
  const { em } = context;
  if (!artefact.publishedVersionId) return;
  const version = await em.findOneOrFail(ArtefactVersion, artefact.publishedVersionId);
  const overlay = await em.findOne(Overlay, { artefactId: artefact.id, organisationNodeId });
  const own = overlay?.publishedVersionId ? await em.findOneOrFail(OverlayVersion, overlay.publishedVersionId) : null;
  const before = own?.content ?? emptyOverlay;
  await moveOrganisation(context, {
    artefact,
    version,
    changed: { organisationNodeId, before, ancestorsBefore: ancestorIds, choices: new Map() },
  });
}

import type { Attrs, NodeId } from 'shared/publishing/document.ts';
import type { DriftChoice, DriftStatus } from 'shared/publishing/drift.ts';
import type { EditionTransition } from 'shared/publishing/edition-state.ts';
import type { Overlay as OverlayContent } from 'shared/publishing/overlay.ts';
import type { Context } from '../../../kernel/context.ts';
import { toNodeId } from '../../../kernel/node-id.ts';
import { OrganisationNode } from '../../../organisation/organisation-node.entity.ts';
import { Task } from '../../../tasks/task.entity.ts';
import { testContext } from '../../../testing/test-context.ts';
import type { TestDatabase } from '../../../testing/test-database.ts';
import { Artefact } from '../../artefact.entity.ts';
import { Editions, nodeId, PROGRAMME, type Who } from '../../testing/editions.ts';
import type { NodeDecisionInput } from '../adaptation.inputs.ts';
import { decideOnNode } from '../decide-on-node.ts';
import { describeAdaptation } from '../describe-adaptation.ts';
import { loadDesk, type Desk } from '../desk.ts';
import { elementsOf } from '../adaptation-elements.ts';
import { Drift } from '../drift.entity.ts';
import { moveAdaptation } from '../move-adaptation.ts';
import { OverlayVersion } from '../overlay-version.entity.ts';
import { Overlay } from '../overlay.entity.ts';
import { resolveDrift } from '../resolve-drift.ts';
import { startAdaptation } from '../start-adaptation.ts';

const kinds: Record<string, string> = { norra: 'HealthcareRegion', sodra: 'HealthcareRegion', vastra: 'HealthcareRegion', nus: 'Unit' };

/** Somebody who writes for an organisation and no other, and somebody else who approves and publishes there. */
export function writerAt(slug: string, like: 'levelLead' | 'triage' = 'levelLead'): Who {
  return { like, roles: [['CENTRE_EDITOR', slug]] };
}
export function approverAt(slug: string): Who {
  return {
    like: 'consultant',
    roles: [
      ['APPROVER', slug],
      ['PUBLISHER', slug],
    ],
  };
}

/** The steps by which organisations decide about the care programme. Each call is a request of its own. */
export class Adaptations {
  readonly editions: Editions;

  private constructor(editions: Editions) {
    this.editions = editions;
  }

  static async open(): Promise<Adaptations> {
    return new Adaptations(await Editions.open());
  }

  /** The same steps on a database that is there already. */
  static on(database: TestDatabase): Adaptations {
    return new Adaptations(Editions.on(database));
  }

  get database(): TestDatabase {
    return this.editions.database;
  }

  /** Where a request is about: the programme, and an organisation by its slug. */
  async at(slug: string) {
    const { id } = await testContext(this.database).em.findOneOrFail(OrganisationNode, { slug });
    return { artefactId: nodeId(PROGRAMME), organisationNodeId: toNodeId(kinds[slug] ?? 'Region', id) };
  }

  async start(slug: string, who: Who = writerAt(slug)) {
    return startAdaptation(await this.editions.as(who), await this.at(slug));
  }

  async decide(
    slug: string,
    node: NodeId,
    decision: NodeDecisionInput,
    {
      who = writerAt(slug),
      revision,
      ...seen
    }: { who?: Who; revision?: number; published?: number; above?: string; settles?: boolean } = {},
  ) {
    const known = revision ?? (await this.element(slug, node))?.revision ?? 0;
    return decideOnNode(await this.editions.as(who), { ...(await this.at(slug)), node, revision: known, decision, ...seen });
  }

  /** Words some attributes of a part otherwise, with grounds. */
  adapt(slug: string, node: NodeId, set: Attrs, options: Parameters<Adaptations['decide']>[3] = {}) {
    return this.decide(slug, node, { adapt: adaptInput(set) }, options);
  }

  async describe(slug: string, changeNote: string | null = 'Så gör vi här.', reviewBy: string | null = '2028-06-01') {
    return describeAdaptation(await this.editions.as(writerAt(slug)), { ...(await this.at(slug)), changeNote, reviewBy });
  }

  async move(
    slug: string,
    transition: EditionTransition,
    { who, reason = null, revision }: { who?: Who; reason?: string | null; revision?: number } = {},
  ) {
    const actor = who ?? (transition === 'SUBMIT_FOR_REVIEW' ? writerAt(slug) : approverAt(slug));
    return moveAdaptation(await this.editions.as(actor), { ...(await this.at(slug)), transition, reason, revision });
  }

  /** Takes what is decided through to readers. Throws what is missing. */
  async publish(slug: string): Promise<OverlayVersion> {
    await this.describe(slug);
    for (const transition of ['SUBMIT_FOR_REVIEW', 'APPROVE', 'PUBLISH'] as const) {
      const { errors } = await this.move(slug, transition);
      if (errors.length > 0) throw new Error(`${transition}: ${errors.map(({ message }) => message).join(' ')}`);
    }
    const { em } = testContext(this.database);
    const overlay = await this.overlay(slug);
    return em.findOneOrFail(OverlayVersion, overlay?.publishedVersionId ?? '');
  }

  async resolve(
    slug: string,
    node: NodeId,
    choice: DriftChoice,
    options: { attrs?: Attrs; reason?: string; who?: Who; revision?: number; above?: string } = {},
  ) {
    const { attrs, reason = 'Genomgånget.', who = writerAt(slug) } = options;
    const element = await this.element(slug, node);
    const drift = (await this.desk(slug)).drifts.get(node);
    return resolveDrift(await this.editions.as(who), {
      driftId: toNodeId('Drift', drift?.id ?? crypto.randomUUID()),
      revision: options.revision ?? element?.revision ?? 0,
      choice,
      reason,
      above: options.above,
      attributes: attrs ? JSON.stringify(attrs) : null,
    });
  }

  /** Publishes the nation's next version with other attributes in one part. */
  nation(node: NodeId, attrs: Attrs) {
    return this.editions.publish(PROGRAMME, () => this.editions.set(PROGRAMME, node, attrs));
  }

  async overlay(slug: string): Promise<Overlay | null> {
    const { em } = testContext(this.database);
    const { id } = await em.findOneOrFail(OrganisationNode, { slug });
    return em.findOne(Overlay, { artefactId: (await em.findOneOrFail(Artefact, { slug: PROGRAMME })).id, organisationNodeId: id });
  }

  /** How often an organisation has published. */
  async versionCount(slug: string): Promise<number> {
    const overlay = await this.overlay(slug);
    return overlay ? testContext(this.database).em.count(OverlayVersion, { overlayId: overlay.id }) : 0;
  }

  /** How many drifts of an organisation somebody still has a task about. */
  async openTasks(slug: string): Promise<number> {
    const { em } = testContext(this.database);
    const drifts = await em.find(Drift, { overlayId: (await this.overlay(slug))?.id ?? '' });
    return em.count(Task, { kind: 'ADAPTATION_DRIFT', closedAt: null, subjectId: { $in: drifts.map(({ id }) => id) } });
  }

  /** What is published at an organisation. */
  async published(slug: string): Promise<OverlayContent> {
    return (await this.desk(slug)).published;
  }

  async desk(slug: string): Promise<Desk> {
    const context: Context = testContext(this.database);
    const { id } = await context.em.findOneOrFail(OrganisationNode, { slug });
    const desk = await loadDesk(context, await context.em.findOneOrFail(Artefact, { slug: PROGRAMME }), id);
    if (!desk) throw new Error('The programme is not published.');
    return desk;
  }

  /** A part as those who work at an organisation see it. */
  async element(slug: string, node: NodeId) {
    return elementsOf(await this.desk(slug)).find(({ nodeId: id }) => id === node);
  }

  /** The open drifts of an organisation, by part. */
  async drifts(slug: string): Promise<Record<NodeId, DriftStatus>> {
    return Object.fromEntries([...(await this.desk(slug)).drifts].map(([node, { status }]) => [node, status]));
  }

  /** A drift that has ended, or the newest of several. */
  async drift(slug: string, node: NodeId): Promise<Drift> {
    const { em } = testContext(this.database);
    const overlay = await this.overlay(slug);
    return em.findOneOrFail(Drift, { overlayId: overlay?.id ?? '', nodeId: node }, { orderBy: { resolvedAt: 'desc nulls first' } });
  }

  close(): Promise<void> {
    return this.editions.close();
  }
}

/** Words of an organisation with grounds. */
export function adaptInput(set: Attrs) {
  const grounds = { reason: 'Så gör vi här.', differingCriteria: ['RESOURCES'], consequence: 'Patienten får veta vart hen ska vända sig.' };
  return { attributes: JSON.stringify(set), ...grounds };
}

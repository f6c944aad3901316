import { effectiveDocument } from 'shared/publishing/adaptation.ts';
import { changedNodes } from 'shared/publishing/changed-nodes.ts';
import { nodeOf, subtreeHash, type Doc, type NodeId } from 'shared/publishing/document.ts';
import type { DriftStatus } from 'shared/publishing/drift.ts';
import type { Overlay as OverlayContent } from 'shared/publishing/overlay.ts';
import { readingOf, type Reading } from 'shared/publishing/reading.ts';
import { noteKind } from 'shared/publishing/testing/note.kind.ts';
import type { Localised } from 'shared/text/localised.ts';
import { inTransaction, type Context } from '../../../kernel/context.ts';
import { Extensions } from '../../../kernel/extension-points.ts';
import { OrganisationNode } from '../../../organisation/organisation-node.entity.ts';
import { testContext, TestClock } from '../../../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../testing/test-database.ts';
import { ArtefactVersion } from '../../artefact-version.entity.ts';
import { Artefact } from '../../artefact.entity.ts';
import { publishedKinds, type PublishedKind } from '../../kinds.ts';
import { targetsNow } from '../../pin-citation.ts';
import { writeVersion } from '../../write-version.ts';
import { Drift } from '../drift.entity.ts';
import type { ChangedScope } from '../move.ts';
import { OverlayVersion } from '../overlay-version.entity.ts';
import { Overlay } from '../overlay.entity.ts';
import { writeOverlayVersion } from '../write-overlay-version.ts';

/** How the smallest kind is published: a part whose title begins with "Varning" protects patients. */
const publishedNote: PublishedKind = {
  declaration: {
    ...noteKind,
    difference: (old, next) => ({
      step: 'MINOR',
      safety: changedNodes(old, next).filter((id) => [old, next].some((document) => titleOf(document, id).startsWith('Varning'))),
    }),
  },
  openDocument: true,
  readerPath: (slug) => `/notes/${slug}`,
  editorPath: (slug) => `/redaktion/text/${slug}`,
  rulesVersion: 'none',
};

/** Texts of the smallest kind on the delivered organisation, published and adapted without the steps of an edition. */
export class Notes {
  readonly database: TestDatabase;
  readonly clock = new TestClock();
  readonly #nodes: ReadonlyMap<string, OrganisationNode>;
  #artefactId = '';

  private constructor(database: TestDatabase, nodes: readonly OrganisationNode[]) {
    this.database = database;
    this.#nodes = new Map(nodes.map((node) => [node.slug, node]));
  }

  static async open(): Promise<Notes> {
    const database = await createTestDatabase('demo');
    return new Notes(database, await testContext(database).em.find(OrganisationNode, {}));
  }

  context(): Context {
    return { ...testContext(this.database, undefined, this.clock), extensions: new Extensions().add(publishedKinds, publishedNote) };
  }

  organisation(slug: string): OrganisationNode {
    const node = this.#nodes.get(slug);
    if (!node) throw new RangeError(`No organisation ${slug}.`);
    return node;
  }

  get artefactId(): string {
    return this.#artefactId;
  }

  /** Begins a new text of the nation; what follows is about it. */
  async begin(document: Doc): Promise<ArtefactVersion> {
    const { em, clock } = this.context();
    const artefact = em.create(Artefact, {
      id: crypto.randomUUID(),
      kind: 'note',
      slug: crypto.randomUUID(),
      ownerId: this.organisation('sverige').id,
      track: 'BOTH',
      levels: [],
      tags: [],
      createdAt: clock.now(),
      createdById: null,
      publishedVersionId: null,
      retiredAt: null,
      retiredReason: null,
      replacedById: null,
    });
    await em.persist(artefact).flush();
    this.#artefactId = artefact.id;
    return this.publish(document);
  }

  /** Publishes the nation's next version. */
  publish(document: Doc): Promise<ArtefactVersion> {
    return inTransaction(this.context(), async (context) =>
      writeVersion(context, {
        artefact: await this.#artefact(context),
        kind: publishedNote,
        document,
        changeNote: 'Ändring.',
        erratum: false,
        reviewBy: null,
        approvedById: null,
        provenance: 'AUTHORED',
        path: 'SHORT',
      }),
    );
  }

  /** Publishes what an organisation decides, made from what it reads from above. */
  adapt(slug: string, decide: (above: Doc) => OverlayContent, choices: ChangedScope['choices'] = new Map()): Promise<OverlayVersion> {
    return inTransaction(this.context(), async (context) => {
      const { em, clock } = context;
      const at = { artefactId: this.#artefactId, organisationNodeId: this.organisation(slug).id };
      const overlay =
        (await em.findOne(Overlay, at)) ??
        em.create(Overlay, { id: crypto.randomUUID(), ...at, publishedVersionId: null, createdAt: clock.now() });
      await em.flush();
      const above = await this.above(slug);
      return writeOverlayVersion(context, {
        artefact: await this.#artefact(context),
        overlay,
        content: decide(above),
        above,
        changeNote: 'Så gör vi här.',
        reviewBy: null,
        approvedById: null,
        choices,
      });
    });
  }

  /** The nation's text as it is now. */
  async base(): Promise<Doc> {
    const context = this.context();
    const { publishedVersionId } = await this.#artefact(context);
    return (await context.em.findOneOrFail(ArtefactVersion, publishedVersionId ?? '')).document;
  }

  /** The published overlays of an organisation and those above it, folded as the design says: nothing of the engine's own is used. */
  async folded(slug: string): Promise<Doc> {
    return effectiveDocument(await this.base(), await this.#overlays(this.organisation(slug).ancestorIds)).document;
  }

  /** What readers at an organisation see, with its marks. */
  async reading(slug: string): Promise<Reading> {
    return readingOf(await this.base(), await this.#overlays(this.organisation(slug).ancestorIds));
  }

  /** The same, of the organisation above. */
  async above(slug: string): Promise<Doc> {
    return effectiveDocument(await this.base(), await this.#overlays(this.organisation(slug).ancestorIds.slice(0, -1))).document;
  }

  /** What an organisation decides now, if it has decided anything. */
  async overlay(slug: string): Promise<OverlayContent | undefined> {
    const { id } = this.organisation(slug);
    return (await this.#overlays([id]))[0];
  }

  /** What the database says that parts read as at an organisation: hashes by part, those that are not there left out. */
  async hashes(slug: string, parts: readonly NodeId[]): Promise<Record<NodeId, string>> {
    const references = parts.map((node) => ({ artefact: this.#artefactId, node }));
    const targets = await targetsNow(this.context(), references, this.organisation(slug).id);
    return Object.fromEntries(references.flatMap((each) => (targets.get(each) ? [[each.node, targets.get(each)?.subtreeHash ?? '']] : [])));
  }

  /** The open drifts, by organisation and part. */
  async drifts(): Promise<Record<string, DriftStatus>> {
    return Object.fromEntries((await this.openDrifts()).map(({ at, drift }) => [`${at} ${drift.nodeId}`, drift.status]));
  }

  async openDrifts(): Promise<{ at: string; drift: Drift }[]> {
    const { em } = this.context();
    const overlays = await em.find(Overlay, { artefactId: this.#artefactId });
    const drifts = await em.find(
      Drift,
      { overlayId: { $in: overlays.map(({ id }) => id) }, resolvedAt: null },
      { orderBy: { nodeId: 'asc' } },
    );
    return drifts.map((drift) => ({ drift, at: this.#slugOf(overlays.find(({ id }) => id === drift.overlayId)?.organisationNodeId) }));
  }

  close(): Promise<void> {
    return this.database.close();
  }

  #slugOf(id: string | undefined): string {
    return [...this.#nodes.values()].find((node) => node.id === id)?.slug ?? '';
  }

  #artefact({ em }: Context): Promise<Artefact> {
    return em.findOneOrFail(Artefact, this.#artefactId);
  }

  async #overlays(organisationNodeIds: readonly string[]): Promise<OverlayContent[]> {
    const { em } = this.context();
    const overlays = await em.find(Overlay, { artefactId: this.#artefactId, organisationNodeId: { $in: [...organisationNodeIds] } });
    const versions = await em.find(OverlayVersion, { id: { $in: overlays.flatMap(({ publishedVersionId }) => publishedVersionId ?? []) } });
    return organisationNodeIds.flatMap((id) => {
      const overlay = overlays.find(({ organisationNodeId }) => organisationNodeId === id);
      return versions.find((version) => version.id === overlay?.publishedVersionId)?.content ?? [];
    });
  }
}

/** The hash of every part of a document, by part. */
export function allHashes(document: Doc): Record<NodeId, string> {
  return Object.fromEntries(Object.keys(document.nodes).map((id) => [id, subtreeHash(document, id)]));
}

function titleOf(document: Doc, id: NodeId): string {
  return Object.hasOwn(document.nodes, id) ? (nodeOf(document, id).attrs['title'] as Localised<string>).sv : '';
}

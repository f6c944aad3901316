import type { Attrs, Doc } from 'shared/publishing/document.ts';
import type { EditionTransition } from 'shared/publishing/edition-state.ts';
import type { Role } from 'shared/identity/roles.ts';
import type { PersonaKey } from '../../identity/development-personas.ts';
import type { Context } from '../../kernel/context.ts';
import { toNodeId } from '../../kernel/node-id.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { contentId } from '../../seeds/content-id.ts';
import { personaViewer } from '../../testing/signed-in-as.ts';
import { signedIn, testContext, TestClock } from '../../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { ArtefactVersion } from '../artefact-version.entity.ts';
import { Artefact } from '../artefact.entity.ts';
import { describeDraft } from '../describe-draft.ts';
import type { InsertNodeInput } from '../draft.inputs.ts';
import { editDraft } from '../edit-draft.ts';
import { moveEdition } from '../move-edition.ts';
import { startDraft } from '../start-draft.ts';

/** The delivered content these tests work on. */
export const GABAPENTIN = 'eval-gabapentin-neuropatisk';
export const ANTIDEPRESSANTS = 'eval-antidepressiva-fibromyalgi';
export const COURSE = 'kurs-grund';
export const PROGRAMME = 'vardprogram-langvarig-smarta';

/** A persona, or a persona with other roles than its own, held at a node named by slug. */
export type Who = PersonaKey | { like: PersonaKey; roles: readonly (readonly [Role, string])[] };

/** Everybody who works with a text of the healthcare region or of the nation. */
export type Team = { editor: Who; approver: Who };

const teams: Record<string, Team> = {
  [GABAPENTIN]: { editor: 'editor', approver: 'approver' },
  [ANTIDEPRESSANTS]: { editor: 'editor', approver: 'approver' },
  [COURSE]: { editor: 'courseEditor', approver: 'nationalCoordinator' },
  [PROGRAMME]: { editor: 'courseEditor', approver: 'nationalCoordinator' },
};

/** A database with the delivered content, and the steps by which its texts are revised. Each call is a request of its own. */
export class Editions {
  readonly database: TestDatabase;
  readonly clock = new TestClock();

  private constructor(database: TestDatabase) {
    this.database = database;
  }

  static async open(): Promise<Editions> {
    return new Editions(await createTestDatabase('demo'));
  }

  /** The same steps on a database that is there already. */
  static on(database: TestDatabase): Editions {
    return new Editions(database);
  }

  async as(who: Who): Promise<Context> {
    const viewer = await personaViewer(this.database, this.clock, typeof who === 'string' ? who : who.like);
    if (typeof who === 'string') return testContext(this.database, viewer, this.clock);
    const { em } = testContext(this.database);
    const nodes = await em.find(OrganisationNode, { slug: { $in: who.roles.map(([, slug]) => slug) } });
    const assignments = who.roles.map(([role, slug]) => ({ role, organisationNodeId: nodes.find((node) => node.slug === slug)?.id ?? '' }));
    return testContext(this.database, signedIn(viewer.personId, assignments), this.clock);
  }

  team(slug: string): Team {
    return teams[slug] ?? { editor: 'editor', approver: 'approver' };
  }

  async start(slug: string, { who = this.team(slug).editor, erratum = false }: { who?: Who; erratum?: boolean } = {}) {
    return startDraft(await this.as(who), { artefactId: nodeId(slug), erratum });
  }

  /** Changes attributes of one node, at the revision given or the one it has. */
  async set(
    slug: string,
    node: string,
    attrs: Attrs,
    { who = this.team(slug).editor, revision = 1 }: { who?: Who; revision?: number } = {},
  ) {
    return editDraft(await this.as(who), {
      artefactId: nodeId(slug),
      operations: [{ set: { node, revision, attributes: JSON.stringify(attrs) } }],
    });
  }

  async remove(slug: string, node: string, structureRevision = 1) {
    return editDraft(await this.as(this.team(slug).editor), {
      artefactId: nodeId(slug),
      operations: [{ remove: { structureRevision, node } }],
    });
  }

  async insert(slug: string, insert: InsertNodeInput) {
    return editDraft(await this.as(this.team(slug).editor), { artefactId: nodeId(slug), operations: [{ insert }] });
  }

  async describe(slug: string, changeNote: string | null = 'Ändrat underlag.', reviewBy: string | null = '2028-06-01') {
    return describeDraft(await this.as(this.team(slug).editor), { artefactId: nodeId(slug), changeNote, reviewBy });
  }

  async move(
    slug: string,
    transition: EditionTransition,
    { who, reason = null, revision }: { who?: Who; reason?: string | null; revision?: number } = {},
  ) {
    const { editor, approver } = this.team(slug);
    const actor = who ?? (transition === 'APPROVE' || transition === 'PUBLISH' ? approver : editor);
    return moveEdition(await this.as(actor), { artefactId: nodeId(slug), transition, reason, revision });
  }

  /** Takes an edition through to readers. Throws what is missing. */
  async publish(slug: string, edit: () => Promise<unknown>, erratum = false): Promise<ArtefactVersion> {
    await this.start(slug, { erratum });
    await edit();
    await this.describe(slug);
    for (const transition of ['SUBMIT_FOR_REVIEW', 'APPROVE', 'PUBLISH'] as const) {
      const { errors } = await this.move(slug, transition);
      if (errors.length > 0) throw new Error(`${transition}: ${errors.map(({ message }) => message).join(' ')}`);
    }
    return this.current(slug);
  }

  /** The version readers see. */
  async current(slug: string): Promise<ArtefactVersion> {
    const { em } = testContext(this.database);
    const artefact = await em.findOneOrFail(Artefact, { slug });
    return em.findOneOrFail(ArtefactVersion, artefact.publishedVersionId ?? '');
  }

  /** Attributes of a node as readers see them. */
  async attrs(slug: string, node: string): Promise<Attrs> {
    return attrsOf((await this.current(slug)).document, node);
  }

  close(): Promise<void> {
    return this.database.close();
  }
}

/** The id of delivered content in the API. */
export function nodeId(slug: string): string {
  return toNodeId('Artefact', contentId(slug));
}

/** @throws Error where the document has no such node */
function attrsOf(document: Doc, node: string): Attrs {
  const found = document.nodes[node];
  if (!found) throw new Error(`No node ${node}.`);
  return found.attrs;
}

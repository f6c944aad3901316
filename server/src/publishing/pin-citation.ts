import { sql } from 'kysely';
import type { NodeReference } from 'shared/publishing/node-reference.ts';
import type { Context } from '../kernel/context.ts';
import { projection, type TablesOf } from '../kernel/database/projection.ts';
import { effectiveHash, overlayChain } from './adaptation/effective-hash.ts';
import type { ArtefactSchema } from './artefact.entity.ts';
import { CitationPin } from './citation-pin.entity.ts';
import type { Citation } from './citation.entity.ts';
import type { VersionNodeSchema } from './version-node.entity.ts';

/** A node as readers see it today. */
export type Target = { artefactId: string; nodeId: string; versionId: string; overlayChain: string[]; subtreeHash: string };

type Tables = TablesOf<typeof ArtefactSchema | typeof VersionNodeSchema>;

/** The published nodes behind references, looked up by reference; what leads to nothing in use is absent. */
export class Targets {
  readonly #byReference: ReadonlyMap<string, Target>;

  constructor(targets: readonly Target[]) {
    this.#byReference = new Map(targets.map((target) => [key({ artefact: target.artefactId, node: target.nodeId }), target]));
  }

  get(reference: NodeReference): Target | undefined {
    return this.#byReference.get(key(reference));
  }
}

/** Ids hold no white space. */
const key = ({ artefact, node }: NodeReference): string => `${artefact} ${node}`;

/**
 * Finds what references lead to today for a reader at an organisation, in one statement. A text that is out of use is as good as gone, and so is a
 * part the organisation leaves out.
 */
export async function targetsNow(context: Context, references: readonly NodeReference[], organisationNodeId: string): Promise<Targets> {
  if (references.length === 0) return new Targets([]);
  const place = { artefactId: sql.ref('artefact.id'), organisationNodeId: sql`${organisationNodeId}::uuid` };
  const nodes = [...new Set(references.map(({ node }) => node))];
  const rows = await projection<Tables>(context.em)
    .selectFrom('artefact')
    .innerJoin(sql<{ id: string }>`unnest(${nodes}::text[])`.as<'cited'>(sql`cited(id)`), (join) => join.onTrue())
    .leftJoin('version_node', (join) =>
      join.onRef('version_node.versionId', '=', 'artefact.publishedVersionId').onRef('version_node.nodeId', '=', 'cited.id'),
    )
    .select([
      'artefact.id as artefactId',
      'cited.id as nodeId',
      'artefact.publishedVersionId as versionId',
      overlayChain(place).as('overlayChain'),
      effectiveHash({ ...place, nodeId: sql.ref('cited.id') }, sql.ref('version_node.subtreeHash')).as('subtreeHash'),
    ])
    .where('artefact.id', 'in', [...new Set(references.map(({ artefact }) => artefact))])
    .where('artefact.retiredAt', 'is', null)
    .where('artefact.publishedVersionId', 'is not', null)
    .execute();
  return new Targets(rows.filter((row): row is Target => row.versionId !== null && row.subtreeHash !== null));
}

/** Notes what was seen now, and makes it what the citation rests on. */
export function pinCitation(
  context: Context,
  citation: Citation,
  target: Target,
  cause: CitationPin['cause'],
  reason: string | null = null,
): void {
  const { em, clock, viewer } = context;
  const pin = em.create(CitationPin, {
    id: crypto.randomUUID(),
    citationId: citation.id,
    versionId: target.versionId,
    overlayChain: target.overlayChain,
    nodeId: target.nodeId,
    subtreeHash: target.subtreeHash,
    cause,
    reason,
    pinnedAt: clock.now(),
    pinnedById: viewer.kind === 'PERSON' ? viewer.personId : null,
  });
  em.persist(pin);
  citation.currentPinId = pin.id;
}

import type { NodeReference } from 'shared/publishing/node-reference.ts';
import type { Context } from '../kernel/context.ts';
import { projection, type TablesOf } from '../kernel/database/projection.ts';
import type { ArtefactSchema } from './artefact.entity.ts';
import { CitationPin } from './citation-pin.entity.ts';
import type { Citation } from './citation.entity.ts';
import type { VersionNodeSchema } from './version-node.entity.ts';

/** A node as readers see it today. */
export type Target = { artefactId: string; nodeId: string; versionId: string; subtreeHash: string };

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

/** Finds what references lead to today, in one statement. A text that is out of use is as good as gone. */
export async function targetsNow(context: Context, references: readonly NodeReference[]): Promise<Targets> {
  if (references.length === 0) return new Targets([]);
  const rows = await projection<Tables>(context.em)
    .selectFrom('artefact')
    .innerJoin('version_node', 'version_node.versionId', 'artefact.publishedVersionId')
    .select(['artefact.id as artefactId', 'version_node.nodeId', 'version_node.versionId', 'version_node.subtreeHash'])
    .where('artefact.id', 'in', [...new Set(references.map(({ artefact }) => artefact))])
    .where('version_node.nodeId', 'in', [...new Set(references.map(({ node }) => node))])
    .where('artefact.retiredAt', 'is', null)
    .execute();
  return new Targets(rows);
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
    overlayChain: [],
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

import { contentHash, type NodeId } from 'shared/publishing/document.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import type { PublishingTables } from '../publishing.tables.ts';
import type { Desk } from './desk.ts';

/** The nation's versions that changed a part after the one it was decided about, the oldest first; that one is null where no version reads so. */
export type MovedIn = { decidedOn: string | null; versions: string[] };

/** Where the nation's text moved under a published decision: a version that changed other parts only is none of them. */
export async function movedIn(context: Context, desk: Desk, nodeId: NodeId): Promise<MovedIn> {
  const ground = groundOf(desk, nodeId);
  if (!ground || !desk.overlay) return { decidedOn: null, versions: [] };
  const rows = await projection<PublishingTables>(context.em)
    .selectFrom('artefact_version as version')
    .leftJoin('version_node as node', (join) => join.onRef('node.versionId', '=', 'version.id').on('node.nodeId', '=', ground.node))
    .select(['version.id', `node.${ground.hash} as hash`])
    .where('version.artefactId', '=', desk.overlay.artefactId)
    .orderBy('version.major', 'desc')
    .orderBy('version.minor', 'desc')
    .execute();
  const decided = rows.findIndex(({ hash }) => ground.isBase(hash));
  const since = rows.slice(0, Math.max(decided, 0));
  const versions = since.filter(({ hash }, index) => hash !== rows[index + 1]?.hash).map(({ id }) => id);
  return { decidedOn: rows[decided]?.id ?? null, versions: versions.toReversed() };
}

type Ground = { node: NodeId; hash: 'contentHash' | 'subtreeHash'; isBase: (hash: string | null) => boolean };

/** What a decision rests on: the words of the part, the part with all that stands in it, or that the place of an added part is there. */
function groundOf({ published }: Desk, node: NodeId): Ground | null {
  const decision = Object.hasOwn(published.decisions, node) ? published.decisions[node] : undefined;
  if (decision?.mode === 'EXCLUDE') return { node, hash: 'subtreeHash', isBase: (hash) => hash === decision.baseHash };
  if (decision?.mode === 'ADAPT') {
    const seen = contentHash({ ...decision.seen, children: [] });
    return { node, hash: 'contentHash', isBase: (hash) => hash === seen };
  }
  const parent = published.additions.find((each) => each.node === node)?.parent;
  return parent === undefined ? null : { node: parent, hash: 'contentHash', isBase: (hash) => hash !== null };
}

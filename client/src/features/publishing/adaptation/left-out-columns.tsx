import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { documentOrder } from 'shared/publishing/document-tree.ts';
import type { Attrs, DocumentNode, NodeId } from 'shared/publishing/document.ts';
import { findNodeType, type ArtefactKind } from 'shared/publishing/kind.ts';
import { sameAttribute } from 'shared/publishing/overlay.ts';
import { toldNames } from 'shared/publishing/told-attributes.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { Columns, Stack } from '../../../ui/layout/layout.tsx';
import type { AdaptationHead, Element, ElementDrift } from './adaptation-fields.ts';
import { Now, Ours, Side, Then } from './drift-column.tsx';
import { Named, WordsOf } from './words-of.tsx';

type Props = { adaptation: AdaptationHead; kind: ArtefactKind; element: Element; drift: ElementDrift };

type Whole = { root: NodeId; nodes: Record<NodeId, DocumentNode> };

/** A part that is left out, or was until somebody chose: what of it, or of anything below it, read otherwise when that was decided. */
export function LeftOutColumns({ adaptation, kind, element, drift }: Props): ReactNode {
  const before = (drift.leftOut?.before ?? null) as Whole | null;
  const now = (drift.leftOut?.now ?? null) as Whole | null;
  const changed = before && now ? changedParts(before, now) : [];
  return (
    <Columns kind="third">
      <Then>
        {before ? (
          <Parts kind={kind} whole={before} other={now} ids={changed} keep="removed" />
        ) : (
          <p>
            <Trans>Hur den löd då finns inte kvar att visa.</Trans>
          </p>
        )}
      </Then>
      <Now adaptation={adaptation} element={element} drift={drift}>
        {now ? (
          <Parts kind={kind} whole={now} other={before} ids={before ? changed : [now.root]} keep="added" />
        ) : (
          <p>
            <Trans>Delen finns inte kvar i texten.</Trans>
          </p>
        )}
      </Now>
      <Ours adaptation={adaptation} reason={drift.readReason ?? null}>
        <p>
          <Trans>Delen är utelämnad.</Trans>
        </p>
      </Ours>
    </Columns>
  );
}

/** The parts that say something else, in reading order, then those that are gone; where only their order changed, the topmost. */
function changedParts(before: Whole, now: Whole): NodeId[] {
  const ids = [...new Set([...documentOrder(now), ...documentOrder(before)])];
  const changed = ids.filter((id) => {
    const [old, next] = [before.nodes[id], now.nodes[id]];
    return !old || !next || names(old.attrs, next.attrs).length > 0;
  });
  return changed.length > 0 ? changed : [now.root];
}

function names(old: Attrs, next: Attrs): string[] {
  return [...new Set([...Object.keys(next), ...Object.keys(old)])].filter((name) => !sameAttribute(old, next, name));
}

type PartsProps = { kind: ArtefactKind; whole: Whole; other: Whole | null; ids: readonly NodeId[]; keep: 'removed' | 'added' };

function Parts({ kind, whole, other, ids, keep }: PartsProps): ReactNode {
  return ids.map((id) => (
    <Stack gap={3} key={id}>
      <Part kind={kind} node={whole.nodes[id]} other={other?.nodes[id]} keep={keep} />
    </Stack>
  ));
}

type PartProps = { kind: ArtefactKind; node: DocumentNode | undefined; other: DocumentNode | undefined; keep: 'removed' | 'added' };

/** What differs from the other side; where the part is not there, all its words. */
function Part({ kind, node, other, keep }: PartProps): ReactNode {
  if (!node) return <p>{keep === 'added' ? <Trans>En del togs bort.</Trans> : <Trans>En del fanns inte.</Trans>}</p>;
  const declaration = findNodeType(kind, node.type);
  const differing = other ? names(other.attrs, node.attrs) : [];
  const words = declaration ? toldNames(declaration, node.attrs).filter((name) => name !== 'title') : [];
  return (
    <>
      {declaration && Object.keys(node.attrs).length > 0 ? (
        <strong>
          <Localised value={declaration.label(node.attrs)} />
        </strong>
      ) : null}
      {other && differing.length > 0 ? (
        differing.map((name) => (
          <Named key={name} name={name}>
            {keep === 'removed' ? (
              <Side name={name} before={node.attrs[name]} after={other.attrs[name]} keep="removed" />
            ) : (
              <Side name={name} before={other.attrs[name]} after={node.attrs[name]} keep="added" />
            )}
          </Named>
        ))
      ) : (
        <WordsOf attrs={node.attrs} names={words} />
      )}
    </>
  );
}

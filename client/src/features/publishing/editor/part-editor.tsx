import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { Attrs } from 'shared/publishing/document.ts';
import { findNodeType, type ArtefactKind } from 'shared/publishing/kind.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { LeaveGuard } from '../../../ui/form/leave-guard.tsx';
import { Section, Sheet, Stack } from '../../../ui/layout/layout.tsx';
import { KindName } from '../kind-words.tsx';
import { EditedArtefact } from './edited-artefact.ts';
import { useEditDraft } from './edit-operations.ts';
import { keepPart, keptPart, newBelow } from './kept-part.ts';
import { NEW, NewNodeForm } from './new-node-form.tsx';
import { NodeForm, type EditorNode } from './node-form.tsx';
import { ADD_ID } from './edition-places.ts';
import { PartsOfText } from './part-choice.tsx';
import { RemovePart } from './remove-part.tsx';
import { inReadingOrder, labelOf, partsOf, sourcesOf, type Placed } from './structure.ts';

type Props = {
  artefactId: string;
  kind: ArtefactKind;
  placed: Placed;
  nodes: readonly EditorNode[];
  structureRevision: number;
  readOnly: boolean;
  onSelect: (node: string) => void;
  /** Kept by the page: what stands in a form and has not been saved, which is the part itself where it does not reach the server, and a part that is not added yet. */
  unsaved: Set<string>;
};

/** The new part that is written: what it is, and what of it was written before. */
type Adding = { type: string; start?: Attrs | undefined };

/** One part of an edition: its form, what may be added below it, and its place among its siblings. */
export function PartEditor({ artefactId, kind, placed, nodes, structureRevision, readOnly, onSelect, unsaved }: Props): ReactNode {
  const { node, parent } = placed;
  const edit = useEditDraft(artefactId);
  const [adding, setAdding] = useState<Adding | null>(() => {
    const { type, attrs } = (readOnly ? null : keptPart(artefactId, newBelow(node.nodeId))) ?? {};
    return type ? { type, start: attrs } : null;
  });
  const keepNew = (type: string, attrs: Attrs | null): void =>
    keepPart(artefactId, newBelow(node.nodeId), attrs && { type, attrs, base: {}, revision: 0 });
  const [problem, setProblem] = useState<string | null>(null);
  const hold = (form: string, holds: boolean): void => void (holds ? unsaved.add(form) : unsaved.delete(form));
  const sources = sourcesOf(kind, nodes);
  const parts = { edited: node.nodeId, parts: partsOf(kind, nodes) };
  const children = findNodeType(kind, node.type)?.children ?? [];
  const run = async (operation: Parameters<typeof edit>[0]): Promise<boolean> => {
    const failed = await edit(operation);
    setProblem(failed.map(({ message }) => message).join(' ') || null);
    return failed.length === 0;
  };
  const place = parent ? parent.children.indexOf(node.nodeId) : -1;
  const moveTo = (index: number): Promise<boolean> => {
    const others = parent?.children.filter((id) => id !== node.nodeId) ?? [];
    return run([{ move: { structureRevision, node: node.nodeId, parent: parent?.nodeId ?? '', after: others[index - 1] ?? null } }]);
  };
  // What goes when the part is removed, as it was seen: what somebody else has written in one of them meanwhile does not go with it.
  const seen = inReadingOrder(nodes, node.nodeId).map(({ node: { nodeId, revision } }) => ({ node: nodeId, revision }));
  const remove = async (): Promise<void> => {
    if (!(await run([{ remove: { structureRevision, node: node.nodeId, seen } }])) || !parent) return;
    keepPart(artefactId, newBelow(node.nodeId), null);
    unsaved.clear();
    onSelect(parent.nodeId);
  };
  return (
    <EditedArtefact value={artefactId}>
      <PartsOfText value={parts}>
        <Sheet>
          <Stack gap={5}>
            <div>
              <KindName kind={node.type} />
              <h2>
                <Localised value={labelOf(kind, node)} />
              </h2>
            </div>
            <LeaveGuard hasUnsent={() => unsaved.size > 0} withinPage title={<Trans>Allt du har skrivit här är inte sparat</Trans>}>
              <Trans>
                Lämnar du delen nu försvinner det som inte är sparat. Rätta det som är markerat, eller lägg till den nya delen först.
              </Trans>
            </LeaveGuard>
            <NodeForm
              key={node.nodeId}
              artefactId={artefactId}
              kind={kind}
              node={node}
              sources={sources}
              readOnly={readOnly}
              onUnsaved={(holds) => hold(node.nodeId, holds)}
            />
            {problem ? <p role="alert">{problem}</p> : null}
            {readOnly ? null : (
              <ButtonRow>
                {place > 0 ? (
                  <Button look="plain" onClick={() => void moveTo(place - 1)}>
                    <Trans>Flytta upp</Trans>
                  </Button>
                ) : null}
                {parent && place < parent.children.length - 1 ? (
                  <Button look="plain" onClick={() => void moveTo(place + 1)}>
                    <Trans>Flytta ned</Trans>
                  </Button>
                ) : null}
              </ButtonRow>
            )}
            {!readOnly && parent ? <RemovePart count={seen.length - 1} remove={() => void remove()} /> : null}
            {readOnly || children.length === 0 ? null : (
              <Section title={<Trans>Lägg till under den här delen</Trans>} level={3} id={ADD_ID}>
                {adding ? (
                  <NewNodeForm
                    key={adding.type}
                    kind={kind}
                    type={adding.type}
                    start={adding.start}
                    onWritten={(attrs) => keepNew(adding.type, attrs)}
                    sources={sources}
                    add={(added, attrs) => edit([insertLast(node, structureRevision, { node: added, type: adding.type, attrs })])}
                    onUnsaved={(holds) => hold(NEW, holds)}
                    onDone={(added) => {
                      setAdding(null);
                      if (added) onSelect(added);
                    }}
                  />
                ) : (
                  <ButtonRow>
                    {children.map((type) => (
                      <Button key={type} look="quiet" onClick={() => setAdding({ type })}>
                        <KindName kind={type} />
                      </Button>
                    ))}
                  </ButtonRow>
                )}
              </Section>
            )}
          </Stack>
        </Sheet>
      </PartsOfText>
    </EditedArtefact>
  );
}

/** Puts a new part last below another. */
function insertLast(parent: EditorNode, structureRevision: number, { node, type, attrs }: { node: string; type: string; attrs: Attrs }) {
  const place = { parent: parent.nodeId, after: parent.children.at(-1) ?? null };
  return { insert: { structureRevision, node, ...place, type, attributes: JSON.stringify(attrs) } };
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { DocumentNode, NodeId } from 'shared/publishing/document.ts';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { labelOf } from '../editor/structure.ts';
import type { AdaptationHead, Element, ElementRow } from './adaptation-fields.ts';
import { copiedPart } from './copied-part.ts';
import { copyCredit } from './copy-credit.ts';
import { useDecide } from './decide-mutation.ts';
import { lastBelow } from './last-below.ts';
import { WordingBlock } from './wording-block.tsx';
import type { Wording } from './wording-fields.ts';

type Props = {
  adaptation: AdaptationHead;
  kind: ArtefactKind;
  element: Element;
  outline: readonly ElementRow[];
  wordings: readonly Wording[];
  sources: readonly { id: string; label: string }[];
  onAdded: (node: string) => void;
};

/** What other organisations have added below a part, to be copied into parts of one's own with credit. */
export function CopyAddition({ adaptation, kind, element, outline, wordings, sources, onAdded }: Props): ReactNode {
  const { t } = useLingui();
  const { decide } = useDecide(adaptation);
  const [problem, setProblem] = useState<string | null>(null);
  // What an organisation above has added is read here already.
  const isHere = new Set(outline.map(({ nodeId }) => nodeId));
  const added = wordings.filter(({ mode, nodeId }) => mode === 'ADD' && !isHere.has(nodeId));
  if (added.length === 0) return null;
  const copy = async ({ nodeId, nodes, organisationNode, publishedAt }: Wording): Promise<void> => {
    const part = copiedPart(
      { top: nodeId, nodes: nodes as Record<NodeId, DocumentNode> },
      {
        kind,
        credit: copyCredit(organisationNode.name, publishedAt),
        sources: new Set(sources.map(({ id }) => id)),
        newId: (type) => `${type}-${crypto.randomUUID()}`,
      },
    );
    const place = { parent: element.nodeId, after: lastBelow(element, outline), nodes: JSON.stringify(part.nodes) };
    const outcome = await decide({ nodeId: part.top, revision: 0 }, { add: place });
    if (outcome.kind === 'saved') onAdded(part.top);
    else setProblem(outcome.kind === 'refused' ? outcome.messages.join(' ') : t`Delen kunde inte kopieras. Läs om sidan och försök igen.`);
  };
  return (
    <Section title={<Trans>Tillägg hos andra</Trans>}>
      <Stack gap={6}>
        {problem ? <p role="alert">{problem}</p> : null}
        {added.map((wording) => (
          <Stack gap={3} key={`${wording.organisationNode.id} ${wording.nodeId}`}>
            <h3>
              {wording.organisationNode.name}: <AddedName kind={kind} wording={wording} />
            </h3>
            <WordingBlock
              wording={wording}
              national={null}
              action={
                <div>
                  <Button look="quiet" onClick={() => void copy(wording)}>
                    <Trans>Kopiera till ett eget tillägg, med källa</Trans>
                  </Button>
                </div>
              }
            />
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}

function AddedName({ kind, wording: { nodeId, nodes } }: { kind: ArtefactKind; wording: Wording }): ReactNode {
  const node = (nodes as Record<NodeId, DocumentNode> | null)?.[nodeId];
  return node ? <Localised value={labelOf(kind, { ...node, nodeId, revision: 0 })} /> : null;
}

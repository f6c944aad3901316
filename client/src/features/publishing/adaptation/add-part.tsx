import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { findNodeType, type ArtefactKind } from 'shared/publishing/kind.ts';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { Section, Sheet, Stack } from '../../../ui/layout/layout.tsx';
import { NewNodeForm } from '../editor/new-node-form.tsx';
import { KindName } from '../kind-words.tsx';
import type { AdaptationHead, Element, ElementRow } from './adaptation-fields.ts';
import { useDecide } from './decide-mutation.ts';
import { lastBelow } from './last-below.ts';

type Props = {
  adaptation: AdaptationHead;
  kind: ArtefactKind;
  element: Element;
  outline: readonly ElementRow[];
  sources: readonly { id: string; label: string }[];
  onAdded: (node: string) => void;
};

/** What an organisation can add below a part, in words of its own. */
export function AddPart({ adaptation, kind, element, outline, sources, onAdded }: Props): ReactNode {
  const { t } = useLingui();
  const { decide } = useDecide(adaptation);
  const [adding, setAdding] = useState<string | null>(null);
  const types = findNodeType(kind, element.type)?.children ?? [];
  if (types.length === 0) return null;
  return (
    <Section title={<Trans>Lägg till under den här delen</Trans>}>
      {adding ? (
        <Sheet>
          <Stack gap={4}>
            <h3>
              <KindName kind={adding} />
            </h3>
            <NewNodeForm
              key={adding}
              kind={kind}
              type={adding}
              sources={sources}
              add={async (node, attrs) => {
                const nodes = JSON.stringify({ [node]: { type: adding, attrs, children: [] } });
                const outcome = await decide(
                  { nodeId: node, revision: 0 },
                  { add: { parent: element.nodeId, after: lastBelow(element, outline), nodes } },
                );
                if (outcome.kind === 'saved') return [];
                const messages =
                  outcome.kind === 'refused' ? outcome.messages : [t`Delen kunde inte läggas till. Det du har skrivit finns kvar.`];
                return messages.map((message) => ({ message }));
              }}
              onDone={(node) => {
                setAdding(null);
                if (node) onAdded(node);
              }}
            />
          </Stack>
        </Sheet>
      ) : (
        <ButtonRow>
          {types.map((type) => (
            <Button key={type} look="quiet" onClick={() => setAdding(type)}>
              <KindName kind={type} />
            </Button>
          ))}
        </ButtonRow>
      )}
    </Section>
  );
}

import { Trans } from '@lingui/react/macro';
import { useState, type ComponentProps, type ReactNode } from 'react';
import { nodeOf, type Doc, type NodeId } from 'shared/publishing/document.ts';
import { BRIEF_TYPES, EvaluationInBrief } from '../../features/evaluations/conclusions.tsx';
import { textParts, type TextPart } from '../../features/review/text-parts.ts';
import { Button } from '../../ui/button/button.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { DocumentAsRead } from './document-as-read.tsx';

/** The texts a panel is asked to read, in order: of an evaluation what it ends in, of others all of them, as far as the time is enough. */
export function panelParts(kind: string, document: Doc, labelOf: Parameters<typeof textParts>[1]): TextPart[] {
  const parts = textParts(document, labelOf);
  return kind === 'evaluation' ? parts.filter(({ node }) => BRIEF_TYPES.includes(nodeOf(document, node).type)) : parts;
}

type Props = ComponentProps<typeof DocumentAsRead> & {
  /** The parts there is time for. */
  first: ReadonlySet<NodeId>;
  /** They are all of the text. */
  isWhole: boolean;
};

/** A text as a panel reads it: what there is time for, and the whole for those who want it. */
export function PanelText({ first, isWhole, ...text }: Props): ReactNode {
  const isEvaluation = text.kind === 'evaluation';
  const [isAll, showAll] = useState(isWhole && !isEvaluation);
  if (isAll) return <DocumentAsRead {...text} isPlain />;
  return (
    <Stack gap={5}>
      {isEvaluation ? <EvaluationInBrief document={text.document} /> : <DocumentAsRead {...text} isPlain isShown={(id) => first.has(id)} />}
      <div>
        <Button look="quiet" onClick={() => showAll(true)}>
          <Trans>Läs hela texten, om du vill</Trans>
        </Button>
      </div>
    </Stack>
  );
}

import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ChecklistAttrs } from 'shared/guidelines/checklist-nodes.ts';
import type { ConditionAttrs } from 'shared/guidelines/condition-node.ts';
import type { PathwayStepAttrs } from 'shared/guidelines/pathway-step-node.ts';
import type { PromptAttrs } from 'shared/guidelines/prompt-nodes.ts';
import type { ResponsibilityMatrixAttrs } from 'shared/guidelines/responsibility-nodes.ts';
import type { ChapterAttrs, SectionAttrs } from 'shared/guidelines/text-nodes.ts';
import { nodeOf, type NodeId } from 'shared/publishing/document.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { EndOfPart, MarkedPart, OwnWords, PartHeading } from '../../../ui/marked-text/marked-text.tsx';
import { LocalisedRichText } from '../../../ui/rich-text/localised-rich-text.tsx';
import { usePrinting } from '../../../ui/print/use-printing.ts';
import { ChecklistPart } from './checklist-part.tsx';
import { ConditionPart } from './condition-part.tsx';
import { PartMarkRow, PartOrigin } from './part-marks.tsx';
import { PathwayStepPart } from './pathway-step-part.tsx';
import { PromptPart } from './prompt-part.tsx';
import { partOf, ReadingContext, useReading, type Part, type Reading } from './reading.ts';
import { RecommendationRows } from './recommendation-rows.tsx';
import { ResponsibilityPart } from './responsibility-part.tsx';

/** A whole guideline of any kind, part by part: what a part looks like follows from its type. */
export function GuidelineDocument({ reading }: { reading: Reading }): ReactNode {
  const isPrinting = usePrinting();
  return (
    <ReadingContext value={isPrinting ? { ...reading, isPrinted: true } : reading}>
      <Parts ids={nodeOf(reading.document, reading.document.root).children} level={2} />
      <EndOfPart id={reading.document.root} />
    </ReadingContext>
  );
}

/** Parts in their order; recommendations that follow each other are one list. */
function Parts({ ids, level }: { ids: readonly NodeId[]; level: 2 | 3 }): ReactNode {
  const { document, isShown } = useReading();
  const { t } = useLingui();
  const runs: NodeId[][] = [];
  const isRow = (id: NodeId | undefined) => id !== undefined && nodeOf(document, id).type === 'recommendation';
  for (const id of isShown ? ids.filter(isShown) : ids) {
    const open = runs.at(-1);
    if (open && isRow(open[0]) && isRow(id)) open.push(id);
    else runs.push([id]);
  }
  return runs.map(([first = '', ...more]) =>
    isRow(first) ? (
      <RecommendationRows key={first} ids={[first, ...more]} label={t`Rekommendationer`} />
    ) : (
      <TitledPart key={first} id={first} level={level} />
    ),
  );
}

/** A part under its heading, and what stands in it. The bibliography is the page's. */
function TitledPart({ id, level }: { id: NodeId; level: 2 | 3 }): ReactNode {
  const { document } = useReading();
  const { type } = nodeOf(document, id);
  const part = partOf<{ title: { sv: string; en?: string } }>(document, id);
  if (type === 'reference') return null;
  const nested = type === 'chapter' || type === 'pathwayStep' ? part.children : [];
  return (
    <Section
      id={id}
      level={level}
      title={
        <PartHeading id={id} attribute="title">
          <Localised value={part.attrs.title} />
        </PartHeading>
      }
    >
      <Stack gap={5}>
        <MarkedPart id={id}>
          <PartContent type={type} part={part} />
        </MarkedPart>
        {nested.length > 0 ? <Parts ids={nested} level={3} /> : null}
        <EndOfPart id={id} />
      </Stack>
    </Section>
  );
}

function PartContent({ type, part }: { type: string; part: Part<unknown> }): ReactNode {
  switch (type) {
    case 'chapter': {
      const { intro } = part.attrs as ChapterAttrs;
      return intro ? (
        <OwnWords attribute="intro">
          <LocalisedRichText value={intro} />
        </OwnWords>
      ) : null;
    }
    case 'section':
      return <SectionPart part={part as Part<SectionAttrs>} />;
    case 'condition':
      return <ConditionPart part={part as Part<ConditionAttrs>} />;
    case 'pathwayStep':
      return <PathwayStepPart part={part as Part<PathwayStepAttrs>} />;
    case 'checklist':
      return <ChecklistPart part={part as Part<ChecklistAttrs>} />;
    case 'responsibilityMatrix':
      return <ResponsibilityPart part={part as Part<ResponsibilityMatrixAttrs>} />;
    case 'prompt':
      return <PromptPart part={part as Part<PromptAttrs>} />;
    default:
      return null;
  }
}

function SectionPart({ part: { id, attrs } }: { part: Part<SectionAttrs> }): ReactNode {
  return (
    <Stack gap={3}>
      <PartMarkRow id={id} toConfirm={attrs.toConfirm} />
      <OwnWords attribute="text">
        <LocalisedRichText value={attrs.text} />
      </OwnWords>
      <PartOrigin id={id} origin={attrs} />
    </Stack>
  );
}

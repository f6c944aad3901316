import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { childrenOfType } from 'shared/evaluations/evaluation-document.ts';
import type { ConclusionAttrs } from 'shared/evaluations/evaluation-nodes.ts';
import { summaryOfFindings, type SummaryOfFindings, type SummaryRow } from 'shared/evaluations/summary-of-findings.ts';
import type { Doc } from 'shared/publishing/document.ts';
import type { Localised as LocalisedValue } from 'shared/text/localised.ts';
import { Localised } from '../../i18n/localised.tsx';
import { Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { Bullets } from '../../ui/list/list.tsx';
import { MarkedPart, OwnWords } from '../../ui/marked-text/marked-text.tsx';
import { RecommendationBox } from '../../ui/recommendation-box/recommendation-box.tsx';
import { LocalisedRichText } from '../../ui/rich-text/localised-rich-text.tsx';
import { certaintyMeaning } from './certainty-words.tsx';
import { DecisionNotes } from './decision-notes.tsx';
import { KeyNumbers } from './hundred-people.tsx';
import { OverallMark, WithoutResult } from './overall-certainty.tsx';

/** What an evaluation ends in, without the tables it rests on: the conclusion, a hundred people, benefit against harm, and what is not known. */
export function EvaluationInBrief({ document }: { document: Doc }): ReactNode {
  const summary = summaryOfFindings(document);
  return (
    <Stack gap={6}>
      <Conclusions document={document} summary={summary} audience={null} />
      <KeyNumbers document={document} rows={summary.rows} cites={false} />
      <DecisionNotes document={document} />
      <PatientWords document={document} />
      <KnowledgeGaps document={document} />
    </Stack>
  );
}

/** The types of the parts that {@link EvaluationInBrief} draws the words of. */
export const BRIEF_TYPES: readonly string[] = ['conclusion', 'etdNote', 'knowledgeGap'];

type ConclusionsProps = {
  document: Doc;
  summary: Pick<SummaryOfFindings, 'overallCertainty' | 'rows'>;
  audience: ReactNode;
};

/** The conclusions, with how sure the evidence is and whom they are for. */
export function Conclusions({ document, summary, audience }: ConclusionsProps): ReactNode {
  const { overallCertainty: certainty, rows } = summary;
  const conclusions = childrenOfType<ConclusionAttrs>(document, document.root, 'conclusion');
  return conclusions.map((conclusion) => (
    <MarkedPart key={conclusion.id} id={conclusion.id} anchor>
      <RecommendationBox
        marks={
          <>
            {certainty ? <OverallCertainty document={document} certainty={certainty} rows={rows} /> : null}
            {audience}
          </>
        }
      >
        <OwnWords attribute="text">
          <LocalisedRichText value={conclusion.attrs.text} />
        </OwnWords>
      </RecommendationBox>
    </MarkedPart>
  ));
}

type OverallProps = { document: Doc; certainty: 1 | 2 | 3 | 4; rows: readonly SummaryRow[] };

/** How sure the whole is, what that means and which critical outcomes it says nothing of. */
function OverallCertainty({ document, certainty, rows }: OverallProps): ReactNode {
  return (
    <>
      <OverallMark certainty={certainty} rows={rows} />
      <Small>
        {certaintyMeaning[certainty]} <Trans>Lägst bland de kritiska utfallen.</Trans> <WithoutResult document={document} rows={rows} />
      </Small>
    </>
  );
}

/** What can be said to the patient. */
export function PatientWords({ document }: { document: Doc }): ReactNode {
  const conclusions = childrenOfType<ConclusionAttrs>(document, document.root, 'conclusion');
  return conclusions.map(({ id, attrs: { patientText } }) =>
    patientText ? (
      <Section key={id} title={<Trans>Att säga till patienten</Trans>}>
        <OwnWords part={id} attribute="patientText">
          <LocalisedRichText value={patientText} />
        </OwnWords>
      </Section>
    ) : null,
  );
}

/** What is not known. */
export function KnowledgeGaps({ document }: { document: Doc }): ReactNode {
  const gaps = childrenOfType<{ text: LocalisedValue<string> }>(document, document.root, 'knowledgeGap');
  if (gaps.length === 0) return null;
  return (
    <Section title={<Trans>Det här vet vi inte</Trans>}>
      <Bullets>
        {gaps.map(({ id, attrs: gap }) => (
          <MarkedPart key={id} id={id} as="li" anchor>
            <OwnWords attribute="text" inline>
              <Localised value={gap.text} />
            </OwnWords>
          </MarkedPart>
        ))}
      </Bullets>
    </Section>
  );
}

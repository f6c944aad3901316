import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { childrenOfType, evidenceRowAt, findingsAt } from 'shared/evaluations/evaluation-document.ts';
import type { ConclusionAttrs, EvaluationAttrs, OutcomeAttrs } from 'shared/evaluations/evaluation-nodes.ts';
import { ofHundred } from 'shared/evaluations/of-hundred.ts';
import { sourcesOfAid } from 'shared/evaluations/sources-of-aid.ts';
import { keptSummary, type SummaryEvidence, type SummaryRow } from 'shared/evaluations/summary-of-findings.ts';
import { nodeOf, type Doc, type NodeId } from 'shared/publishing/document.ts';
import { citedReferences } from 'shared/publishing/numbered-references.ts';
import type { ReferenceAttrs } from 'shared/publishing/reference-node.ts';
import { Localised } from '../../i18n/localised.tsx';
import { Section, Small, Stack, Together } from '../../ui/layout/layout.tsx';
import { Bullets, Pairs } from '../../ui/list/list.tsx';
import { MarkedPart, OwnWords } from '../../ui/marked-text/marked-text.tsx';
import { LocalisedRichText } from '../../ui/rich-text/localised-rich-text.tsx';
import { Unconfirmed, UnconfirmedMeaning } from '../../ui/tag/unconfirmed.tsx';
import { HundredPeople } from './hundred-people.tsx';
import { isConfirmed, PlainEffect, PlainFinding } from './plain-effect.tsx';
import { ReferenceList } from './reference-list.tsx';
import { SourceMarks } from './source-marks.tsx';

/** What a method may give and cost, for two people at one table: generated from the rows of the evaluation, nothing is written by hand but the first lines. */
export function DecisionAid({ document, computed }: { document: Doc; computed: unknown }): ReactNode {
  const { intervention, comparator, plainIntervention, plainComparator } = nodeOf(document, document.root).attrs as EvaluationAttrs;
  const [method, compared] = [plainIntervention ?? intervention, plainComparator ?? comparator];
  const rows = keptSummary(document, computed).rows.map((row) => ({ ...row, name: plainNameOf(document, row) }));
  const references = citedReferences(document, sourcesOfAid(document, rows));
  const byWeight = rows.toSorted((a, b) => b.importance - a.importance);
  return (
    <Stack gap={6}>
      {childrenOfType<ConclusionAttrs>(document, document.root, 'conclusion').map(({ id, attrs }) =>
        attrs.patientText ? (
          <MarkedPart key={id} id={id}>
            <OwnWords attribute="patientText">
              <LocalisedRichText value={attrs.patientText} />
            </OwnWords>
          </MarkedPart>
        ) : null,
      )}
      <Pairs
        rows={[
          ...(method ? [[<Trans key="i">Metoden</Trans>, <Localised key="v" value={method} />] as const] : []),
          ...(compared ? [[<Trans key="c">Jämförs med</Trans>, <Localised key="v" value={compared} />] as const] : []),
        ]}
      />
      {showsUnconfirmed(document, rows, references) ? (
        <Small>
          <UnconfirmedMeaning />
        </Small>
      ) : null}
      <Outcomes document={document} title={<Trans>Det här kan bli bättre</Trans>} rows={byWeight.filter(({ harm }) => !harm)} />
      <Outcomes
        document={document}
        title={<Trans>Det här kan bli sämre</Trans>}
        rows={byWeight.filter(({ harm }) => harm)}
        none={<Trans>Utvärderingen tar inte upp några skador. Det betyder inte att metoden är utan risk.</Trans>}
      />
      <Section title={<Trans>Prata om</Trans>}>
        <Bullets>
          <li>
            <Trans>Vad är viktigast för dig?</Trans>
          </li>
          <li>
            <Trans>Vad oroar dig mest?</Trans>
          </li>
          <li>
            <Trans>Vilka andra sätt finns?</Trans>
          </li>
          <li>
            <Trans>När ska vi se hur det går, och vad gör vi om det inte hjälper?</Trans>
          </li>
        </Bullets>
      </Section>
      <Small>
        <Trans>
          Talen kommer från studier av grupper. De säger inte vad som händer just dig. Alla tal är räknade ur studierna bakom utvärderingen.
        </Trans>
      </Small>
      {references.length > 0 ? (
        <Section title={<Trans>Källor</Trans>}>
          <ReferenceList references={references} />
        </Section>
      ) : null}
    </Stack>
  );
}

/** Whether anything on the sheet has the mark: a row, what was found in words, or a source. */
function showsUnconfirmed(document: Doc, rows: readonly SummaryRow[], references: readonly ReferenceAttrs[]): boolean {
  const found = rows.flatMap(({ outcome }) => findingsAt(document, outcome)).map(({ attrs }) => attrs);
  const shown = rows.flatMap(({ evidence }) => (evidence ? [evidenceRowAt(document, evidence.row)] : []));
  return [...shown, ...found, ...references].some(({ confirmation }) => confirmation === 'UNCONFIRMED');
}

/** What an outcome is called to a patient: in plain words where the evaluation has them. */
function plainNameOf(document: Doc, { outcome, name }: SummaryRow): SummaryRow['name'] {
  return (nodeOf(document, outcome).attrs as OutcomeAttrs).plainName ?? name;
}

type OutcomesProps = { document: Doc; title: ReactNode; rows: readonly SummaryRow[]; none?: ReactNode };

function Outcomes({ document, title, rows, none = null }: OutcomesProps): ReactNode {
  if (rows.length === 0) return none ? <Section title={title}>{<p>{none}</p>}</Section> : null;
  return (
    <Section title={title}>
      <Stack gap={5}>
        {rows.map((row, index) => (
          <Together key={`${row.outcome}-${row.evidence?.row ?? 'none'}`}>
            <h3>
              <MarkedPart id={row.outcome} as="span">
                <Localised value={row.name} />
              </MarkedPart>
            </h3>
            {row.evidence ? <Compared document={document} evidence={row.evidence} /> : null}
            {ofHundred(row) ? <HundredPeople row={row} /> : null}
            <p>
              <PlainEffect document={document} row={row} cites />
            </p>
            {row.evidence && rows[index + 1]?.outcome !== row.outcome ? <FoundBesides document={document} outcome={row.outcome} /> : null}
          </Together>
        ))}
      </Stack>
    </Section>
  );
}

/** What is compared with what, where that stands, and whether anybody has held the numbers against it. */
function Compared({ document, evidence }: { document: Doc; evidence: SummaryEvidence }): ReactNode {
  const { plainComparison, sources } = evidenceRowAt(document, evidence.row);
  return (
    <Small>
      <Localised value={plainComparison ?? evidence.comparison} /> <SourceMarks document={document} sources={sources} />{' '}
      {isConfirmed(document, evidence) ? null : <Unconfirmed />}
    </Small>
  );
}

/** What was found in words about an outcome that has numbers too, as far as it is said in plain words. */
function FoundBesides({ document, outcome }: { document: Doc; outcome: NodeId }): ReactNode {
  const told = findingsAt(document, outcome).filter(({ attrs }) => attrs.plainText);
  return told.map((finding) => (
    <p key={finding.id}>
      <PlainFinding document={document} finding={finding} cites />
    </p>
  ));
}

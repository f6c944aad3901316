import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { childrenOfType } from 'shared/evaluations/evaluation-document.ts';
import type { ConclusionAttrs, EvaluationAttrs, OutcomeAttrs } from 'shared/evaluations/evaluation-nodes.ts';
import { ofHundred } from 'shared/evaluations/of-hundred.ts';
import { keptSummary, type SummaryRow } from 'shared/evaluations/summary-of-findings.ts';
import { nodeOf, type Doc } from 'shared/publishing/document.ts';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { Bullets, Pairs } from '../../ui/list/list.tsx';
import { MarkedPart, OwnWords } from '../../ui/marked-text/marked-text.tsx';
import { RichText } from '../../ui/rich-text/rich-text.tsx';
import { HundredPeople } from './hundred-people.tsx';
import { PlainEffect } from './plain-effect.tsx';

/** What a method may give and cost, for two people at one table: generated from the rows of the evaluation, nothing is written by hand but the first lines. */
export function DecisionAid({ document, computed }: { document: Doc; computed: unknown }): ReactNode {
  const { intervention, comparator } = nodeOf(document, document.root).attrs as EvaluationAttrs;
  const rows = keptSummary(document, computed).rows.map((row) => ({ ...row, name: plainNameOf(document, row) }));
  const byWeight = rows.toSorted((a, b) => b.importance - a.importance);
  return (
    <Stack gap={6}>
      {childrenOfType<ConclusionAttrs>(document, document.root, 'conclusion').map(({ id, attrs }) =>
        attrs.patientText ? (
          <MarkedPart key={id} id={id}>
            <OwnWords attribute="patientText">
              <RichText value={inReadersLanguage(attrs.patientText)} />
            </OwnWords>
          </MarkedPart>
        ) : null,
      )}
      <Pairs
        rows={[
          ...(intervention ? [[<Trans key="i">Metoden</Trans>, <Localised key="v" value={intervention} />] as const] : []),
          ...(comparator ? [[<Trans key="c">Jämförs med</Trans>, <Localised key="v" value={comparator} />] as const] : []),
        ]}
      />
      <Outcomes title={<Trans>Det här kan bli bättre</Trans>} rows={byWeight.filter(({ harm }) => !harm)} />
      <Outcomes
        title={<Trans>Det här kan bli sämre</Trans>}
        rows={byWeight.filter(({ harm }) => harm)}
        none={<Trans>Ingen skada är undersökt. Det betyder inte att metoden är utan risk.</Trans>}
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
    </Stack>
  );
}

/** What an outcome is called to a patient: in plain words where the evaluation has them. */
function plainNameOf(document: Doc, { outcome, name }: SummaryRow): SummaryRow['name'] {
  return (nodeOf(document, outcome).attrs as OutcomeAttrs).plainName ?? name;
}

function Outcomes({ title, rows, none = null }: { title: ReactNode; rows: readonly SummaryRow[]; none?: ReactNode }): ReactNode {
  if (rows.length === 0) return none ? <Section title={title}>{<p>{none}</p>}</Section> : null;
  return (
    <Section title={title}>
      <Stack gap={5}>
        {rows.map((row) => (
          <Stack gap={3} key={`${row.outcome}-${row.evidence?.row ?? 'none'}`}>
            <h3>
              <MarkedPart id={row.outcome} as="span">
                <Localised value={row.name} />
              </MarkedPart>
            </h3>
            {row.evidence ? (
              <Small>
                <Localised value={row.evidence.comparison} />
              </Small>
            ) : null}
            {ofHundred(row) ? <HundredPeople row={row} /> : null}
            <p>
              <PlainEffect row={row} />
            </p>
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}

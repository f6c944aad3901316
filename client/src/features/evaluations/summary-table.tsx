import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { evidenceRowAt, findingsAt } from 'shared/evaluations/evaluation-document.ts';
import { knownWithoutNumbers } from 'shared/evaluations/known-without-numbers.ts';
import type { SummaryRow } from 'shared/evaluations/summary-of-findings.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Localised } from '../../i18n/localised.tsx';
import { Dotted } from '../../ui/list/list.tsx';
import { MarkedPart } from '../../ui/marked-text/marked-text.tsx';
import { CellDetail, Table, type Column } from '../../ui/table/table.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { ReasonMarks } from './certainty-reasons.tsx';
import { KnownWords } from './known-words.tsx';
import { CertaintyMark, PublishedCertainty } from './certainty-words.tsx';
import { measureWords } from './measure-words.ts';
import { effectText, publishedRisk, riskWith } from './effect-words.ts';
import { SourceMarks } from './source-marks.tsx';
import { Unconfirmed, UnconfirmedMeaning } from '../../ui/tag/unconfirmed.tsx';

/** GRADE's summary of findings: outcome by outcome, computed from the rows of evidence. */
export function SummaryTable({ document, rows, caption }: { document: Doc; rows: readonly SummaryRow[]; caption: ReactNode }): ReactNode {
  const { t } = useLingui();
  // Where no effect is a risk there is nothing of a thousand to show.
  const risks: Column<SummaryRow>[] = [
    {
      key: 'without',
      name: t`Utan, per 1 000`,
      numeric: true,
      cell: (row) =>
        row.evidence?.absolute && row.evidence.baselineRiskPer1000 !== null ? formatNumber(row.evidence.baselineRiskPer1000) : null,
    },
    { key: 'with', name: t`Med, per 1 000`, numeric: true, cell: (row) => <RiskCell document={document} row={row} /> },
  ];
  // An outcome with several comparisons has one place, its first row.
  const isFirst = (row: SummaryRow) => rows.find(({ outcome }) => outcome === row.outcome) === row;
  const columns: Column<SummaryRow>[] = [
    { key: 'outcome', name: t`Utfall`, cell: (row) => <OutcomeCell document={document} row={row} isFirst={isFirst(row)} /> },
    { key: 'studies', name: t`Studier (deltagare)`, numeric: true, cell: studies },
    { key: 'effect', name: t`Effekt`, numeric: true, cell: effect },
    ...(rows.some(({ evidence }) => evidence?.absolute) ? risks : []),
    { key: 'certainty', name: t`Tillförlitlighet`, cell: (row) => <CertaintyCell document={document} row={row} /> },
  ];
  return (
    <Table
      caption={<Caption rows={rows}>{caption}</Caption>}
      columns={columns}
      rows={rows}
      rowKey={(row) => `${row.outcome}-${row.evidence?.row ?? 'none'}`}
    />
  );
}

/** What stands over the table, and what its short words mean. */
function Caption({ rows, children }: { rows: readonly SummaryRow[]; children: ReactNode }): ReactNode {
  const { i18n } = useLingui();
  const measures = [...new Set(rows.flatMap(({ evidence }) => (evidence ? [evidence.measure] : [])))];
  const names = measures.map((measure) => i18n._(measureWords[measure])).join(', ');
  return (
    <>
      {children} {names ? <Trans>Effekten är mätt som {names}.</Trans> : null}{' '}
      {rows.every(({ confirmed }) => confirmed) ? null : <UnconfirmedMeaning />}
    </>
  );
}

type CellProps = { document: Doc; row: SummaryRow };

function OutcomeCell({ document, row, isFirst }: CellProps & { isFirst: boolean }): ReactNode {
  return (
    <span id={row.evidence?.row}>
      <MarkedPart id={row.outcome} as="span" anchor={isFirst}>
        <Localised value={row.name} />
      </MarkedPart>
      <CellDetail>
        <Dotted
          parts={[
            row.evidence ? <Localised value={row.evidence.comparison} /> : null,
            row.timeframe ? <Localised value={row.timeframe} /> : null,
            <>
              <Trans>vikt {row.importance}</Trans>, <ImportanceWord row={row} />
            </>,
          ]}
        />{' '}
        {row.evidence ? <SourceMarks document={document} sources={evidenceRowAt(document, row.evidence.row).sources} /> : null}{' '}
        {row.confirmed ? null : <Unconfirmed />}
      </CellDetail>
    </span>
  );
}

function ImportanceWord({ row }: { row: SummaryRow }): ReactNode {
  if (row.importanceClass === 'CRITICAL') return <Trans>kritiskt</Trans>;
  return row.importanceClass === 'IMPORTANT' ? <Trans>viktigt</Trans> : <Trans>mindre viktigt</Trans>;
}

function studies({ evidence }: SummaryRow): ReactNode {
  if (!evidence) return null;
  const participants = evidence.nParticipants === null ? '' : ` (${formatNumber(evidence.nParticipants)})`;
  return `${evidence.nStudies ?? '–'}${participants}`;
}

function effect({ evidence }: SummaryRow): ReactNode {
  if (!evidence) return null;
  const { estimate, interval } = effectText(evidence.effect);
  return (
    <>
      {evidence.measure} {estimate}
      <CellDetail>{interval}</CellDetail>
    </>
  );
}

/** The risk with the method as it comes out here, and as the source prints it. */
function RiskCell({ document, row }: CellProps): ReactNode {
  const withIt = riskWith(row);
  const published = row.evidence && publishedRisk(evidenceRowAt(document, row.evidence.row));
  if (!withIt) return null;
  return (
    <>
      <b>{withIt.estimate}</b>
      <CellDetail>{withIt.interval}</CellDetail>
      {published ? (
        <CellDetail>
          <Trans>källan: {published.estimate}</Trans>
        </CellDetail>
      ) : null}
      {published?.interval ? <CellDetail>{published.interval}</CellDetail> : null}
    </>
  );
}

function CertaintyCell({ document, row }: CellProps): ReactNode {
  if (!row.evidence) return <WithoutNumbers document={document} row={row} />;
  const { certainty, row: id } = row.evidence;
  return (
    <>
      <CertaintyMark certainty={certainty} short />
      <CellDetail>
        <ReasonMarks document={document} row={id} />
      </CellDetail>
      <CellDetail>
        <PublishedCertainty ours={certainty} published={evidenceRowAt(document, id).publishedCertainty} />
      </CellDetail>
    </>
  );
}

/** Why an outcome has no numbers: that somebody searched in vain is said only where somebody did. What was found in words is one step away. */
function WithoutNumbers({ document, row: { outcome } }: CellProps): ReactNode {
  const [finding] = findingsAt(document, outcome);
  return (
    <>
      <Tag tone="wait">
        <KnownWords known={knownWithoutNumbers(document, outcome)} />
      </Tag>
      {finding ? (
        <CellDetail>
          <a href={`#${finding.id}`}>
            <Trans>Läs vad som hittades</Trans>
          </a>
        </CellDetail>
      ) : null}
    </>
  );
}

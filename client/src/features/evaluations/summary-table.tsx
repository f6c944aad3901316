import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { SummaryRow } from 'shared/evaluations/summary-of-findings.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Localised } from '../../i18n/localised.tsx';
import { MarkedPart } from '../../ui/marked-text/marked-text.tsx';
import { CellDetail, Table, type Column } from '../../ui/table/table.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { ReasonMarks } from './certainty-reasons.tsx';
import { CertaintyMark } from './certainty-words.tsx';
import { measureWords } from './measure-words.ts';
import { effectText, riskWith } from './effect-words.ts';
import { Unconfirmed, UnconfirmedMeaning } from '../../ui/tag/unconfirmed.tsx';

/** GRADE's summary of findings: outcome by outcome, computed from the rows of evidence. */
export function SummaryTable({ document, rows, caption }: { document: Doc; rows: readonly SummaryRow[]; caption: ReactNode }): ReactNode {
  const { t } = useLingui();
  const columns: Column<SummaryRow>[] = [
    { key: 'outcome', name: t`Utfall`, cell: (row) => <OutcomeCell row={row} /> },
    { key: 'studies', name: t`Studier (deltagare)`, numeric: true, cell: studies },
    { key: 'effect', name: t`Effekt`, numeric: true, cell: effect },
    {
      key: 'without',
      name: t`Utan, per 1 000`,
      numeric: true,
      cell: (row) =>
        row.evidence?.absolute && row.evidence.baselineRiskPer1000 !== null ? formatNumber(row.evidence.baselineRiskPer1000) : '–',
    },
    { key: 'with', name: t`Med, per 1 000`, numeric: true, cell: risk },
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

function OutcomeCell({ row }: { row: SummaryRow }): ReactNode {
  return (
    <span id={`utfall-${row.evidence?.row ?? row.outcome}`}>
      <MarkedPart id={row.outcome} as="span">
        <Localised value={row.name} />
      </MarkedPart>
      <CellDetail>
        {row.evidence ? (
          <>
            <Localised value={row.evidence.comparison} /> ·{' '}
          </>
        ) : null}
        <Trans>vikt {row.importance}</Trans>, <ImportanceWord row={row} />
        {row.confirmed ? null : (
          <>
            {' '}
            <Unconfirmed />
          </>
        )}
      </CellDetail>
    </span>
  );
}

function ImportanceWord({ row }: { row: SummaryRow }): ReactNode {
  if (row.importanceClass === 'CRITICAL') return <Trans>kritiskt</Trans>;
  return row.importanceClass === 'IMPORTANT' ? <Trans>viktigt</Trans> : <Trans>mindre viktigt</Trans>;
}

function studies({ evidence }: SummaryRow): ReactNode {
  if (!evidence) return '–';
  const participants = evidence.nParticipants === null ? '' : ` (${formatNumber(evidence.nParticipants)})`;
  return `${evidence.nStudies ?? '–'}${participants}`;
}

function effect({ evidence }: SummaryRow): ReactNode {
  if (!evidence) return '–';
  const { estimate, interval } = effectText(evidence.effect);
  return (
    <>
      {evidence.measure} {estimate}
      <CellDetail>{interval}</CellDetail>
    </>
  );
}

function risk(row: SummaryRow): ReactNode {
  const withIt = riskWith(row);
  if (!withIt) return '–';
  return (
    <>
      <b>{withIt.estimate}</b>
      <CellDetail>{withIt.interval}</CellDetail>
    </>
  );
}

function CertaintyCell({ document, row }: { document: Doc; row: SummaryRow }): ReactNode {
  if (row.evidence) {
    return (
      <>
        <CertaintyMark certainty={row.evidence.certainty} short />
        <CellDetail>
          <ReasonMarks document={document} row={row.evidence.row} />
        </CellDetail>
      </>
    );
  }
  return (
    <Tag tone="wait">
      {row.noEvidenceFound ? <Trans>studier saknas: sökt utan träff</Trans> : <Trans>studier saknas i underlaget</Trans>}
    </Tag>
  );
}

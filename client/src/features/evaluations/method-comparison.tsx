import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment, type ReactNode } from 'react';
import { childrenOfType } from 'shared/evaluations/evaluation-document.ts';
import type { ConclusionAttrs, EtdNoteAttrs, EvaluationAttrs } from 'shared/evaluations/evaluation-nodes.ts';
import { knownWithoutNumbers } from 'shared/evaluations/known-without-numbers.ts';
import { keptSummary, type SummaryRow } from 'shared/evaluations/summary-of-findings.ts';
import { nodeOf, type Doc } from 'shared/publishing/document.ts';
import { formatNumber } from '../../i18n/format.ts';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { Columns, Section, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { LocalisedRichText } from '../../ui/rich-text/localised-rich-text.tsx';
import { CellDetail, Table } from '../../ui/table/table.tsx';
import { Unconfirmed } from '../../ui/tag/unconfirmed.tsx';
import { CertaintyMark } from './certainty-words.tsx';
import { KnownWords } from './known-words.tsx';
import { methodNames } from './method-names.ts';
import { Concluded } from './outcome-conclusions.tsx';
import { OverallMark, WithoutResult } from './overall-certainty.tsx';
import { isConfirmed, PlainEffect } from './plain-effect.tsx';

/** A method to compare: its evaluation as it holds, and where to read it. */
export type ComparedMethod = { path: string; version: string; document: Doc; computed: unknown };

type Line = { key: string; name: string; value: (method: ComparedMethod) => ReactNode };

const rootOf = ({ document }: ComparedMethod): EvaluationAttrs => nodeOf(document, document.root).attrs as EvaluationAttrs;

/** Two methods line by line, and the outcomes of each. */
export function MethodComparison({ methods }: { methods: readonly [ComparedMethod, ComparedMethod] }): ReactNode {
  const { t } = useLingui();
  const lines: Line[] = [
    { key: 'p', name: t`Vilka`, value: (method) => optional(rootOf(method).population) },
    { key: 'i', name: t`Åtgärd`, value: (method) => optional(rootOf(method).intervention) },
    { key: 'c', name: t`Jämfört med`, value: (method) => optional(rootOf(method).comparator) },
    { key: 'conclusion', name: t`Slutsats`, value: ({ document }) => conclusionsOf(document) },
    { key: 'certainty', name: t`Lägsta tillförlitlighet`, value: overall },
    { key: 'resources', name: t`Resurser`, value: ({ document }) => resourcesOf(document) },
    { key: 'studies', name: t`Studier`, value: (method) => count(rootOf(method).studiesTotal) },
    { key: 'participants', name: t`Deltagare`, value: (method) => count(rootOf(method).participantsTotal) },
    { key: 'search', name: t`Sökning`, value: (method) => rootOf(method).searchDate },
    { key: 'version', name: t`Version`, value: ({ version }) => version },
  ];
  const [first, second] = methods;
  const [firstName, secondName] = methodNames(inReadersLanguage(rootOf(first).title), inReadersLanguage(rootOf(second).title));
  return (
    <Stack gap={6}>
      <Banner title={<Trans>Inte jämförda med varandra</Trans>}>
        <p>
          <Trans>
            Talen kommer från olika studier av olika patienter. En skillnad mellan kolumnerna visar inte att den ena metoden är bättre än
            den andra.
          </Trans>
        </p>
      </Banner>
      <Table
        caption={<Trans>Metoderna i korthet</Trans>}
        rows={lines}
        rowKey={({ key }) => key}
        columns={[
          { key: 'name', name: t`Vad`, cell: ({ name }) => name },
          { key: 'first', name: firstName, cell: ({ value }) => value(first) },
          { key: 'second', name: secondName, cell: ({ value }) => value(second) },
        ]}
      />
      <Columns kind="half">
        {methods.map((method) => (
          <Outcomes key={method.path} method={method} />
        ))}
      </Columns>
    </Stack>
  );
}

function Outcomes({ method }: { method: ComparedMethod }): ReactNode {
  const { t } = useLingui();
  const { rows } = keptSummary(method.document, method.computed);
  const ordered = rows.toSorted((a, b) => Number(a.harm) - Number(b.harm) || b.importance - a.importance);
  return (
    <Section
      title={
        <Link to={method.path}>
          <Localised value={rootOf(method).title} />
        </Link>
      }
    >
      <Table
        caption={<Trans>Utfallen i ord</Trans>}
        rows={ordered}
        rowKey={(row) => `${row.outcome}-${row.evidence?.row ?? 'none'}`}
        columns={[
          { key: 'outcome', name: t`Utfall`, cell: (row) => <OutcomeName row={row} /> },
          { key: 'effect', name: t`Effekt`, cell: (row) => <Effect document={method.document} row={row} /> },
          {
            key: 'certainty',
            name: t`Tillförlitlighet`,
            cell: (row) => <HowSure document={method.document} row={row} />,
          },
        ]}
      />
    </Section>
  );
}

function Effect({ document, row }: { document: Doc; row: SummaryRow }): ReactNode {
  if (!row.evidence) return <PlainEffect document={document} row={row} />;
  return <Concluded document={document} row={row} evidence={row.evidence} />;
}

function OutcomeName({ row }: { row: SummaryRow }): ReactNode {
  return (
    <>
      <Localised value={row.name} />
      <CellDetail>
        {row.harm ? <Trans>skada</Trans> : <Trans>nytta</Trans>}
        {row.evidence ? (
          <>
            {' '}
            · <Localised value={row.evidence.comparison} />
          </>
        ) : null}
      </CellDetail>
    </>
  );
}

function HowSure({ document, row: { outcome, evidence } }: { document: Doc; row: SummaryRow }): ReactNode {
  if (!evidence) return <KnownWords known={knownWithoutNumbers(document, outcome)} />;
  return (
    <>
      <CertaintyMark certainty={evidence.certainty} short /> {isConfirmed(document, evidence) ? null : <Unconfirmed />}
    </>
  );
}

function overall({ document, computed }: ComparedMethod): ReactNode {
  const { overallCertainty, rows } = keptSummary(document, computed);
  if (!overallCertainty) return null;
  return (
    <>
      <OverallMark certainty={overallCertainty} rows={rows} short />
      <CellDetail>
        <WithoutResult document={document} rows={rows} />
      </CellDetail>
    </>
  );
}

function conclusionsOf(document: Doc): ReactNode {
  return childrenOfType<ConclusionAttrs>(document, document.root, 'conclusion').map(({ id, attrs }) => (
    <LocalisedRichText key={id} value={attrs.text} />
  ));
}

/** What a method takes, as far as its evaluation says. */
function resourcesOf(document: Doc): ReactNode {
  const notes = childrenOfType<EtdNoteAttrs>(document, document.root, 'etdNote');
  return notes.flatMap(({ id, attrs: { criterion, text } }) =>
    criterion === 'RESOURCES' || criterion === 'COST_EFFECTIVENESS'
      ? [
          <Fragment key={id}>
            <Localised value={text} />{' '}
          </Fragment>,
        ]
      : [],
  );
}

const count = (value: number | null): ReactNode => (value === null ? null : formatNumber(value, 0));

const optional = (value: EvaluationAttrs['population']): ReactNode => (value ? <Localised value={value} /> : null);

import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { evidenceRowAt } from 'shared/evaluations/evaluation-document.ts';
import { effectStatement } from 'shared/evaluations/effect-statement.ts';
import { forestGroups, type ForestGroup } from 'shared/evaluations/forest-groups.ts';
import { forestScale } from 'shared/evaluations/forest-scale.ts';
import type { SummaryEvidence, SummaryRow } from 'shared/evaluations/summary-of-findings.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { formatNumber } from '../../i18n/format.ts';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Details } from '../../ui/details/details.tsx';
import { ForestPlot } from '../../ui/forest-plot/forest-plot.tsx';
import { Section, Stack, Together } from '../../ui/layout/layout.tsx';
import { Dotted } from '../../ui/list/list.tsx';
import { Table } from '../../ui/table/table.tsx';
import { effectText } from './effect-words.ts';
import { measureWords } from './measure-words.ts';

type Row = SummaryRow & { evidence: SummaryEvidence };

/** The effects of all rows beside each other, one plot per measure and scale: what is measured differently shares no axis. */
export function EffectForests({ document, rows }: { document: Doc; rows: readonly SummaryRow[] }): ReactNode {
  const known = rows
    .filter((row): row is Row => row.evidence !== null)
    .map((row) => ({
      ...row,
      measure: row.evidence.measure,
      scale: evidenceRowAt(document, row.evidence.row).scale,
    }));
  if (known.length === 0) return null;
  return (
    <Section title={<Trans>Effekterna i bild</Trans>}>
      <Stack gap={5}>
        {forestGroups(known).map((group) => (
          <EffectForest key={group.rows[0]?.evidence.row} {...group} />
        ))}
      </Stack>
    </Section>
  );
}

function EffectForest({ measure, scale, rows }: ForestGroup<Row>): ReactNode {
  const { t, i18n } = useLingui();
  const { ticks, none, place } = forestScale(
    measure,
    rows.map(({ evidence }) => evidence.effect),
  );
  const most = Math.max(...rows.map(({ evidence }) => evidence.nParticipants ?? 0));
  const measured = i18n._(measureWords[measure]);
  const unit = scale ? inReadersLanguage(scale) : null;
  const name = unit === null ? measured : t`${measured} på skalan ${unit}`;
  const sure = rows.filter(({ evidence, direction }) => effectStatement(measure, evidence.effect, direction).verdict !== 'UNSURE').length;
  const label = t`Skogsdiagram, ${name}: ${rows.length} jämförelser. I ${sure} av dem skiljer sig metoden säkert från jämförelsen. Siffrorna står i tabellen under bilden.`;
  return (
    <Stack gap={3}>
      <Together>
        <p>
          <Trans>
            Mätt som {name}. Fyrkanten är skattningen, linjen dess 95-procentiga konfidensintervall. Den streckade linjen är ingen skillnad.
          </Trans>
        </p>
        <ForestPlot
          label={label}
          none={place(none)}
          ticks={ticks.map((tick) => ({ at: place(tick), text: formatNumber(tick) }))}
          left={<Trans>mindre med metoden</Trans>}
          right={<Trans>mer med metoden</Trans>}
          rows={rows.map(({ evidence, ...row }) => {
            const { estimate, interval } = effectText(evidence.effect);
            return {
              key: evidence.row,
              label: <Localised value={row.name} />,
              detail: (
                <Dotted
                  parts={[
                    <Localised key="comparison" value={evidence.comparison} />,
                    row.confirmed ? null : <Trans key="confirmed">ej bekräftad</Trans>,
                  ]}
                />
              ),
              numbers: `${estimate} (${interval})`,
              estimate: place(evidence.effect.estimate),
              low: place(evidence.effect.low),
              high: place(evidence.effect.high),
              weight: evidence.nParticipants && most ? evidence.nParticipants / most : null,
            };
          })}
        />
      </Together>
      <Details summary={<Trans>Samma bild som tabell</Trans>}>
        <Table
          caption={<Trans>Effekter mätta som {name}</Trans>}
          rows={rows}
          rowKey={({ evidence }) => evidence.row}
          columns={[
            {
              key: 'outcome',
              name: t`Utfall`,
              cell: (row) => `${inReadersLanguage(row.name)}, ${inReadersLanguage(row.evidence.comparison)}`,
            },
            { key: 'estimate', name: t`Skattning`, numeric: true, cell: ({ evidence }) => effectText(evidence.effect).estimate },
            {
              key: 'interval',
              name: t`95 % konfidensintervall`,
              numeric: true,
              cell: ({ evidence }) => effectText(evidence.effect).interval,
            },
            { key: 'verdict', name: t`Betyder`, cell: (row) => <Verdict row={row} /> },
          ]}
        />
      </Details>
    </Stack>
  );
}

function Verdict({ row: { evidence, direction } }: { row: Row }): ReactNode {
  switch (effectStatement(evidence.measure, evidence.effect, direction).verdict) {
    case 'BETTER':
      return <Trans>bättre med metoden</Trans>;
    case 'WORSE':
      return <Trans>sämre med metoden</Trans>;
    case 'UNSURE':
      return <Trans>ingen säker skillnad</Trans>;
  }
}

import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { effectStatement } from 'shared/evaluations/effect-statement.ts';
import { forestScale } from 'shared/evaluations/forest-scale.ts';
import { EFFECT_MEASURES, type EffectMeasure } from 'shared/evaluations/grade.ts';
import type { SummaryEvidence, SummaryRow } from 'shared/evaluations/summary-of-findings.ts';
import { formatNumber } from '../../i18n/format.ts';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Details } from '../../ui/details/details.tsx';
import { ForestPlot } from '../../ui/forest-plot/forest-plot.tsx';
import { Section, Stack } from '../../ui/layout/layout.tsx';
import { Table } from '../../ui/table/table.tsx';
import { effectText } from './effect-words.ts';
import { measureWords } from './measure-words.ts';

type Row = SummaryRow & { evidence: SummaryEvidence };

/** The effects of all rows beside each other, one plot per measure: what is measured differently shares no axis. */
export function EffectForests({ rows }: { rows: readonly SummaryRow[] }): ReactNode {
  const known = rows.filter((row): row is Row => row.evidence !== null);
  const groups = EFFECT_MEASURES.flatMap((measure) => {
    const group = known.filter(({ evidence }) => evidence.measure === measure);
    return group.length > 0 ? [{ measure, group }] : [];
  });
  if (groups.length === 0) return null;
  return (
    <Section title={<Trans>Effekterna i bild</Trans>}>
      <Stack gap={5}>
        {groups.map(({ measure, group }) => (
          <EffectForest key={measure} measure={measure} rows={group} />
        ))}
      </Stack>
    </Section>
  );
}

function EffectForest({ measure, rows }: { measure: EffectMeasure; rows: readonly Row[] }): ReactNode {
  const { t, i18n } = useLingui();
  const { ticks, none, place } = forestScale(
    measure,
    rows.map(({ evidence }) => evidence.effect),
  );
  const most = Math.max(...rows.map(({ evidence }) => evidence.nParticipants ?? 0));
  const name = i18n._(measureWords[measure]);
  const sure = rows.filter(({ evidence, direction }) => effectStatement(measure, evidence.effect, direction).verdict !== 'UNSURE').length;
  const label = t`Skogsdiagram, ${name}: ${rows.length} jämförelser. I ${sure} av dem skiljer sig metoden säkert från jämförelsen. Siffrorna står i tabellen under bilden.`;
  return (
    <Stack gap={3}>
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
            detail: <Localised value={evidence.comparison} />,
            numbers: `${estimate} (${interval})`,
            estimate: place(evidence.effect.estimate),
            low: place(evidence.effect.low),
            high: place(evidence.effect.high),
            weight: evidence.nParticipants && most ? evidence.nParticipants / most : null,
          };
        })}
      />
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

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { forestScale } from 'shared/evaluations/forest-scale.ts';
import type { EffectMeasure, Interval } from 'shared/evaluations/grade.ts';
import { metaAnalysis, type MetaAnalysis } from 'shared/evaluations/meta-analysis.ts';
import type { StudyAttrs } from 'shared/evaluations/study-node.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { Details } from '../../../ui/details/details.tsx';
import { ForestPlot } from '../../../ui/forest-plot/forest-plot.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { effectText } from '../effect-words.ts';
import { measureWords } from '../measure-words.ts';
import { BiasTable } from './bias-table.tsx';

/** The studies of a row with what they come to by both models, how much they differ, and how likely they are to be biased. */
export function StudyForest({ studies, measure }: { studies: readonly StudyAttrs[]; measure: EffectMeasure }): ReactNode {
  const { t, i18n } = useLingui();
  const analysis = metaAnalysis(measure, studies);
  const { pooled } = analysis;
  if (!pooled) return null;
  const known = analysis.studies.flatMap(({ study, effect, share }) => (effect ? [{ study, effect, share }] : []));
  // One study alone is pooled with nothing: its line says it all.
  const summaries = isSingle(pooled)
    ? []
    : [
        { key: 'RANDOM', name: t`Slumpmodell (DerSimonian–Laird)`, effect: pooled.RANDOM.effect },
        { key: 'FIXED', name: t`Fast modell (invers varians)`, effect: pooled.FIXED.effect },
      ];
  const { ticks, none, place } = forestScale(
    measure,
    [...known, ...summaries].map(({ effect }) => effect),
  );
  const most = Math.max(...known.map(({ share }) => share.RANDOM));
  const line = (effect: Interval) => {
    const { estimate, interval } = effectText(toTwo(effect));
    const places = { estimate: place(effect.estimate), low: place(effect.low), high: place(effect.high) };
    return { ...places, numbers: `${estimate} (${interval})` };
  };
  const name = i18n._(measureWords[measure]);
  const { numbers } = line(pooled.RANDOM.effect);
  return (
    <Stack gap={4}>
      <ForestPlot
        label={
          isSingle(pooled)
            ? t`Skogsdiagram över en studie, ${name}: ${numbers}.`
            : t`Skogsdiagram över ${known.length} studier, ${name}. Slumpmodellen ger ${numbers}. Siffrorna står i tabellen under bilden.`
        }
        none={place(none)}
        ticks={ticks.map((tick) => ({ at: place(tick), text: formatNumber(tick) }))}
        left={<Trans>mindre med metoden</Trans>}
        right={<Trans>mer med metoden</Trans>}
        rows={[
          ...known.map(({ study, effect, share }) => ({
            key: study.name,
            label: study.name,
            weight: most > 0 ? share.RANDOM / most : null,
            ...line(effect),
          })),
          ...summaries.map(({ key, name: label, effect }) => ({ key, label, weight: null, pooled: true, ...line(effect) })),
        ]}
      />
      <Heterogeneity pooled={pooled} />
      <Details summary={<Trans>Studierna som tabell</Trans>}>
        <Table
          caption={<Trans>Studier mätta som {name}, med vikt i slumpmodellen och i den fasta</Trans>}
          rows={analysis.studies}
          rowKey={({ study }) => study.name}
          columns={[
            { key: 'name', name: t`Studie`, cell: ({ study }) => study.name },
            { key: 'treated', name: t`Metoden`, numeric: true, cell: ({ study }) => armText(study, 'treated') },
            { key: 'control', name: t`Jämförelsen`, numeric: true, cell: ({ study }) => armText(study, 'control') },
            { key: 'effect', name: t`Effekt`, numeric: true, cell: ({ effect }) => (effect ? line(effect).numbers : t`ingen kan räknas`) },
            {
              key: 'share',
              name: t`Vikt`,
              numeric: true,
              cell: ({ share, effect }) => (effect ? `${percent(share.RANDOM)} / ${percent(share.FIXED)}` : null),
            },
          ]}
        />
      </Details>
      <BiasTable studies={studies} />
    </Stack>
  );
}

const isSingle = ({ degreesOfFreedom }: MetaAnalysis): boolean => degreesOfFreedom === 0;

function Heterogeneity({ pooled }: { pooled: MetaAnalysis }): ReactNode {
  if (isSingle(pooled))
    return (
      <p>
        <Trans>En enda studie ger en effekt, så det finns inga skillnader mellan studier att mäta.</Trans>
      </p>
    );
  const [tau, q] = [formatNumber(pooled.tauSquared, 3), formatNumber(pooled.q, 2)];
  return (
    <p>
      <Trans>
        I² = {percent(pooled.iSquared)}: så stor del av skillnaderna mellan studierna är mer än slump. τ² = {tau}, Q = {q} med
      </Trans>{' '}
      <Plural value={pooled.degreesOfFreedom} one="# frihetsgrad." other="# frihetsgrader." />
    </p>
  );
}

const percent = (share: number): string => `${formatNumber(100 * share, 0)} %`;

const toTwo = ({ estimate, low, high }: Interval): Interval => ({
  estimate: Number(estimate.toFixed(2)),
  low: Number(low.toFixed(2)),
  high: Number(high.toFixed(2)),
});

/** "12 av 123", or "94,4 (7,8), n 45". */
function armText(study: StudyAttrs, arm: 'treated' | 'control'): ReactNode {
  const [events, total, mean, sd] = [study[`${arm}Events`], study[`${arm}Total`], study[`${arm}Mean`], study[`${arm}Sd`]];
  if (events !== null && total !== null) {
    return (
      <Trans>
        {formatNumber(events)} av {formatNumber(total)}
      </Trans>
    );
  }
  if (mean === null) return null;
  return `${formatNumber(mean)}${sd === null ? '' : ` (${formatNumber(sd)})`}${total === null ? '' : `, n ${formatNumber(total)}`}`;
}

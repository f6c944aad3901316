import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { EvidenceRowAttrs } from 'shared/evaluations/evidence-row.ts';
import { absoluteEffectPer1000, certaintyOf } from 'shared/evaluations/grade.ts';
import type { StudyAttrs } from 'shared/evaluations/study-node.ts';
import { paths } from '../../app/paths.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Section, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { Pairs } from '../../ui/list/list.tsx';
import { CertaintyMark } from './certainty-words.tsx';
import { StudyForest } from './studies/study-forest.tsx';

type Props = { slug: string; row: { nodeId: string; attrs: unknown }; studies: readonly StudyAttrs[]; readOnly: boolean };

/** Below the form of a row of evidence: what is computed from it as it was saved, and the studies behind it. */
export function RowWorkbench({ slug, row, studies, readOnly }: Props): ReactNode {
  const attrs = row.attrs as EvidenceRowAttrs;
  return (
    <>
      <Section title={<Trans>Räknat ur raden</Trans>} level={3}>
        <Pairs
          rows={[
            [<Trans key="c">Tillförlitlighet</Trans>, <CertaintyMark key="v" certainty={certaintyOf(attrs)} short />],
            [<Trans key="a">Med åtgärden, per 1 000</Trans>, perThousand(attrs)],
          ]}
        />
      </Section>
      <Section title={<Trans>Studierna bakom raden</Trans>} level={3}>
        <Stack gap={4}>
          {studies.length > 0 ? (
            <StudyForest studies={studies} measure={attrs.effectMeasure} />
          ) : (
            <p>
              <Trans>Raden är skriven som ett tal. Läs in studierna, så räknas talet ut.</Trans>
            </p>
          )}
          {readOnly ? null : (
            <p>
              <Link to={paths.studies(slug, row.nodeId)}>
                <Trans>Läs in studier från ett kalkylblad</Trans>
              </Link>
            </p>
          )}
        </Stack>
      </Section>
    </>
  );
}

function perThousand({ effectMeasure: measure, estimate, ciLow, ciHigh, baselineRiskPer1000 }: EvidenceRowAttrs): ReactNode {
  const effect = baselineRiskPer1000 === null ? null : absoluteEffectPer1000({ measure, estimate, ciLow, ciHigh, baselineRiskPer1000 });
  if (!effect) return '–';
  const { risk } = effect;
  return `${formatNumber(risk.estimate, 0)} (${formatNumber(risk.low, 0)}–${formatNumber(risk.high, 0)})`;
}

import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { BIAS_DOMAINS, type BiasDomain, type BiasJudgement, type StudyAttrs } from 'shared/evaluations/study-node.ts';
import { Details } from '../../../ui/details/details.tsx';
import { Table, type Column } from '../../../ui/table/table.tsx';
import { Tag, type Tone } from '../../../ui/tag/tag.tsx';

const domains: Record<BiasDomain, MessageDescriptor> = {
  randomisation: msg`Slumpning`,
  baselineConfounding: msg`Störfaktorer`,
  participantSelection: msg`Urval`,
  classification: msg`Klassning av behandling`,
  deviations: msg`Avvikelser från planen`,
  missingData: msg`Bortfall`,
  measurement: msg`Mätning av utfall`,
  reporting: msg`Val av resultat`,
};

const judgements: Record<BiasJudgement, { word: ReactNode; tone: Tone } | null> = {
  NOT_JUDGED: null,
  LOW_RISK: { word: <Trans>låg</Trans>, tone: 'good' },
  SOME_CONCERNS: { word: <Trans>viss</Trans>, tone: 'wait' },
  HIGH_RISK: { word: <Trans>hög</Trans>, tone: 'late' },
  CRITICAL_RISK: { word: <Trans>kritisk</Trans>, tone: 'late' },
};

/** The risk of bias of each study in each domain that anybody judged; nothing where nobody has. */
export function BiasTable({ studies }: { studies: readonly StudyAttrs[] }): ReactNode {
  const { t } = useLingui();
  const judged = BIAS_DOMAINS.filter((domain) => studies.some(({ bias }) => bias[domain] !== 'NOT_JUDGED'));
  if (judged.length === 0) return null;
  const columns: Column<StudyAttrs>[] = [
    { key: 'name', name: t`Studie`, cell: ({ name }) => name },
    ...judged.map((domain) => ({
      key: domain,
      name: i18n._(domains[domain]),
      cell: ({ bias }: StudyAttrs) => <Judgement judgement={bias[domain]} />,
    })),
  ];
  return (
    <Details summary={<Trans>Risk för bias, studie för studie</Trans>}>
      <Table
        caption={<Trans>Risk för bias per område. Områden som ingen har bedömt visas inte.</Trans>}
        rows={studies}
        rowKey={({ name }) => name}
        columns={columns}
      />
    </Details>
  );
}

function Judgement({ judgement }: { judgement: BiasJudgement }): ReactNode {
  const told = judgements[judgement];
  return told ? <Tag tone={told.tone}>{told.word}</Tag> : null;
}

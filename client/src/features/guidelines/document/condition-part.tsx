import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { decisionBand, decisionWords } from 'shared/guidelines/decision-words.ts';
import type { ConditionAttrs } from 'shared/guidelines/condition-node.ts';
import type { RecommendationAttrs } from 'shared/guidelines/recommendation-node.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Row, Small, Stack } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/marked-text/marked-text.tsx';
import { LocalisedRichText } from '../../../ui/rich-text/localised-rich-text.tsx';
import { Table, type Column } from '../../../ui/table/table.tsx';
import { AudienceMarks } from '../audience-marks.tsx';
import { DecisionTag, StrengthTag } from '../decision-words.tsx';
import { PartMarkRow, PartMarks, PartOrigin } from './part-marks.tsx';
import { childrenOf, useReading, type Part } from './reading.ts';
import { RecommendationLink } from './recommendation-rows.tsx';
import { WholeRecommendation } from './whole-recommendation.tsx';

type InterventionRow = { id: string; attrs: RecommendationAttrs };

const classes: Record<string, ReactNode> = { PRIMARY: <Trans>primär smärta</Trans>, SECONDARY: <Trans>sekundär smärta</Trans> };

/** A condition with its interventions: one row each, with the decision and how sure it is; then each whole, where it has no page of its own. */
export function ConditionPart({ part: { id, attrs, children } }: { part: Part<ConditionAttrs> }): ReactNode {
  const { t } = useLingui();
  const { document, certainty, isWhole, isPrinted, isPlain, isShown = () => true } = useReading();
  const rows = childrenOf(document, children, 'recommendation').map(({ id: row, node }): InterventionRow => ({
    id: row,
    attrs: node.attrs as RecommendationAttrs,
  }));
  const columns: Column<InterventionRow>[] = [
    {
      key: 'intervention',
      name: t`Åtgärd`,
      cell: (row) => (
        <Row>
          <RecommendationLink id={row.id} />
          <PartMarks id={row.id} toConfirm={row.attrs.toConfirm} />
        </Row>
      ),
    },
    {
      key: 'decision',
      name: t`Ställningstagande`,
      cell: ({ id: part, attrs: { decision } }) => (
        <Row>
          <OwnWords part={part} attribute="decision" inline>
            {isPlain && decisionBand(decision) === 'UNDECIDED' ? (
              '–'
            ) : (
              <DecisionTag decision={{ ...decision, words: decisionWords[decisionBand(decision)] }} />
            )}
            <StrengthTag decision={decision} />
          </OwnWords>
        </Row>
      ),
    },
    {
      key: 'certainty',
      name: t`Tillförlitlighet`,
      cell: ({ id: part, attrs: { decision } }) => (
        <OwnWords part={part} attribute="decision" inline>
          {decision.certainty ? certainty(decision.certainty) : '–'}
        </OwnWords>
      ),
    },
    {
      key: 'levels',
      name: t`Nivå`,
      cell: (row) => (
        <Row>
          <OwnWords part={row.id} attribute="levels" inline>
            <AudienceMarks levels={row.attrs.levels} track={row.attrs.track} />
          </OwnWords>
        </Row>
      ),
    },
  ];
  const about = [
    attrs.painClass ? classes[attrs.painClass] : null,
    attrs.icdCodes.length > 0 ? `ICD-11 ${attrs.icdCodes.join(', ')}` : null,
  ];
  return (
    <Stack gap={3}>
      <PartMarkRow id={id} toConfirm={attrs.toConfirm}>
        {about.filter(Boolean).map((word, index) => (
          // Two words in a fixed order.
          // oxlint-disable-next-line react/no-array-index-key
          <Small key={index}>{word}</Small>
        ))}
      </PartMarkRow>
      {attrs.description ? (
        <OwnWords attribute="description">
          <LocalisedRichText value={attrs.description} />
        </OwnWords>
      ) : null}
      <Table
        caption={t`Åtgärder vid: ${inReadersLanguage(attrs.title)}`}
        columns={isPlain ? columns.filter(({ key }) => key !== 'levels') : columns}
        rows={rows}
        rowKey={(row) => row.id}
      />
      {isWhole || isPrinted ? rows.filter((row) => isShown(row.id)).map((row) => <WholeRecommendation key={row.id} id={row.id} />) : null}
      <PartOrigin id={id} origin={attrs} />
    </Stack>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { Localised as LocalisedValue } from 'shared/text/localised.ts';
import type { RichText as RichTextTree } from 'shared/text/rich-text.ts';
import { Localised } from '../../i18n/localised.tsx';
import { Details } from '../../ui/details/details.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { MarkedPart, OwnWords, useMarks } from '../../ui/marked-text/marked-text.tsx';
import { LocalisedRichText } from '../../ui/rich-text/localised-rich-text.tsx';
import { CellDetail, Table, type Column } from '../../ui/table/table.tsx';
import { Unconfirmed } from '../../ui/tag/unconfirmed.tsx';

type Words = { sv: string; en?: string | null };

/** A criterion as the table tells it. */
export type Criterion = {
  nodeId: string;
  name: Words;
  judgementWords?: Words | null;
  evidence?: unknown;
  comment?: Words | null;
  toConfirm?: string | null;
  references: readonly { nodeId: string; number: number }[];
};

/**
 * The criteria between evidence and decision, each with its judgement and what it was judged by. They stand open for whoever must know something of one of
 * them, or was led to it.
 */
export function EtdTable({ criteria, open = false }: { criteria: readonly Criterion[]; open?: boolean }): ReactNode {
  const { t } = useLingui();
  const columns: Column<Criterion>[] = [
    {
      key: 'criterion',
      name: t`Kriterium`,
      cell: ({ nodeId, name }) => (
        <MarkedPart id={nodeId} anchor>
          <div>
            <Localised value={name} />
          </div>
        </MarkedPart>
      ),
    },
    {
      key: 'judgement',
      name: t`Bedömning`,
      cell: ({ nodeId, judgementWords, toConfirm }) => (
        <>
          <OwnWords part={nodeId} attribute="judgement" inline>
            {judgementWords ? <Localised value={judgementWords} /> : '–'}
          </OwnWords>
          {toConfirm ? (
            <CellDetail>
              <Unconfirmed />
            </CellDetail>
          ) : null}
        </>
      ),
    },
    { key: 'evidence', name: t`Underlag`, cell: (criterion) => <Grounds criterion={criterion} /> },
  ];
  const { hash } = useLocation();
  const isAsked = criteria.some(({ nodeId }) => hash === `#${nodeId}`);
  const marked = useMarks();
  const isWarned = criteria.some(({ nodeId }) => marked(nodeId).isWarned);
  return (
    <Details open={open || isAsked || isWarned} layer summary={<Trans>Bedömning av {criteria.length} kriterier (GRADE)</Trans>}>
      <Table caption={t`Från underlag till beslut`} columns={columns} rows={criteria} rowKey={({ nodeId }) => nodeId} />
    </Details>
  );
}

function Grounds({ criterion: { nodeId, evidence, comment, references } }: { criterion: Criterion }): ReactNode {
  if (!evidence && !comment && references.length === 0) return '–';
  return (
    <Stack gap={2}>
      {evidence ? (
        <OwnWords part={nodeId} attribute="evidence">
          <LocalisedRichText value={evidence as LocalisedValue<RichTextTree>} />
        </OwnWords>
      ) : null}
      {comment ? (
        <OwnWords part={nodeId} attribute="comment">
          <p>
            <Localised value={comment} />
          </p>
        </OwnWords>
      ) : null}
      {references.length > 0 ? (
        <CellDetail>
          <OwnWords part={nodeId} attribute="sources" inline>
            <Trans>Källor: {references.map(({ number }) => number).join(', ')}</Trans>
          </OwnWords>
        </CellDetail>
      ) : null}
    </Stack>
  );
}

import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { outcomesOf, type TypedNode } from 'shared/evaluations/evaluation-document.ts';
import type { FindingAttrs } from 'shared/evaluations/evaluation-nodes.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { locale } from '../../i18n/locale.ts';
import { Localised } from '../../i18n/localised.tsx';
import { Row, Small, Stack } from '../../ui/layout/layout.tsx';
import { MarkedPart } from '../../ui/marked-text/marked-text.tsx';
import { LocalisedRichText } from '../../ui/rich-text/localised-rich-text.tsx';
import { Unconfirmed } from '../../ui/tag/unconfirmed.tsx';
import { CertaintyMark } from './certainty-words.tsx';
import { SourceMarks } from './source-marks.tsx';

/** What was found apart from numbers: when somebody searched in vain, how sure it is, where it stands and what remains to be confirmed. */
export function Finding({ document, finding: { id, attrs } }: { document: Doc; finding: TypedNode<FindingAttrs> }): ReactNode {
  return (
    <MarkedPart id={id} anchor>
      <Stack gap={2}>
        <LocalisedRichText value={attrs.text} />
        <Row>
          {attrs.findingType === 'NO_EVIDENCE_FOUND' && attrs.searchDate ? (
            <Small>
              <Trans>Sökning utan träff: {attrs.searchDate}</Trans>
            </Small>
          ) : null}
          {attrs.certainty ? <CertaintyMark certainty={attrs.certainty} /> : null}
          {attrs.sources.length > 0 ? (
            <Small>
              <Trans>Källor:</Trans> <SourceMarks document={document} sources={attrs.sources} />
            </Small>
          ) : null}
          {attrs.confirmation === 'UNCONFIRMED' ? <Unconfirmed /> : null}
        </Row>
        <ToConfirm what={attrs.toConfirm} />
      </Stack>
    </MarkedPart>
  );
}

/** What remains to be held against its original; nothing where that is done. It is written in Swedish alone. */
export function ToConfirm({ what }: { what: string | null }): ReactNode {
  if (!what) return null;
  return (
    <Small>
      {locale === 'en' ? (
        <Trans>
          Att bekräfta (finns bara på svenska): <span lang="sv">{what}</span>
        </Trans>
      ) : (
        <Trans>
          Att bekräfta: <span lang="sv">{what}</span>
        </Trans>
      )}
    </Small>
  );
}

/** What was found in words about single outcomes, outcome by outcome. */
export function OutcomeFindings({ document }: { document: Doc }): ReactNode {
  const told = outcomesOf(document).filter(({ findings }) => findings.length > 0);
  if (told.length === 0) return null;
  return (
    <Stack gap={4}>
      {told.map(({ id, attrs, findings }) => (
        <Stack gap={2} key={id}>
          <h3>
            <Localised value={attrs.name} />
          </h3>
          {findings.map((finding) => (
            <Finding key={finding.id} document={document} finding={finding} />
          ))}
        </Stack>
      ))}
    </Stack>
  );
}

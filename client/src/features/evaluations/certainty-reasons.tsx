import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { evidenceRowAt } from 'shared/evaluations/evaluation-document.ts';
import type { OutcomeAttrs } from 'shared/evaluations/evaluation-nodes.ts';
import type { EvidenceRowAttrs } from 'shared/evaluations/evidence-row.ts';
import { gradeDomainWords } from 'shared/evaluations/grade-words.ts';
import { DOWN_DOMAINS, UP_DOMAINS, type DownDomain, type UpDomain } from 'shared/evaluations/grade.ts';
import type { SummaryEvidence, SummaryRow } from 'shared/evaluations/summary-of-findings.ts';
import { nodeOf, type Doc } from 'shared/publishing/document.ts';
import { formatNumber } from '../../i18n/format.ts';
import { locale } from '../../i18n/locale.ts';
import { Localised } from '../../i18n/localised.tsx';
import { Details } from '../../ui/details/details.tsx';
import { Row, Small, Stack } from '../../ui/layout/layout.tsx';
import { Bullets } from '../../ui/list/list.tsx';
import { CertaintyMark, PublishedCertainty } from './certainty-words.tsx';
import { ToConfirm } from './finding.tsx';
import { SourceMarks } from './source-marks.tsx';

type Reason = { domain: DownDomain | UpDomain; steps: number; reason: string };

/** Why the certainty of a row was moved, downwards as minus. */
function reasonsOf(document: Doc, row: string): Reason[] {
  const { down, up } = evidenceRowAt(document, row);
  return [
    ...DOWN_DOMAINS.map((domain) => ({ domain, ...down[domain], steps: -down[domain].steps })),
    ...UP_DOMAINS.map((domain) => ({ domain, ...up[domain] })),
  ].filter(({ steps }) => steps !== 0);
}

const signed = (steps: number): string => (steps < 0 ? `−${-steps}` : `+${steps}`);

/** What moved a certainty, in a few words: "Publikationsbias −1". */
export function ReasonMarks({ document, row }: { document: Doc; row: string }): ReactNode {
  return reasonsOf(document, row).map(({ domain, steps }, index) => (
    <span key={domain}>
      {index > 0 ? ', ' : null}
      <Localised value={gradeDomainWords[domain]} /> {signed(steps)}
    </span>
  ));
}

/** Row by row: what moved its certainty and why, what it was measured on, what would matter to a patient and what remains to be confirmed. */
export function CertaintyReasons({ document, rows }: { document: Doc; rows: readonly SummaryRow[] }): ReactNode {
  const known = rows.flatMap((row) => (row.evidence ? [{ row, evidence: row.evidence }] : []));
  if (known.length === 0) return null;
  return (
    <Details layer summary={<Trans>Så är talen och tillförlitligheten bedömda, rad för rad</Trans>}>
      <Stack gap={5}>
        {locale === 'en' ? (
          <Small>
            <Trans>Skälen finns bara på svenska.</Trans>
          </Small>
        ) : null}
        {known.map(({ row, evidence }) => (
          <RowGrounds key={evidence.row} document={document} row={row} evidence={evidence} />
        ))}
      </Stack>
    </Details>
  );
}

function RowGrounds({ document, row, evidence }: { document: Doc; row: SummaryRow; evidence: SummaryEvidence }): ReactNode {
  const { t } = useLingui();
  const attrs = evidenceRowAt(document, evidence.row);
  const outcome = nodeOf(document, row.outcome).attrs as OutcomeAttrs;
  const reasons = reasonsOf(document, evidence.row);
  return (
    <Stack gap={2}>
      <h3>
        <Localised value={row.name} />, <Localised value={evidence.comparison} />
      </h3>
      <Row>
        <CertaintyMark certainty={evidence.certainty} />
        <Small>
          <PublishedCertainty ours={evidence.certainty} published={attrs.publishedCertainty} />
        </Small>
        <SourceMarks document={document} sources={attrs.sources} />
      </Row>
      {reasons.length > 0 ? (
        <Bullets label={t`Skäl`}>
          {reasons.map(({ domain, steps, reason }) => (
            <li key={domain}>
              <Localised value={gradeDomainWords[domain]} /> {signed(steps)}. <span lang="sv">{reason}</span>
            </li>
          ))}
        </Bullets>
      ) : null}
      <Measured outcome={outcome} scale={attrs.scale} />
      <ToConfirm what={attrs.toConfirm} />
      <ToConfirm what={outcome.toConfirm} />
    </Stack>
  );
}

/** What an effect was measured on, and how large one has to be to matter to a patient. */
function Measured({ outcome: { mid, midNote }, scale }: { outcome: OutcomeAttrs; scale: EvidenceRowAttrs['scale'] }): ReactNode {
  if (!scale && mid === null && !midNote) return null;
  return (
    <Small>
      {scale ? (
        <>
          <Trans>Skala:</Trans> <Localised value={scale} />.{' '}
        </>
      ) : null}
      {mid === null ? null : (
        <>
          <Trans>Minsta skillnad som betyder något för patienten: {formatNumber(mid)}.</Trans>{' '}
        </>
      )}
      {midNote ? (
        <>
          <Localised value={midNote} />.
        </>
      ) : null}
    </Small>
  );
}

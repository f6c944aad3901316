import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { EvidenceRowAttrs } from 'shared/evaluations/evidence-row.ts';
import { DOWN_DOMAINS, UP_DOMAINS, type DownDomain, type UpDomain } from 'shared/evaluations/grade.ts';
import type { SummaryRow } from 'shared/evaluations/summary-of-findings.ts';
import { nodeOf, type Doc } from 'shared/publishing/document.ts';
import { Localised } from '../../i18n/localised.tsx';
import { Details } from '../../ui/details/details.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { Bullets } from '../../ui/list/list.tsx';
import { CertaintyMark } from './certainty-words.tsx';

const domainWords: Record<DownDomain | UpDomain, ReactNode> = {
  riskOfBias: <Trans>Risk för bias</Trans>,
  inconsistency: <Trans>Bristande samstämmighet</Trans>,
  indirectness: <Trans>Bristande överförbarhet</Trans>,
  imprecision: <Trans>Bristande precision</Trans>,
  publicationBias: <Trans>Publikationsbias</Trans>,
  largeEffect: <Trans>Stor effekt</Trans>,
  doseResponse: <Trans>Dos–respons</Trans>,
  confounding: <Trans>Störfaktorer</Trans>,
};

type Reason = { domain: DownDomain | UpDomain; steps: number; reason: string };

/** Why the certainty of a row was moved, downwards as minus. */
function reasonsOf(document: Doc, row: string): Reason[] {
  const { down, up } = nodeOf(document, row).attrs as EvidenceRowAttrs;
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
      {domainWords[domain]} {signed(steps)}
    </span>
  ));
}

/** Outcome by outcome: what moved its certainty and why, for those who want to know. */
export function CertaintyReasons({ document, rows }: { document: Doc; rows: readonly SummaryRow[] }): ReactNode {
  const { t } = useLingui();
  const moved = rows.flatMap((row) =>
    row.evidence && reasonsOf(document, row.evidence.row).length > 0 ? [{ row, evidence: row.evidence }] : [],
  );
  if (moved.length === 0) return null;
  return (
    <Details summary={<Trans>Så är tillförlitligheten bedömd</Trans>}>
      <Stack gap={4}>
        {moved.map(({ row, evidence }) => (
          <Stack gap={2} key={evidence.row}>
            <h3>
              <Localised value={row.name} />, <Localised value={evidence.comparison} />
            </h3>
            <p>
              <CertaintyMark certainty={evidence.certainty} />
            </p>
            <Bullets label={t`Skäl`}>
              {reasonsOf(document, evidence.row).map(({ domain, steps, reason }) => (
                <li key={domain}>
                  {domainWords[domain]} {signed(steps)}. <span lang="sv">{reason}</span>
                </li>
              ))}
            </Bullets>
          </Stack>
        ))}
      </Stack>
    </Details>
  );
}

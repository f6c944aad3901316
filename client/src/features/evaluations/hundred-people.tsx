import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { evidenceRowAt } from 'shared/evaluations/evaluation-document.ts';
import { isUnsure } from 'shared/evaluations/effect-statement.ts';
import { ofHundred, openOfHundred, type OfHundred } from 'shared/evaluations/of-hundred.ts';
import type { SummaryEvidence, SummaryRow } from 'shared/evaluations/summary-of-findings.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { IconArray } from '../../ui/icon-array/icon-array.tsx';
import { Row, Section, Small, Stack, Together } from '../../ui/layout/layout.tsx';
import { Unconfirmed } from '../../ui/tag/unconfirmed.tsx';
import { CertaintyMark } from './certainty-words.tsx';
import { SourceMarks } from './source-marks.tsx';

/** One effect as a hundred people; nothing where it is no risk. Where the studies leave it open which way it goes, nobody is drawn as helped or harmed. */
export function HundredPeople({ row }: { row: SummaryRow }): ReactNode {
  const numbers = ofHundred(row);
  if (!numbers) return null;
  const name = inReadersLanguage(row.name);
  return row.evidence && isUnsure(row.evidence, row.direction) ? (
    <OpenPeople name={name} numbers={numbers} />
  ) : (
    <MovedPeople name={name} numbers={numbers} />
  );
}

function MovedPeople({ name, numbers }: { name: string; numbers: OfHundred }): ReactNode {
  const { t } = useLingui();
  const { anyway, difference, rest, more } = numbers;
  return (
    <IconArray
      label={
        more
          ? t`${name}: av 100 personer händer det ${anyway} även utan åtgärden, ${difference} till med åtgärden, och ${rest} berörs inte.`
          : t`${name}: av 100 personer händer det ${anyway} trots åtgärden, ${difference} slipper det tack vare den, och ${rest} berörs inte.`
      }
      already={{ count: anyway, label: more ? t`även utan åtgärden` : t`trots åtgärden` }}
      changed={{ count: difference, label: more ? t`till med åtgärden` : t`slipper det tack vare åtgärden` }}
      rest={{ count: rest, label: t`berörs inte` }}
    />
  );
}

function OpenPeople({ name, numbers }: { name: string; numbers: OfHundred }): ReactNode {
  const { t } = useLingui();
  const { anyway, open, rest } = openOfHundred(numbers);
  return (
    <IconArray
      label={t`${name}: studierna visar ingen säker skillnad. Av 100 personer händer det ${anyway} med eller utan åtgärden, för ${open} ger studierna inget svar, och ${rest} berörs inte.`}
      already={{ count: anyway, label: t`med eller utan åtgärden` }}
      changed={{ count: open, label: t`där studierna inte ger svar`, open: true }}
      rest={{ count: rest, label: t`berörs inte` }}
    />
  );
}

type KnownRow = SummaryRow & { evidence: SummaryEvidence };

type KeyNumbersProps = {
  document: Doc;
  rows: readonly SummaryRow[];
  /** Whether the bibliography stands on the same page, to be led to. */
  cites: boolean;
};

/** The key numbers: the weightiest benefit and the weightiest harm whose effects are risks. */
export function KeyNumbers({ document, rows, cites }: KeyNumbersProps): ReactNode {
  const shown = [weightiest(rows, false), weightiest(rows, true)].filter((row) => row !== undefined);
  if (shown.length === 0) return null;
  return (
    <Section title={<Trans>Av 100 personer</Trans>}>
      <Stack gap={5}>
        {shown.map((row) => (
          <Together key={row.outcome}>
            <h3>
              <Localised value={row.name} />
            </h3>
            <Small>
              <Localised value={row.evidence.comparison} />
            </Small>
            <HundredPeople row={row} />
            <InNumbers document={document} row={row} cites={cites} />
          </Together>
        ))}
      </Stack>
    </Section>
  );
}

/** The picture in figures: how far the numbers reach, how sure they are, what the source prints itself and whether anybody has held them against it. */
function InNumbers({ document, row, cites }: { document: Doc; row: KnownRow; cites: boolean }): ReactNode {
  const numbers = ofHundred(row);
  if (!numbers) return null;
  const { sources, publishedRiskPer1000: published, confirmation } = evidenceRowAt(document, row.evidence.row);
  const { without, withIt, range } = numbers;
  // Never parted by the end of a line.
  const reach = `${without + range.low}\u2060–\u2060${without + range.high}`;
  const inSource = typeof published === 'number' ? Math.round(published / 10) : withIt;
  return (
    <Stack gap={2}>
      <p>
        <Trans>
          Utan åtgärden {without} av 100, med den {withIt} av 100 (95 % konfidensintervall {reach}).
        </Trans>{' '}
        {isUnsure(row.evidence, row.direction) ? <Trans>Studierna visar ingen säker skillnad.</Trans> : null}{' '}
        {inSource === withIt ? null : <Trans>Källan anger {inSource} av 100; talet här är räknat ur källans avrundade effekt.</Trans>}{' '}
        {cites ? <SourceMarks document={document} sources={sources} /> : null}
      </p>
      <Row>
        <CertaintyMark certainty={row.evidence.certainty} />
        {confirmation === 'UNCONFIRMED' ? <Unconfirmed /> : null}
      </Row>
    </Stack>
  );
}

function weightiest(rows: readonly SummaryRow[], harm: boolean): KnownRow | undefined {
  return rows
    .filter((row): row is KnownRow => row.harm === harm && ofHundred(row) !== null)
    .toSorted((a, b) => b.importance - a.importance)[0];
}

import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { effectStatement, isUnsure } from 'shared/evaluations/effect-statement.ts';
import { evidenceRowAt, findingsAt, type TypedNode } from 'shared/evaluations/evaluation-document.ts';
import type { FindingAttrs } from 'shared/evaluations/evaluation-nodes.ts';
import type { Certainty } from 'shared/evaluations/grade.ts';
import { ofHundred, type OfHundred } from 'shared/evaluations/of-hundred.ts';
import type { SummaryEvidence, SummaryRow } from 'shared/evaluations/summary-of-findings.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { plainText } from 'shared/text/rich-text.ts';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Unbroken } from '../../ui/table/table.tsx';
import { Unconfirmed } from '../../ui/tag/unconfirmed.tsx';
import { SourceMarks } from './source-marks.tsx';

/** How far a patient can trust a number, without the words of the trade. */
const plainCertainty: Record<Certainty, ReactNode> = {
  4: <Trans>Vi är säkra på det.</Trans>,
  3: <Trans>Det stämmer troligen.</Trans>,
  2: <Trans>Vi är osäkra på det.</Trans>,
  1: <Trans>Det går inte att bedöma om det stämmer.</Trans>,
};

/** What is said where nobody has held the numbers against their original: the studies may be sure, we are not yet. */
const plainUnconfirmed: Record<Certainty, ReactNode> = {
  ...plainCertainty,
  4: <Trans>Studierna är säkra, men talen är inte kontrollerade än.</Trans>,
};

type EffectProps = {
  document: Doc;
  row: SummaryRow;
  /** Whether the bibliography stands on the same page, to be led to. */
  cites?: boolean;
};

/** What a row says to a patient: in people of a hundred where it is a risk, else in words; without a row, what is known all the same. */
export function PlainEffect({ document, row, cites = false }: EffectProps): ReactNode {
  const { evidence } = row;
  if (!evidence) return <PlainUnknown document={document} row={row} cites={cites} />;
  const numbers = ofHundred(row);
  const unsure = isUnsure(evidence, row.direction);
  const sure = isConfirmed(document, evidence) ? plainCertainty : plainUnconfirmed;
  return (
    <>
      {numbers ? <PlainRisk numbers={numbers} unsure={unsure} /> : <PlainChange evidence={evidence} direction={row.direction} />}{' '}
      {unsure ? null : sure[evidence.certainty]}
    </>
  );
}

/** Whether somebody has held the numbers of a row against their original. */
export function isConfirmed(document: Doc, { row }: SummaryEvidence): boolean {
  return evidenceRowAt(document, row).confirmation === 'CONFIRMED';
}

function PlainUnknown({ document, row: { outcome, harm }, cites = false }: EffectProps): ReactNode {
  const findings = findingsAt(document, outcome);
  const date = findings.find(({ attrs }) => attrs.findingType === 'NO_EVIDENCE_FOUND')?.attrs.searchDate;
  if (findings.length === 0) {
    return harm ? (
      <Trans>Utvärderingen säger inget om det här. Det betyder inte att metoden är utan risk.</Trans>
    ) : (
      <Trans>Utvärderingen säger inget om det här.</Trans>
    );
  }
  return (
    <>
      {date ? (
        <Trans>
          Vi vet inte hur det blir: en sökning efter studier <Unbroken>{date}</Unbroken> gav ingen träff.
        </Trans>
      ) : null}{' '}
      {findings.map((finding) => (
        <PlainFinding key={finding.id} document={document} finding={finding} cites={cites} />
      ))}
    </>
  );
}

type FindingProps = { document: Doc; finding: TypedNode<FindingAttrs>; cites: boolean };

/** What was found, to a patient: in plain words where the evaluation has them. */
export function PlainFinding({ document, finding: { attrs }, cites }: FindingProps): ReactNode {
  return (
    <>
      {attrs.plainText ? <Localised value={attrs.plainText} /> : plainText(inReadersLanguage(attrs.text))}{' '}
      {cites ? <SourceMarks document={document} sources={attrs.sources} /> : null}{' '}
      {attrs.confirmation === 'UNCONFIRMED' ? <Unconfirmed /> : null}{' '}
    </>
  );
}

function PlainRisk({ numbers, unsure }: { numbers: OfHundred; unsure: boolean }): ReactNode {
  const { without, withIt, range } = numbers;
  return (
    <>
      <Trans>
        Utan metoden är det {without} av 100. Med metoden är det {withIt} av 100.
      </Trans>{' '}
      {unsure ? <Trans>Studierna visar ingen säker skillnad.</Trans> : <PlainDifference numbers={numbers} />}{' '}
      <Trans>
        Det kan vara från <Change people={range.low} /> till <Change people={range.high} />.
      </Trans>
    </>
  );
}

function PlainDifference({ numbers: { difference, more } }: { numbers: OfHundred }): ReactNode {
  if (difference === 0) return <Trans>Skillnaden är mindre än 1 av 100.</Trans>;
  return more ? (
    <Plural value={difference} one="Det är # fler." other="Det är # fler." />
  ) : (
    <Plural value={difference} one="Det är # färre." other="Det är # färre." />
  );
}

function Change({ people }: { people: number }): ReactNode {
  if (people === 0) return <Trans>lika många</Trans>;
  return people > 0 ? <Plural value={people} one="# fler" other="# fler" /> : <Plural value={-people} one="# färre" other="# färre" />;
}

type Size = NonNullable<ReturnType<typeof effectStatement>['size']>;

const howMuch: Record<Exclude<Size, 'TRIVIAL'>, MessageDescriptor> = {
  SMALL: msg`lite`,
  MODERATE: msg`tydligt`,
  LARGE: msg`mycket`,
};

/** A difference in words: what it does where the evidence is good, what it may do where it is not. */
function PlainChange({ evidence, direction }: { evidence: SummaryEvidence; direction: SummaryRow['direction'] }): ReactNode {
  const { i18n } = useLingui();
  const { verdict, size } = effectStatement(evidence.measure, evidence.effect, direction);
  if (verdict === 'UNSURE') return <Trans>Studierna visar ingen säker skillnad.</Trans>;
  if (size === 'TRIVIAL') return <HardlyFelt better={verdict === 'BETTER'} unsure={evidence.certainty <= 2} />;
  const much = size === null ? '' : `${i18n._(howMuch[size])} `;
  const better = verdict === 'BETTER';
  if (evidence.certainty <= 2) return better ? <Trans>Det kan bli {much}bättre.</Trans> : <Trans>Det kan bli {much}sämre.</Trans>;
  return better ? <Trans>Det blir {much}bättre.</Trans> : <Trans>Det blir {much}sämre.</Trans>;
}

/** A difference too small to be noticed is said as such, not as a shade of better or worse. */
function HardlyFelt({ better, unsure }: { better: boolean; unsure: boolean }): ReactNode {
  if (unsure)
    return better ? (
      <Trans>Det kan bli bättre, men så lite att det knappt märks.</Trans>
    ) : (
      <Trans>Det kan bli sämre, men så lite att det knappt märks.</Trans>
    );
  return better ? (
    <Trans>Det blir bättre, men så lite att det knappt märks.</Trans>
  ) : (
    <Trans>Det blir sämre, men så lite att det knappt märks.</Trans>
  );
}

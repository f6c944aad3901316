import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { effectStatement } from 'shared/evaluations/effect-statement.ts';
import type { Certainty } from 'shared/evaluations/grade.ts';
import { ofHundred, type OfHundred } from 'shared/evaluations/of-hundred.ts';
import type { SummaryEvidence, SummaryRow } from 'shared/evaluations/summary-of-findings.ts';

/** How far a patient can trust a number, without the words of the trade. */
const plainCertainty: Record<Certainty, ReactNode> = {
  4: <Trans>Vi är säkra på det.</Trans>,
  3: <Trans>Det stämmer troligen.</Trans>,
  2: <Trans>Vi är osäkra på det.</Trans>,
  1: <Trans>Vi är mycket osäkra på det.</Trans>,
};

/** What a row says to a patient: in people of a hundred where it is a risk, else in words. */
export function PlainEffect({ row }: { row: SummaryRow }): ReactNode {
  const { evidence } = row;
  if (!evidence) return <Trans>Det finns inga studier som visar hur det blir.</Trans>;
  const numbers = ofHundred(row);
  return (
    <>
      {numbers ? (
        <PlainRisk numbers={numbers} unsure={isUnsure(evidence, row.direction)} />
      ) : (
        <PlainChange evidence={evidence} direction={row.direction} />
      )}{' '}
      {isUnsure(evidence, row.direction) ? null : plainCertainty[evidence.certainty]}
    </>
  );
}

/** Whether the studies leave it open which way the effect goes, however the people are rounded. */
const isUnsure = ({ measure, effect }: SummaryEvidence, direction: SummaryRow['direction']): boolean =>
  effectStatement(measure, effect, direction).verdict === 'UNSURE';

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

function PlainChange({ evidence, direction }: { evidence: SummaryEvidence; direction: SummaryRow['direction'] }): ReactNode {
  const { verdict, size } = effectStatement(evidence.measure, evidence.effect, direction);
  if (verdict === 'UNSURE') return <Trans>Studierna visar ingen säker skillnad.</Trans>;
  const better = verdict === 'BETTER';
  switch (size) {
    case 'TRIVIAL':
      return better ? <Trans>Det blir knappt märkbart bättre.</Trans> : <Trans>Det blir knappt märkbart sämre.</Trans>;
    case 'SMALL':
      return better ? <Trans>Det blir lite bättre.</Trans> : <Trans>Det blir lite sämre.</Trans>;
    case 'MODERATE':
      return better ? <Trans>Det blir tydligt bättre.</Trans> : <Trans>Det blir tydligt sämre.</Trans>;
    case 'LARGE':
      return better ? <Trans>Det blir mycket bättre.</Trans> : <Trans>Det blir mycket sämre.</Trans>;
    case null:
      return better ? <Trans>Det blir bättre.</Trans> : <Trans>Det blir sämre.</Trans>;
  }
}

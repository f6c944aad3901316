import { evidenceRowAt, outcomesOf, type OutcomeWithEvidence } from 'shared/evaluations/evaluation-document.ts';
import type { EvidenceRowAttrs } from 'shared/evaluations/evidence-row.ts';
import { certaintyLevels, designWords, gradeDomainWords } from 'shared/evaluations/grade-words.ts';
import { DOWN_DOMAINS, UP_DOMAINS, type Certainty } from 'shared/evaluations/grade.ts';
import { knownWithoutNumbers, type KnownWithoutNumbers } from 'shared/evaluations/known-without-numbers.ts';
import { keptSummary, type SummaryRow } from 'shared/evaluations/summary-of-findings.ts';
import { citedReferences, type NumberedReference } from 'shared/publishing/numbered-references.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { vancouverText } from 'shared/publishing/vancouver.ts';
import { plainText } from 'shared/text/rich-text.ts';
import { csvOf } from '../kernel/http/csv.ts';

/** A line of the file: a line of the table, with what the document says of it. */
type Line = { document: Doc; row: SummaryRow; outcome: OutcomeWithEvidence; attrs: EvidenceRowAttrs | null };

const columns: readonly (readonly [string, (line: Line) => number | string | null | undefined])[] = [
  ['utfall', ({ row }) => row.name.sv],
  ['vikt', ({ row }) => row.importance],
  ['skada', ({ row }) => yesNo(row.harm)],
  ['tidpunkt', ({ row }) => row.timeframe?.sv],
  ['underlag', ({ document, row }) => (row.evidence ? 'evidensrad' : knownWords[knownWithoutNumbers(document, row.outcome)])],
  ['jämförelse', ({ row }) => row.evidence?.comparison.sv],
  ['design', ({ attrs }) => attrs && designWords[attrs.design].sv],
  ['studier', ({ row }) => row.evidence?.nStudies],
  ['deltagare', ({ row }) => row.evidence?.nParticipants],
  ['mått', ({ row }) => row.evidence?.measure],
  ['skattning', ({ row }) => row.evidence?.effect.estimate],
  ['nedre gräns', ({ row }) => row.evidence?.effect.low],
  ['övre gräns', ({ row }) => row.evidence?.effect.high],
  ['skala', ({ attrs }) => attrs?.scale?.sv],
  ['utan per 1000', ({ row }) => row.evidence?.baselineRiskPer1000],
  ['med per 1000', ({ row }) => whole(row.evidence?.absolute?.risk.estimate)],
  ['med per 1000 nedre', ({ row }) => whole(row.evidence?.absolute?.risk.low)],
  ['med per 1000 övre', ({ row }) => whole(row.evidence?.absolute?.risk.high)],
  ['med per 1000 enligt källan', ({ attrs }) => attrs?.publishedRiskPer1000],
  ['enligt källan nedre', ({ attrs }) => attrs?.publishedRiskLow],
  ['enligt källan övre', ({ attrs }) => attrs?.publishedRiskHigh],
  ['tillförlitlighet', ({ row }) => certaintyWord(row.evidence?.certainty)],
  ['tillförlitlighet enligt källan', ({ attrs }) => certaintyWord(attrs?.publishedCertainty)],
  ['skäl', ({ attrs }) => attrs && reasonsOf(attrs)],
  ['slutsats', ({ attrs }) => attrs?.conclusion?.sv],
  ['anmärkning', ({ attrs }) => attrs?.note?.sv],
  ['fynd', ({ outcome }) => outcome.findings.map(({ attrs }) => plainText(attrs.text.sv)).join(BETWEEN)],
  ['sökdatum', ({ outcome }) => outcome.findings.flatMap(({ attrs }) => attrs.searchDate ?? []).join(BETWEEN)],
  ['källor', (line) => citedReferences(line.document, sourcesOf(line)).map(sourceText).join(BETWEEN)],
  ['bekräftad', (line) => yesNo(toConfirm(line).length === 0)],
  ['att bekräfta', (line) => toConfirm(line).join(BETWEEN)],
];

const BETWEEN = ' | ';

const knownWords: Record<KnownWithoutNumbers, string> = {
  SEARCHED_IN_VAIN: 'sökt utan träff',
  TOLD_IN_WORDS: 'fynd i ord',
  UNTOLD: 'ingen uppgift',
};

/**
 * The rows of evidence as a spreadsheet, one line each, with what is computed from them beside what their sources print. An outcome without a row is a line too,
 * with what was found in words.
 * @param computed what was computed from the document when it was published
 */
export function evidenceCsv(document: Doc, computed: unknown): string {
  const outcomes = new Map(outcomesOf(document).map((outcome) => [outcome.id, outcome]));
  const lines = keptSummary(document, computed).rows.flatMap((row): Line[] => {
    const outcome = outcomes.get(row.outcome);
    const attrs = row.evidence && evidenceRowAt(document, row.evidence.row);
    return outcome ? [{ document, row, outcome, attrs }] : [];
  });
  return csvOf([columns.map(([name]) => name), ...lines.map((line) => columns.map(([, cell]) => figure(cell(line))))]);
}

function reasonsOf({ down, up }: EvidenceRowAttrs): string {
  const moved = [
    ...DOWN_DOMAINS.map((domain) => ({ ...down[domain], domain, sign: '−' })),
    ...UP_DOMAINS.map((domain) => ({ ...up[domain], domain, sign: '+' })),
  ];
  return moved
    .filter(({ steps }) => steps > 0)
    .map(({ domain, steps, sign, reason }) => `${gradeDomainWords[domain].sv} ${sign}${steps}: ${reason}`)
    .join(BETWEEN);
}

const partsOf = ({ outcome, attrs }: Line) => [...(attrs ? [attrs] : []), ...outcome.findings.map((finding) => finding.attrs)];

const sourcesOf = (line: Line): string[] => partsOf(line).flatMap(({ sources }) => sources);

const toConfirm = (line: Line): string[] => [line.outcome.attrs, ...partsOf(line)].flatMap((part) => part.toConfirm ?? []);

const sourceText = (reference: NumberedReference): string => `[${reference.number}] ${vancouverText(reference)}`;

const certaintyWord = (certainty: Certainty | null | undefined): string => (certainty ? certaintyLevels[certainty].sv : '');

const yesNo = (yes: boolean): string => (yes ? 'ja' : 'nej');

const whole = (value: number | undefined): number | undefined => (value === undefined ? undefined : Math.round(value));

/** With a decimal comma, as a Swedish spreadsheet reads numbers. */
function figure(value: number | string | null | undefined): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : (value ?? '');
}

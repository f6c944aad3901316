import { studiesOf } from 'shared/evaluations/evaluation-document.ts';
import { isRatio } from 'shared/evaluations/effect-statement.ts';
import type { StudiesOutcome } from 'shared/evaluations/file-outcome.ts';
import { evaluationKind } from 'shared/evaluations/evaluation.kind.ts';
import type { EvidenceRowAttrs } from 'shared/evaluations/evidence-row.ts';
import { metaAnalysis, type PoolingModel } from 'shared/evaluations/meta-analysis.ts';
import type { StudyAttrs } from 'shared/evaluations/study-node.ts';
import { findNode, nodeOf, type Doc, type DocumentNode, type NodeId } from 'shared/publishing/document.ts';
import { documentOf } from 'shared/publishing/draft-operations.ts';
import { fieldMessage } from 'shared/text/field-messages.ts';
import type { Context } from '../kernel/context.ts';
import { inTransaction } from '../kernel/context.ts';
import { decodeText } from '../kernel/files/decode-text.ts';
import { bringIntoEdition, type Bringing } from '../publishing/bring-into-edition.ts';
import { problem, readStudies, type FileProblem, type ReadStudy } from './files/read-studies.ts';

export type ImportedStudies = Omit<Bringing, 'format'> & {
  /** The row of evidence the studies are pooled in. */
  row: string;
  /** By which model the row is written. */
  model: PoolingModel;
  bytes: Uint8Array;
};

type Read = { document: Doc | null; problems: FileProblem[]; studies: ReadStudy[] };

/**
 * Replaces the studies of a row of evidence by those of a file, and writes what they come to into the row: all of it or nothing. A study keeps its id by its
 * name. Without `apply` nothing is changed.
 */
export function importStudies(context: Context, file: ImportedStudies): Promise<StudiesOutcome> {
  return inTransaction(context, async (context) => {
    const brought = await bringIntoEdition(context, [evaluationKind], { ...file, format: 'studies-csv' }, (_kind, state) =>
      readFile(documentOf(state), file),
    );
    if ('error' in brought) return { ...nothing, errors: [{ message: brought.error.message }] };
    const { read, revision } = brought;
    const refused = 'problems' in brought ? brought.problems.map(({ key, parameters }) => problem(key, null, null, parameters)) : [];
    const problems = [...read.problems, ...refused].map(({ key, parameters, ...place }) => ({
      ...place,
      message: fieldMessage(key, context.locale, parameters),
    }));
    return { done: 'done' in brought && brought.done, errors: [], problems, revision, studies: read.studies.map(({ attrs }) => attrs) };
  });
}

const nothing: StudiesOutcome = { done: false, errors: [], problems: [], revision: null, studies: [] };

function readFile(document: Doc, { row, model, bytes }: ImportedStudies): Read {
  const found = findNode(document, row);
  const text = decodeText(bytes);
  if (found?.type !== 'evidenceRow') return { document: null, studies: [], problems: [problem('rowMissing', null)] };
  if (text === null) return { document: null, studies: [], problems: [problem('sheetNotText', null)] };
  const { studies, problems } = readStudies(text);
  const attrs = found.attrs as EvidenceRowAttrs;
  const analysed = metaAnalysis(
    attrs.effectMeasure,
    studies.map((study) => study.attrs),
  );
  const parameters = { measure: attrs.effectMeasure };
  const isRefused = ({ line }: ReadStudy): boolean => problems.some((each) => each.line === line);
  const without = studies.filter(
    (study, index) =>
      analysed.studies[index]?.effect === null && !(isRatio(attrs.effectMeasure) && tellsNothing(study.attrs)) && !isRefused(study),
  );
  const all = [...problems, ...without.map(({ line }) => problem('studyWithoutEffect', line, null, parameters))];
  const { pooled } = analysed;
  if (all.length > 0 || !pooled) {
    const none = problem(studies.length > 0 ? 'noRelativeEffect' : 'noStudies', null);
    return { document: null, studies, problems: all.length > 0 ? all : [none] };
  }
  const counted = studies.map((study) => study.attrs).filter((_, index) => analysed.studies[index]?.effect !== null);
  return {
    document: withStudies(document, row, unconfirmed(attrs, summed(attrs, counted, pooled[model].effect)), studies),
    studies,
    problems,
  };
}

/** Nobody had the outcome, or everybody: a ratio cannot be formed, but the study is rightly in the list. */
function tellsNothing(study: StudyAttrs): boolean {
  const { treatedEvents, treatedTotal, controlEvents, controlTotal } = study;
  if (treatedEvents === null || controlEvents === null || !treatedTotal || !controlTotal) return false;
  return (treatedEvents === 0 && controlEvents === 0) || (treatedEvents === treatedTotal && controlEvents === controlTotal);
}

/** Beyond what any table shows, and short enough to be read in a form. */
const exactly = (value: number): number => Number(value.toFixed(4));

function summed(row: EvidenceRowAttrs, studies: readonly StudyAttrs[], effect: { estimate: number; low: number; high: number }) {
  const totals = studies.map(({ treatedTotal, controlTotal }) =>
    treatedTotal === null || controlTotal === null ? null : treatedTotal + controlTotal,
  );
  // What the row counted before were those of other studies.
  const participants = totals.includes(null) ? null : totals.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  const [events, people] = [sumOf(studies, 'controlEvents'), sumOf(studies, 'controlTotal')];
  const baseline = events !== null && people ? Math.round((1000 * events) / people) : null;
  const isRisk = row.effectMeasure !== 'MD' && row.effectMeasure !== 'SMD';
  return {
    estimate: exactly(effect.estimate),
    ciLow: exactly(effect.low),
    ciHigh: exactly(effect.high),
    nStudies: studies.length,
    nParticipants: participants,
    baselineRiskPer1000: row.baselineRiskPer1000 ?? (isRisk ? baseline : null),
  };
}

/** Nobody has held other numbers than those that were confirmed against their source. */
function unconfirmed(row: EvidenceRowAttrs, numbers: ReturnType<typeof summed>): EvidenceRowAttrs {
  const isSame = Object.entries(numbers).every(([name, number]) => row[name as keyof typeof numbers] === number);
  if (isSame || row.confirmation === 'UNCONFIRMED') return { ...row, ...numbers };
  return { ...row, ...numbers, confirmation: 'UNCONFIRMED', toConfirm: 'Talen är sammanvägda ur en fil. Jämför dem med studierna.' };
}

function sumOf(studies: readonly StudyAttrs[], field: 'controlEvents' | 'controlTotal'): number | null {
  return studies.reduce<number | null>((sum, study) => (sum === null || study[field] === null ? null : sum + study[field]), 0);
}

function withStudies(document: Doc, row: string, attrs: EvidenceRowAttrs, studies: readonly ReadStudy[]): Doc {
  const before = studiesOf(document, row);
  const others = Object.entries(document.nodes).filter(([id]) => !before.some((study) => study.id === id));
  const next = studies.map((study): [NodeId, DocumentNode] => {
    const same = before.find((each) => each.attrs.name === study.attrs.name);
    return [same?.id ?? `study-${crypto.randomUUID()}`, { type: 'study', attrs: study.attrs, children: [] }];
  });
  const { type } = nodeOf(document, row);
  return {
    ...document,
    nodes: { ...Object.fromEntries(others), ...Object.fromEntries(next), [row]: { type, attrs, children: next.map(([id]) => id) } },
  };
}

import { answerLength, consultAnswerSchema } from 'shared/consultations/consult-answer.ts';
import { threadLimits } from 'shared/consultations/consult-thread.ts';
import type { DispositionCode } from 'shared/consultations/disposition.ts';
import { fieldErrors } from 'shared/text/field-errors.ts';
import { fieldMessage } from 'shared/text/field-messages.ts';
import type { Locale } from 'shared/text/locale.ts';
import type { Unsaved } from '../../../ui/save-state/autosave.ts';
import { blockedBy, type Blocked } from '../blocked.ts';
import { judgeText } from '../identity/identity-judgement.ts';
import { identityMessage } from '../identity/identity-message.ts';
import { vouchedIn, type Vouching } from '../identity/vouching.ts';

/** A part of a published text that the answer rests on, with what is shown of it. */
export type ChosenPart = {
  artefactId: string;
  nodeId: string;
  label: { sv: string; en?: string | null };
  type: string;
  title: { sv: string; en?: string | null } | null;
  version: string;
};

/** What is written so far. */
export type AnswerValues = {
  disposition: DispositionCode | null;
  text: string;
  knowledgeMissing: boolean;
  followUpWeeks: number | null;
  followUpMeasure: string;
  citations: readonly ChosenPart[];
};

/** The texts of an answer, as the identity gate names them. */
const answerTexts = ['text', 'followUpMeasure'] as const;
export type AnswerTextName = (typeof answerTexts)[number];

/** An answer while it is written, here and as the server has it. */
export type AnswerState = {
  values: AnswerValues;
  saved: AnswerValues;
  revision: number;
  vouchings: readonly Vouching[];
  /** What the server did not store, and why. */
  refused: Partial<Record<keyof AnswerValues, string>>;
  /** It was saved in another window in the meantime. */
  conflict: boolean;
  /** It cannot be saved: the question is not the viewer's any more, or the session is over. */
  blocked: Blocked | null;
};

export const emptyAnswer: AnswerValues = {
  disposition: null,
  text: '',
  knowledgeMissing: false,
  followUpWeeks: null,
  followUpMeasure: '',
  citations: [],
};

/** Most UTF-16 units of the texts. */
export const answerLimits: Record<AnswerTextName, number> = { text: answerLength.longest, followUpMeasure: threadLimits.followUpMeasure };

const keyOf = ({ artefactId, nodeId }: ChosenPart): string => `${artefactId} ${nodeId}`;

const same = (name: keyof AnswerValues, a: AnswerValues, b: AnswerValues): boolean =>
  name === 'citations' ? a.citations.map(keyOf).join('|') === b.citations.map(keyOf).join('|') : a[name] === b[name];

/** What stands in the way of storing a text of the answer. */
const stoppingIn = ({ values, saved, vouchings }: AnswerState, name: AnswerTextName) =>
  values[name] === saved[name] ? [] : judgeText(values[name], { saved: saved[name], vouched: vouchedIn(vouchings, name) }).stopping;

const isText = (name: keyof AnswerValues): name is AnswerTextName => answerTexts.some((text) => text === name);

const isHeld = (state: AnswerState, name: keyof AnswerValues): boolean =>
  state.refused[name] !== undefined || (isText(name) && stoppingIn(state, name).length > 0);

const changedNames = ({ values, saved }: AnswerState): (keyof AnswerValues)[] =>
  (Object.keys(values) as (keyof AnswerValues)[]).filter((name) => !same(name, values, saved));

/** Whether something typed cannot go to the server as it is. */
export const hasHeld = (state: AnswerState): boolean =>
  state.conflict || changedNames(state).some((name) => state.blocked !== null || isHeld(state, name));

/** Why what is typed is not on the server; undefined where it is, or can go there. */
export const unsavedBecause = (state: AnswerState): Unsaved | undefined =>
  state.conflict ? 'contested' : hasHeld(state) ? 'refused' : undefined;

/** What a save sends: only what changed and may be stored; null where there is nothing. */
export function answerChanges(state: AnswerState): { sent: Partial<AnswerValues>; revision: number; overrides: Vouching[] } | null {
  if (state.conflict) return null;
  const names = changedNames(state).filter((name) => !isHeld(state, name));
  if (names.length === 0) return null;
  const sent: Partial<AnswerValues> = Object.fromEntries(names.map((name) => [name, state.values[name]]));
  return { sent, revision: state.revision, overrides: state.vouchings.filter(({ field }) => names.some((name) => name === field)) };
}

type SaveError = { __typename: string; message: string; path: readonly string[]; field?: string };

/** The answer after a save. What was typed in the meantime stays. */
export function afterAnswerSave(
  state: AnswerState,
  sent: Partial<AnswerValues>,
  { revision, errors }: { revision?: number | null; errors: readonly SaveError[] },
): AnswerState {
  const conflict = errors.some(({ __typename, path }) => __typename === 'Conflict' && path[0] === 'revision');
  const blocked = blockedBy(errors);
  if (conflict || blocked) return { ...state, conflict, blocked };
  const said = refusedIn(sent, errors);
  const stored = revision == null ? {} : Object.fromEntries(Object.entries(sent).filter(([name]) => !(name in said)));
  // What was typed meanwhile has not been judged yet.
  const refused = Object.fromEntries(
    Object.entries(said).filter(([name]) => same(name as keyof AnswerValues, { ...state.values, ...sent }, state.values)),
  );
  const saved = { ...state.saved, ...stored };
  return { ...state, saved, revision: revision ?? state.revision, conflict, blocked, refused: { ...state.refused, ...refused } };
}

/** What of a save was not stored, and why. An error that names no part of it holds all of it back: nothing may be lost in silence. */
function refusedIn(sent: Partial<AnswerValues>, errors: readonly SaveError[]): AnswerState['refused'] {
  const names = Object.keys(sent) as (keyof AnswerValues)[];
  return Object.fromEntries(
    errors.flatMap(({ field, path, message }) => {
      const named = names.filter((name) => name === (field ?? path[0]));
      return (named.length > 0 ? named : names).map((name) => [name, message]);
    }),
  );
}

/** What an answer lacks before it may be signed, by the schema the server asks too. */
export function answerProblems(state: AnswerState, locale: Locale): { path: string; message: string }[] {
  const { disposition, text, knowledgeMissing, citations, followUpWeeks, followUpMeasure } = state.values;
  const parsed = consultAnswerSchema.safeParse({
    disposition,
    text,
    knowledgeMissing,
    citations: citations.map(({ artefactId, nodeId }) => ({ artefact: artefactId, node: nodeId })),
    followUp: followUpWeeks === null ? null : { weeks: followUpWeeks, measure: followUpMeasure },
  });
  const lacks = parsed.success ? [] : fieldErrors(parsed.error.issues);
  const words = lacks.map(({ path, key, parameters }) => ({
    path: path === 'followUp.measure' ? 'followUpMeasure' : path,
    message: fieldMessage(key, locale, parameters),
  }));
  // The schema judges what is between fields only once each is right; here everything is told at once.
  if (citations.length === 0 && !knowledgeMissing && !words.some(({ path }) => path === 'citations')) {
    words.push({ path: 'citations', message: fieldMessage('citationOrKnowledgeMissing', locale) });
  }
  const stopped = answerTexts.flatMap((path) => {
    const message = identityMessage(stoppingIn(state, path), locale);
    return message ? [{ path, message }] : [];
  });
  const found = [...words, ...stopped];
  const refused = Object.entries(state.refused)
    .map(([path, message]) => ({ path, message }))
    .filter(({ path }) => !found.some((each) => each.path === path));
  return [...found, ...refused];
}

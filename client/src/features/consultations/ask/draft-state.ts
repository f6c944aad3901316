import {
  templateFields,
  type AgeBand,
  type ConsultPriority,
  type ConsultTopicCode,
  type PatientSex,
} from 'shared/consultations/consult-template.ts';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import type { Unsaved } from '../../../ui/save-state/autosave.ts';
import { blockedBy, type Blocked } from '../blocked.ts';
import { judgeText } from '../identity/identity-judgement.ts';
import { vouchedIn, type Vouching } from '../identity/vouching.ts';

/** One text of a question while it is written. */
export type DraftText = {
  text: string;
  /** As the server has it. */
  saved: string;
  revision: number;
  /** Why the server did not store it. */
  error: string | null;
  /** As it was saved in another window, when that came first. */
  theirs: { text: string; revision: number } | null;
};

/** The answers that are chosen, not written. */
export type DraftAnswers = {
  topic: ConsultTopicCode;
  track: CareTrack;
  ageBand: AgeBand | null;
  sex: PatientSex | null;
  priority: ConsultPriority;
  transition: boolean;
  notEmergency: boolean;
  deidentifiedConfirmed: boolean;
  acceptsKnownAnswer: boolean;
};

/** A question while it is written. It lives in memory and on the server, never in the storage of the device. */
export type Draft = {
  texts: Record<string, DraftText>;
  answers: DraftAnswers;
  savedAnswers: DraftAnswers;
  answersRevision: number;
  vouchings: readonly Vouching[];
  /** It cannot be saved at all: it was sent or given up elsewhere, or the session is over. */
  blocked: Blocked | null;
};

const empty: DraftText = { text: '', saved: '', revision: 0, error: null, theirs: null };

/** A text of the draft; empty where nothing has been written. */
export const textOf = (draft: Draft, key: string): DraftText => draft.texts[key] ?? empty;

/** The draft with a text as it was typed; what was wrong with the text before is forgotten. */
export function withText(draft: Draft, key: string, text: string): Draft {
  return { ...draft, texts: { ...draft.texts, [key]: { ...textOf(draft, key), text, error: null } } };
}

/** A text that may not leave the browser. */
function isStopped(draft: Draft, key: string): boolean {
  const { text, saved } = textOf(draft, key);
  return text !== saved && judgeText(text, { saved, vouched: vouchedIn(draft.vouchings, key) }).stopping.length > 0;
}

/** Everything that has been written and may leave the browser, as one text: the question first, then what its topic asks for. */
export function sayableText(draft: Draft): string {
  const keys = ['title', 'question', ...Object.keys(draft.texts).filter((key) => key !== 'title' && key !== 'question')];
  return keys
    .filter((key) => !isStopped(draft, key))
    .map((key) => textOf(draft, key).text.trim())
    .filter(Boolean)
    .join('\n');
}

/** Everything that is sent as text, as one: what was written for other topics stays behind. */
export function sentText(draft: Draft): string {
  const asked = templateFields(draft.answers.topic, draft.answers.track).map(({ code }) => `template.${code}`);
  return [...asked, 'title', 'question'].map((key) => textOf(draft, key).text.trim()).join('\n');
}

/** Whether something typed is not on the server and cannot go there as it is. */
export function hasRefused(draft: Draft): boolean {
  return Object.entries(draft.texts).some(
    ([key, { text, saved, error, theirs }]) => text !== saved && (error !== null || theirs !== null || isStopped(draft, key)),
  );
}

/** Why what is typed is not on the server; undefined where it is, or can go there. */
export function unsavedBecause(draft: Draft): Unsaved | undefined {
  if (!hasRefused(draft)) return undefined;
  return Object.values(draft.texts).some(({ theirs }) => theirs !== null) ? 'contested' : 'refused';
}

/** What a save sends. */
export type DraftChanges = {
  fields: { key: string; text: string; revision: number }[];
  answers: (Partial<DraftAnswers> & { revision: number }) | null;
  overrides: Vouching[];
};

/** What is not on the server yet and may go there; null where there is nothing. */
export function changesOf(draft: Draft): DraftChanges | null {
  const fields = Object.entries(draft.texts)
    .filter(([key, { text, saved, error, theirs }]) => text !== saved && error === null && theirs === null && !isStopped(draft, key))
    .map(([key, { text, revision }]) => ({ key, text, revision }));
  const changed = Object.entries(draft.answers).filter(([name, value]) => draft.savedAnswers[name as keyof DraftAnswers] !== value);
  const answers = changed.length > 0 ? { ...Object.fromEntries(changed), revision: draft.answersRevision } : null;
  if (fields.length === 0 && !answers) return null;
  return { fields, answers, overrides: draft.vouchings.filter(({ field }) => fields.some(({ key }) => key === field)) };
}

type SaveError = {
  __typename: string;
  message: string;
  path: readonly string[];
  field?: string;
  theirs?: string;
  revision?: number;
};

/** What a save answered. */
export type SaveResult = { saved: readonly { key: string; revision: number }[]; errors: readonly SaveError[] };

/** The draft after a save: what was stored, what was not and why. What was typed in the meantime stays. */
export function afterSave(draft: Draft, sent: DraftChanges, { saved, errors }: SaveResult): Draft {
  const texts = { ...draft.texts };
  for (const { key, revision } of saved) {
    const text = sent.fields.find((field) => field.key === key)?.text;
    if (text !== undefined) texts[key] = { ...textOf(draft, key), saved: text, revision };
  }
  for (const error of errors) {
    const key = error.field ?? (error.path[0] === 'fields' ? error.path[1] : undefined);
    if (key !== undefined) texts[key] = refused(textOf(draft, key), sent, key, error);
  }
  const answersStored = sent.answers !== null && !errors.some(({ path }) => path[0] === 'answers');
  const { revision: _revision, ...answers } = sent.answers ?? { revision: 0 };
  return {
    ...draft,
    texts,
    blocked: blockedBy(errors),
    ...(answersStored ? { savedAnswers: { ...draft.savedAnswers, ...answers }, answersRevision: draft.answersRevision + 1 } : {}),
  };
}

function refused(held: DraftText, sent: DraftChanges, key: string, { message, theirs, revision }: SaveError): DraftText {
  if (theirs !== undefined && revision !== undefined) return { ...held, theirs: { text: theirs, revision } };
  const isSame = sent.fields.find((field) => field.key === key)?.text === held.text;
  return isSame ? { ...held, error: message } : held;
}

/** Settles a text that was saved in two windows: the one here stays, or the other one is taken. */
export function settled(draft: Draft, key: string, keep: 'mine' | 'theirs'): Draft {
  const held = textOf(draft, key);
  if (!held.theirs) return draft;
  const { text: saved, revision } = held.theirs;
  const text = keep === 'mine' ? held.text : saved;
  return { ...draft, texts: { ...draft.texts, [key]: { text, saved, revision, error: null, theirs: null } } };
}

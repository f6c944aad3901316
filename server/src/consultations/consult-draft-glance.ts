import { templateFields, type ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import type { ConsultDraftGlance } from './consult-draft.type.ts';

type Written = { key: string; text: string; savedAt: Date };

/** Most characters of the first words: one line of a list. */
const LONGEST = 60;

/** What tells a draft without a title from another on the same topic: how it begins, the question before the fields of its template, and when it was written last. */
export function glanceAt(
  fields: readonly Written[],
  { topic, track, createdAt }: { topic: ConsultTopicCode; track: CareTrack; createdAt: Date },
): ConsultDraftGlance {
  const order = ['question', ...templateFields(topic, track).map(({ code }) => `template.${code}`)];
  const texts = order.map((key) => fields.find((field) => field.key === key)?.text.trim() ?? '');
  const writtenAt = new Date(Math.max(createdAt.getTime(), ...fields.map(({ savedAt }) => savedAt.getTime())));
  return { words: firstWords(texts.find((text) => text !== '')), writtenAt };
}

function firstWords(text: string | undefined): string | null {
  if (text === undefined) return null;
  const line = text.replaceAll(/\s+/gu, ' ');
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST + 1).replace(/\s+\S*$/u, '');
  return `${cut.length > LONGEST ? [...cut].slice(0, LONGEST - 1).join('') : cut}…`;
}

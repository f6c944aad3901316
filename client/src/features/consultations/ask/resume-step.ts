import type { Locale } from 'shared/text/locale.ts';
import { askSteps, stepOfPath } from './ask-steps.ts';
import { problemsOf } from './draft-problems.ts';
import type { Draft } from './draft-state.ts';

/** The page a draft is taken up at: what is known already while nothing is answered, then the first page that lacks something, and the look at it all where none does. */
export function resumeStep(draft: Draft, level: number, locale: Locale): string {
  const { topic, track, ageBand, sex, notEmergency } = draft.answers;
  const isBegun = notEmergency || ageBand !== null || sex !== null || Object.values(draft.texts).some(({ text }) => text.trim() !== '');
  if (!isBegun) return 'kunskap';
  const lacking = new Set(problemsOf(draft, level, locale).map(({ path }) => stepOfPath(path)));
  return askSteps(topic, track).find(({ slug }) => lacking.has(slug))?.slug ?? 'kontrollera';
}

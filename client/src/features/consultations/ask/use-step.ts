import { useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { locale } from '../../../i18n/locale.ts';
import type { SummaryError } from '../../../ui/field/error-summary.tsx';
import { fieldId } from '../../../ui/form/use-form.ts';
import { useNavigate } from '../../../ui/link/link.tsx';
import { useAskDraft } from './ask-draft-context.ts';
import { useAnswerNames } from './answer-names.ts';
import { askSteps, stepOfPath } from './ask-steps.ts';
import { problemsOf, type Problem } from './draft-problems.ts';
import { summaryOf } from './problem-summary.ts';

/** Where a step stands among the others, and what going on from it does. */
export function useStep(slug: string) {
  const { id, level, draft, now, flush } = useAskDraft();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const busy = useRef(false);
  const [shown, setShown] = useState<{ summary: SummaryError[]; attempt: number }>({ summary: [], attempt: 0 });
  const { topic, track } = draft.answers;
  const steps = askSteps(topic, track);
  const index = Math.max(
    0,
    steps.findIndex((step) => step.slug === slug),
  );
  const backToCheck = search.get('till') === 'kontrollera';
  const previous = backToCheck ? 'kontrollera' : steps[index - 1]?.slug;
  const next = backToCheck ? 'kontrollera' : (steps[index + 1]?.slug ?? 'kontrollera');

  const nameOf = useAnswerNames(draft.answers);
  const missing = (): Problem[] => problemsOf(now(), level, locale).filter(({ path }) => stepOfPath(path) === slug);

  /** Leaves the step when its answers are there; waits until they are saved, but not for a network that is gone. */
  const goOn = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    if (missing().length === 0) await flush();
    busy.current = false;
    const summary = summaryOf(missing(), nameOf);
    if (summary.length > 0) setShown(({ attempt }) => ({ summary, attempt: attempt + 1 }));
    else await navigate(paths.askStep(id, next));
  };

  return {
    number: index + 1,
    count: steps.length,
    previous: previous ? paths.askStep(id, previous) : paths.consults(),
    ...shown,
    /** What is wrong with the answer at a path, once one tried to go on and while it still is. */
    problemAt: (path: string): string | undefined =>
      shown.summary.some(({ id: control }) => control === fieldId(path))
        ? missing().find((problem) => problem.path.join('.') === path)?.message
        : undefined,
    goOn,
  };
}

export type StepState = ReturnType<typeof useStep>;

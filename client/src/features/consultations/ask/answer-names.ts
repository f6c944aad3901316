import { useLingui } from '@lingui/react/macro';
import { templateFields } from 'shared/consultations/consult-template.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import type { DraftAnswers } from './draft-state.ts';

/** What the answer at a path of the submission is called, for lists of answers and of what is missing. */
export function useAnswerNames({ topic, track }: DraftAnswers): (path: readonly string[]) => string | null {
  const { t } = useLingui();
  const names: Record<string, string> = {
    topic: t`Ämne`,
    notEmergency: t`Inte akut`,
    priority: t`Hur snart`,
    ageBand: t`Ålder`,
    sex: t`Kön`,
    title: t`Din fråga i en mening`,
    question: t`Hela frågan`,
  };
  return ([first = '', code]) => {
    if (first !== 'template') return names[first] ?? null;
    const field = templateFields(topic, track).find((each) => each.code === code);
    return field ? inReadersLanguage(field.label) : null;
  };
}

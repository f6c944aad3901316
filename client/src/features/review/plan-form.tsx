import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { isInCalendar, nextCalendarRound } from 'shared/review/remiss-calendar.ts';
import { roundKinds, type RoundKind } from 'shared/review/review-words.ts';
import { daySchema, isDay } from 'shared/text/day.ts';
import * as z from 'zod/mini';
import { formatDate } from '../../i18n/format.ts';
import { Button } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { Select, TextArea, TextInput } from '../../ui/field/field.tsx';
import { useForm, type UserError } from '../../ui/form/use-form.ts';
import { Stack } from '../../ui/layout/layout.tsx';
import { choicesOf } from './words.ts';

type Plan = { kind: RoundKind; opens: string; closes: string; daysReason: string | null; questions: string[] };

type Props = {
  planned: { kind: RoundKind; opens: string; closes: string; daysReason?: string | null; questions: readonly string[] } | null;
  send: (plan: Plan) => Promise<readonly UserError[]>;
};

/** The plan of a round: its kind, its days as the calendar proposes them, and what everybody is asked. */
export function PlanForm({ planned, send }: Props): ReactNode {
  const { t } = useLingui();
  // What a patient and an association can both answer.
  const usualQuestions = [
    t`Är texten lätt att förstå?`,
    t`Stämmer den med era erfarenheter?`,
    t`Saknas något som är viktigt?`,
    t`Vad är viktigast att ändra?`,
  ].join('\n');
  const [proposed] = useState(() => nextCalendarRound('REMISS', formatDate(new Date())));
  const [kind, setKind] = useState<RoundKind>(planned?.kind ?? proposed.kind);
  const form = useForm({
    initial: {
      opens: planned?.opens ?? proposed.opens,
      closes: planned?.closes ?? proposed.closes,
      daysReason: planned?.daysReason ?? '',
      questions: planned?.questions.join('\n') ?? usualQuestions,
    },
    schema: z.object({ opens: daySchema, closes: daySchema }),
    submit: ({ opens, closes, daysReason, questions }) =>
      send({
        kind,
        opens,
        closes,
        daysReason: daysReason || null,
        questions: questions
          .split('\n')
          .map((question) => question.trim())
          .filter(Boolean),
      }),
  });
  const { opens, closes } = form.values;
  // Nothing is asked about a day that is still being typed.
  const needsReason = isDay(opens) && isDay(closes) && !isInCalendar({ kind, opens, closes });
  const choose = (next: RoundKind): void => {
    const days = nextCalendarRound(next, formatDate(new Date()));
    setKind(next);
    form.setValues((before) => ({ ...before, opens: days.opens, closes: days.closes }));
  };
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={4}>
        <ErrorSummary errors={form.summary} />
        <Select label={t`Slag`} value={kind} onChange={(event) => choose(event.target.value as RoundKind)}>
          {choicesOf(roundKinds).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
        <TextInput {...form.text('opens')} label={t`Första dag`} hint={t`åååå-mm-dd`} narrow />
        <TextInput {...form.text('closes')} label={t`Sista dag`} hint={t`åååå-mm-dd`} narrow />
        {needsReason ? (
          <TextInput
            {...form.text('daysReason')}
            label={t`Varför följer dagarna inte kalendern?`}
            hint={t`Visas för dem som bjuds in, och i sammanställningen.`}
          />
        ) : null}
        <TextArea
          {...form.text('questions')}
          label={t`Frågor till alla, en per rad`}
          hint={t`En panel får de fyra första, i ett kort formulär.`}
          rows={4}
        />
        <div>
          <Button type="submit" look="quiet" pending={form.pending}>
            <Trans>Spara planen</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}

import type { ReactNode } from 'react';
import { Button, ButtonRow } from '../button/button.tsx';
import { ErrorSummary } from '../field/error-summary.tsx';
import { Stack } from '../layout/layout.tsx';
import type { useForm } from './use-form.ts';

type Props = {
  form: Pick<ReturnType<typeof useForm>, 'onSubmit' | 'summary' | 'pending'>;
  verb: ReactNode;
  /** The fields. */
  children: ReactNode;
};

/** A small form beside what a page is about: what is wrong, a field or two, and a quiet button. */
export function QuietForm({ form, verb, children }: Props): ReactNode {
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={3}>
        <ErrorSummary errors={form.summary} />
        {children}
        <ButtonRow>
          <Button type="submit" look="quiet" pending={form.pending}>
            {verb}
          </Button>
        </ButtonRow>
      </Stack>
    </form>
  );
}

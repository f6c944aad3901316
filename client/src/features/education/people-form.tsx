import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { Button, ButtonRow } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { Field, TextArea } from '../../ui/field/field.tsx';
import { useForm, type UserError } from '../../ui/form/use-form.ts';
import { Stack } from '../../ui/layout/layout.tsx';
import { Table, type Column } from '../../ui/table/table.tsx';

type Read = { line: number; text: string };

type Props<Line extends Read, Name extends string> = {
  /** The field of the API, for its errors to find. */
  name: Name;
  label: string;
  hint: string;
  verb: ReactNode;
  send: (rows: string) => Promise<{ lines: Line[]; errors: readonly UserError[] }>;
  /** What came of a line. */
  outcome: (line: Line) => ReactNode;
  /** What more is told of each line. */
  more?: Column<Line>[];
  onDone: () => void;
};

/** Lines about people, written by hand or read from a CSV file, and what came of each. */
export function PeopleForm<Line extends Read, Name extends string>({
  name,
  label,
  hint,
  verb,
  send,
  outcome,
  more = [],
  onDone,
}: Props<Line, Name>): ReactNode {
  const { t } = useLingui();
  const [lines, setLines] = useState<Line[]>([]);
  const form = useForm<Record<string, string>>({
    initial: { [name]: '' },
    submit: async (values) => {
      const answer = await send(values[name] ?? '');
      setLines(answer.lines);
      if (answer.errors.length === 0) onDone();
      return answer.errors;
    },
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={4}>
        <ErrorSummary errors={form.summary} />
        <TextArea {...form.text(name)} label={label} hint={hint} rows={5} />
        <Field label={t`Eller läs in en CSV-fil`}>
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".csv,text/csv,text/plain"
              onChange={(event) => void event.target.files?.[0]?.text().then((text) => form.set(name, text))}
            />
          )}
        </Field>
        <ButtonRow>
          <Button type="submit" look="quiet" pending={form.pending}>
            {verb}
          </Button>
        </ButtonRow>
        <div role="status">
          {lines.length > 0 ? (
            <Table
              caption={<Trans>Så gick det</Trans>}
              rows={lines}
              rowKey={({ line }) => String(line)}
              columns={[
                { key: 'line', name: t`Rad`, numeric: true, cell: ({ line }) => line },
                { key: 'text', name: t`Person`, cell: ({ text }) => text },
                { key: 'outcome', name: t`Utfall`, cell: outcome },
                ...more,
              ]}
            />
          ) : null}
        </div>
      </Stack>
    </form>
  );
}

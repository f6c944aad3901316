import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { LARGEST_IMPORT_BYTES, type ImportFormat } from 'shared/guidelines/import-outcome.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Choices, TextArea, TextInput } from '../../../ui/field/field.tsx';
import { Sheet, Stack } from '../../../ui/layout/layout.tsx';
import { ImportResult } from './import-result.tsx';
import { formatLike, formatOf } from './send-file.ts';
import { useImport, type Choice } from './use-import.ts';

const MEGABYTE = 1024 * 1024;

type Props = { artefactId: string; nameOfType: (type: string) => ReactNode; onDone: () => void };

/** A file is chosen or pasted, its changes are seen, and only then it is brought in. */
export function ImportForm({ artefactId, nameOfType, onDone }: Props): ReactNode {
  const { t } = useLingui();
  const [choice, setChoice] = useState<Choice>({ file: null, pasted: '', format: 'csv' });
  const { outcome, pending, problem, preview, bringIn, forget } = useImport(artefactId, choice);
  const change = (changed: Partial<Choice>): void => {
    setChoice({ ...choice, ...changed });
    forget();
  };
  const hasChanges = outcome !== null && outcome.errors.length === 0 && outcome.problems.length === 0 && outcome.changes.length > 0;
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <Stack gap={5}>
        <Sheet>
          <Stack gap={5}>
            <TextInput
              label={t`Välj en fil`}
              hint={t`CSV, Markdown eller JSON, högst ${formatNumber(LARGEST_IMPORT_BYTES / MEGABYTE, 0)} MB.`}
              type="file"
              accept=".csv,.md,.json,text/csv,text/markdown,application/json"
              error={problem?.at === 'file' ? problem.message : undefined}
              onChange={({ target }) => {
                const file = target.files?.[0] ?? null;
                change({ file, format: (file && formatOf(file.name)) ?? choice.format });
              }}
            />
            {choice.file ? null : <Paste choice={choice} change={change} />}
          </Stack>
        </Sheet>
        <div>
          <Button type="button" look={hasChanges ? 'quiet' : 'filled'} pending={pending} onClick={() => void preview()}>
            <Trans>Visa vad som ändras</Trans>
          </Button>
        </div>
        <div role="status">{outcome ? <ImportResult outcome={outcome} nameOfType={nameOfType} /> : null}</div>
        {problem?.at === 'all' ? <p role="alert">{problem.message}</p> : null}
        {hasChanges ? (
          <div>
            <Button pending={pending} onClick={() => void bringIn(onDone)}>
              <Trans>Läs in i utgåvan</Trans>
            </Button>
          </div>
        ) : null}
      </Stack>
    </form>
  );
}

/** For those who have the words in another program. */
function Paste({ choice, change }: { choice: Choice; change: (changed: Partial<Choice>) => void }): ReactNode {
  const { t } = useLingui();
  const formats: { value: ImportFormat; label: ReactNode }[] = [
    { value: 'csv', label: <Trans>Kalkylblad (CSV)</Trans> },
    { value: 'md', label: <Trans>Text (Markdown)</Trans> },
    { value: 'json', label: <Trans>Hela dokumentet (JSON)</Trans> },
  ];
  return (
    <>
      <TextArea
        label={t`Eller klistra in innehållet`}
        rows={8}
        value={choice.pasted}
        onChange={({ target: { value } }) => change({ pasted: value, format: formatLike(value) ?? choice.format })}
      />
      {choice.pasted ? (
        <Choices
          name="format"
          label={t`Det inklistrade är`}
          inline
          value={[choice.format]}
          choices={formats}
          onChange={([picked]) => change({ format: formats.find(({ value }) => value === picked)?.value ?? 'csv' })}
        />
      ) : null}
    </>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { LARGEST_EVALUATION_FILE, type StudiesOutcome } from 'shared/evaluations/file-outcome.ts';
import type { EffectMeasure } from 'shared/evaluations/grade.ts';
import type { PoolingModel } from 'shared/evaluations/meta-analysis.ts';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Choices } from '../../../ui/field/field.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { FileForm } from '../../../ui/file/file-form.tsx';
import { useFile } from '../../../ui/file/use-file.ts';
import { StudyForest } from './study-forest.tsx';

type Props = { artefactId: string; row: string; measure: EffectMeasure; onDone: () => void };

/** Studies from a spreadsheet: how they look together, and then the row they make. */
export function StudiesForm({ artefactId, row, measure, onDone }: Props): ReactNode {
  const { t } = useLingui();
  const [model, setModel] = useState<PoolingModel>('RANDOM');
  const address = `/las-in/${encodeURIComponent(artefactId)}/studier/${encodeURIComponent(row)}`;
  const query = { modell: model === 'FIXED' ? 'fast' : 'slump' };
  const file = useFile<StudiesOutcome>(address, query, LARGEST_EVALUATION_FILE);
  const { outcome } = file;
  const isRead = outcome !== null && outcome.errors.length === 0 && outcome.problems.length === 0;
  return (
    <FileForm
      file={file}
      hint={t`Ett kalkylblad som CSV, en studie per rad, högst 5 MB.`}
      accept=".csv,.txt,text/csv"
      preview={<Trans>Visa sammanvägningen</Trans>}
      report={(told) => <Report outcome={told} measure={measure} />}
      bringIn={isRead ? <Trans>Skriv in i evidensraden</Trans> : null}
      onDone={onDone}
    >
      <Choices
        name="model"
        label={t`Raden skrivs med`}
        value={[model]}
        onChange={([picked]) => setModel(picked === 'FIXED' ? 'FIXED' : 'RANDOM')}
        choices={[
          {
            value: 'RANDOM',
            label: <Trans>Slumpmodell (DerSimonian–Laird)</Trans>,
            hint: <Trans>när studierna kan mäta olika effekter</Trans>,
          },
          {
            value: 'FIXED',
            label: <Trans>Fast modell (invers varians)</Trans>,
            hint: <Trans>när alla studier mäter samma effekt</Trans>,
          },
        ]}
      />
    </FileForm>
  );
}

function Report({ outcome: { errors, problems, studies }, measure }: { outcome: StudiesOutcome; measure: EffectMeasure }): ReactNode {
  const { t } = useLingui();
  if (errors.length > 0) {
    return (
      <Banner tone="late" title={<Trans>Inget är inläst</Trans>}>
        {errors.map(({ message }) => (
          <p key={message}>{message}</p>
        ))}
      </Banner>
    );
  }
  if (problems.length === 0) return <StudyForest studies={studies} measure={measure} />;
  return (
    <Stack gap={4}>
      <Banner tone="late" title={<Trans>Inget är inläst</Trans>}>
        <p>
          <Trans>Rätta det här i filen och välj den på nytt.</Trans>
        </p>
      </Banner>
      <Table
        caption={<Trans>Det som inte kan läsas in</Trans>}
        rows={problems}
        rowKey={({ line, field, message }) => `${line}-${field}-${message}`}
        columns={[
          { key: 'line', name: t`Var`, cell: ({ line }) => (line === null ? t`Hela filen` : t`Rad ${line}`) },
          { key: 'field', name: t`Kolumn`, cell: ({ field }) => field },
          { key: 'message', name: t`Varför`, cell: ({ message }) => message },
        ]}
      />
    </Stack>
  );
}

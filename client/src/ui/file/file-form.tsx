import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../button/button.tsx';
import { TextInput } from '../field/field.tsx';
import { Sheet, Stack } from '../layout/layout.tsx';
import type { FileState } from './use-file.ts';

type Props<Told> = {
  file: FileState<Told>;
  /** Which files, and how large. */
  hint: string;
  accept: string;
  /** What else is chosen before it is read. */
  children?: ReactNode;
  /** The verb that shows what would become of it. */
  preview?: ReactNode;
  report: (outcome: Told) => ReactNode;
  /** The verb that brings it in; null where nothing in it can be. */
  bringIn: ReactNode | null;
  onDone: () => void;
};

/** A file to bring in: it is chosen, what would become of it is shown, and then it is done. */
export function FileForm<Told>({ file, hint, accept, children, preview, report, bringIn, onDone }: Props<Told>): ReactNode {
  const { t } = useLingui();
  const { outcome, pending, problem, choose } = file;
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <Stack gap={5}>
        <Sheet>
          <Stack gap={5}>
            <TextInput
              label={t`Välj en fil`}
              hint={hint}
              type="file"
              accept={accept}
              error={problem ?? undefined}
              onChange={({ target }) => choose(target.files?.[0] ?? null)}
            />
            {children}
          </Stack>
        </Sheet>
        <div>
          <Button type="button" look={bringIn ? 'quiet' : 'filled'} pending={pending} onClick={() => void file.preview()}>
            {preview ?? <Trans>Visa vad filen innehåller</Trans>}
          </Button>
        </div>
        <div role="status">{outcome ? report(outcome) : null}</div>
        {bringIn ? (
          <div>
            <Button type="button" pending={pending} onClick={() => void file.bringIn(onDone)}>
              {bringIn}
            </Button>
          </div>
        ) : null}
      </Stack>
    </form>
  );
}

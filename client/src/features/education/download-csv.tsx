import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button/button.tsx';

/** Saves a text as a file. Made when it is asked for, so that nothing is kept in the page. */
export function DownloadCsv({ name, text, children }: { name: string; text: string; children?: ReactNode }): ReactNode {
  const save = (): void => {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    const link = Object.assign(globalThis.document.createElement('a'), { href: address, download: name });
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <Button look="quiet" onClick={save}>
      {children ?? <Trans>Spara som CSV</Trans>}
    </Button>
  );
}

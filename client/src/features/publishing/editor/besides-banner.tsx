import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { AttributeDifference } from 'shared/publishing/attribute-difference.ts';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { AttributeDifferences } from '../difference-list.tsx';

/** Somebody else wrote in other fields of the same part meanwhile: nothing opposes, and it is shown what has gone in beside one's own. */
export function BesidesBanner({ differences, onSeen }: { differences: readonly AttributeDifference[]; onSeen: () => void }): ReactNode {
  return (
    <div role="status">
      <Banner tone="drift" title={<Trans>Någon annan har också skrivit i den här delen</Trans>}>
        <Stack gap={3}>
          <p>
            <Trans>Ni har ändrat i olika fält, så bådas ändringar är med. Det här har den andra ändrat:</Trans>
          </p>
          <AttributeDifferences attributes={differences} />
          <div>
            <Button look="quiet" onClick={onSeen}>
              <Trans>Jag har sett det</Trans>
            </Button>
          </div>
        </Stack>
      </Banner>
    </div>
  );
}

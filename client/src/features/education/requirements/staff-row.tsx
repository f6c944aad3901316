import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { StaffRowFragment } from '../../../graphql/generated/graphql.ts';
import { Day } from '../../../i18n/day.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Small, Stack } from '../../../ui/layout/layout.tsx';
import { ListRow } from '../../../ui/list/list.tsx';
import { RecogniseForm } from './recognise-form.tsx';
import { StatusTag, WaiverWords } from './requirement-words.tsx';
import { WaiveForm } from './waive-form.tsx';
import { WithdrawForm } from './withdraw-form.tsx';

graphql(`
  fragment StaffRow on RequirementStanding {
    cycleId
    personName
    isViewer
    status
    due
    lastCompletedOn
    lastValidUntil
    waiver {
      untilOn
      reason
      grantedByName
    }
  }
`);

type Props = { standing: StaffRowFragment; recognises: boolean; onChanged: () => void };

/** One of the staff: where they stand, and what the manager can do about it. */
export function StaffRow({ standing, recognises, onChanged }: Props): ReactNode {
  const { cycleId, personName, isViewer, status, due, lastCompletedOn, lastValidUntil, waiver } = standing;
  return (
    <ListRow
      title={<span>{personName}</span>}
      state={<StatusTag status={status} />}
      detail={
        <Stack gap={3}>
          <span>
            {waiver ? (
              <WaiverWords waiver={waiver} />
            ) : (
              <Trans>
                Senast <Day at={due} />
              </Trans>
            )}
            {lastCompletedOn ? (
              <>
                {' · '}
                <Trans>
                  gjort <Day at={lastCompletedOn} />
                </Trans>
              </>
            ) : null}
            {lastValidUntil ? (
              <>
                {' · '}
                <Trans>
                  gäller till <Day at={lastValidUntil} />
                </Trans>
              </>
            ) : null}
          </span>
          {waiver ? (
            <Small>
              <Trans>Räknas inte med i täckningen så länge undantaget gäller.</Trans>
            </Small>
          ) : null}
          {isViewer ? null : (
            <Details summary={<WhatCanBeDone waived={Boolean(waiver)} recognises={recognises} />}>
              <Stack gap={5}>
                <WaiveForm cycleId={cycleId} again={Boolean(waiver)} onDone={onChanged} />
                {waiver ? <WithdrawForm cycleId={cycleId} onDone={onChanged} /> : null}
                {recognises ? <RecogniseForm cycleId={cycleId} onDone={onChanged} /> : null}
              </Stack>
            </Details>
          )}
        </Stack>
      }
    />
  );
}

/** Training from elsewhere is named only where the requirement accepts any. */
function WhatCanBeDone({ waived, recognises }: { waived: boolean; recognises: boolean }): ReactNode {
  if (waived) return recognises ? <Trans>Ändra undantaget eller godta annan utbildning</Trans> : <Trans>Ändra undantaget</Trans>;
  return recognises ? <Trans>Undanta eller godta annan utbildning</Trans> : <Trans>Undanta</Trans>;
}

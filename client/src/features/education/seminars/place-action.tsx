import type { FragmentType } from '@apollo/client';
import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { PlaceActionFragment } from '../../../graphql/generated/graphql.ts';
import { useAct } from '../../../graphql/use-act.ts';
import { usePart } from '../../../graphql/use-part.ts';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { leaveSeminarMutation, takePlaceMutation } from './seminar-mutations.ts';

const fragment = graphql(`
  fragment PlaceAction on Seminar {
    id
    capacity
    taken
    waiting
    cancelledAt
    endsAt
    viewerSeated
    viewerWaitingNumber
    viewerCanTakePart
    openTo {
      id
      name
    }
  }
`);

type Props = { seminar: FragmentType<PlaceActionFragment>; refetch: () => unknown };

/** Where the viewer stands, and the one thing to do about it: ask for a place, wait, or give it up. */
export function PlaceAction({ seminar: reference, refetch }: Props): ReactNode {
  const seminar = usePart(fragment, reference);
  const take = useAct(takePlaceMutation, refetch);
  const leave = useAct(leaveSeminarMutation, refetch);
  const { id, cancelledAt, viewerSeated, viewerCanTakePart } = seminar;
  const input = { input: { seminarId: id } };
  if (cancelledAt) return null;
  return (
    <Stack gap={3}>
      <ErrorSummary errors={[...take.errors, ...leave.errors].map((message) => ({ id: null, message }))} />
      <output>
        <Standing seminar={seminar} />
      </output>
      {viewerSeated === null || viewerSeated === undefined ? (
        viewerCanTakePart ? (
          <div>
            <Button pending={take.pending} onClick={() => void take.press(input)}>
              {seminar.taken < seminar.capacity ? <Trans>Anmäl mig</Trans> : <Trans>Ställ mig i väntelistan</Trans>}
            </Button>
          </div>
        ) : (
          <p>
            <Trans>Seminariet är öppet för personal i {seminar.openTo.name}.</Trans>
          </p>
        )
      ) : (
        <div>
          <Button look="quiet" pending={leave.pending} onClick={() => void leave.press(input)}>
            {viewerSeated ? <Trans>Lämna min plats</Trans> : <Trans>Lämna väntelistan</Trans>}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function Standing({ seminar }: { seminar: PlaceActionFragment }): ReactNode {
  const { capacity, taken, waiting, viewerSeated, viewerWaitingNumber } = seminar;
  if (viewerSeated)
    return (
      <Banner tone="good" title={<Trans>Du har plats</Trans>}>
        <p>
          <Trans>Får du förhinder: lämna platsen, så går den till nästa i väntelistan.</Trans>
        </p>
      </Banner>
    );
  if (viewerWaitingNumber)
    return (
      <Banner tone="wait" title={<Trans>Du är nummer {viewerWaitingNumber} i väntelistan</Trans>}>
        <p>
          <Trans>Blir det en plats ledig får du den av sig själv, och det syns under Väntar på dig.</Trans>
        </p>
      </Banner>
    );
  return (
    <p>
      <Trans>
        {taken} av {capacity} platser är tagna.
      </Trans>
      {waiting > 0 ? (
        <>
          {' '}
          <Plural value={waiting} one="# väntar på plats." other="# väntar på plats." />
        </>
      ) : null}
    </p>
  );
}

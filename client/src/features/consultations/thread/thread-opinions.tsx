import type { FragmentType } from '@apollo/client';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { ThreadOpinionsFragment } from '../../../graphql/generated/graphql.ts';
import { useAct } from '../../../graphql/use-act.ts';
import { usePart } from '../../../graphql/use-part.ts';
import { Day } from '../../../i18n/day.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { useNavigate } from '../../../ui/link/link.tsx';
import { Dotted, List, ListRow } from '../../../ui/list/list.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { endOpinion } from '../handling/handling-mutations.ts';
import { isNamedByUnit } from '../with-unit.ts';
import { useStillRead } from './use-still-read.ts';

const fragment = graphql(`
  fragment ThreadOpinions on Consult {
    id
    state
    opinions {
      id
      askedOfName
      unitName
      mandatory
      paired
      dueAt
      outcome
      isOfViewer
      viewerCanEnd
    }
  }
`);

type Opinion = ThreadOpinionsFragment['opinions'][number];
type Props = { consult: FragmentType<ThreadOpinionsFragment>; onDone: () => Promise<unknown> };

/** Whose second opinions are waited for, and those who could not; what has been given stands in the thread. */
export function ThreadOpinions({ consult: reference, onDone }: Props): ReactNode {
  const { t } = useLingui();
  const navigate = useNavigate();
  const isStillRead = useStillRead();
  const consult = usePart(fragment, reference);
  const isHeld = consult.state === 'IN_PROGRESS' || consult.state === 'AWAITING_REQUESTER';
  const shown = consult.opinions.filter(({ outcome }) => outcome == null || (outcome === 'DECLINED' && isHeld));
  if (shown.length === 0) return null;
  // Whoever was asked from another pool sees the question no more once they have said no.
  const ended = (): Promise<unknown> | void =>
    isStillRead(consult.id)
      ? onDone()
      : navigate(paths.queue(), { replace: true, state: { done: t`Den som frågade dig får veta att du inte kan.` } });
  return (
    <Section title={<Trans>En andra bedömning</Trans>}>
      <List>
        {shown.map((opinion) => (
          <OpinionRow key={opinion.id} consultId={consult.id} opinion={opinion} onEnded={ended} />
        ))}
      </List>
    </Section>
  );
}

type RowProps = { consultId: string; opinion: Opinion; onEnded: () => Promise<unknown> | void };

function OpinionRow({ consultId, opinion, onEnded }: RowProps): ReactNode {
  const { askedOfName, unitName, mandatory, paired, dueAt, outcome } = opinion;
  const isOpen = outcome == null;
  return (
    <ListRow
      title={askedOfName}
      state={
        isOpen ? (
          <Tag tone="wait">
            <Trans>väntar</Trans>
          </Tag>
        ) : (
          <Tag>
            <Trans>kunde inte</Trans>
          </Tag>
        )
      }
      detail={
        <Dotted
          parts={[
            isNamedByUnit(askedOfName, unitName) ? null : unitName,
            paired ? <Trans>svarar för vuxna</Trans> : null,
            isOpen ? (
              <Trans>
                senast <Day at={dueAt} time />
              </Trans>
            ) : null,
            isOpen && mandatory ? <Trans>svaret väntar på den</Trans> : null,
          ]}
        />
      }
      action={opinion.viewerCanEnd ? <EndOpinion consultId={consultId} opinion={opinion} onEnded={onEnded} /> : null}
    />
  );
}

function EndOpinion({ consultId, opinion: { id, isOfViewer, askedOfName }, onEnded }: RowProps): ReactNode {
  const { t } = useLingui();
  const act = useAct(endOpinion, onEnded);
  return (
    <Stack gap={3}>
      <ErrorSummary errors={act.errors.map((message) => ({ id: null, message }))} />
      <Button
        look="quiet"
        pending={act.pending}
        aria-label={isOfViewer ? undefined : t`Ta tillbaka begäran till ${askedOfName}`}
        onClick={() => void act.press({ input: { consultId, opinionId: id } })}
      >
        {isOfViewer ? <Trans>Jag kan inte</Trans> : <Trans>Ta tillbaka begäran</Trans>}
      </Button>
    </Stack>
  );
}

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import type { TextPart } from '../../features/review/text-parts.ts';
import { useAct } from '../../graphql/use-act.ts';
import { Day } from '../../i18n/day.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { Details } from '../../ui/details/details.tsx';
import { Section, Stack } from '../../ui/layout/layout.tsx';
import { Bullets } from '../../ui/list/list.tsx';
import { partName } from './draft-document.ts';
import { closeRoundMutation, publishTableMutation, remindBodiesMutation } from './round-mutations.ts';

type Round = {
  id: string;
  state: string;
  closes: string;
  isPast: boolean;
  invited: number;
  answered: number;
  reminded: number;
  remindedAt?: Date | string | null;
  comments: number;
  responded: number;
  writtenBack: number;
  unkeptPromises: readonly string[];
  withdrawnAt?: string | null;
  tablePublishedAt?: string | null;
};

type Props = {
  round: Round;
  slug: string;
  /** Of the text as it was sent out. */
  parts: readonly TextPart[];
  onDone: () => unknown;
};

/** What whoever conducts a round does next: remind, close, publish its table. */
export function RoundActions({ round, slug, parts, onDone }: Props): ReactNode {
  const remind = useAct(remindBodiesMutation, onDone);
  const close = useAct(closeRoundMutation, onDone);
  const publish = useAct(publishTableMutation, onDone);
  const input = { roundId: round.id };
  const errors = [remind, close, publish].flatMap((act) => act.errors).map((message) => ({ id: null, message }));
  // What is broken off before everything has its response has no table.
  const hasTable = !round.withdrawnAt || round.responded === round.comments;
  return (
    <Section title={<Trans>Nästa steg</Trans>}>
      <Stack gap={4}>
        <ErrorSummary errors={errors} />
        {round.state === 'OPEN' && round.writtenBack > 0 ? (
          <p>
            <Plural
              value={round.writtenBack}
              one="Till # synpunkt har den som svarat skrivit tillbaka och väntar på besked."
              other="Till # synpunkter har den som svarat skrivit tillbaka och väntar på besked."
            />
          </p>
        ) : null}
        {round.state === 'OPEN' && round.unkeptPromises.length > 0 ? <Unkept nodes={round.unkeptPromises} parts={parts} /> : null}
        {hasTable ? null : (
          <p>
            <Trans>Arbetet med texten avbröts innan alla synpunkter hade fått svar. Det finns ingen sammanställning att publicera.</Trans>
          </p>
        )}
        {round.state === 'OPEN' ? <Reminded round={round} /> : null}
        <ButtonRow>
          {round.state === 'OPEN' && round.answered < round.invited ? (
            <Button look="quiet" pending={remind.pending} onClick={() => void remind.press({ input })}>
              <Trans>Påminn nu dem som inte har svarat</Trans>
            </Button>
          ) : null}
          {round.state === 'CLOSED' && !round.tablePublishedAt && hasTable ? (
            <Button pending={publish.pending} onClick={() => void publish.press({ input })}>
              <Trans>Publicera sammanställningen</Trans>
            </Button>
          ) : null}
          {round.tablePublishedAt ? (
            <ButtonLink look="quiet" to={paths.round(round.id)}>
              <Trans>Se sammanställningen</Trans>
            </ButtonLink>
          ) : null}
          <ButtonLink look="plain" to={paths.edit(slug)}>
            <Trans>Till texten</Trans>
          </ButtonLink>
        </ButtonRow>
        {round.state === 'OPEN' ? <CloseRound round={round} pending={close.pending} close={() => void close.press({ input })} /> : null}
      </Stack>
    </Section>
  );
}

/** Whom the latest reminder reached and when, told also to those who hear the page. */
function Reminded({ round: { reminded, remindedAt } }: { round: Round }): ReactNode {
  return (
    <p role="status">
      {remindedAt ? (
        <Trans>
          Senaste påminnelsen gick <Day at={remindedAt} time /> till {reminded} som inte hade svarat.
        </Trans>
      ) : null}
    </p>
  );
}

/** The end of a round, which is told to be the end before it is. */
function CloseRound({ round, pending, close }: { round: Round; pending: boolean; close: () => void }): ReactNode {
  const missing = round.comments - round.responded;
  const isEarly = !round.isPast && round.answered < round.invited;
  return (
    <Details summary={<Trans>Avsluta remissen</Trans>}>
      <Stack gap={3}>
        {isEarly ? (
          <p>
            <Trans>
              Svarstiden går ut <Day at={round.closes} />. Innan dess kan remissen avslutas först när alla inbjudna har svarat.
            </Trans>
          </p>
        ) : null}
        {missing > 0 ? (
          <p>
            <Plural
              value={missing}
              one="# synpunkt har inte fått svar än. Remissen kan avslutas när den har fått det."
              other="# synpunkter har inte fått svar än. Remissen kan avslutas när alla har fått det."
            />
          </p>
        ) : null}
        <p>
          <Trans>En avslutad remiss går inte att öppna igen, och svaren i den går inte att ändra.</Trans>
        </p>
        {isEarly || missing > 0 ? null : (
          <div>
            <Button pending={pending} onClick={close}>
              <Trans>Avsluta den nu</Trans>
            </Button>
          </div>
        )}
      </Stack>
    </Details>
  );
}

/** Which parts the responses say are changed, and are not yet, in the order of the text. */
function Unkept({ nodes, parts }: { nodes: readonly string[]; parts: readonly TextPart[] }): ReactNode {
  const { t } = useLingui();
  const placeOf = (node: string): number => parts.findIndex((part) => part.node === node);
  return (
    <>
      <p>
        <Plural
          value={nodes.length}
          one="Svaren säger att den här delen är ändrad, men den står ännu som den skickades ut. Ändra den, eller svaret, innan remissen avslutas: sedan går svaret inte att ändra."
          other="Svaren säger att de här # delarna är ändrade, men de står ännu som de skickades ut. Ändra dem, eller svaren, innan remissen avslutas: sedan går svaren inte att ändra."
        />
      </p>
      <Bullets label={t`Delar som inte är ändrade`}>
        {nodes
          .toSorted((one, other) => placeOf(one) - placeOf(other))
          .map((node) => (
            <li key={node}>{partName(parts, node)}</li>
          ))}
      </Bullets>
    </>
  );
}

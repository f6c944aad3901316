import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import type { TextPart } from '../../features/review/text-parts.ts';
import { useAct } from '../../graphql/use-act.ts';
import { Button, ButtonLink, ButtonRow } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { Bullets } from '../../ui/list/list.tsx';
import { partName } from './draft-document.ts';
import { closeRoundMutation, publishTableMutation, remindBodiesMutation } from './round-mutations.ts';

type Round = {
  id: string;
  state: string;
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
        {round.state === 'OPEN' ? (
          <Small>
            <Trans>En avslutad remiss går inte att öppna igen, och svaren i den går inte att ändra.</Trans>
          </Small>
        ) : null}
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
        <ButtonRow>
          {round.state === 'OPEN' ? (
            <>
              <Button pending={close.pending} onClick={() => void close.press({ input })}>
                <Trans>Avsluta remissen</Trans>
              </Button>
              <Button look="quiet" pending={remind.pending} onClick={() => void remind.press({ input })}>
                <Trans>Påminn nu dem som inte har svarat</Trans>
              </Button>
            </>
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
      </Stack>
    </Section>
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

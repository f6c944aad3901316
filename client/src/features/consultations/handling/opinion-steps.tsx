import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { careTracks, type CareTrack } from 'shared/organisation/organisation-words.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { useConsultAction } from '../thread/use-consult-action.ts';
import { askOpinion, giveOpinion } from './handling-mutations.ts';
import type { StepProps } from './simple-steps.tsx';
import { StepForm, type Option } from './step-form.tsx';

/** Somebody in a pool of the healthcare region, and the tracks that pool answers in. */
type Colleague = {
  personId: string;
  name: string;
  unitId: string;
  unitName: string;
  tracks: readonly CareTrack[];
  awayUntil?: string | null;
};

/** Parts the person from the pool they are asked in; neither id holds it. */
const PARTING = ' ';

/** Colleagues as options, under the pool they are in: its name and whom it answers for. Levels are left out, for those of two tracks do not compare. */
function colleagueOptions(colleagues: readonly Colleague[], awayLabel: (name: string, until: string) => string): Option[] {
  return colleagues.map(({ personId, unitId, name, unitName, tracks, awayUntil }) => ({
    value: [personId, unitId].join(PARTING),
    label: awayUntil ? awayLabel(name, awayUntil) : name,
    group: `${unitName} (${tracks.map((track) => inReadersLanguage(careTracks[track]).toLowerCase()).join(', ')})`,
  }));
}

function useColleagueOptions(colleagues: readonly Colleague[]): Option[] {
  const { t } = useLingui();
  return colleagueOptions(colleagues, (name, until) => t`${name}: frånvarande till ${until}`);
}

const chosen = (value: string): { personId: string; unitId: string | null } => {
  const [personId = '', unitId = null] = value.split(PARTING);
  return { personId, unitId };
};

type AskProps = StepProps & { colleagues: readonly Colleague[] };

/** The responder: what does a colleague think, in the own pool or another? */
export function AskOpinionStep({ id, onDone, colleagues }: AskProps): ReactNode {
  const { t } = useLingui();
  const run = useConsultAction(askOpinion);
  return (
    <StepForm
      fields={[
        {
          kind: 'SELECT',
          name: 'personId',
          label: t`Vem frågar du?`,
          hint: t`Någon i en annan grupp får läsa just den här frågan tills bedömningen är lämnad. Du ansvarar för svaret.`,
          options: useColleagueOptions(colleagues),
        },
        { kind: 'TEXT', name: 'text', label: t`Vad vill du att kollegan ser på?` },
        { kind: 'CHECK', name: 'mandatory', label: t`Svaret ska vänta på bedömningen` },
      ]}
      verb={<Trans>Be om bedömning</Trans>}
      send={async ({ personId = '', text = '', mandatory }, overrides) => {
        const input = { consultId: id, ...chosen(personId), text, mandatory: mandatory === 'true', overrides: [...overrides] };
        const errors = await run({ input });
        if (errors.length === 0) await onDone();
        return errors;
      }}
    />
  );
}

/** The responder, about somebody on the way to adult care: who answers for adults beside them? */
export function InvitePairStep({ id, onDone, colleagues }: AskProps): ReactNode {
  const { t } = useLingui();
  const run = useConsultAction(askOpinion);
  const options = useColleagueOptions(colleagues.filter(({ tracks }) => tracks.includes('ADULT')));
  return (
    <Stack gap={4}>
      <p>
        <Trans>
          Frågan gäller någon som är 16–17 år och på väg till vuxenvården. En konsult för vuxna svarar tillsammans med dig: skriver sin
          bedömning i tråden innan du signerar. Du ensam signerar och ansvarar för svaret.
        </Trans>
      </p>
      <StepForm
        fields={[
          { kind: 'SELECT', name: 'personId', label: t`Vem bjuder du in?`, options },
          { kind: 'TEXT', name: 'text', label: t`Vad behöver ni lösa tillsammans?` },
        ]}
        verb={<Trans>Bjud in</Trans>}
        send={async ({ personId = '', text = '' }, overrides) => {
          const input = { consultId: id, ...chosen(personId), text, mandatory: true, paired: true, overrides: [...overrides] };
          const errors = await run({ input });
          if (errors.length === 0) await onDone();
          return errors;
        }}
      />
    </Stack>
  );
}

/** The colleague who was asked: a second opinion. */
export function GiveOpinionStep({ id, onDone }: StepProps): ReactNode {
  const { t } = useLingui();
  const run = useConsultAction(giveOpinion);
  return (
    <StepForm
      fields={[
        {
          kind: 'TEXT',
          name: 'text',
          label: t`Din bedömning`,
          hint: t`Den som svarar läser den och ansvarar för svaret. Den står kvar i tråden.`,
        },
      ]}
      verb={<Trans>Lämna bedömningen</Trans>}
      send={async ({ text = '' }, overrides) => {
        const errors = await run({ input: { consultId: id, text, overrides: [...overrides] } });
        if (errors.length === 0) await onDone();
        return errors;
      }}
    />
  );
}

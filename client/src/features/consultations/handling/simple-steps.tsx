import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { adviceFollowed, patientEffects, type AdviceFollowed, type PatientEffect } from 'shared/consultations/consult-outcome.ts';
import { directiveKinds, type DirectiveKind } from 'shared/consultations/directive-lifecycle.ts';
import {
  quarantineReasons,
  reopenReasons,
  snoozeReasons,
  voidReasons,
  voidRefusals,
  type QuarantineReason,
  type ReopenReason,
  type SnoozeReason,
  type VoidReason,
  type VoidRefusal,
} from 'shared/consultations/handling-words.ts';
import { Small, Stack } from '../../../ui/layout/layout.tsx';
import { useConsultAction } from '../thread/use-consult-action.ts';
import {
  issueDirective,
  quarantineConsult,
  refuseVoid,
  reopenConsult,
  reportOutcome,
  snoozeConsult,
  takeBackVoid,
  voidConsult,
} from './handling-mutations.ts';
import { optionsOf, StepForm } from './step-form.tsx';

export type StepProps = { id: string; onDone: () => Promise<unknown> | void };

/** Anybody who takes part: the text identifies somebody. */
export function QuarantineStep({ id, onDone }: StepProps): ReactNode {
  const { t } = useLingui();
  const run = useConsultAction(quarantineConsult);
  return (
    <Stack gap={4}>
      <p>
        <Trans>
          Texterna döljs genast för alla utom den som skrev dem och dataskyddsansvarig. Klockorna stannar tills spärren är hävd.
        </Trans>
      </p>
      <StepForm
        fields={[
          {
            kind: 'CHOICES',
            name: 'reason',
            label: t`Vad står i texten?`,
            hint: t`Skriv inte av uppgiften.`,
            options: optionsOf(quarantineReasons),
          },
        ]}
        verb={<Trans>Spärra frågan</Trans>}
        send={async ({ reason }) => {
          const errors = await run({ input: { consultId: id, reason: reason as QuarantineReason } });
          if (errors.length === 0) await onDone();
          return errors;
        }}
      />
    </Stack>
  );
}

/** Who has marked a question as entered in error, and why. */
type VoidAsking = { byLabel: string; reasonLabel: string };

/** The level's lead and the privacy officer together: it should not be here. The first marks it, the second agrees. */
export function VoidStep({ id, onDone, asking }: StepProps & { asking?: VoidAsking | null | undefined }): ReactNode {
  const { t } = useLingui();
  const run = useConsultAction(voidConsult);
  return (
    <Stack gap={4}>
      <p>
        {asking ? (
          <Trans>
            {asking.byLabel} har markerat frågan som felregistrerad: {asking.reasonLabel}. Säger du ja förseglas alla texter, och ingen kan
            läsa dem mer.
          </Trans>
        ) : (
          <Trans>Alla texter förseglas och ingen kan läsa dem mer. Nivåansvarig och dataskyddsansvarig ska båda säga ja.</Trans>
        )}
      </p>
      <StepForm
        fields={[{ kind: 'CHOICES', name: 'reason', label: t`Varför?`, options: optionsOf(voidReasons) }]}
        verb={asking ? <Trans>Säg ja</Trans> : <Trans>Markera som felregistrerad</Trans>}
        send={async ({ reason }) => {
          const errors = await run({ input: { consultId: id, reason: reason as VoidReason } });
          if (errors.length === 0) await onDone();
          return errors;
        }}
      />
    </Stack>
  );
}

/** The other of the two: it belongs here. */
export function RefuseVoidStep({ id, onDone }: StepProps): ReactNode {
  const { t } = useLingui();
  const run = useConsultAction(refuseVoid);
  return (
    <Stack gap={4}>
      <p>
        <Trans>Frågan går vidare som förut. Den som markerade och den som frågade får veta varför.</Trans>
      </p>
      <StepForm
        fields={[{ kind: 'CHOICES', name: 'reason', label: t`Varför inte?`, options: optionsOf(voidRefusals) }]}
        verb={<Trans>Säg nej</Trans>}
        send={async ({ reason }) => {
          const errors = await run({ input: { consultId: id, reason: reason as VoidRefusal } });
          if (errors.length === 0) await onDone();
          return errors;
        }}
      />
    </Stack>
  );
}

/** Whoever marked it: it was no error. */
export function TakeBackVoidStep({ id, onDone }: StepProps): ReactNode {
  const run = useConsultAction(takeBackVoid);
  return (
    <Stack gap={4}>
      <p>
        <Trans>Frågan går vidare som förut, och ingen behöver ta ställning till markeringen.</Trans>
      </p>
      <StepForm
        fields={[]}
        verb={<Trans>Ta tillbaka markeringen</Trans>}
        send={async () => {
          const errors = await run({ input: { consultId: id } });
          if (errors.length === 0) await onDone();
          return errors;
        }}
      />
    </Stack>
  );
}

/** Triage: not today. */
export function SnoozeStep({ id, onDone }: StepProps): ReactNode {
  const { t } = useLingui();
  const run = useConsultAction(snoozeConsult);
  return (
    <StepForm
      fields={[
        {
          kind: 'DAY',
          name: 'until',
          label: t`Till vilken dag?`,
          hint: t`Skriv åååå-mm-dd, högst fem arbetsdagar bort. Frågan kommer tillbaka den morgonen.`,
        },
        { kind: 'CHOICES', name: 'reason', label: t`Varför?`, options: optionsOf(snoozeReasons) },
      ]}
      verb={<Trans>Skjut upp</Trans>}
      send={async ({ until = '', reason }) => {
        const errors = await run({ input: { consultId: id, until: until.trim(), reason: reason as SnoozeReason } });
        if (errors.length === 0) await onDone();
        return errors;
      }}
    />
  );
}

/** The asker: it was closed and is not over. */
export function ReopenStep({ id, onDone }: StepProps): ReactNode {
  const { t } = useLingui();
  const run = useConsultAction(reopenConsult);
  return (
    <StepForm
      fields={[{ kind: 'CHOICES', name: 'reason', label: t`Varför?`, options: optionsOf(reopenReasons) }]}
      verb={<Trans>Öppna frågan igen</Trans>}
      send={async ({ reason }) => {
        const errors = await run({ input: { consultId: id, reason: reason as ReopenReason } });
        if (errors.length === 0) await onDone();
        return errors;
      }}
    />
  );
}

/** The asker: how it went, in four questions. */
export function OutcomeStep({ id, onDone }: StepProps): ReactNode {
  const { t } = useLingui();
  const run = useConsultAction(reportOutcome);
  return (
    <StepForm
      fields={[
        { kind: 'CHOICES', name: 'adviceFollowed', label: t`Följdes rådet?`, options: optionsOf(adviceFollowed) },
        {
          kind: 'CHOICES',
          name: 'patientEffect',
          label: t`Hur mår patienten jämfört med när du frågade?`,
          options: optionsOf(patientEffects),
        },
        {
          kind: 'CHOICES',
          name: 'referralMade',
          label: t`Skrevs en remiss?`,
          options: [
            { value: 'yes', label: t`Ja` },
            { value: 'no', label: t`Nej` },
          ],
        },
        {
          kind: 'TEXT',
          name: 'learned',
          label: t`Vad lärde du dig?`,
          hint: t`Kan hoppas över. Inga uppgifter om patienten.`,
          rows: 3,
          longest: 500,
          optional: true,
        },
      ]}
      verb={<Trans>Skicka och avsluta</Trans>}
      send={async (values, overrides) => {
        const input = {
          consultId: id,
          adviceFollowed: values['adviceFollowed'] as AdviceFollowed,
          patientEffect: values['patientEffect'] as PatientEffect,
          referralMade: values['referralMade'] === 'yes',
          learned: values['learned']?.trim() || null,
          overrides: [...overrides],
        };
        const errors = await run({ input });
        if (errors.length === 0) await onDone();
        return errors;
      }}
    />
  );
}

/** Whoever answers, or the lead: something to be done at the unit that asked. */
export function DirectiveStep({ id, onDone }: StepProps): ReactNode {
  const { t } = useLingui();
  const run = useConsultAction(issueDirective);
  return (
    <Stack gap={4}>
      <StepForm
        fields={[
          { kind: 'CHOICES', name: 'kind', label: t`Vad är det?`, options: optionsOf(directiveKinds) },
          { kind: 'TEXT', name: 'text', label: t`Vad ska göras, av vem och när?`, hint: t`Inga namn, datum eller platser.` },
        ]}
        verb={<Trans>Skicka uppdraget</Trans>}
        send={async ({ kind, text = '' }, overrides) => {
          const errors = await run({ input: { consultId: id, kind: kind as DirectiveKind, text, overrides: [...overrides] } });
          if (errors.length === 0) await onDone();
          return errors;
        }}
      />
      <Small>
        <Trans>Enheten bekräftar inom tre arbetsdagar och säger sedan vad som blev gjort, eller varför det inte går.</Trans>
      </Small>
    </Stack>
  );
}

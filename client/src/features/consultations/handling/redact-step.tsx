import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { Choices } from '../../../ui/field/field.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { useConsultAction } from '../thread/use-consult-action.ts';
import { liftQuarantine } from './handling-mutations.ts';
import type { StepProps } from './simple-steps.tsx';
import { StepForm, type StepField } from './step-form.tsx';

/** A message as the privacy officer sees it. */
export type RedactableMessage = {
  number: number;
  kindLabel: string;
  title?: string | null;
  text?: string | null;
  replacedBy?: number | null;
  parts: readonly { key: string; label?: string | null; text: string }[];
  attachments: readonly { id: string; name: string }[];
};

/** The privacy officer: which messages identify somebody, then what may stand in their place. */
export function RedactStep({ id, onDone, messages }: StepProps & { messages: readonly RedactableMessage[] }): ReactNode {
  const { t } = useLingui();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<readonly RedactableMessage[] | null>(null);
  const [unfounded, setUnfounded] = useState(false);
  const run = useConsultAction(liftQuarantine);
  const open = messages.filter(({ replacedBy }) => replacedBy == null);
  if (unfounded)
    return (
      <Stack gap={5}>
        <p>
          <Trans>
            Har du läst alla texter i frågan, och ingen uppgift pekar ut någon? Då står texterna kvar som de är och klockorna går igen. Den
            som frågade och den som svarar får veta att spärren är hävd och att ingen uppgift pekade ut någon.
          </Trans>
        </p>
        <StepForm
          fields={[]}
          verb={<Trans>Häv spärren utan att försegla</Trans>}
          send={async () => {
            const errors = await run({ input: { consultId: id, redactions: [], nobodyIdentified: true } });
            if (errors.length === 0) await onDone();
            return errors;
          }}
        />
        <Back onBack={() => setUnfounded(false)} />
      </Stack>
    );
  if (!chosen) {
    return (
      <Stack gap={5}>
        <Choices
          name="messages"
          label={t`Vilka meddelanden ska förseglas?`}
          hint={t`I nästa steg skriver du det som får stå i stället. Originalen kan sedan ingen läsa.`}
          multiple
          value={picked}
          choices={open.map(({ number, kindLabel }) => ({ value: String(number), label: `${number}. ${kindLabel}` }))}
          onChange={setPicked}
        />
        <ButtonRow>
          <Button disabled={picked.length === 0} onClick={() => setChosen(open.filter(({ number }) => picked.includes(String(number))))}>
            <Trans>Fortsätt</Trans>
          </Button>
          <Button look="quiet" onClick={() => setUnfounded(true)}>
            <Trans>Ingen uppgift pekar ut någon</Trans>
          </Button>
        </ButtonRow>
      </Stack>
    );
  }
  const names = chosen.flatMap((message) => namesOf(message, { title: t`rubrik`, text: t`text` }));
  const files = chosen.flatMap(({ attachments }) => attachments);
  const fields = [
    ...names.map(({ name, label, rows }): StepField => ({ kind: 'TEXT', name, label, rows, optional: true })),
    // A file that nobody speaks for is sealed with its message.
    ...files.map(({ id: file, name }): StepField => ({
      kind: 'CHECK',
      name: file,
      label: t`Bilagan ${name} pekar inte ut någon och får stå kvar`,
    })),
  ];
  return (
    <Stack gap={5}>
      <p>
        <Trans>
          Skriv om det som pekar ut någon och låt resten stå. Det som står här blir en maskerad kopia i stället för originalet, och
          klockorna går igen.
        </Trans>
      </p>
      <StepForm
        fields={fields}
        initial={Object.fromEntries(names.map(({ name, value }) => [name, value]))}
        verb={<Trans>Försegla och häv spärren</Trans>}
        send={async (values) => {
          const redactions = chosen.map(({ number, title, text, parts, attachments }) => ({
            number,
            title: title == null ? null : (values[`m${number}-title`] ?? ''),
            text: text == null ? null : (values[`m${number}-text`] ?? ''),
            parts: parts.map(({ key }) => ({ key, text: values[`m${number}-part-${key}`] ?? '' })),
            keptAttachments: attachments.flatMap(({ id: file }) => (values[file] === 'true' ? file : [])),
          }));
          const errors = await run({ input: { consultId: id, redactions } });
          if (errors.length === 0) await onDone();
          return errors.map(({ path, message }) => ({ path: placeOf(path, chosen), message }));
        }}
      />
      <Back onBack={() => setChosen(null)} />
    </Stack>
  );
}

function Back({ onBack }: { onBack: () => void }): ReactNode {
  return (
    <p>
      <Button look="plain" onClick={onBack}>
        <Trans>Tillbaka till meddelandena</Trans>
      </Button>
    </p>
  );
}

/** The field of this form that an error of the server is about; nowhere where it is about none of them. */
function placeOf([, index, field, place]: readonly string[], chosen: readonly RedactableMessage[]): string[] {
  const message = chosen[Number(index)];
  if (!message) return [];
  if (field === 'title' || field === 'text') return [`m${message.number}-${field}`];
  const part = field === 'parts' ? message.parts[Number(place)] : undefined;
  return part ? [`m${message.number}-part-${part.key}`] : [];
}

/** Every text of a message by a name of its own: where it has a subject too, each says which it is. */
function namesOf(
  { number, kindLabel, title, text, parts }: RedactableMessage,
  words: { title: string; text: string },
): { name: string; label: string; value: string; rows: number }[] {
  const about = `${number}. ${kindLabel}`;
  return [
    ...(title == null ? [] : [{ name: `m${number}-title`, label: `${about}: ${words.title}`, value: title, rows: 1 }]),
    ...(text == null ? [] : [{ name: `m${number}-text`, label: title == null ? about : `${about}: ${words.text}`, value: text, rows: 6 }]),
    ...parts.map((part) => ({
      name: `m${number}-part-${part.key}`,
      label: `${about}: ${part.label ?? part.key}`,
      value: part.text,
      rows: 2,
    })),
  ];
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { COURSE_FILE_TYPES, COURSE_FILES, type CourseFile, type CourseFileType } from 'shared/education/lesson-media.ts';
import { formatNumber, formatSize, oneOf } from '../../../i18n/format.ts';
import { locale } from '../../../i18n/locale.ts';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { TextInput } from '../../../ui/field/field.tsx';
import { Small, Stack } from '../../../ui/layout/layout.tsx';
import { AttributeName } from '../attribute-words.tsx';
import { useEditedArtefact } from './edited-artefact.ts';
import { useFieldIds } from './field-ids.ts';
import type { FieldProps } from './field-props.ts';

const MEGABYTE = 1024 * 1024;

const FILES: Record<CourseFileType, { name: string; accept: string }> = {
  'image/jpeg': { name: 'JPEG', accept: '.jpg,.jpeg' },
  'image/png': { name: 'PNG', accept: '.png' },
  'image/webp': { name: 'WebP', accept: '.webp' },
  'video/mp4': { name: 'MP4', accept: '.mp4' },
  'video/webm': { name: 'WebM', accept: '.webm' },
  'text/vtt': { name: 'WebVTT (.vtt)', accept: '.vtt,text/vtt' },
  'application/pdf': { name: 'PDF', accept: '.pdf' },
};

type Outcome = { file: CourseFile | null; errors: { message: string }[] };

/** A file of a part: sent as soon as it is chosen, and named by the part once the server has it. */
export function FileField({ path, value, onChange, errors, choices }: FieldProps): ReactNode {
  const { t } = useLingui();
  const idOf = useFieldIds();
  const artefactId = useEditedArtefact();
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const held = value as CourseFile | null;
  const name = path.split('.').at(-1) ?? path;
  const types = COURSE_FILE_TYPES.filter((type) => choices?.[name]?.includes(type) ?? true);
  const largest = Math.max(...types.map((type) => COURSE_FILES[type]));

  const take = async (chosen: File | null): Promise<void> => {
    if (!chosen || !artefactId) return;
    setProblem(null);
    if (chosen.size > largest * MEGABYTE) {
      setProblem(t`Filen får vara högst ${formatNumber(largest, 0)} MB.`);
      return;
    }
    setSending(true);
    const outcome = await send(artefactId, chosen).catch(() => null);
    setSending(false);
    if (outcome?.file) onChange(outcome.file);
    else setProblem(outcome?.errors[0]?.message ?? t`Filen nådde inte fram. Försök igen.`);
  };

  return (
    <Stack gap={2}>
      <TextInput
        id={idOf(path)}
        label={<AttributeName path={name} />}
        hint={<Taken types={types} largest={largest} />}
        error={problem ?? errors[path]}
        type="file"
        accept={types.map((type) => FILES[type].accept).join()}
        disabled={sending}
        onChange={({ target }) => void take(target.files?.[0] ?? null)}
      />
      <div role="status">
        {sending ? <Trans>Skickar filen</Trans> : held ? <Held file={held} /> : <Small>{<Trans>Ingen fil än.</Trans>}</Small>}
      </div>
      {held && !sending ? (
        <ButtonRow>
          <Button look="plain" onClick={() => onChange(null)}>
            <Trans>Ta bort filen</Trans>
          </Button>
        </ButtonRow>
      ) : null}
    </Stack>
  );
}

/** What may be chosen, how large, and what is done to a picture. */
function Taken({ types, largest }: { types: readonly CourseFileType[]; largest: number }): ReactNode {
  return (
    <>
      <Trans>
        {oneOf(types.map((type) => FILES[type].name))}, högst {largest} MB.
      </Trans>
      {types.some((type) => type.startsWith('image/')) ? (
        <>
          {' '}
          <Trans>En bild görs om så att uppgifter om plats och kamera försvinner.</Trans>
        </>
      ) : null}
    </>
  );
}

function Held({ file: { id, name, mediaType, size } }: { file: CourseFile }): ReactNode {
  return (
    <Stack gap={2}>
      {mediaType.startsWith('image/') ? <img src={`/hamta/kursfil/${id}`} alt="" width={160} /> : null}
      <Small>
        {name}, {formatSize(size)}
      </Small>
    </Stack>
  );
}

async function send(artefactId: string, file: File): Promise<Outcome> {
  const answer = await fetch(`/las-in/${encodeURIComponent(artefactId)}/kursfil`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/octet-stream',
      'accept-language': locale,
      // A header carries plain letters only.
      'x-file-name': encodeURIComponent(file.name),
    },
    body: file,
  });
  if (![200, 413, 429].includes(answer.status)) throw new Error(`A file was answered with ${answer.status}.`);
  return (await answer.json()) as Outcome;
}

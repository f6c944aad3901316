import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { consultTopics } from 'shared/consultations/consult-template.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { CARE_LEVELS, TRACKS, type CareLevel, type Track } from 'shared/publishing/audience.ts';
import { newArtefactSchema } from 'shared/publishing/new-artefact.ts';
import { visibleText } from 'shared/text/localised.ts';
import * as z from 'zod/mini';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { Choices, Select, TextInput } from '../../../ui/field/field.tsx';
import { fieldId, useForm, type UserError } from '../../../ui/form/use-form.ts';
import { Sheet, Stack } from '../../../ui/layout/layout.tsx';
import { KindName } from '../kind-words.tsx';
import { choiceWord } from './choice-words.ts';
import { kindsToBegin } from './kinds.ts';

const schema = z.strictObject({
  ...newArtefactSchema.shape,
  kind: z.string().check(z.minLength(1, 'required')),
  organisationNodeId: visibleText(200),
});

/** What is said of a new text. */
export type NewText = { kind: string; title: string; organisationNodeId: string; track: Track; levels: CareLevel[]; tags: string[] };

type Place = { id: string; name: string };

type Props = {
  places: readonly Place[];
  /** What it begins as being called. */
  title: string;
  /** The kind it is, where that cannot be chosen. */
  kind?: string;
  /** What is published that is like a title. */
  alike: (title: string) => ReactNode;
  /** Begins it, and tells what is in the way. */
  begin: (text: NewText) => Promise<readonly UserError[]>;
};

/** What is said of a new text before its first word is written. `places` are where the viewer is an editor. */
export function NewArtefactForm({ places, title, kind, alike, begin }: Props): ReactNode {
  const { t } = useLingui();
  const initial: NewText = { kind: kind ?? '', title, organisationNodeId: places[0]?.id ?? '', track: 'BOTH', levels: [], tags: [] };
  const form = useForm<NewText>({ initial, schema, submit: begin });
  const { values, set, errors } = form;
  return (
    <form noValidate onSubmit={form.onSubmit}>
      <Stack gap={5}>
        <ErrorSummary errors={form.summary} />
        <Sheet>
          <Stack gap={5}>
            {kind ? null : (
              <Choices
                id={fieldId('kind')}
                name="kind"
                label={t`Slag av text`}
                error={errors['kind']}
                value={[values.kind]}
                choices={kindsToBegin.map(({ kind }) => ({ value: kind, label: <KindName kind={kind} /> }))}
                onChange={([kind = '']) => set('kind', kind)}
              />
            )}
            <TextInput label={t`Titel`} hint={t`Textens adress görs av titeln och ändras aldrig.`} {...form.text('title')} />
            {alike(values.title)}
            <Select
              id={fieldId('organisationNodeId')}
              label={t`Ansvarig`}
              error={errors['organisationNodeId']}
              value={values.organisationNodeId}
              onChange={(event) => set('organisationNodeId', event.target.value)}
            >
              {places.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
            <Choices
              id={fieldId('track')}
              name="track"
              label={t`Om vilka`}
              inline
              error={errors['track']}
              value={[values.track]}
              choices={TRACKS.map((track) => ({ value: track, label: choiceWord(track) }))}
              onChange={([track]) => set('track', TRACKS.find((each) => each === track) ?? 'BOTH')}
            />
            <Choices
              id={fieldId('levels')}
              name="levels"
              label={t`Vårdnivåer`}
              hint={t`Inga val: texten gäller alla nivåer.`}
              inline
              multiple
              error={errors['levels']}
              value={values.levels.map(String)}
              choices={CARE_LEVELS.map((level) => ({ value: String(level), label: t`Nivå ${level}` }))}
              onChange={(picked) =>
                set(
                  'levels',
                  CARE_LEVELS.filter((level) => picked.includes(String(level))),
                )
              }
            />
            <Choices
              id={fieldId('tags')}
              name="tags"
              label={t`Ämnen`}
              hint={t`Den som bevakar ämnet får veta när texten publiceras.`}
              multiple
              error={errors['tags']}
              value={values.tags}
              choices={keysOf(consultTopics).map((topic) => ({ value: topic, label: inReadersLanguage(consultTopics[topic]) }))}
              onChange={(tags) => set('tags', tags)}
            />
          </Stack>
        </Sheet>
        <div>
          <Button type="submit" pending={form.pending}>
            <Trans>Börja skriva</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}

import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { consultTopics, usualTrack, type ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import { careTracks, keysOf, type CareTrack } from 'shared/organisation/organisation-words.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Choices } from '../../../ui/field/field.tsx';
import { fieldId } from '../../../ui/form/use-form.ts';

export type Topic = { topic: ConsultTopicCode | null; track: CareTrack };

type Props = Topic & { problem?: string | undefined; onChange: (picked: Topic) => void };

/** What the question is about: the topic decides what is asked, the track who answers. The topic of children has its own track. */
export function TopicFields({ topic, track, problem, onChange }: Props): ReactNode {
  const { t } = useLingui();
  const pick = (code: ConsultTopicCode): void => onChange({ topic: code, track: usualTrack(code) === 'CHILD' ? 'CHILD' : track });
  return (
    <>
      <Choices
        id={fieldId('topic')}
        name="topic"
        label={t`Ämne`}
        hint={t`Välj det som ligger närmast. Ämnet avgör vilka frågor du får.`}
        value={topic ? [topic] : []}
        error={problem}
        choices={keysOf(consultTopics).map((code) => ({ value: code, label: inReadersLanguage(consultTopics[code]) }))}
        onChange={([code]) => code && pick(code as ConsultTopicCode)}
      />
      {topic && usualTrack(topic) === 'CHILD' ? null : (
        <Choices
          id={fieldId('track')}
          name="track"
          label={t`Vem gäller det?`}
          value={[track]}
          choices={keysOf(careTracks).map((code) => ({ value: code, label: inReadersLanguage(careTracks[code]) }))}
          onChange={([code]) => onChange({ topic, track: code as CareTrack })}
        />
      )}
    </>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ageBands, consultPriorities, consultTopics, patientSexes, templateFields } from 'shared/consultations/consult-template.ts';
import { careTracks } from 'shared/organisation/organisation-words.ts';
import { paths } from '../../../app/paths.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { fieldId } from '../../../ui/form/use-form.ts';
import { VisuallyHidden } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { useAskDraft } from './ask-draft-context.ts';
import { AttachedRow } from './attached-row.tsx';
import { useAnswerNames } from './answer-names.ts';
import { stepOfPath } from './ask-steps.ts';
import styles from './ask.module.css';
import { textOf, type Draft } from './draft-state.ts';

type Answer = { path: string[]; value: string | null; required: boolean };

function useAnswers({ answers, texts }: Draft): Answer[] {
  const { t } = useLingui();
  const { topic, track, ageBand, sex, priority, transition, notEmergency } = answers;
  const text = (key: string): string | null => texts[key]?.text.trim() || null;
  const asked = templateFields(topic, track).filter(({ sameAsAgeBand }) => !sameAsAgeBand);
  const band = ageBand ? t`${inReadersLanguage(ageBands[ageBand])} år` : null;
  const subject = `${inReadersLanguage(consultTopics[topic])}, ${inReadersLanguage(careTracks[track]).toLowerCase()}`;
  return [
    { path: ['topic'], value: subject, required: true },
    { path: ['notEmergency'], value: notEmergency ? t`Bekräftat` : null, required: true },
    { path: ['priority'], value: inReadersLanguage(consultPriorities[priority]), required: true },
    { path: ['ageBand'], value: band && transition ? t`${band}, på väg till vuxenvården` : band, required: true },
    { path: ['sex'], value: sex && inReadersLanguage(patientSexes[sex]), required: true },
    ...asked.map(({ code, required }) => ({ path: ['template', code], value: text(`template.${code}`), required })),
    { path: ['title'], value: text('title'), required: true },
    { path: ['question'], value: text('question'), required: true },
  ];
}

/** Every answer with the way back to where it is given. */
export function AnswerRows(): ReactNode {
  const { id, draft } = useAskDraft();
  const answers = useAnswers(draft);
  const nameOf = useAnswerNames(draft.answers);
  return (
    <dl className={styles['answers']}>
      {answers.map(({ path, value, required }) => {
        const name = nameOf(path);
        const key = path.join('.');
        const { text, saved } = textOf(draft, key);
        return (
          <div key={key} className={styles['answer']}>
            <dt>{name}</dt>
            <dd>
              {value ??
                (required ? (
                  <Tag tone="late">
                    <Trans>saknas</Trans>
                  </Tag>
                ) : (
                  <Trans>Inget svar</Trans>
                ))}{' '}
              {text === saved ? null : (
                <Tag tone="late">
                  <Trans>inte sparat</Trans>
                </Tag>
              )}
            </dd>
            <dd>
              <Link id={fieldId(key)} to={`${paths.askStep(id, stepOfPath(path))}?till=kontrollera`}>
                <Trans>
                  Ändra <VisuallyHidden>{name}</VisuallyHidden>
                </Trans>
              </Link>
            </dd>
          </div>
        );
      })}
      <AttachedRow id={id} />
    </dl>
  );
}

import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { followUpWeeks as weeksAllowed } from 'shared/consultations/consult-answer.ts';
import { dispositionCodes, dispositionWord, type DispositionCode } from 'shared/consultations/disposition.ts';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Choices, Select } from '../../../ui/field/field.tsx';
import { fieldId } from '../../../ui/form/use-form.ts';
import { GatedText } from '../identity/gated-text.tsx';
import { vouchedIn } from '../identity/vouching.ts';
import { useAnswer } from './answer-draft-context.ts';
import { answerLimits, type AnswerTextName } from './answer-state.ts';

type ErrorAt = (path: string) => string | undefined;

/** What is to be done: exactly one, in the levels of the track. */
export function DispositionField({ track, errorAt }: { track: CareTrack; errorAt: ErrorAt }): ReactNode {
  const { t } = useLingui();
  const { state, change } = useAnswer();
  const { disposition } = state.values;
  return (
    <Choices
      id={fieldId('disposition')}
      name="disposition"
      label={t`Vad råder du till?`}
      hint={t`Välj ett. Remiss skickas aldrig härifrån.`}
      value={disposition ? [disposition] : []}
      error={errorAt('disposition')}
      choices={dispositionCodes.map((code) => ({ value: code, label: inReadersLanguage(dispositionWord(code, track)) }))}
      onChange={([code]) => change({ disposition: code as DispositionCode })}
    />
  );
}

type TextProps = { name: AnswerTextName; label: string; hint: string; rows: number; errorAt: ErrorAt };

/** A text of the answer, saved as one writes. */
export function AnswerText({ name, label, hint, rows, errorAt }: TextProps): ReactNode {
  const { state, change, vouch, flush } = useAnswer();
  return (
    <GatedText
      id={fieldId(name)}
      label={label}
      hint={hint}
      rows={rows}
      maxLength={answerLimits[name]}
      value={state.values[name]}
      saved={state.saved[name]}
      vouched={vouchedIn(state.vouchings, name)}
      error={errorAt(name)}
      required
      onChange={(text) => change({ [name]: text })}
      onBlur={() => void flush()}
      onVouch={(kinds, reason) => vouch(name, kinds, reason)}
    />
  );
}

const usualWeeks: number[] = [weeksAllowed.fewest, 8, weeksAllowed.usual, 26, weeksAllowed.most];

/** When to look at the outcome, and at what. */
export function FollowUpFields({ errorAt }: { errorAt: ErrorAt }): ReactNode {
  const { t } = useLingui();
  const { state, change } = useAnswer();
  const { followUpWeeks } = state.values;
  const offered = followUpWeeks === null || usualWeeks.includes(followUpWeeks) ? usualWeeks : [followUpWeeks, ...usualWeeks];
  return (
    <>
      <Select
        label={t`Uppföljning`}
        error={errorAt('followUpWeeks')}
        value={followUpWeeks ?? ''}
        onChange={(event) => change({ followUpWeeks: event.target.value === '' ? null : Number(event.target.value) })}
      >
        <option value="">{t`Ingen planerad`}</option>
        {offered.map((weeks) => (
          <option key={weeks} value={weeks}>
            {t`Efter ${weeks} veckor`}
          </option>
        ))}
      </Select>
      {followUpWeeks === null ? null : (
        <AnswerText
          name="followUpMeasure"
          label={t`Vad ska följas upp?`}
          hint={t`Till exempel: sömn, fall och dosnivå.`}
          rows={2}
          errorAt={errorAt}
        />
      )}
    </>
  );
}

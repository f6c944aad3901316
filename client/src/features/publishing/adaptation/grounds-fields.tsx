import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ETD_CRITERIA, etdCriteria } from 'shared/evaluations/etd-criteria.ts';
import { isGuidelineKind } from 'shared/guidelines/guideline-paths.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Choices, TextArea } from '../../../ui/field/field.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import type { Decision } from './decision-state.ts';

type Props = { kind: string; decision: Decision; update: (changes: Partial<Decision>) => void };

/** Whether a text goes from evidence to a recommendation, as courses and programmes do not. */
const weighsEvidence = (kind: string): boolean => kind === 'evaluation' || isGuidelineKind(kind);

const isEducation = (kind: string): boolean => kind === 'course' || kind === 'programme';

/** Why a part is worded otherwise, which criteria come out differently here, and what follows from it. */
export function GroundsFields({ kind, decision: { reason, differingCriteria, consequence }, update }: Props): ReactNode {
  const { t } = useLingui();
  return (
    <Stack gap={4}>
      <ReasonField reason={reason} update={update} />
      {weighsEvidence(kind) || differingCriteria.length > 0 ? (
        <Choices
          name="differingCriteria"
          label={t`Vad bedöms annorlunda här?`}
          hint={t`Kriterierna i GRADE för att gå från underlag till rekommendation. Välj inget om bedömningen är densamma.`}
          multiple
          inline
          value={differingCriteria}
          choices={ETD_CRITERIA.map((code) => ({ value: code, label: inReadersLanguage(etdCriteria[code]) }))}
          onChange={(picked) => update({ differingCriteria: ETD_CRITERIA.filter((code) => picked.includes(code)) })}
        />
      ) : null}
      <TextArea
        id="falt-consequence"
        label={isEducation(kind) ? t`Vad innebär det för deltagarna?` : t`Vad innebär det för patienter och vård?`}
        rows={2}
        value={consequence}
        onChange={(event) => update({ consequence: event.target.value })}
      />
    </Stack>
  );
}

/** The reason alone, which every decision but following needs before it is handed in. */
export function ReasonField({ reason, update }: { reason: string; update: (changes: Partial<Decision>) => void }): ReactNode {
  const { t } = useLingui();
  return (
    <TextArea
      id="falt-reason"
      label={t`Varför avviker ni?`}
      hint={t`Läsarna ser skälet. Det behövs innan anpassningen skickas för granskning.`}
      rows={3}
      value={reason}
      onChange={(event) => update({ reason: event.target.value })}
    />
  );
}

/** Why a part is added: nothing stands above it that it differs from, so it may be left out. */
export function AdditionReason({ reason, update }: { reason: string; update: (changes: Partial<Decision>) => void }): ReactNode {
  const { t } = useLingui();
  return (
    <TextArea
      id="falt-reason"
      label={t`Varför lägger ni till delen?`}
      hint={t`Läsarna ser skälet. Det får vara tomt.`}
      rows={3}
      value={reason}
      onChange={(event) => update({ reason: event.target.value })}
    />
  );
}

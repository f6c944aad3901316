import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Checkbox } from '../../../ui/field/field.tsx';
import { fieldId } from '../../../ui/form/use-form.ts';
import { Section, Small, Stack } from '../../../ui/layout/layout.tsx';
import { useAnswer } from './answer-draft-context.ts';
import { ChosenParts } from './chosen-parts.tsx';
import { CitationPicker } from './citation-picker.tsx';

type Props = { consult: { id: string; topic: ConsultTopicCode }; error: string | undefined };

/** What the answer rests on: at least one published part, or the statement that there is no knowledge. */
export function CitationsField({ consult, error }: Props): ReactNode {
  const { t } = useLingui();
  const { state, change } = useAnswer();
  const { citations, knowledgeMissing } = state.values;
  return (
    <Section title={<Trans>Vilar på</Trans>} quiet>
      <Stack gap={4}>
        <Small>
          <Trans>Minst en del, den smalaste som bär svaret. Den låses till den version som gäller när du signerar.</Trans>
        </Small>
        {citations.length > 0 ? (
          <>
            {error ? <Banner tone="late">{error}</Banner> : null}
            <ChosenParts removable />
          </>
        ) : (
          <Checkbox
            id={fieldId('citations')}
            label={t`Kunskap saknas: inget publicerat besvarar frågan`}
            checked={knowledgeMissing}
            error={error}
            onChange={(checked) => change({ knowledgeMissing: checked })}
          />
        )}
        {knowledgeMissing ? null : <CitationPicker consult={consult} />}
      </Stack>
    </Section>
  );
}

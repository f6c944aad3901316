import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { lineLength, type TemplateField } from 'shared/consultations/template-field.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { Day } from '../../../i18n/day.tsx';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Small, VisuallyHidden } from '../../../ui/layout/layout.tsx';
import { fieldSlug } from './ask-steps.ts';
import { useAskDraft } from './ask-draft-context.ts';
import { AskText } from './ask-text.tsx';
import { StepFrame } from './step-frame.tsx';
import { useStep } from './use-step.ts';

const templateOwners = graphql(`
  query TemplateOwners($track: CareTrack!) {
    consultTemplates(track: $track) {
      topic
      edition
      editionFrom
      owner
    }
  }
`);

/** One question of the template. The heading of the page is its label. */
export function FieldStep({ field }: { field: TemplateField }): ReactNode {
  const step = useStep(fieldSlug(field.code));
  const label = inReadersLanguage(field.label);
  const name = `template.${field.code}`;
  return (
    <StepFrame title={label} step={step}>
      <AskText
        name={name}
        label={<VisuallyHidden>{label}</VisuallyHidden>}
        hint={inReadersLanguage(field.hint)}
        maxLength={field.maxLength}
        rows={field.maxLength <= lineLength ? 2 : 5}
        required={field.required}
        problem={step.problemAt(name)}
      />
      <FromTemplate />
      {field.required ? null : (
        <Small>
          <Trans>Du kan hoppa över den här frågan.</Trans>
        </Small>
      )}
    </StepFrame>
  );
}

/** Which template asks, in which version, and who answers for it. */
function FromTemplate(): ReactNode {
  const { topic, track } = useAskDraft().draft.answers;
  const { data } = useQuery(templateOwners, { variables: { track } });
  const template = data?.consultTemplates.find((each) => each.topic === topic);
  return (
    <Small>
      <Trans>Frågan hör till en mall som är lika i hela landet.</Trans>{' '}
      {template ? (
        <Trans>
          Version {template.edition}, från <Day at={template.editionFrom} />. Ansvarig: {template.owner}.
        </Trans>
      ) : null}
    </Small>
  );
}

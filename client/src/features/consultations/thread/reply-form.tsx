import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import { Section } from '../../../ui/layout/layout.tsx';
import { focusHeading } from '../focus-heading.ts';
import { TextForm } from './text-form.tsx';
import { useConsultAction } from './use-consult-action.ts';

const replyToClarification = graphql(`
  mutation ReplyToClarification($input: ReplyToClarificationInput!) {
    replyToClarification(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

type Props = {
  id: string;
  /** The question is in quarantine, and takes no reply meanwhile. */
  paused: boolean;
  onDone: () => Promise<unknown>;
};

/** The asker gives the information that was asked for. */
export function ReplyForm({ id, paused, onDone }: Props): ReactNode {
  const { t } = useLingui();
  const reply = useConsultAction(replyToClarification);
  return (
    <Section title={<Trans>Komplettera</Trans>}>
      <TextForm
        label={t`Ditt svar på kompletteringen`}
        hint={t`Svara på det som efterfrågas. Inga namn, datum eller platser.`}
        verb={<Trans>Skicka komplettering</Trans>}
        paused={paused}
        send={async (text, overrides) => {
          const errors = await reply({ input: { consultId: id, text, overrides: [...overrides] } });
          if (errors.length > 0) return errors;
          await onDone();
          focusHeading();
          return errors;
        }}
      />
    </Section>
  );
}

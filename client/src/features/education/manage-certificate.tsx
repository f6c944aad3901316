import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';
import { graphql } from '../../graphql/generated/gql.ts';
import type { CertificateStatus } from '../../graphql/generated/graphql.ts';
import { useAct } from '../../graphql/use-act.ts';
import { Details } from '../../ui/details/details.tsx';
import { TextInput } from '../../ui/field/field.tsx';
import { QuietForm } from '../../ui/form/quiet-form.tsx';
import { useForm, type UserError } from '../../ui/form/use-form.ts';
import { Section, Stack } from '../../ui/layout/layout.tsx';

const revokeDocument = graphql(`
  mutation RevokeCertificate($input: RevokeCertificateInput!) {
    revokeCertificate(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

const reissueDocument = graphql(`
  mutation ReissueCertificate($input: ReissueCertificateInput!) {
    reissueCertificate(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

const reasonDocument = graphql(`
  query RevocationReason($code: String!) {
    revocationReason(code: $code)
  }
`);

type Props = { code: string; status: CertificateStatus; onDone: () => void };

/** For those who answer for courses: to take a certificate back, or to issue it anew after a correction. */
export function ManageCertificate({ code, status, onDone }: Props): ReactNode {
  const { t } = useLingui();
  const revoke = useAct(revokeDocument, onDone);
  const reissue = useAct(reissueDocument, onDone);
  if (status !== 'VALID' && status !== 'EXPIRED') return <Reason code={code} />;
  return (
    <Details summary={<Trans>För den som ansvarar för kursen</Trans>}>
      <Stack gap={5}>
        <ReasonForm
          label={t`Varför ska intyget utfärdas på nytt?`}
          verb={<Trans>Utfärda på nytt</Trans>}
          hint={t`Det nya får namnet så som det är i dag. Det gamla slutar gälla. Orsaken läses av den som har intyget.`}
          send={(reason) => reissue.run({ input: { code, reason } })}
        />
        <ReasonForm
          label={t`Varför ska intyget återkallas?`}
          verb={<Trans>Återkalla</Trans>}
          hint={t`Orsaken läses av den som har intyget och av dem som ansvarar för kursen, inte av den som kontrollerar intyget.`}
          send={(reason) => revoke.run({ input: { code, reason } })}
        />
      </Stack>
    </Details>
  );
}

/** Why it holds no longer; said to nobody else who looks at the page. */
function Reason({ code }: { code: string }): ReactNode {
  const { data } = useQuery(reasonDocument, { variables: { code }, fetchPolicy: 'no-cache' });
  return data?.revocationReason ? (
    <Section title={<Trans>För den som ansvarar för kursen</Trans>}>
      <p>
        <Trans>Orsak: {data.revocationReason}</Trans>
      </p>
    </Section>
  ) : null;
}

type FormProps = {
  label: string;
  hint: string;
  verb: ReactNode;
  send: (reason: string) => Promise<readonly UserError[]>;
};

function ReasonForm({ label, hint, verb, send }: FormProps): ReactNode {
  const scope = useId();
  const form = useForm({
    scope,
    initial: { reason: '' },
    submit: ({ reason }) => send(reason),
  });
  return (
    <QuietForm form={form} verb={verb}>
      <TextInput {...form.text('reason')} label={label} hint={hint} />
    </QuietForm>
  );
}

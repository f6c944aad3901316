import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { PROPOSAL_KINDS, type ProposalKind } from 'shared/evaluations/method-proposal.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { Choices, Select, TextArea, TextInput } from '../../../ui/field/field.tsx';
import { fieldId, useForm } from '../../../ui/form/use-form.ts';
import { Sheet, Stack, Together } from '../../../ui/layout/layout.tsx';
import { proposalKindWords } from './proposal-words.tsx';
import { SourceKnown } from './source-known.tsx';

const mutation = graphql(`
  mutation ProposeMethod($input: ProposeMethodInput!) {
    proposeMethod(input: $input) {
      proposal {
        id
      }
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
  centres: readonly { id: string; name: string }[];
  /** The centre it goes to unless another is chosen. */
  own: string;
  /** The evaluation that new evidence is about. */
  about: { id: string; title: string } | null;
  /** Told what is written, so that the page can show what is like it. */
  onWrite: (text: string) => void;
  onSent: (id: string) => void;
};

type Values = { kind: ProposalKind; title: string; reason: string; source: string; organisationNodeId: string };

/** What should be looked at, why, and by whom. */
export function ProposeForm({ centres, own, about, onWrite, onSent }: Props): ReactNode {
  const { t } = useLingui();
  const [send] = useMutation(mutation, { refetchQueries: ['Shell'] });
  const form = useForm<Values>({
    initial: { kind: about ? 'EVIDENCE' : 'METHOD', title: '', reason: '', source: '', organisationNodeId: own },
    submit: async (values) => {
      const input = { ...values, source: values.source.trim() || null, artefactId: about?.id ?? null };
      const { data } = await send({ variables: { input } });
      const id = data?.proposeMethod.proposal?.id;
      if (id) onSent(id);
      return data?.proposeMethod.errors ?? [];
    },
  });
  const { values, set, errors } = form;
  const [source, setSource] = useState('');
  const written = (): void => onWrite(`${values.title} ${values.reason}`);
  return (
    <form noValidate onSubmit={form.onSubmit}>
      <Stack gap={5}>
        <ErrorSummary errors={form.summary} />
        <Sheet>
          <Stack gap={5}>
            {about ? (
              <p>
                <Trans>Det gäller: {about.title}</Trans>
              </p>
            ) : (
              <Choices
                id={fieldId('kind')}
                name="kind"
                label={t`Vad är det?`}
                error={errors['kind']}
                value={[values.kind]}
                choices={PROPOSAL_KINDS.map((kind) => ({ value: kind, label: proposalKindWords[kind] }))}
                onChange={([picked]) => set('kind', PROPOSAL_KINDS.find((kind) => kind === picked) ?? 'METHOD')}
              />
            )}
            <TextInput label={t`Vad heter det?`} {...form.text('title')} onBlur={written} />
            <TextArea
              label={t`Varför ska det tittas på?`}
              hint={t`För vilka patienter och jämfört med vad? Skriv inget om en enskild patient.`}
              {...form.text('reason')}
              onBlur={written}
            />
            <Together>
              <TextInput
                label={t`Var kan man läsa om det? (om du vet)`}
                hint={t`En webbadress eller ett DOI-nummer`}
                {...form.text('source')}
                onBlur={() => setSource(values.source)}
              />
              <SourceKnown source={source} />
            </Together>
            <Select
              id={fieldId('organisationNodeId')}
              label={t`Skickas till`}
              error={errors['organisationNodeId']}
              value={values.organisationNodeId}
              onChange={(event) => set('organisationNodeId', event.target.value)}
            >
              {centres.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Stack>
        </Sheet>
        <div>
          <Button type="submit" pending={form.pending}>
            <Trans>Skicka förslaget</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}

import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { optionalDaySchema } from 'shared/text/day.ts';
import * as z from 'zod/mini';
import { PROPOSAL_DECISIONS, type ProposalDecision } from 'shared/evaluations/method-proposal.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { Choices, Select, TextArea, TextInput } from '../../../ui/field/field.tsx';
import { fieldId, useForm } from '../../../ui/form/use-form.ts';
import { Sheet, Stack } from '../../../ui/layout/layout.tsx';

const mutation = graphql(`
  mutation DecideProposal($input: DecideProposalInput!) {
    decideProposal(input: $input) {
      proposal {
        id
        state
        reply
        assigneeName
        lookAgainOn
        awaitsEdition
        textId
        textPath
        textEditorPath
        duplicateOfTitle
        decidedByName
        decidedAt
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

const words: Record<ProposalDecision, { label: ReactNode; hint: ReactNode }> = {
  TAKEN: { label: <Trans>Vi arbetar vidare med det</Trans>, hint: <Trans>du själv eller en kollega</Trans> },
  USED: {
    label: <Trans>Det används i en utvärdering</Trans>,
    hint: <Trans>i dess nästa utgåva; förslaget är under arbete tills den är publicerad</Trans>,
  },
  WATCHED: { label: <Trans>Bevaka det</Trans>, hint: <Trans>i registret över innovationer, till en dag du väljer</Trans> },
  DUPLICATE: {
    label: <Trans>Det finns redan</Trans>,
    hint: <Trans>ett annat förslag säger samma sak, eller en utvärdering svarar på det</Trans>,
  },
  DECLINED: { label: <Trans>Nej</Trans>, hint: <Trans>med ett skäl</Trans> },
};

type Named = { id: string; title: string };
type Props = {
  proposalId: string;
  /** When it was last decided, as the page shows it. */
  seenAt: string | null;
  /** The evaluation whose next edition is to use it, and what whoever proposed it is told of that; null where none is. */
  awaited: { artefactId: string; reply: string } | null;
  /** Whether it came with a file of references, whose sender gets no answer about each. */
  fromFile: boolean;
  others: readonly Named[];
  evaluations: readonly Named[];
  /** Who can work with it. */
  assignees: readonly Named[];
  onDecided: () => void;
};
type Target = 'assigneeId' | 'duplicateOfId' | 'artefactId';
type Values = { decision: ProposalDecision; reply: string; lookAgainOn: string } & Record<Target, string>;

/** What becomes of a proposal, with what each choice needs. */
export function DecideForm({ proposalId, seenAt, awaited, fromFile, others, evaluations, assignees, onDecided }: Props): ReactNode {
  const { t } = useLingui();
  const [decide] = useMutation(mutation, { refetchQueries: ['Shell'] });
  const form = useForm<Values>({
    initial: {
      decision: awaited ? 'USED' : 'TAKEN',
      reply: awaited?.reply ?? '',
      lookAgainOn: '',
      assigneeId: '',
      duplicateOfId: others[0]?.id ?? '',
      artefactId: awaited?.artefactId ?? '',
    },
    schema: z.object({ lookAgainOn: optionalDaySchema }),
    submit: async ({ decision, reply, lookAgainOn, assigneeId, duplicateOfId, artefactId }) => {
      const needs = {
        assigneeId: decision === 'TAKEN' ? assigneeId || null : null,
        lookAgainOn: decision === 'WATCHED' ? lookAgainOn.trim() || null : null,
        ...(decision === 'DUPLICATE' ? whatIsThere(duplicateOfId, others) : { duplicateOfId: null, artefactId: null }),
        ...(decision === 'USED' && { artefactId: artefactId || null }),
      };
      const { data } = await decide({ variables: { input: { proposalId, seenAt, decision, reply: reply.trim() || null, ...needs } } });
      const failed = data?.decideProposal.errors ?? [];
      if (failed.length === 0) onDecided();
      return failed;
    },
  });
  const { values, set, errors } = form;
  return (
    <form noValidate onSubmit={form.onSubmit}>
      <Stack gap={5}>
        <ErrorSummary errors={form.summary} />
        <Sheet>
          <Stack gap={5}>
            <Choices
              id={fieldId('decision')}
              name="decision"
              label={t`Vad blir det av förslaget?`}
              error={errors['decision']}
              value={[values.decision]}
              choices={PROPOSAL_DECISIONS.map((decision) => ({ value: decision, ...words[decision] }))}
              onChange={([picked]) => set('decision', PROPOSAL_DECISIONS.find((each) => each === picked) ?? 'TAKEN')}
            />
            {values.decision === 'TAKEN' ? (
              <Named
                label={t`Vem arbetar med det?`}
                field="assigneeId"
                none={t`Jag själv`}
                named={assignees}
                form={{ values, set, errors }}
              />
            ) : null}
            {values.decision === 'USED' ? (
              <Named label={t`Vilken utvärdering?`} field="artefactId" named={evaluations} form={{ values, set, errors }} />
            ) : null}
            {values.decision === 'DUPLICATE' ? (
              <Named
                label={t`Vad finns redan?`}
                field="duplicateOfId"
                groups={[
                  { name: t`Utvärderingar`, named: evaluations },
                  { name: t`Förslag som liknar det här`, named: others },
                ]}
                form={{ values, set, errors }}
              />
            ) : null}
            {values.decision === 'WATCHED' ? (
              <TextInput label={t`Titta igen den`} hint={t`åååå-mm-dd`} narrow {...form.text('lookAgainOn')} />
            ) : null}
            <TextArea label={fromFile ? t`Anteckning` : t`Svar till den som föreslog`} rows={3} {...form.text('reply')} />
          </Stack>
        </Sheet>
        <div>
          <Button type="submit" pending={form.pending}>
            <Trans>Spara beslutet</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}

type NamedProps = {
  label: string;
  field: Target;
  named?: readonly Named[];
  /** What is chosen among under a name of their own. */
  groups?: readonly { name: string; named: readonly Named[] }[];
  /** What it says where none of them is chosen. */
  none?: string;
  form: { values: Values; set: (field: Target, value: string) => void; errors: Record<string, string> };
};

function Named({ label, field, named = [], groups = [], none, form: { values, set, errors } }: NamedProps): ReactNode {
  const { t } = useLingui();
  return (
    <Select
      id={fieldId(field)}
      label={label}
      error={errors[field]}
      value={values[field]}
      onChange={(event) => set(field, event.target.value)}
    >
      <option value="">{none ?? t`Välj`}</option>
      {options(named)}
      {groups.map((group) =>
        group.named.length > 0 ? (
          <optgroup key={group.name} label={group.name}>
            {options(group.named)}
          </optgroup>
        ) : null,
      )}
    </Select>
  );
}

const options = (named: readonly Named[]): ReactNode =>
  named.map(({ id, title }) => (
    <option key={id} value={id}>
      {title}
    </option>
  ));

/** What a proposal repeats: another of them, or an evaluation. */
function whatIsThere(id: string, proposals: readonly Named[]): { duplicateOfId: string | null; artefactId: string | null } {
  const isProposal = proposals.some((each) => each.id === id);
  return { duplicateOfId: isProposal ? id : null, artefactId: isProposal ? null : id || null };
}

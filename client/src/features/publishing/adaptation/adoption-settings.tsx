import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { useShell } from '../../../app/viewer.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { Checkbox, Choices } from '../../../ui/field/field.tsx';
import { useForm } from '../../../ui/form/use-form.ts';
import { Section, Stack } from '../../../ui/layout/layout.tsx';

const adoptionFields = graphql(`
  fragment AdoptionFields on OrganisationNode {
    id
    name
    explicitAdoption
    ancestors {
      id
    }
    ... on Region {
      adaptationParent {
        id
      }
      parts {
        healthcareRegion {
          id
          name
        }
      }
    }
  }
`);

const setExplicit = graphql(`
  mutation SetExplicitAdoption($input: SetExplicitAdoptionInput!) {
    setExplicitAdoption(input: $input) {
      organisationNode {
        ...AdoptionFields @unmask
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

const chooseParent = graphql(`
  mutation ChooseAdaptationParent($input: ChooseAdaptationParentInput!) {
    chooseAdaptationParent(input: $input) {
      organisationNode {
        ...AdoptionFields @unmask
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

type Organisation = ResultOf<typeof adoptionFields>;

/** How organisations the viewer answers for meet new text from above, and whose text one that may choose starts from. Nothing for others. */
export function AdoptionSettings({ organisations }: { organisations: readonly Organisation[] }): ReactNode {
  const { roles } = useShell().viewer;
  const mayAt = roles.filter(({ role }) => mayChoose(role));
  const mine = organisations.filter(({ id, ancestors }) =>
    mayAt.some(({ node, inherits }) => node.id === id || (inherits && ancestors.some((above) => above.id === node.id))),
  );
  // Whoever lets a region follow somebody else may have no say there any more, and is still told that it was saved.
  const [shown] = useState(() => new Set(mine.map(({ id }) => id)));
  const listed = organisations.filter(({ id }) => shown.has(id));
  if (listed.length === 0) return null;
  return (
    <Section title={<Trans>Inställningar</Trans>}>
      {listed.map((organisation) => (
        <Details key={organisation.id} summary={organisation.name} open={listed.length === 1}>
          <Stack gap={5}>
            <ExplicitAdoption organisation={organisation} />
            {'parts' in organisation && organisation.parts.length > 1 ? <WhoseText organisation={organisation} /> : null}
          </Stack>
        </Details>
      ))}
    </Section>
  );
}

function ExplicitAdoption({ organisation }: { organisation: Organisation }): ReactNode {
  const { t } = useLingui();
  const [save] = useMutation(setExplicit);
  const [saved, setSaved] = useState(false);
  const form = useForm({
    initial: { explicit: organisation.explicitAdoption },
    submit: async ({ explicit }) => {
      const { data } = await save({ variables: { input: { organisationNodeId: organisation.id, explicit } } });
      const errors = data?.setExplicitAdoption.errors ?? [];
      setSaved(errors.length === 0);
      return errors;
    },
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={3}>
        <ErrorSummary errors={form.summary} />
        <Checkbox
          label={t`Nya delar i texterna ska tas ställning till här`}
          checked={form.values.explicit}
          onChange={(explicit) => {
            setSaved(false);
            form.set('explicit', explicit);
          }}
        />
        <p>
          <Trans>
            De läses ändå direkt, men ligger kvar som uppgifter tills någon har bestämt. Stängs det av följer ni det som väntar.
          </Trans>
        </p>
        <SaveButton pending={form.pending} saved={saved} />
      </Stack>
    </form>
  );
}

function WhoseText({ organisation }: { organisation: Extract<Organisation, { parts: unknown }> }): ReactNode {
  const { t } = useLingui();
  const [choose] = useMutation(chooseParent);
  const [saved, setSaved] = useState(false);
  const { roles } = useShell().viewer;
  const nameOf = (id: string): string =>
    organisation.parts.find(({ healthcareRegion }) => healthcareRegion.id === id)?.healthcareRegion.name ?? '';
  const form = useForm({
    initial: { parentId: organisation.adaptationParent?.id ?? '' },
    submit: async ({ parentId }) => {
      const { data } = await choose({ variables: { input: { organisationNodeId: organisation.id, parentId } } });
      const errors = data?.chooseAdaptationParent.errors ?? [];
      setSaved(errors.length === 0);
      return errors;
    },
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={3}>
        <ErrorSummary errors={form.summary} />
        <Choices
          name="parentId"
          label={t`Vems texter utgår ni från?`}
          hint={t`Allt ni har bestämt prövas genast mot de nya texterna. Det som inte längre stämmer får ni ta ställning till. Vart patienter remitteras ändras inte.`}
          value={[form.values.parentId]}
          choices={organisation.parts.map(({ healthcareRegion }) => ({ value: healthcareRegion.id, label: healthcareRegion.name }))}
          onChange={([parentId = '']) => {
            setSaved(false);
            form.set('parentId', parentId);
          }}
        />
        {!saved && !hasSay(roles, organisation, form.values.parentId) ? (
          <p>
            <Trans>När det är sparat bestämmer du inte längre om texterna i {organisation.name}.</Trans>
          </p>
        ) : null}
        <SaveButton
          pending={form.pending}
          saved={saved}
          told={
            <Trans>
              {organisation.name} utgår nu från texterna i {nameOf(form.values.parentId)}.
            </Trans>
          }
        />
      </Stack>
    </form>
  );
}

type Roles = ReturnType<typeof useShell>['viewer']['roles'];

/** Whether the viewer has a say about an organisation also where it follows another one than now. */
function hasSay(roles: Roles, { id, ancestors, ...organisation }: Extract<Organisation, { parts: unknown }>, parentId: string): boolean {
  const above = ancestors.filter((each) => each.id !== organisation.adaptationParent?.id).map((each) => each.id);
  const places = new Set([...above, parentId]);
  return roles.some(({ role, node, inherits }) => mayChoose(role) && (node.id === id || (inherits && places.has(node.id))));
}

const mayChoose = (role: Roles[number]['role']): boolean => role === 'APPROVER' || role === 'ADMIN';

function SaveButton({ pending, saved, told }: { pending: boolean; saved: boolean; told?: ReactNode }): ReactNode {
  return (
    <Stack gap={2}>
      <div>
        <Button type="submit" look="quiet" pending={pending}>
          <Trans>Spara</Trans>
        </Button>
      </div>
      <p role="status">
        {saved ? (
          <>
            <Trans>Sparat.</Trans> {told}
          </>
        ) : null}
      </p>
    </Stack>
  );
}

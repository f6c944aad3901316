import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { ScaleFieldsFragment, ValidityKind } from '../../../graphql/generated/graphql.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { Choices, Select, TextArea, TextInput } from '../../../ui/field/field.tsx';
import { fieldId, useForm } from '../../../ui/form/use-form.ts';
import { Stack } from '../../../ui/layout/layout.tsx';
import { useNavigate } from '../../../ui/link/link.tsx';
import { levelWord } from '../competence/level-words.tsx';
import { DueForNew } from './requirement-words.tsx';
import { askedInput, formErrors, ruleInput, startValues, type RequirementValues } from './requirement-values.ts';

const createDocument = graphql(`
  mutation CreateRequirement($input: CreateRequirementInput!) {
    createRequirement(input: $input) {
      requirement {
        id
      }
      assigned
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
  organisation: { id: string; slug: string };
  courses: readonly { id: string; title: { sv: string; en?: string | null } }[];
  competencies: readonly CompetencyChoice[];
  professions: readonly { code: string; name: string }[];
};

type Text = { sv: string; en?: string | null };
type CompetencyChoice = { competencyId: string; title: Text; programme: Text; scale: readonly ScaleFieldsFragment[] };
type Form = ReturnType<typeof useForm<RequirementValues>>;

/** A requirement as a form; all it leaves open is asked of everybody. */
export function RequirementForm({ organisation, courses, competencies, professions }: Props): ReactNode {
  const { t } = useLingui();
  const [mutate] = useMutation(createDocument);
  const navigate = useNavigate();
  const form = useForm<RequirementValues>({
    initial: startValues,
    submit: async (values) => {
      const variables = { input: { ...askedInput(values), organisationId: organisation.id, rule: ruleInput(values) } };
      const { data } = await mutate({ variables });
      const id = data?.createRequirement.requirement?.id;
      if (id) await navigate(paths.requirement(organisation.slug, id));
      return formErrors(data?.createRequirement.errors ?? [], values);
    },
  });
  const { values, set, text } = form;
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={5}>
        <ErrorSummary errors={form.summary} />
        <What form={form} courses={courses} competencies={competencies} />
        <TextArea {...text('reason')} label={t`Varför krävs det?`} hint={t`Medarbetarna läser det här.`} rows={2} maxLength={1000} />
        <Choices
          id={fieldId('professions')}
          name="professions"
          label={t`Yrken`}
          hint={t`Väljer du inget gäller kravet alla yrken.`}
          multiple
          value={values.professions}
          choices={professions.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(professionCodes) => set('professions', professionCodes)}
        />
        <Choices
          id={fieldId('careLevels')}
          name="careLevels"
          label={t`Vårdnivåer`}
          hint={t`Väljer du ingen gäller kravet alla nivåer.`}
          multiple
          inline
          value={values.careLevels}
          choices={['1', '2', '3', '4'].map((level) => ({ value: level, label: level }))}
          onChange={(levels) => set('careLevels', levels)}
        />
        <TextInput
          {...text('dueDays')}
          label={values.kind === 'FIXED_WINDOW' ? t`Så många dagar får den som är ny minst på sig` : t`Ska vara gjort inom så många dagar`}
          hint={values.kind === 'FIXED_WINDOW' ? t`Slutar årets period tidigare gäller nästa.` : undefined}
          inputMode="numeric"
          narrow
        />
        <TextInput {...text('graceDays')} label={t`Så många dagar får det dra över`} inputMode="numeric" narrow />
        <HowOften form={form} />
        <p aria-live="polite">
          <DueForNew timing={ruleInput(values)} />
        </p>
        <TextInput
          {...text('recognitionMonths')}
          label={t`Utbildning på annat håll får vara högst så många månader gammal`}
          hint={t`Lämna tomt om den inte ska godtas.`}
          inputMode="numeric"
          narrow
        />
        <ButtonRow>
          <Button type="submit" pending={form.pending}>
            <Trans>Skapa kravet</Trans>
          </Button>
          <ButtonLink to={paths.requirements(organisation.slug)} look="plain">
            <Trans>Avbryt</Trans>
          </ButtonLink>
        </ButtonRow>
      </Stack>
    </form>
  );
}

function What({ form, courses, competencies }: { form: Form } & Pick<Props, 'courses' | 'competencies'>): ReactNode {
  const { t } = useLingui();
  const { values, errors, set } = form;
  const scale = competencies.find(({ competencyId }) => competencyId === values.competencyId)?.scale ?? [];
  return (
    <>
      <Choices
        id={fieldId('asks')}
        name="asks"
        label={t`Vad krävs?`}
        inline
        value={[values.asks]}
        choices={[
          { value: 'COURSE', label: t`En kurs` },
          { value: 'COMPETENCY', label: t`En nivå av en kompetens` },
        ]}
        onChange={([asks]) => set('asks', asks === 'COMPETENCY' ? 'COMPETENCY' : 'COURSE')}
      />
      {values.asks === 'COURSE' ? (
        <Select
          id={fieldId('courseId')}
          label={t`Kurs`}
          error={errors['courseId']}
          value={values.courseId}
          onChange={(event) => set('courseId', event.target.value)}
        >
          <option value="">{t`Välj`}</option>
          {courses.map(({ id, title }) => (
            <option key={id} value={id}>
              {inReadersLanguage(title)}
            </option>
          ))}
        </Select>
      ) : (
        <>
          <Select
            id={fieldId('competencyId')}
            label={t`Kompetens`}
            error={errors['competencyId']}
            value={values.competencyId}
            onChange={(event) => form.setValues((before) => ({ ...before, competencyId: event.target.value, level: '' }))}
          >
            <option value="">{t`Välj`}</option>
            {competencies.map(({ competencyId, title, programme }) => (
              <option key={competencyId} value={competencyId}>
                {`${inReadersLanguage(title)} (${inReadersLanguage(programme)})`}
              </option>
            ))}
          </Select>
          <Select
            id={fieldId('level')}
            label={t`Lägsta nivå`}
            error={errors['level']}
            value={values.level}
            onChange={(event) => set('level', event.target.value)}
          >
            <option value="">{t`Välj`}</option>
            {scale.map(({ level }) => (
              <option key={level} value={String(level)}>
                {levelWord(scale, level)}
              </option>
            ))}
          </Select>
        </>
      )}
    </>
  );
}

function HowOften({ form }: { form: Form }): ReactNode {
  const { t } = useLingui();
  const { values, set, text } = form;
  return (
    <>
      <Choices
        id={fieldId('kind')}
        name="kind"
        label={t`Hur ofta?`}
        value={[values.kind]}
        choices={[
          { value: 'ONCE', label: t`En gång` },
          { value: 'INTERVAL', label: t`Med så många månaders mellanrum` },
          { value: 'FIXED_WINDOW', label: t`Varje år mellan två dagar` },
          { value: 'MINIMUM_ACTIVE', label: t`Till en viss dag på året, dock minst så många månader` },
        ]}
        onChange={([kind]) => set('kind', (kind ?? 'ONCE') as ValidityKind)}
      />
      {values.kind === 'INTERVAL' || values.kind === 'MINIMUM_ACTIVE' ? (
        <>
          <TextInput {...text('months')} label={t`Månader`} inputMode="numeric" narrow />
          <TextInput
            {...text('windowMonths')}
            label={t`Får göras om så många månader före slutet`}
            hint={t`Den som är tidig förlorar ingen tid.`}
            inputMode="numeric"
            narrow
          />
        </>
      ) : null}
      {values.kind === 'FIXED_WINDOW' ? (
        <>
          <TextInput {...text('from')} label={t`Från och med`} hint={t`Månad och dag: MM-DD`} narrow />
          <TextInput {...text('to')} label={t`Till och med`} hint={t`Månad och dag: MM-DD`} narrow />
        </>
      ) : null}
      {values.kind === 'MINIMUM_ACTIVE' ? (
        <TextInput {...text('day')} label={t`Dag på året`} hint={t`Månad och dag: MM-DD`} narrow />
      ) : null}
    </>
  );
}

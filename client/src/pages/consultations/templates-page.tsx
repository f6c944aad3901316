import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { consultTopics, type ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import { careTracks } from 'shared/organisation/organisation-words.ts';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { optionsOf, StepForm } from '../../features/consultations/handling/step-form.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Day } from '../../i18n/day.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Details } from '../../ui/details/details.tsx';
import { Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { CellDetail, Table } from '../../ui/table/table.tsx';

const document = graphql(`
  query TemplatesPage {
    consultTemplates {
      topic
      name
      track
      edition
      editionFrom
      owner
      fields {
        code
        label
        hint
        required
      }
    }
    templateOwnersToChoose {
      unitId
      name
    }
  }
`);

const setOwner = graphql(`
  mutation SetTemplateOwner($input: SetTemplateOwnerInput!) {
    setTemplateOwner(input: $input) {
      done
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

const page = pageQuery(document, () => ({}), { fresh: true });

export const loader = page.loader;

/** What is asked on each topic: in which version, and who answers for it. The national coordinator decides who does. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const { consultTemplates: templates, templateOwnersToChoose: units } = data;
  const [run] = useMutation(setOwner);
  const [done, setDone] = useState(0);
  return (
    <Stack gap={5}>
      <PageTitle section={t`Konsultation`}>{t`Frågornas mallar`}</PageTitle>
      <Breadcrumb steps={[{ to: paths.consults(), name: <Trans>Konsultation</Trans> }]} />
      <h1>
        <Trans>Frågornas mallar</Trans>
      </h1>
      <p>
        <Trans>
          Varje ämne har en mall som är lika i hela landet. Ändras ett ord i den får den en ny version. En fråga som redan är skickad ändras
          inte: i den står mallen kvar så som den löd då.
        </Trans>
      </p>
      <div role="status">
        {done > 0 ? (
          <Banner tone="good">
            <p>
              <Trans>Sparat.</Trans>
            </p>
          </Banner>
        ) : null}
      </div>
      <Table
        caption={<Trans>Mallar</Trans>}
        rows={templates}
        rowKey={({ topic }) => topic}
        columns={[
          { key: 'topic', name: t`Ämne`, cell: ({ name }) => name },
          { key: 'track', name: t`Spår`, cell: ({ track }) => inReadersLanguage(careTracks[track]) },
          { key: 'fields', name: t`Frågor`, cell: ({ fields }) => fields.length },
          {
            key: 'version',
            name: t`Version`,
            cell: ({ edition, editionFrom }) => (
              <>
                {edition}
                <CellDetail>
                  <Trans>
                    från <Day at={editionFrom} />
                  </Trans>
                </CellDetail>
              </>
            ),
          },
          { key: 'owner', name: t`Ansvarig`, cell: ({ owner }) => owner },
        ]}
      />
      <Section title={<Trans>Så lyder frågorna</Trans>}>
        {templates.map(({ topic, name, edition, fields }) => (
          <Details key={topic} summary={t`${name}, version ${edition}`}>
            <ol>
              {fields.map(({ code, label, hint, required }) => (
                <li key={code}>
                  <b>{label}</b>
                  {required ? null : (
                    <>
                      {' '}
                      <Trans>(frivillig)</Trans>
                    </>
                  )}
                  <Small>{hint}</Small>
                </li>
              ))}
            </ol>
          </Details>
        ))}
      </Section>
      {units.length > 0 ? (
        <Section title={<Trans>Byt ansvarig</Trans>}>
          <StepForm
            key={done}
            fields={[
              { kind: 'SELECT', name: 'topic', label: t`Ämne`, options: optionsOf(consultTopics) },
              {
                kind: 'SELECT',
                name: 'unitId',
                label: t`Ansvarig`,
                none: t`Nationell samordnare`,
                options: units.map(({ unitId, name }) => ({ value: unitId, label: name })),
              },
            ]}
            verb={<Trans>Spara</Trans>}
            send={async ({ topic, unitId }) => {
              const input = { topic: topic as ConsultTopicCode, unitId: unitId || null };
              const { data: set } = await run({ variables: { input } });
              const errors = (set?.setTemplateOwner.errors ?? []).flatMap((error) => ('message' in error ? [error] : []));
              if (errors.length === 0) {
                await refetch();
                setDone((count) => count + 1);
              }
              return errors;
            }}
          />
        </Section>
      ) : null}
    </Stack>
  );
}

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { useMutation } from '@apollo/client/react';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { useHasRole } from '../../app/viewer.ts';
import { StepForm } from '../../features/consultations/handling/step-form.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Banner } from '../../ui/banner/banner.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Section, Stack, VisuallyHidden } from '../../ui/layout/layout.tsx';
import { List, ListRow } from '../../ui/list/list.tsx';
import { Tag } from '../../ui/tag/tag.tsx';

const document = graphql(`
  query CapacityPage {
    myPool {
      personId
      name
      load
      cap
      awayUntil
      isViewer
      supervised
    }
  }
`);

const setCapacity = graphql(`
  mutation SetCapacity($input: SetCapacityInput!) {
    setCapacity(input: $input) {
      released
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

const setSupervision = graphql(`
  mutation SetSupervision($input: SetSupervisionInput!) {
    setSupervision(input: $input) {
      done
    }
  }
`);

const page = pageQuery(document, () => ({}), { fresh: true });

export const loader = page.loader;

/** Who answers at the viewer's unit and how much each has; the viewer's own limit and absence. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const answers = useHasRole('CONSULT_RESPONDER');
  const leads = useHasRole('LEVEL_LEAD', 'CONSULT_TRIAGE');
  const [run] = useMutation(setCapacity);
  const [supervise] = useMutation(setSupervision);
  const decides = useHasRole('LEVEL_LEAD');
  const [told, setTold] = useState('');
  const [released, setReleased] = useState<number | null>(null);
  if (!answers && !leads) return notFound();
  const own = data.myPool.find(({ isViewer }) => isViewer);
  const change = async ({ personId, name, supervised }: { personId: string; name: string; supervised: boolean }): Promise<void> => {
    const { data: set } = await supervise({ variables: { input: { personId, supervised: !supervised } } });
    if (!set?.setSupervision.done) return;
    await refetch();
    setReleased(null);
    setTold(supervised ? t`${name} svarar nu utan medsignering.` : t`En kollega medsignerar nu det ${name} svarar.`);
  };
  return (
    <Stack gap={5}>
      <PageTitle section={t`Konsultation`}>{t`Kapacitet`}</PageTitle>
      <Breadcrumb steps={[{ to: paths.consults(), name: <Trans>Konsultation</Trans> }]} />
      <h1>
        <Trans>Kapacitet och frånvaro</Trans>
      </h1>
      <div role="status">
        {told ? (
          <Banner tone="good">
            <p>{told}</p>
          </Banner>
        ) : null}
        {released === null ? null : (
          <Banner tone="good">
            <p>
              <Trans>Sparat.</Trans>{' '}
              {released > 0 ? (
                <Plural value={released} one="# fråga gick tillbaka till kön." other="# frågor gick tillbaka till kön." />
              ) : null}
            </p>
          </Banner>
        )}
      </div>
      <List label={t`Konsultgruppen`}>
        {data.myPool.map(({ personId, name, load, cap, awayUntil, supervised }) => (
          <ListRow
            key={personId}
            title={name}
            state={
              <>
                {supervised ? <Tag>{t`under handledning`}</Tag> : null}
                {awayUntil ? <Tag tone="wait">{t`frånvarande till ${awayUntil}`}</Tag> : null}
              </>
            }
            detail={
              <Trans>
                svarar på {load} av högst {cap} frågor, utöver dem som väntar på komplettering
              </Trans>
            }
            action={
              decides ? (
                <Button look="plain" onClick={() => void change({ personId, name, supervised })}>
                  {supervised ? <Trans>Avsluta handledning</Trans> : <Trans>Sätt under handledning</Trans>}
                  <VisuallyHidden> {name}</VisuallyHidden>
                </Button>
              ) : undefined
            }
          />
        ))}
      </List>
      {own ? (
        <Section title={<Trans>Min kapacitet</Trans>}>
          <StepForm
            key={`${own.cap} ${own.awayUntil ?? ''}`}
            initial={{ cap: String(own.cap) }}
            fields={[
              { kind: 'NUMBER', name: 'cap', label: t`Hur många frågor på en gång?`, hint: t`0 till 50. Med 0 får du inga nya.` },
              {
                kind: 'DAY',
                optional: true,
                name: 'awayFrom',
                label: t`Frånvarande från`,
                hint: t`Skriv åååå-mm-dd. Kan lämnas tomt.`,
              },
              {
                kind: 'DAY',
                optional: true,
                name: 'awayUntil',
                label: t`Frånvarande till och med`,
                hint: t`Det du har tagit och inte börjat på går tillbaka till kön.`,
              },
            ]}
            verb={<Trans>Spara</Trans>}
            send={async ({ cap = '', awayFrom = '', awayUntil = '' }) => {
              if (!/^\d{1,2}$/.test(cap.trim())) return [{ path: ['cap'], message: t`Skriv ett tal från 0 till 50.` }];
              const input = { cap: Number(cap), awayFrom: awayFrom.trim() || null, awayUntil: awayUntil.trim() || null };
              const { data: done } = await run({ variables: { input } });
              const errors = (done?.setCapacity.errors ?? []).flatMap((error) => ('message' in error ? [error] : []));
              if (errors.length === 0) {
                setTold('');
                setReleased(done?.setCapacity.released ?? 0);
                await refetch();
              }
              return errors;
            }}
          />
        </Section>
      ) : null}
    </Stack>
  );
}

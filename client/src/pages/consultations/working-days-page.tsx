import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { StepForm } from '../../features/consultations/handling/step-form.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import type { WorkingDaysPageQuery } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Banner } from '../../ui/banner/banner.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Section, Stack, VisuallyHidden } from '../../ui/layout/layout.tsx';
import { List, ListRow } from '../../ui/list/list.tsx';

const document = graphql(`
  query WorkingDaysPage {
    workingDays {
      node {
        id
        name
      }
      days {
        day
        open {
          from
          to
        }
      }
    }
  }
`);

const setWorkingDay = graphql(`
  mutation SetWorkingDay($input: SetWorkingDayInput!) {
    setWorkingDay(input: $input) {
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

type Node = WorkingDaysPageQuery['workingDays'][number];

const page = pageQuery(document, () => ({}), { fresh: true });

export const loader = page.loader;

/** The days on which a region or a unit works otherwise than the one above it. Every clock counts by them. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const [run] = useMutation(setWorkingDay);
  const [done, setDone] = useState<{ count: number; day: string } | null>(null);
  if (data.workingDays.length === 0) return notFound();
  const saved = async (day: string): Promise<void> => {
    await refetch();
    setDone((before) => ({ count: (before?.count ?? 0) + 1, day }));
  };
  const undo = async (nodeId: string, day: string): Promise<void> => {
    await run({ variables: { input: { nodeId, day, asAbove: true } } });
    await saved(day);
  };
  return (
    <Stack gap={5}>
      <PageTitle section={t`Konsultation`}>{t`Arbetstid`}</PageTitle>
      <Breadcrumb steps={[{ to: paths.consults(), name: <Trans>Konsultation</Trans> }]} />
      <h1>
        <Trans>Arbetstid</Trans>
      </h1>
      <p>
        <Trans>
          Frågornas klockor går vardagar 8 till 17 och står stilla på helgdagar. Här bestäms de dagar då det är annorlunda hos er, till
          exempel en klämdag.
        </Trans>
      </p>
      <div role="status">
        {done ? (
          <Banner tone="good">
            <p>
              <Trans>{done.day} är ändrad. Klockorna räknar med det från nu.</Trans>
            </p>
          </Banner>
        ) : null}
      </div>
      {data.workingDays.map(({ node, days }) => (
        <Section key={node.id} title={node.name}>
          {days.length === 0 ? (
            <p>
              <Trans>Inga egna dagar framöver.</Trans>
            </p>
          ) : (
            <List label={node.name}>
              {days.map(({ day, open }) => (
                <ListRow
                  key={day}
                  title={day}
                  detail={open.length === 0 ? t`stängt` : open.map(({ from, to }) => `${from}–${to}`).join(', ')}
                  action={
                    <Button look="plain" onClick={() => void undo(node.id, day)}>
                      <Trans>
                        Ta bort <VisuallyHidden>{day}</VisuallyHidden>
                      </Trans>
                    </Button>
                  }
                />
              ))}
            </List>
          )}
        </Section>
      ))}
      <Section title={<Trans>En dag till</Trans>}>
        <DayForm
          key={done?.count ?? 0}
          nodes={data.workingDays}
          send={async (input) => {
            const { data: set } = await run({ variables: { input } });
            const errors = (set?.setWorkingDay.errors ?? []).flatMap((error) => ('message' in error ? [error] : []));
            if (errors.length === 0) await saved(input.day);
            return errors;
          }}
        />
      </Section>
    </Stack>
  );
}

type DayInput = { nodeId: string; day: string; from: string | null; to: string | null };

function DayForm({
  nodes,
  send,
}: {
  nodes: readonly Node[];
  send: (input: DayInput) => Promise<{ message: string; path: string[] }[]>;
}): ReactNode {
  const { t } = useLingui();
  return (
    <StepForm
      initial={{ nodeId: nodes[0]?.node.id ?? '' }}
      fields={[
        // Who decides for one node has nothing to choose.
        ...(nodes.length > 1
          ? [
              {
                kind: 'CHOICES' as const,
                name: 'nodeId',
                label: t`Var`,
                options: nodes.map(({ node }) => ({ value: node.id, label: node.name })),
              },
            ]
          : []),
        { kind: 'DAY', name: 'day', label: t`Dag`, hint: t`Skriv åååå-mm-dd.` },
        {
          kind: 'SHORT',
          optional: true,
          name: 'from',
          label: t`Öppet från`,
          hint: t`Till exempel 08:00. Tomt betyder stängt.`,
        },
        { kind: 'SHORT', optional: true, name: 'to', label: t`Öppet till`, hint: t`Till exempel 12:00.` },
      ]}
      verb={<Trans>Spara dagen</Trans>}
      send={async ({ nodeId = nodes[0]?.node.id ?? '', day = '', from = '', to = '' }) => {
        return send({ nodeId, day: day.trim(), from: from.trim() || null, to: to.trim() || null });
      }}
    />
  );
}

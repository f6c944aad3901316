import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { useHasRole } from '../../app/viewer.ts';
import { GapTable } from '../../features/search/keep/gap-table.tsx';
import { SynonymForm } from '../../features/search/keep/synonym-form.tsx';
import { SynonymRow } from '../../features/search/keep/synonym-row.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Button, ButtonLink, ButtonRow } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { TextInput } from '../../ui/field/field.tsx';
import { Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { Link, useNavigate } from '../../ui/link/link.tsx';
import { Bullets, List } from '../../ui/list/list.tsx';
import { EditorialHead } from './editorial-head.tsx';

const document = graphql(`
  query SearchUpkeepPage($about: String, $after: String) {
    searchGaps {
      words
      searches
      empty
      abandoned
    }
    mostUsedSynonyms {
      id
      term
      meaning
      used
    }
    searchSynonyms(about: $about, first: 30, after: $after) {
      nodes {
        id
        term
        meaning
        kind
        bothWays
        used
        isDelivered
        changedAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const page = pageQuery(
  document,
  ({ request }) => {
    const { searchParams } = new URL(request.url);
    return { about: searchParams.get('ord'), after: searchParams.get('efter') };
  },
  { fresh: true },
);

export const loader = page.loader;

/** What editors keep of the search: what was sought in vain, and the table of synonyms. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const edits = useHasRole('CENTRE_EDITOR');
  const { data } = page.usePage();
  if (!edits) return notFound();
  return (
    <Stack gap={6}>
      <PageTitle section={t`Redaktion`}>{t`Sökning`}</PageTitle>
      <EditorialHead current="search" />
      <Section title={<Trans>Sökt men inte hittat</Trans>}>
        {data.searchGaps.length > 0 ? (
          <GapTable gaps={data.searchGaps} />
        ) : (
          <EmptyState>
            <Trans>
              Här visas ord som minst fem sökningar inte kom vidare med. Vem som sökte sparas aldrig, och sökningar som kan gälla en person
              räknas inte.
            </Trans>
          </EmptyState>
        )}
      </Section>
      <Synonyms />
      <MostUsed />
    </Stack>
  );
}

function Synonyms(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const [search] = useSearchParams();
  const about = search.get('ord') ?? '';
  const { nodes, pageInfo } = data.searchSynonyms;
  const [added, setAdded] = useState(0);
  const readAgain = (): void => void refetch();
  return (
    <Section title={<Trans>Synonymer och förkortningar</Trans>}>
      <Stack gap={5}>
        <LookUp key={about} about={about} />
        <Small>
          <Trans>
            En rad gäller från nästa sökning. Vem som ändrade och när står i loggen. Rader som följer med portalen kan komma till när den
            uppdateras; det du har ändrat eller tagit bort rörs inte.
          </Trans>
        </Small>
        {nodes.length > 0 ? (
          <List label={t`Synonymer`}>
            {nodes.map((synonym) => (
              <SynonymRow key={synonym.id} synonym={synonym} onChanged={readAgain} />
            ))}
          </List>
        ) : (
          <EmptyState>
            <Trans>Det uttrycket står inte i tabellen.</Trans>
          </EmptyState>
        )}
        {pageInfo.hasNextPage ? (
          <div>
            <ButtonLink look="quiet" to={paths.searchUpkeep(about || undefined, pageInfo.endCursor ?? undefined)}>
              <Trans>Nästa sida</Trans>
            </ButtonLink>
          </div>
        ) : null}
        <h3>
          <Trans>Lägg till en rad</Trans>
        </h3>
        <SynonymForm
          key={`${about} ${added}`}
          initial={{ term: about, meaning: '', kind: 'SYNONYM', bothWays: false }}
          onSaved={() => {
            setAdded((before) => before + 1);
            readAgain();
          }}
        />
      </Stack>
    </Section>
  );
}

function LookUp({ about }: { about: string }): ReactNode {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(about);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void navigate(paths.searchUpkeep(typed.trim() || undefined));
      }}
    >
      <Stack gap={3}>
        <TextInput label={t`Slå upp ett ord eller uttryck`} value={typed} onChange={(event) => setTyped(event.target.value)} />
        <ButtonRow>
          <Button type="submit" look="quiet">
            <Trans>Slå upp</Trans>
          </Button>
          {about ? (
            <ButtonLink look="plain" to={paths.searchUpkeep()}>
              <Trans>Visa hela tabellen</Trans>
            </ButtonLink>
          ) : null}
        </ButtonRow>
      </Stack>
    </form>
  );
}

function MostUsed(): ReactNode {
  const used = page.usePage().data.mostUsedSynonyms.filter((each) => (each.used ?? 0) > 0);
  if (used.length === 0) return null;
  return (
    <Section title={<Trans>Mest använda synonymer</Trans>}>
      <Bullets>
        {used.map(({ id, term, meaning, used: times }) => (
          <li key={id}>
            <Link to={paths.searchUpkeep(term)}>{term}</Link> → {meaning} ({times})
          </li>
        ))}
      </Bullets>
    </Section>
  );
}

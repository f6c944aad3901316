import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { replace, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { SEARCH_GROUPS, searchGroups } from 'shared/search/search-words.ts';
import { PageTitle } from '../../app/page-title.tsx';
import { regionSlug } from '../../app/region.ts';
import { useHasRole, useShell } from '../../app/viewer.ts';
import { MyConsultRow } from '../../features/consultations/my-consult-row.tsx';
import { carryWords } from '../../features/consultations/ask/carried-words.ts';
import { KindName } from '../../features/publishing/kind-words.tsx';
import { HitGroup } from '../../features/search/hit-group.tsx';
import { NoHits } from '../../features/search/no-hits.tsx';
import { useNoteSearch } from '../../features/search/note-search.ts';
import {
  groupSlugs,
  narrowNames,
  readSearchAddress,
  searchQuery,
  searchVariables,
  unknownNarrowing,
} from '../../features/search/search-address.ts';
import { SearchBox } from '../../features/search/search-box.tsx';
import { SearchFilters } from '../../features/search/search-filters.tsx';
import { isStopped, STOPPED } from '../../features/search/search-gate.ts';
import { StoppedNote } from '../../features/search/stopped-note.tsx';
import { Understood } from '../../features/search/understood.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import type { SearchPageQuery } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { locale } from '../../i18n/locale.ts';
import { Stack } from '../../ui/layout/layout.tsx';
import { Navigate } from '../../ui/link/link.tsx';
import { List } from '../../ui/list/list.tsx';
import { Tabs } from '../../ui/tabs/tabs.tsx';
import { BeforeSearching } from './before-searching.tsx';

const document = graphql(`
  query SearchPage(
    $words: String!
    $asks: Boolean!
    $groups: [SearchGroup!]
    $region: String
    $level: Int
    $track: SearchTrack
    $patientGroup: String
    $profession: String
    $first: Int!
    $after: String
    $isReference: Boolean!
  ) {
    consultByReference(reference: $words) @include(if: $isReference) {
      id
      ...MyConsultRow
    }
    search(
      words: $words
      groups: $groups
      region: $region
      level: $level
      track: $track
      patientGroup: $patientGroup
      profession: $profession
      first: $first
      after: $after
    ) @include(if: $asks) {
      tooLong
      namesSomebody
      words
      spelling {
        typed
        meant
      }
      synonyms {
        typed
        means
      }
      groups {
        group
        label
        total
        isCapped
        hits {
          nodes {
            id
            ...SearchHitRow @unmask
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
      proposals {
        typed
        meant
      }
      nearest {
        id
        ...SearchHitRow @unmask
      }
    }
    professions {
      code
      name
    }
    patientGroups {
      slug
      name
    }
  }
`);

const page = pageQuery(document, ({ request, params }) =>
  searchVariables(readSearchAddress(new URL(request.url).searchParams), regionSlug(params)),
);

/** An address whose words point out somebody is left before anything of it is sent. */
export const loader = async (route: LoaderFunctionArgs) => {
  const { pathname, searchParams } = new URL(route.request.url);
  const isBad = await isStopped(readSearchAddress(searchParams).words);
  return isBad ? replace(`${pathname}?${STOPPED}`) : page.loader(route);
};

/** Search: the box, what was found in groups, and what to do where nothing was. All of it stands in the address. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { search, professions, patientGroups, consultByReference } = page.usePage().data;
  const [address] = useSearchParams();
  const asked = readSearchAddress(address);
  const { words } = asked;
  const unknown = unknownNarrowing(asked, { professions, patientGroups });
  if (unknown.length > 0)
    return <Navigate to={searchQuery(address, Object.fromEntries(unknown.map((name) => [narrowNames[name], null])))} replace />;
  const title = words ? t`Träffar för ”${words}”` : t`Sök`;
  return (
    <Stack gap={5}>
      <PageTitle>{title}</PageTitle>
      <h1>{title}</h1>
      <SearchBox key={String(address.has(STOPPED))} words={words} look="large" stopped={address.has(STOPPED)} />
      {search && words ? (
        <>
          <SearchFilters professions={professions} patientGroups={patientGroups} />
          <GroupTabs />
          <Found results={search} words={words} />
        </>
      ) : words ? (
        <FoundConsult consult={consultByReference ?? null} />
      ) : (
        <BeforeSearching />
      )}
    </Stack>
  );
}

function GroupTabs(): ReactNode {
  const { t } = useLingui();
  const [search] = useSearchParams();
  const { group } = readSearchAddress(search);
  const groups = SEARCH_GROUPS.map((each) => ({
    to: searchQuery(search, { typ: groupSlugs[each] }),
    name: searchGroups[each][locale],
    current: group === each,
  }));
  return <Tabs label={t`Visa`} tabs={[{ to: searchQuery(search, { typ: null }), name: t`Allt`, current: !group }, ...groups]} />;
}

/** The question with the number that was typed: nothing else can be meant by it, so nothing else is searched. */
function FoundConsult({ consult }: { consult: SearchPageQuery['consultByReference'] | null }): ReactNode {
  const { t } = useLingui();
  const { signedIn } = useShell().viewer;
  if (consult) {
    return (
      <List label={t`Frågan med det numret`}>
        <MyConsultRow consult={consult} />
      </List>
    );
  }
  return (
    <output>
      {signedIn ? (
        <Trans>Det finns ingen fråga med det numret som du får läsa.</Trans>
      ) : (
        <Trans>Det är numret på en fråga i konsultationen. Logga in för att öppna den.</Trans>
      )}
    </output>
  );
}

type Results = NonNullable<SearchPageQuery['search']>;

function Found({ results, words }: { results: Results; words: string }): ReactNode {
  const { group } = readSearchAddress(useSearchParams()[0]);
  const { signedIn } = useShell().viewer;
  const isClinician = useHasRole('CLINICIAN', 'RESOURCE_PERSON');
  // A guest may be one, and signs in on the way.
  const mayAsk = !signedIn || isClinician;
  const list = { nameOfKind: (kind: string) => <KindName kind={kind} />, onOpen: useNoteSearch(words) };
  const { tooLong, namesSomebody, groups } = results;
  const total = groups.reduce((sum, { total: some }) => sum + some, 0);
  return (
    <Stack gap={6}>
      <Stack gap={2}>
        {namesSomebody ? <StoppedNote /> : null}
        <output>
          {tooLong ? (
            <Trans>Texten är för lång att söka på. Sök på några få ord.</Trans>
          ) : (
            <Plural value={total} _0="Inga träffar" one="# träff" other="# träffar" />
          )}
        </output>
        <Understood results={results} />
      </Stack>
      {groups.map((each) => (
        <HitGroup key={each.group} group={each} alone={each.group === group} {...list} />
      ))}
      {groups.length === 0 && !tooLong && !namesSomebody ? <NoHits results={results} onAsk={mayAsk ? carryWords : null} {...list} /> : null}
    </Stack>
  );
}

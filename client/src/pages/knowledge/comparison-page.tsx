import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { Doc } from 'shared/publishing/document.ts';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { chosenMethods } from '../../features/evaluations/chosen-methods.ts';
import { MethodComparison, type ComparedMethod } from '../../features/evaluations/method-comparison.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import type { ComparisonPageQuery } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Select } from '../../ui/field/field.tsx';
import { Columns, Lead, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';

const document = graphql(`
  query ComparisonPage($first: String!, $second: String!) {
    artefacts(first: 50, kinds: ["evaluation"]) {
      nodes {
        id
        slug
        publishedVersion {
          id
          title {
            sv
            en
          }
        }
      }
    }
    first: artefact(slug: $first) {
      id
      kind
      path
      publishedVersion {
        id
        number
        document
        computed
      }
    }
    second: artefact(slug: $second) {
      id
      kind
      path
      publishedVersion {
        id
        number
        document
        computed
      }
    }
  }
`);

const page = pageQuery(document, ({ request }) => chosenMethods(new URL(request.url).searchParams));

export const loader = page.loader;

/** Two methods beside each other. Which two stands in the address, so that a comparison can be sent on. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const [search, setSearch] = useSearchParams();
  const { data } = page.usePage();
  const { first, second } = chosenMethods(search);
  const methods = [compared(data.first), compared(data.second)] as const;
  const choices = data.artefacts.nodes
    .flatMap(({ slug, publishedVersion }) => (publishedVersion ? [{ slug, title: inReadersLanguage(publishedVersion.title) }] : []))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'sv'));
  const except = (other: string): Choice[] => choices.filter(({ slug }) => slug !== other);
  const choose = (name: 'a' | 'b', slug: string): void => {
    const next = new URLSearchParams(search);
    next.set(name, slug);
    setSearch(next, { preventScrollReset: true });
  };
  return (
    <Stack gap={5}>
      <PageTitle section={t`Kunskap`}>{t`Jämför två metoder`}</PageTitle>
      <Breadcrumb steps={[{ to: paths.knowledge(), name: <Trans>Kunskap</Trans> }]} />
      <h1>
        <Trans>Jämför två metoder</Trans>
      </h1>
      <Lead>
        <Trans>Vad var och en av dem kan ge, vilken skada den kan göra, vad den kräver och hur säkert det är.</Trans>
      </Lead>
      <Columns kind="half">
        <MethodSelect label={t`Den ena metoden`} value={first} choices={except(second)} onChange={(slug) => choose('a', slug)} />
        <MethodSelect label={t`Den andra metoden`} value={second} choices={except(first)} onChange={(slug) => choose('b', slug)} />
      </Columns>
      {methods[0] && methods[1] ? (
        <MethodComparison methods={[methods[0], methods[1]]} />
      ) : (
        <EmptyState
          action={
            <Link to={`${paths.knowledge()}?typ=evaluation`}>
              <Trans>Läs om metoderna var för sig</Trans>
            </Link>
          }
        >
          <Trans>Välj två metoder, så visas de bredvid varandra här.</Trans>
        </EmptyState>
      )}
    </Stack>
  );
}

type Choice = { slug: string; title: string };
type SelectProps = { label: string; value: string; choices: readonly Choice[]; onChange: (slug: string) => void };

function MethodSelect({ label, value, choices, onChange }: SelectProps): ReactNode {
  const { t } = useLingui();
  return (
    <Select label={label} value={value} onChange={({ target }) => onChange(target.value)}>
      <option value="">{t`Välj en metod`}</option>
      {choices.map(({ slug, title }) => (
        <option key={slug} value={slug}>
          {title}
        </option>
      ))}
    </Select>
  );
}

function compared(artefact: ComparisonPageQuery['first']): ComparedMethod | null {
  const version = artefact?.publishedVersion;
  if (!artefact || artefact.kind !== 'evaluation' || !version?.document) return null;
  return { path: artefact.path, version: version.number, document: version.document as Doc, computed: version.computed };
}

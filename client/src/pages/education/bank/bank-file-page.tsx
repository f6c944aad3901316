import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { WRITING_STATES } from 'shared/publishing/edition-state.ts';
import { notFound } from '../../../app/error-page.tsx';
import { PageTitle } from '../../../app/page-title.tsx';
import { paths } from '../../../app/paths.ts';
import { GiftForm } from '../../../features/education/bank/gift-form.tsx';
import { useToText } from '../../../features/publishing/files/use-to-text.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { BankFilePageQuery } from '../../../graphql/generated/graphql.ts';
import { pageQuery } from '../../../graphql/page-query.ts';
import { inReadersLanguage, Localised } from '../../../i18n/localised.tsx';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';

const document = graphql(`
  query BankFilePage($slug: String!) {
    questionBank(slug: $slug) {
      slug
      giftReport {
        node
        stem {
          sv
          en
        }
        leftOut
        notes
      }
    }
    artefact(slug: $slug) {
      id
      slug
      kind
      viewerCanEdit
      publishedVersion {
        id
        title {
          sv
          en
        }
      }
      draft {
        id
        state
        title {
          sv
          en
        }
      }
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ slug: params['slug'] ?? '' }), { fresh: true });

export const loader = page.loader;

/** A bank as a file: questions brought in from another platform, and taken along to one. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const toText = useToText();
  const { questionBank: bank, artefact } = page.usePage().data;
  const canEdit = artefact?.kind === 'questionBank' && artefact.viewerCanEdit;
  if (!artefact || (!bank && !canEdit)) return notFound();
  const { draft, slug } = artefact;
  const named = artefact.publishedVersion ?? draft;
  const title = named ? inReadersLanguage(named.title) : slug;
  return (
    <Stack gap={6}>
      <PageTitle section={t`Frågebank`}>{t`Som fil`}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.banks(), name: <Trans>Frågebank</Trans> },
          { to: bank ? paths.bank(slug) : paths.edit(slug), name: title },
        ]}
      />
      <h1>
        <Trans>{title} som fil</Trans>
      </h1>
      {canEdit ? (
        <Section title={<Trans>Läs in frågor</Trans>}>
          {draft && !WRITING_STATES.includes(draft.state) ? (
            <p>
              <Trans>Utgåvan granskas. En fil kan läsas in när den är tillbaka hos redaktören.</Trans>
            </p>
          ) : (
            <Stack gap={4}>
              <p>
                <Trans>
                  Frågorna läggs sist i bankens utgåva och når kurserna först när den är fastställd. Du ser först vad som händer med varje
                  fråga.
                </Trans>
              </p>
              <GiftForm artefactId={artefact.id} onDone={() => toText(paths.edit(slug))} />
            </Stack>
          )}
        </Section>
      ) : null}
      {bank ? (
        <Section title={<Trans>Hämta frågorna</Trans>}>
          <Stack gap={4}>
            <p>
              {/* A file of the server, not a page. */}
              <a href={`/hamta/gift/${bank.slug}.gift`} download>
                <Trans>Hämta den publicerade banken i formatet GIFT</Trans>
              </a>
            </p>
            <Lines lines={bank.giftReport} />
          </Stack>
        </Section>
      ) : null}
    </Stack>
  );
}

type Line = NonNullable<BankFilePageQuery['questionBank']>['giftReport'][number];

/** Only what does not come along whole. */
function Lines({ lines }: { lines: readonly Line[] }): ReactNode {
  const { t } = useLingui();
  const lacking = lines.filter(({ notes }) => notes.length > 0);
  if (lacking.length === 0) {
    return (
      <p>
        <Trans>Alla frågor följer med i sin helhet.</Trans>
      </p>
    );
  }
  return (
    <Table
      caption={<Trans>Det som inte följer med i sin helhet</Trans>}
      rows={lacking}
      rowKey={({ node }) => node}
      columns={[
        { key: 'stem', name: t`Fråga`, cell: ({ stem }) => <Localised value={stem} /> },
        {
          key: 'fate',
          name: t`Vad som händer`,
          cell: ({ leftOut }) =>
            leftOut ? (
              <Tag tone="late">
                <Trans>är inte med</Trans>
              </Tag>
            ) : (
              <Tag>
                <Trans>är med i delar</Trans>
              </Tag>
            ),
        },
        { key: 'notes', name: t`Varför`, cell: ({ notes }) => notes.join(' ') },
      ]}
    />
  );
}

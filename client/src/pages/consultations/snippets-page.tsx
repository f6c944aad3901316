import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { consultTopics, type ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import { snippetLimits } from 'shared/consultations/snippets/snippet.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { useHasRole } from '../../app/viewer.ts';
import { optionsOf, StepForm } from '../../features/consultations/handling/step-form.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import type { SnippetsPageQuery } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Day } from '../../i18n/day.tsx';
import { formatDate } from '../../i18n/format.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonRow } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Section, Stack, VisuallyHidden } from '../../ui/layout/layout.tsx';
import { List, ListRow } from '../../ui/list/list.tsx';
import { Tag } from '../../ui/tag/tag.tsx';

const document = graphql(`
  query SnippetsPage {
    consultSnippets {
      id
      topic
      title
      text
      version
      ownerName
      offeredUntil
      isOffered
    }
  }
`);

const saveSnippet = graphql(`
  mutation SaveConsultSnippet($input: SaveConsultSnippetInput!) {
    saveConsultSnippet(input: $input) {
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

const endSnippet = graphql(`
  mutation EndConsultSnippet($input: EndConsultSnippetInput!) {
    endConsultSnippet(input: $input) {
      done
    }
  }
`);

type Snippet = SnippetsPageQuery['consultSnippets'][number];

const page = pageQuery(document, () => ({}), { fresh: true });

export const loader = page.loader;

const YEAR_AHEAD = 365 * 86_400_000;

/** The pieces of text a unit answers with: who vouches for each, and until when. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const answers = useHasRole('CONSULT_RESPONDER');
  const [changed, setChanged] = useState<Snippet | null>(null);
  const [told, setTold] = useState<{ count: number; text: string } | null>(null);
  const [end] = useMutation(endSnippet);
  if (!answers) return notFound();
  const tell = async (text: string): Promise<void> => {
    await refetch();
    setChanged(null);
    setTold((before) => ({ count: (before?.count ?? 0) + 1, text }));
  };
  const remove = async (snippet: Snippet): Promise<void> => {
    await end({ variables: { input: { snippetId: snippet.id } } });
    await tell(t`”${snippet.title}” är borttaget.`);
  };
  return (
    <Stack gap={5}>
      <PageTitle section={t`Konsultation`}>{t`Textblock`}</PageTitle>
      <Breadcrumb steps={[{ to: paths.consults(), name: <Trans>Konsultation</Trans> }]} />
      <h1>
        <Trans>Textblock</Trans>
      </h1>
      <p>
        <Trans>Text som ni ofta svarar med. Den som sparar ett block ansvarar för att det stämmer till den dag som är satt.</Trans>
      </p>
      <div role="status">
        {told ? (
          <Banner tone="good">
            <p>{told.text}</p>
          </Banner>
        ) : null}
      </div>
      {data.consultSnippets.length === 0 ? (
        <EmptyState>
          <Trans>Ni har inget textblock ännu. Det första skriver du här nedanför.</Trans>
        </EmptyState>
      ) : (
        <List label={t`Textblock`}>
          {data.consultSnippets.map((snippet) => (
            <Row key={snippet.id} snippet={snippet} onChange={() => setChanged(snippet)} onRemove={() => void remove(snippet)} />
          ))}
        </List>
      )}
      <Section title={changed ? <Trans>Ändra ”{changed.title}”</Trans> : <Trans>Nytt textblock</Trans>}>
        <SnippetForm
          key={`${changed?.id ?? ''} ${told?.count ?? 0}`}
          snippet={changed}
          onDone={(title) => tell(t`”${title}” är sparat.`)}
        />
      </Section>
    </Stack>
  );
}

function Row({ snippet, onChange, onRemove }: { snippet: Snippet; onChange: () => void; onRemove: () => void }): ReactNode {
  const { title, text, topic, ownerName, version, offeredUntil, isOffered } = snippet;
  return (
    <ListRow
      title={title}
      state={
        isOffered ? null : (
          <Tag tone="late">
            <Trans>behöver ses över</Trans>
          </Tag>
        )
      }
      detail={
        <>
          {text}
          <br />
          {topic ? inReadersLanguage(consultTopics[topic]) : <Trans>alla ämnen</Trans>} ·{' '}
          <Trans>
            version {version}, {ownerName} ansvarar till <Day at={offeredUntil} />
          </Trans>
        </>
      }
      action={
        <ButtonRow>
          <Button look="quiet" onClick={onChange}>
            <Trans>
              Ändra <VisuallyHidden>{title}</VisuallyHidden>
            </Trans>
          </Button>
          <Button look="plain" onClick={onRemove}>
            <Trans>
              Ta bort <VisuallyHidden>{title}</VisuallyHidden>
            </Trans>
          </Button>
        </ButtonRow>
      }
    />
  );
}

function SnippetForm({ snippet, onDone }: { snippet: Snippet | null; onDone: (title: string) => Promise<void> }): ReactNode {
  const { t } = useLingui();
  const [save] = useMutation(saveSnippet);
  const [inAYear] = useState(() => formatDate(new Date(Date.now() + YEAR_AHEAD)));
  return (
    <StepForm
      initial={{
        topic: snippet?.topic ?? '',
        title: snippet?.title ?? '',
        text: snippet?.text ?? '',
        offeredUntil: inAYear,
      }}
      fields={[
        { kind: 'SELECT', name: 'topic', label: t`Ämne`, none: t`Alla ämnen`, options: optionsOf(consultTopics) },
        { kind: 'TEXT', name: 'title', label: t`Namn`, rows: 1, longest: snippetLimits.title },
        { kind: 'TEXT', name: 'text', label: t`Text`, rows: 5, longest: snippetLimits.text },
        { kind: 'DAY', name: 'offeredUntil', label: t`Erbjuds till och med`, hint: t`Skriv åååå-mm-dd. Högst två år framåt.` },
      ]}
      verb={<Trans>Spara textblocket</Trans>}
      send={async ({ topic = '', title = '', text = '', offeredUntil = '' }) => {
        const input = { snippetId: snippet?.id ?? null, topic: (topic || null) as ConsultTopicCode | null, title, text, offeredUntil };
        const { data } = await save({ variables: { input } });
        const errors = (data?.saveConsultSnippet.errors ?? []).flatMap((error) => ('message' in error ? [error] : []));
        if (errors.length === 0) await onDone(title);
        return errors;
      }}
    />
  );
}

import { useLazyQuery, useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { guidelinePlaces } from 'shared/guidelines/guideline-paths.ts';
import type { ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { locale } from '../../../i18n/locale.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { TextInput } from '../../../ui/field/field.tsx';
import { Small, Stack } from '../../../ui/layout/layout.tsx';
import { List } from '../../../ui/list/list.tsx';
import { judgeText } from '../identity/identity-judgement.ts';
import { identityMessage } from '../identity/identity-message.ts';
import type { CitablePart } from './citable-part.ts';
import { PartRow } from './part-row.tsx';

graphql(`
  fragment CitablePart on CitableNode {
    nodeId
    type
    path
    label {
      sv
      en
    }
    artefact {
      id
      publishedVersion {
        id
        number
        title {
          sv
          en
        }
      }
    }
  }
`);

const citableParts = graphql(`
  query CitableParts($text: String, $tags: [String!], $first: Int!) {
    citableNodes(text: $text, tags: $tags, first: $first) {
      nodes {
        ...CitablePart @unmask
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** What is like the words of the question, and not only on its topic. Nothing of the question leaves the server: it is compared there. */
const suggestedParts = graphql(`
  query SuggestedParts($id: ID!) {
    consult(id: $id) {
      id
      suggestedParts {
        words
        part {
          ...CitablePart @unmask
        }
      }
    }
  }
`);

const MOST_ON_TOPIC = 100;
const MOST_FOUND = 20;

/** A whole text is too wide to carry an answer, and a row of evidence says little by its own name; a search still finds them. */
const tooWideOrBare = new Set(['evaluation', ...Object.keys(guidelinePlaces), 'course', 'chapter', 'evidenceRow', 'reference']);

type Props = { consult: { id: string; topic: ConsultTopicCode } };

/** Finds the parts an answer may rest on: those that are like the question, any by the words of their name, and all that share the topic. */
export function CitationPicker({ consult: { id, topic } }: Props): ReactNode {
  return (
    <Stack gap={4}>
      <LikeTheQuestion id={id} />
      <PartSearch />
      <OnTopic topic={topic} />
    </Stack>
  );
}

function LikeTheQuestion({ id }: { id: string }): ReactNode {
  const { t } = useLingui();
  const { data, error } = useQuery(suggestedParts, { variables: { id } });
  const suggested = data?.consult?.suggestedParts ?? [];
  return (
    <Stack gap={2}>
      <p>
        <b>
          <Trans>Liknar frågan</Trans>
        </b>
      </p>
      {suggested.length > 0 ? (
        <>
          <Small>
            <Trans>Det som liknar mest står först, med ord som frågan och texten har gemensamt.</Trans>
          </Small>
          <List label={t`Liknar frågan`}>
            {suggested.map(({ part, words }) => (
              <PartRow key={`${part.artefact.id}-${part.nodeId}`} part={part} shared={words} underTitle={false} />
            ))}
          </List>
        </>
      ) : null}
      <div role="status">
        {suggested.length > 0 ? null : (
          <Small>
            {error ? (
              <Trans>Det gick inte att söka just nu.</Trans>
            ) : data ? (
              <Trans>Inget publicerat liknar det som står i frågan. Sök, eller markera att kunskap saknas.</Trans>
            ) : (
              <Trans>Söker …</Trans>
            )}
          </Small>
        )}
      </div>
    </Stack>
  );
}

function OnTopic({ topic }: { topic: ConsultTopicCode }): ReactNode {
  const { data } = useQuery(citableParts, { variables: { text: null, tags: [topic], first: MOST_ON_TOPIC } });
  const onTopic = (data?.citableNodes.nodes ?? []).filter(({ type }) => !tooWideOrBare.has(type));
  const byText = [...Map.groupBy(onTopic, ({ artefact }) => artefact.id).values()];
  if (byText.length === 0) return null;
  return (
    <Stack gap={2}>
      <p>
        <b>
          <Trans>Mer om ämnet, text för text</Trans>
        </b>
      </p>
      {byText.map((parts) => (
        <Details key={parts[0]?.artefact.id} summary={`${titleOf(parts[0])} (${parts.length})`}>
          <PartRows parts={parts} label={titleOf(parts[0])} underTitle />
        </Details>
      ))}
    </Stack>
  );
}

const titleOf = (part: CitablePart | undefined): string => {
  const title = part?.artefact.publishedVersion?.title;
  return title ? inReadersLanguage(title) : '';
};

function PartRows({ parts, label, underTitle = false }: { parts: CitablePart[]; label: string; underTitle?: boolean }): ReactNode {
  return (
    <List label={label}>
      {parts.map((part) => (
        <PartRow key={`${part.artefact.id}-${part.nodeId}`} part={part} underTitle={underTitle} />
      ))}
    </List>
  );
}

/** Searches by words. The words are read for identities too: they may be copied from the question. */
function PartSearch(): ReactNode {
  const { t } = useLingui();
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<string>();
  const [search, { data, loading, called }] = useLazyQuery(citableParts);
  const find = (): void => {
    const stopped = identityMessage(judgeText(words).stopping, locale);
    setProblem(stopped ?? (words.trim() ? undefined : t`Skriv ett eller flera ord.`));
    if (!stopped && words.trim()) void search({ variables: { text: words.trim(), tags: null, first: MOST_FOUND } });
  };
  const found = data?.citableNodes.nodes ?? [];
  return (
    <Stack gap={3}>
      <TextInput
        label={t`Sök bland publicerade delar`}
        hint={t`Ord ur namnet på ett utfall, en rekommendation eller en lektion.`}
        value={words}
        error={problem}
        autoComplete="off"
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          // Enter searches; it does not send the answer around it.
          if (event.key !== 'Enter') return;
          event.preventDefault();
          find();
        }}
      />
      <ButtonRow>
        <Button look="quiet" pending={loading} onClick={find}>
          <Trans>Sök</Trans>
        </Button>
      </ButtonRow>
      <div role="status">
        {called && !loading && data ? (
          found.length === 0 ? (
            <Small>
              <Trans>Ingen del har de orden i sitt namn. Prova färre eller andra ord.</Trans>
            </Small>
          ) : (
            <Small>
              {data.citableNodes.pageInfo.hasNextPage ? (
                <Trans>De {found.length} första träffarna visas. Lägg till ett ord för färre.</Trans>
              ) : (
                <Plural value={found.length} one="# träff." other="# träffar." />
              )}
            </Small>
          )
        ) : null}
      </div>
      {found.length > 0 ? <PartRows parts={found} label={t`Träffar`} /> : null}
    </Stack>
  );
}

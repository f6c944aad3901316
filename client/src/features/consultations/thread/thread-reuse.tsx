import type { FragmentType } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { Localised } from 'shared/text/localised.ts';
import { plainText, type RichText as RichTextValue } from 'shared/text/rich-text.ts';
import { paths } from '../../../app/paths.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { ThreadReuseFragment } from '../../../graphql/generated/graphql.ts';
import { usePart } from '../../../graphql/use-part.ts';
import { Day } from '../../../i18n/day.tsx';
import { Localised as LocalisedWords } from '../../../i18n/localised.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../ui/button/button.tsx';
import { LocalisedRichText } from '../../../ui/rich-text/localised-rich-text.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { DoubtsOfText } from '../reuse/doubts-of-text.tsx';

const fragment = graphql(`
  fragment ThreadReuse on Consult {
    id
    viewerIs
    viewerCanPropose
    reuse {
      question
      vetoUntil
      vetoedAt
      viewerCanVeto
      viewerCanAccept
      answer
      published {
        id
        path
        publishedVersion {
          id
          title {
            sv
            en
          }
        }
      }
    }
  }
`);

const veto = graphql(`
  mutation VetoConsultReuse($input: VetoConsultReuseInput!) {
    vetoConsultReuse(input: $input) {
      consult {
        ...ThreadReuse
      }
      errors {
        ... on UserError {
          message
        }
      }
    }
  }
`);

const accept = graphql(`
  mutation AcceptConsultReuse($input: AcceptConsultReuseInput!) {
    acceptConsultReuse(input: $input) {
      consult {
        ...ThreadReuse
      }
      errors {
        ... on UserError {
          message
        }
      }
    }
  }
`);

const wordsOf = (question: string | null | undefined, answer: Localised<RichTextValue> | null): string =>
  [question ?? '', ...(answer ? [answer.sv, answer.en] : []).map((text) => (text ? plainText(text) : ''))].join('\n');

/** A question on its way to become a text for everyone: what it says, and the asker's no. Or the way there, for who answered. */
export function ThreadReuse({ consult }: { consult: FragmentType<ThreadReuseFragment> }): ReactNode {
  const { id, viewerIs, viewerCanPropose, reuse } = usePart(fragment, consult);
  const answer = (reuse?.answer ?? null) as Localised<RichTextValue> | null;
  if (!reuse) {
    return viewerCanPropose ? (
      <p>
        <ButtonLink to={paths.proposeQa(id)} look="quiet">
          <Trans>Gör till fråga och svar för alla</Trans>
        </ButtonLink>
      </p>
    ) : null;
  }
  return (
    <Section title={<Trans>Fråga och svar för alla</Trans>}>
      <Stack gap={3}>
        <p role="status">
          {reuse.vetoedAt ? (
            viewerIs.includes('RQ') ? (
              <Trans>Du har sagt nej. Texten publiceras inte.</Trans>
            ) : (
              <Trans>Den som frågade har sagt nej. Texten publiceras inte.</Trans>
            )
          ) : reuse.published?.publishedVersion ? (
            <Trans>
              Texten är publicerad:{' '}
              <Link to={reuse.published.path}>
                <LocalisedWords value={reuse.published.publishedVersion.title} />
              </Link>
            </Trans>
          ) : reuse.viewerCanVeto ? (
            <Trans>
              Din fråga kan hjälpa andra. Texten publiceras tidigast <Day at={reuse.vetoUntil} />, utan något som leder till dig eller
              patienten. Säg nej om den ändå kan kännas igen.
            </Trans>
          ) : (
            <Trans>Redaktionen arbetar med en text som bygger på frågan.</Trans>
          )}
        </p>
        {reuse.question && !reuse.vetoedAt ? (
          <div>
            <h3>{reuse.question}</h3>
            {answer ? <LocalisedRichText value={answer} /> : null}
          </div>
        ) : null}
        {reuse.viewerCanVeto ? <DoubtsOfText reader="ASKER" text={wordsOf(reuse.question, answer)} /> : null}
        {reuse.viewerCanVeto ? <Choice id={id} mayAccept={reuse.viewerCanAccept} /> : null}
      </Stack>
    </Section>
  );
}

/** The asker's no, or that there is nothing against it; what is in the way of either is told. */
function Choice({ id, mayAccept }: { id: string; mayAccept: boolean }): ReactNode {
  const client = useApolloClient();
  const [sayNo, { loading: saysNo }] = useMutation(veto);
  const [sayYes, { loading: saysYes }] = useMutation(accept);
  const [problem, setProblem] = useState<string>();
  const variables = { input: { consultId: id } };
  const choose = async (chosen: Promise<readonly { message?: string }[]>): Promise<void> => {
    setProblem((await chosen)[0]?.message);
    await client.refetchQueries({ include: ['Shell'] });
  };
  return (
    <Stack gap={3}>
      <ButtonRow>
        {mayAccept ? (
          <Button
            look="quiet"
            pending={saysYes}
            onClick={() => void choose(sayYes({ variables }).then(({ data }) => data?.acceptConsultReuse.errors ?? []))}
          >
            <Trans>Jag har inget emot det</Trans>
          </Button>
        ) : null}
        <Button
          look="quiet"
          pending={saysNo}
          onClick={() => void choose(sayNo({ variables }).then(({ data }) => data?.vetoConsultReuse.errors ?? []))}
        >
          <Trans>Säg nej till publicering</Trans>
        </Button>
      </ButtonRow>
      {problem ? <p role="alert">{problem}</p> : null}
    </Stack>
  );
}

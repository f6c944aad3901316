import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Localised } from 'shared/text/localised.ts';
import { plainText, type RichText as RichTextValue } from 'shared/text/rich-text.ts';
import { paths } from '../../../app/paths.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { ThreadReuseFragment } from '../../../graphql/generated/graphql.ts';
import { usePart } from '../../../graphql/use-part.ts';
import { Day } from '../../../i18n/day.tsx';
import { Button, ButtonLink } from '../../../ui/button/button.tsx';
import { LocalisedRichText } from '../../../ui/rich-text/localised-rich-text.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { DoubtsOfText } from '../reuse/doubts-of-text.tsx';

const fragment = graphql(`
  fragment ThreadReuse on Consult {
    id
    viewerCanPropose
    reuse {
      question
      vetoUntil
      vetoedAt
      viewerCanVeto
      answer
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
        __typename
      }
    }
  }
`);

const wordsOf = (question: string | null | undefined, answer: Localised<RichTextValue> | null): string =>
  [question ?? '', ...(answer ? [answer.sv, answer.en] : []).map((text) => (text ? plainText(text) : ''))].join('\n');

/** A question on its way to become a text for everyone: what it says, and the asker's no. Or the way there, for who answered. */
export function ThreadReuse({ consult }: { consult: FragmentType<ThreadReuseFragment> }): ReactNode {
  const { id, viewerCanPropose, reuse } = usePart(fragment, consult);
  const [run, { loading }] = useMutation(veto);
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
            <Trans>Den som frågade har sagt nej. Texten publiceras inte.</Trans>
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
        {reuse.viewerCanVeto ? (
          <div>
            <Button look="quiet" pending={loading} onClick={() => void run({ variables: { input: { consultId: id } } })}>
              <Trans>Säg nej till publicering</Trans>
            </Button>
          </div>
        ) : null}
      </Stack>
    </Section>
  );
}

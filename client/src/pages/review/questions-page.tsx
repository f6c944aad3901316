import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { questionWords } from 'shared/review/consideration.ts';
import { inputMethods } from 'shared/review/review-words.ts';
import { notFound } from '../../app/error-page.tsx';
import { ConsiderationForm } from '../../features/review/consideration-form.tsx';
import { PatientInputForm } from '../../features/review/patient-input-form.tsx';
import { ReviewFrame } from '../../features/review/review-frame.tsx';
import { textParts } from '../../features/review/text-parts.ts';
import { useAct } from '../../graphql/use-act.ts';
import { wordOf } from '../../features/review/words.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Details } from '../../ui/details/details.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { List, ListRow } from '../../ui/list/list.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { documentOf, partName } from './draft-document.ts';
import { labelsOf } from './labels.ts';
import { considerationMutation, patientInputMutation } from './team-mutations.ts';

const document = graphql(`
  query QuestionsPage($slug: String!) {
    review(slug: $slug) {
      id
      slug
      kind
      artefactId
      title {
        sv
        en
      }
      viewerCanEdit
      patientInputs {
        id
        method
        heldOn
        participants
        summary
      }
      considerations {
        code
        text
        nodeId
      }
    }
    artefact(slug: $slug) {
      id
      draft {
        id
        ...DraftDocument @unmask
      }
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ slug: params['slug'] ?? '' }), { fresh: true });

export const loader = page.loader;

/** What patients have said, and how the text answers what every text of its kind must answer. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const { review, artefact } = data;
  const input = useAct(patientInputMutation, refetch);
  const consider = useAct(considerationMutation, refetch);
  if (!review) return notFound();
  const { artefactId, slug, title, viewerCanEdit, patientInputs, considerations } = review;
  const draft = artefact?.draft ? documentOf(review.kind, artefact.draft) : null;
  const parts = draft ? textParts(draft, labelsOf(review.kind)) : [];
  return (
    <ReviewFrame slug={slug} title={title} current="fragor">
      <Section title={<Trans>Vad patienter och närstående har sagt</Trans>}>
        <Stack gap={4}>
          {patientInputs.length === 0 ? (
            <EmptyState>
              <Trans>Inget är inskrivet än. På den långa vägen skrivs det in innan arbetet avgränsas.</Trans>
            </EmptyState>
          ) : null}
          <List label={t`Vad patienter och närstående har sagt`}>
            {patientInputs.map(({ id, method, heldOn, participants, summary }) => (
              <ListRow
                key={id}
                title={summary}
                detail={
                  <Trans>
                    {heldOn} · {wordOf(inputMethods, method)} · {participants} deltagare
                  </Trans>
                }
              />
            ))}
          </List>
          {viewerCanEdit ? (
            <PutAway when={patientInputs.length > 0} summary={<Trans>Skriv in fler</Trans>}>
              <PatientInputForm send={(said) => input.run({ input: { artefactId, ...said } })} />
            </PutAway>
          ) : null}
        </Stack>
      </Section>
      {considerations.map(({ code, text, nodeId }) => (
        <Section key={code} title={wordOf(questionWords, code)}>
          <Stack gap={4}>
            {text !== null && text !== undefined ? <p>{text}</p> : null}
            {nodeId ? <Small>{partName(parts, nodeId)}</Small> : null}
            {!text && !nodeId ? (
              <div>
                <Tag tone="wait">
                  <Trans>saknas</Trans>
                </Tag>
              </div>
            ) : null}
            {viewerCanEdit ? (
              <PutAway when={Boolean(text ?? nodeId)} summary={<Trans>Ändra svaret</Trans>}>
                <ConsiderationForm
                  key={`${text ?? ''}${nodeId ?? ''}`}
                  name={wordOf(questionWords, code)}
                  answer={{ text: text ?? null, nodeId: nodeId ?? null }}
                  parts={parts}
                  send={(answer) => consider.run({ input: { artefactId, code, ...answer } })}
                />
              </PutAway>
            ) : null}
          </Stack>
        </Section>
      ))}
    </ReviewFrame>
  );
}

/** A form that stands open while it is needed, and is put away once it has been used. */
function PutAway({ when, summary, children }: { when: boolean; summary: ReactNode; children: ReactNode }): ReactNode {
  return when ? <Details summary={summary}>{children}</Details> : children;
}

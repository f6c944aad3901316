import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { questionWords } from 'shared/review/consideration.ts';
import { notFound } from '../../app/error-page.tsx';
import { paths } from '../../app/paths.ts';
import { ConsiderationForm } from '../../features/review/consideration-form.tsx';
import { NoEdition } from '../../features/review/no-edition.tsx';
import { PartName } from '../../features/review/part-name.tsx';
import { PatientInputRow } from '../../features/review/patient-input-row.tsx';
import { PatientInputForm } from '../../features/review/patient-input-form.tsx';
import { ReviewFrame } from '../../features/review/review-frame.tsx';
import { textParts } from '../../features/review/text-parts.ts';
import { useAct } from '../../graphql/use-act.ts';
import { wordOf } from '../../features/review/words.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Banner } from '../../ui/banner/banner.tsx';
import { Details } from '../../ui/details/details.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { List } from '../../ui/list/list.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { documentOf } from './draft-document.ts';
import { labelsOf } from './labels.ts';
import { considerationMutation, patientInputMutation, removePatientInputMutation } from './team-mutations.ts';

const document = graphql(`
  query QuestionsPage($slug: String!) {
    review(slug: $slug) {
      id
      slug
      kind
      artefactId
      state
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
        current
      }
      considerations {
        code
        text
        nodeId
        part {
          sv
          en
        }
        current
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
  const remove = useAct(removePatientInputMutation, refetch);
  if (!review) return notFound();
  const { artefactId, slug, state, title, viewerCanEdit, patientInputs, considerations } = review;
  const current = patientInputs.filter((said) => said.current);
  const earlier = patientInputs.filter((said) => !said.current);
  const draft = artefact?.draft ? documentOf(review.kind, artefact.draft) : null;
  const isInWork = draft !== null && state !== 'REJECTED';
  const isApproved = isInWork && state === 'APPROVED';
  // Between editions nothing is asked for, nor of one that is approved: what stands is what readers have or will have.
  const asked = considerations.filter(({ text, nodeId }) => (isInWork && !isApproved) || text || nodeId);
  const canWrite = viewerCanEdit && isInWork && !isApproved;
  const parts = draft ? textParts(draft, labelsOf(review.kind)) : [];
  return (
    <ReviewFrame slug={slug} title={title} current="fragor">
      {isApproved ? (
        <Banner tone="wait" title={<Trans>Utgåvan är fastställd</Trans>}>
          <p>
            <Trans>
              Utgåvan är fastställd utifrån det som står här, och därför går det inte att ändra. Ska något ändras skickas den tillbaka på{' '}
              <Link to={paths.edit(slug)}>textens sida</Link>.
            </Trans>
          </p>
        </Banner>
      ) : null}
      <Section title={<Trans>Vad patienter och närstående har sagt</Trans>}>
        <Stack gap={4}>
          {isInWork ? null : <NoEdition slug={slug} />}
          {isInWork && current.length === 0 ? (
            <EmptyState>
              <Trans>Inget är inskrivet för den här utgåvan. På den långa vägen skrivs det in innan arbetet avgränsas.</Trans>
            </EmptyState>
          ) : null}
          <ErrorSummary errors={remove.errors.map((message) => ({ id: null, message }))} />
          <List label={t`Vad patienter och närstående har sagt`}>
            {current.map((said) => (
              <PatientInputRow
                key={said.id}
                said={said}
                change={canWrite ? (changed) => input.run({ input: { artefactId, inputId: said.id, ...changed } }) : undefined}
                remove={() => void remove.press({ input: { artefactId, inputId: said.id } })}
                pending={remove.pending}
              />
            ))}
          </List>
          {canWrite ? (
            <PutAway when={current.length > 0} summary={<Trans>Skriv in fler</Trans>}>
              <PatientInputForm send={(said) => input.run({ input: { artefactId, ...said } })} />
            </PutAway>
          ) : null}
          {earlier.length > 0 ? (
            <Details summary={<Trans>Sagt om tidigare utgåvor ({earlier.length})</Trans>}>
              <List label={t`Sagt om tidigare utgåvor`}>
                {earlier.map((said) => (
                  <PatientInputRow key={said.id} said={said} />
                ))}
              </List>
            </Details>
          ) : null}
        </Stack>
      </Section>
      {asked.map(({ code, text, nodeId, part, current: isCurrent }) => {
        const hasAnswer = Boolean(text || nodeId);
        const isAnswered = hasAnswer && isCurrent;
        return (
          <Section key={code} title={wordOf(questionWords, code)}>
            <Stack gap={4}>
              {text !== null && text !== undefined ? <p>{text}</p> : null}
              {nodeId ? (
                <Small>
                  <PartName part={part} />
                </Small>
              ) : null}
              {isAnswered || !isInWork ? null : (
                <div>
                  <Tag tone="wait">
                    {hasAnswer ? <Trans>svaret gäller en tidigare utgåva: pröva det igen</Trans> : <Trans>saknas</Trans>}
                  </Tag>
                </div>
              )}
              {canWrite ? (
                <PutAway when={isAnswered} summary={<Trans>Ändra svaret</Trans>}>
                  <ConsiderationForm
                    key={`${text ?? ''}${nodeId ?? ''}${isCurrent}`}
                    name={wordOf(questionWords, code)}
                    answer={{ text: text ?? null, nodeId: nodeId ?? null }}
                    again={hasAnswer && !isCurrent}
                    parts={parts.filter(({ node }) => node !== draft?.root)}
                    send={(answer) => consider.run({ input: { artefactId, code, ...answer } })}
                  />
                </PutAway>
              ) : null}
            </Stack>
          </Section>
        );
      })}
    </ReviewFrame>
  );
}

/** A form that stands open while it is needed, and is put away once it has been used. */
function PutAway({ when, summary, children }: { when: boolean; summary: ReactNode; children: ReactNode }): ReactNode {
  return when ? <Details summary={summary}>{children}</Details> : children;
}

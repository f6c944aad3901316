import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { beginEvaluationMutation } from '../../features/evaluations/inbox/begin-evaluation-mutation.ts';
import { createArtefactMutation } from '../../features/publishing/editor/create-artefact-mutation.ts';
import { NewArtefactForm, type NewText } from '../../features/publishing/editor/new-artefact-form.tsx';
import { KindTag } from '../../features/publishing/kind-words.tsx';
import { AlikeTexts } from '../../features/search/alike-texts.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import type { UserError } from '../../ui/form/use-form.ts';
import { Lead, Stack } from '../../ui/layout/layout.tsx';
import { useNavigate } from '../../ui/link/link.tsx';

const document = graphql(`
  query NewArtefactPage($proposal: ID!, $hasProposal: Boolean!) {
    methodProposal(id: $proposal) @include(if: $hasProposal) {
      id
      title
      decidedAt
    }
    viewer {
      roles {
        role
        node {
          id
          name
        }
      }
    }
  }
`);

const page = pageQuery(
  document,
  ({ request }) => {
    const proposal = new URL(request.url).searchParams.get('forslag') ?? '';
    return { proposal, hasProposal: proposal !== '' };
  },
  { fresh: true },
);

export const loader = page.loader;

const LONGEST_TITLE = 120;

type Begun = { artefact?: { slug: string } | null; errors: readonly UserError[] };

/** Begins a text that is not there yet. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [create] = useMutation(createArtefactMutation);
  const [beginEvaluation] = useMutation(beginEvaluationMutation, { refetchQueries: ['Shell'] });
  const [search] = useSearchParams();
  const { viewer, methodProposal: proposal } = page.usePage().data;
  const places = viewer.roles.filter(({ role }) => role === 'CENTRE_EDITOR').map(({ node }) => node);
  if (places.length === 0 || proposal === null) return notFound();
  const begun = async ({ kind, ...text }: NewText): Promise<Begun | undefined> => {
    if (!proposal) return (await create({ variables: { input: { kind, ...text } } })).data?.createArtefact;
    const input = { proposalId: proposal.id, seenAt: proposal.decidedAt ?? null, ...text };
    return (await beginEvaluation({ variables: { input } })).data?.beginEvaluation;
  };
  const begin = async (text: NewText): Promise<readonly UserError[]> => {
    const { artefact, errors = [] } = (await begun(text)) ?? {};
    if (artefact) await navigate(paths.edit(artefact.slug));
    return errors;
  };
  return (
    <Stack gap={5}>
      <PageTitle section={t`Redaktion`}>{t`Ny text`}</PageTitle>
      <Breadcrumb
        steps={
          proposal
            ? [
                { to: paths.proposals(), name: <Trans>Förslag</Trans> },
                { to: paths.proposal(proposal.id), name: proposal.title },
              ]
            : [{ to: paths.editorial(), name: <Trans>Redaktion</Trans> }]
        }
      />
      <h1>{proposal ? <Trans>Ny utvärdering</Trans> : <Trans>Ny text</Trans>}</h1>
      <Lead>
        <Trans>Ingen läsare ser texten förrän den är fastställd av någon annan och publicerad.</Trans>
      </Lead>
      <NewArtefactForm
        places={places}
        title={(search.get('titel') ?? '').slice(0, LONGEST_TITLE)}
        alike={(title) => <AlikeTexts nameOfKind={(kind) => <KindTag kind={kind} />} text={title} />}
        {...(proposal ? { kind: 'evaluation' } : {})}
        begin={begin}
      />
    </Stack>
  );
}

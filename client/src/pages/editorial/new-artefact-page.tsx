import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { decideProposalMutation } from '../../features/evaluations/inbox/decide-mutation.ts';
import { NewArtefactForm } from '../../features/publishing/editor/new-artefact-form.tsx';
import { KindTag } from '../../features/publishing/kind-words.tsx';
import { AlikeTexts } from '../../features/search/alike-texts.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Lead, Stack } from '../../ui/layout/layout.tsx';
import { useNavigate } from '../../ui/link/link.tsx';

const document = graphql(`
  query NewArtefactPage {
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

const page = pageQuery(document, () => ({}));

export const loader = page.loader;

const LONGEST_TITLE = 120;

/** Begins a text that is not there yet. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [decide] = useMutation(decideProposalMutation, { refetchQueries: ['Shell'] });
  const [search] = useSearchParams();
  const { viewer } = page.usePage().data;
  const places = viewer.roles.filter(({ role }) => role === 'CENTRE_EDITOR').map(({ node }) => node);
  if (places.length === 0) return notFound();
  const proposalId = search.get('forslag');
  // Whoever proposed it is told what it has led to. The text is begun whatever becomes of that.
  const begun = async ({ id, slug }: { id: string; slug: string }): Promise<void> => {
    if (proposalId) await decide({ variables: { input: { proposalId, decision: 'USED', artefactId: id } } });
    await navigate(paths.edit(slug));
  };
  return (
    <Stack gap={5}>
      <PageTitle section={t`Redaktion`}>{t`Ny text`}</PageTitle>
      <Breadcrumb steps={[{ to: paths.editorial(), name: <Trans>Redaktion</Trans> }]} />
      <h1>
        <Trans>Ny text</Trans>
      </h1>
      <Lead>
        <Trans>Ingen läsare ser texten förrän den är fastställd av någon annan och publicerad.</Trans>
      </Lead>
      <NewArtefactForm
        places={places}
        title={(search.get('titel') ?? '').slice(0, LONGEST_TITLE)}
        alike={(title) => <AlikeTexts nameOfKind={(kind) => <KindTag kind={kind} />} text={title} />}
        {...(proposalId ? { kind: 'evaluation' } : {})}
        onCreated={(created) => void begun(created)}
      />
    </Stack>
  );
}

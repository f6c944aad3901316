import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { SignInFirst } from '../../app/sign-in-first.tsx';
import { useShell } from '../../app/viewer.ts';
import { ownCentre } from '../../features/evaluations/inbox/own-centre.ts';
import { ProposeForm } from '../../features/evaluations/inbox/propose-form.tsx';
import { KindName } from '../../features/publishing/kind-words.tsx';
import { AlikeHits } from '../../features/search/alike-hits.tsx';
import { METHODS, useAlike } from '../../features/search/use-alike.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Columns, Lead, Section, Stack } from '../../ui/layout/layout.tsx';
import { useNavigate } from '../../ui/link/link.tsx';

const document = graphql(`
  query ProposePage($slug: String!) {
    viewer {
      signedIn
      unit {
        id
        healthcareRegion {
          id
        }
      }
    }
    nation {
      id
      name
    }
    artefact(slug: $slug) {
      id
      kind
      publishedVersion {
        id
        title {
          sv
          en
        }
      }
    }
  }
`);

const page = pageQuery(document, ({ request }) => ({ slug: new URL(request.url).searchParams.get('metod') ?? '' }));

export const loader = page.loader;

/** Anyone who is signed in tells a knowledge centre what it should look at, and sees what is published already. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { healthcareRegions, viewer: shown } = useShell();
  const { artefact, nation, viewer } = page.usePage().data;
  const [written, setWritten] = useState('');
  const alike = useAlike(written, { groups: METHODS });
  const title = artefact?.kind === 'evaluation' ? artefact.publishedVersion?.title : null;
  const about = artefact && title ? { id: artefact.id, title: inReadersLanguage(title) } : null;
  const centres = [...healthcareRegions, ...(nation ? [nation] : [])].map(({ id, name }) => ({ id, name }));
  const own = ownCentre(centres, { unit: viewer.unit?.healthcareRegion?.id ?? null, roles: shown.roles.map(({ node }) => node.id) });
  if (!viewer.signedIn) {
    return (
      <SignInFirst title={t`Föreslå en metod`} section={t`Kunskap`}>
        <Trans>Den som är inloggad kan föreslå en metod eller tipsa om ny evidens, och får veta vad det blev av förslaget.</Trans>
      </SignInFirst>
    );
  }
  return (
    <Stack gap={5}>
      <PageTitle section={t`Kunskap`}>{t`Föreslå en metod`}</PageTitle>
      <Breadcrumb steps={[{ to: paths.knowledge(), name: <Trans>Kunskap</Trans> }]} />
      <h1>{about ? <Trans>Tipsa om ny evidens</Trans> : <Trans>Föreslå en metod</Trans>}</h1>
      <Lead>
        <Trans>Ett kunskapscentrum läser alla förslag. Du får veta vad det blev av ditt.</Trans>
      </Lead>
      <Columns kind="aside">
        <ProposeForm centres={centres} own={own} about={about} onWrite={setWritten} onSent={(id) => void navigate(paths.proposal(id))} />
        <Section title={<Trans>Liknande metoder som redan finns</Trans>} level={3}>
          <AlikeHits
            alike={alike}
            nameOfKind={(kind) => <KindName kind={kind} />}
            none={<Trans>Inget publicerat liknar det du har skrivit.</Trans>}
            before={<Trans>Här visas det som liknar förslaget när du har skrivit några ord.</Trans>}
          />
        </Section>
      </Columns>
    </Stack>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageTitle } from '../../app/page-title.tsx';
import { paths, signInPath } from '../../app/paths.ts';
import { ArtefactRow } from '../../features/publishing/artefact-row.tsx';
import { ButtonLink, ButtonRow } from '../../ui/button/button.tsx';
import { Columns, Lead, Section, Stack } from '../../ui/layout/layout.tsx';
import { List, ListRow } from '../../ui/list/list.tsx';
import { Link } from '../../ui/link/link.tsx';
import { Level } from '../../ui/tag/tag.tsx';
import { startQuery } from './start-query.ts';

export function GuestStart(): ReactNode {
  const { t } = useLingui();
  const { data } = startQuery.usePage();
  return (
    <Stack gap={7}>
      <PageTitle>{t`Kunskap om långvarig smärta`}</PageTitle>
      <Stack gap={5}>
        <h1>
          <Trans>Kunskap om långvarig smärta, för dig i vården</Trans>
        </h1>
        <Lead>
          <Trans>
            Utvärderade metoder, ett vårdprogram, korta kurser med intyg och svar från kunskapscentrum. Allt säger vilken version det vilar
            på.
          </Trans>
        </Lead>
        <ButtonRow>
          <ButtonLink to={paths.knowledge()}>
            <Trans>Läs vad vi vet</Trans>
          </ButtonLink>
          <a href={signInPath('/')}>
            <Trans>Logga in för kurser och frågor</Trans>
          </a>
        </ButtonRow>
      </Stack>
      <Columns kind="third">
        <Section title={<Trans>Kunskap</Trans>}>
          <p>
            <Trans>Vad visar studierna, hur säkert är det och vad bör erbjudas på vilken nivå?</Trans>{' '}
            <Link to={paths.knowledge()}>
              <Trans>Metoder och vårdprogram</Trans>
            </Link>
          </p>
        </Section>
        <Section title={<Trans>Utbildning</Trans>}>
          <p>
            <Trans>Lektioner på några minuter, gjorda för att tas mellan två besök.</Trans>{' '}
            <Link to={paths.courses()}>
              <Trans>Alla kurser</Trans>
            </Link>
          </p>
        </Section>
        <Section title={<Trans>Konsultation</Trans>}>
          <p>
            <Trans>Ställ en fråga utan patientens identitet och få ett svar med hänvisningar.</Trans>{' '}
            <Link to={paths.consults()}>
              <Trans>Så går det till</Trans>
            </Link>
          </p>
        </Section>
      </Columns>
      <Columns kind="half">
        <Section title={<Trans>Nytt</Trans>}>
          <List label={t`Nytt`}>
            {data.news.nodes.map((artefact) => (
              <ArtefactRow key={artefact.id} artefact={artefact} />
            ))}
          </List>
        </Section>
        <Section title={<Trans>Vårdens fyra nivåer</Trans>}>
          <List label={t`Vårdens fyra nivåer`}>
            {data.careLevels.map((level) => (
              <ListRow key={level.rank} title={level.name} state={<Level short={`N${level.rank}`} label={t`Nivå ${level.rank}`} />} />
            ))}
          </List>
        </Section>
      </Columns>
    </Stack>
  );
}

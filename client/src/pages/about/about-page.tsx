import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { Lead, Section, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';

export function Component(): ReactNode {
  const { t } = useLingui();
  return (
    <Stack gap={6}>
      <PageTitle>{t`Om Kunskapsnav`}</PageTitle>
      <Stack gap={3}>
        <h1>
          <Trans>Om Kunskapsnav</Trans>
        </h1>
        <Lead>
          <Trans>
            Kunskapsnav samlar det som kunskapscentrum för långvarig smärta vet: utvärderade metoder, vårdprogram, kurser och svar på frågor
            från vården.
          </Trans>
        </Lead>
      </Stack>
      <Section title={<Trans>En väv av hänvisningar</Trans>}>
        <p>
          <Trans>
            En rekommendation, en lektion eller ett svar vilar alltid på en bestämd del av en bestämd version. När just den delen ändras får
            den som vilar på den veta det, med gammal och ny text sida vid sida. Den som vilar på en annan del får inget meddelande.
          </Trans>
        </p>
      </Section>
      <Section title={<Trans>Inga uppgifter om patienter</Trans>}>
        <p>
          <Trans>
            Frågor ställs utan identitet: åldersspann i stället för ålder, inga namn, datum eller nummer. Texten granskas innan den sparas,
            i webbläsaren och på servern.
          </Trans>
        </p>
      </Section>
      <Section title={<Trans>Vem som har granskat</Trans>}>
        <p>
          <Trans>
            Under varje rubrik står version, datum och vem som ansvarar. Den som fastställer en text är aldrig den som har skrivit den. Text
            som hämtats från annat håll är märkt.
          </Trans>
        </p>
      </Section>
      <p>
        <Link to={paths.help()}>
          <Trans>Hjälp och kontakt</Trans>
        </Link>
      </p>
    </Stack>
  );
}

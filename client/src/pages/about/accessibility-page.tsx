import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageTitle } from '../../app/page-title.tsx';
import { Lead, Section, Stack } from '../../ui/layout/layout.tsx';

export function Component(): ReactNode {
  const { t } = useLingui();
  return (
    <Stack gap={6}>
      <PageTitle>{t`Tillgänglighet`}</PageTitle>
      <Stack gap={3}>
        <h1>
          <Trans>Tillgänglighet</Trans>
        </h1>
        <Lead>
          <Trans>
            Kunskapsnav byggs för WCAG 2.2 på nivå AA. Vi känner inte till någon brist, men vi vet vad som inte är prövat. Därför räknar vi
            tjänsten som delvis förenlig.
          </Trans>
        </Lead>
      </Stack>
      <Section title={<Trans>Prövat</Trans>}>
        <p>
          <Trans>
            Sidorna i flödena för kurs, fråga och svar granskas automatiskt vid varje ändring, i två bredder. Kontrasten räknas för varje
            färgpar, i ljust och mörkt läge. Att gå en kurs och att ställa en fråga prövas med enbart tangentbord.
          </Trans>
        </p>
      </Section>
      <Section title={<Trans>Ännu inte prövat</Trans>}>
        <p>
          <Trans>
            Ingen människa med hjälpmedel har ännu gått igenom tjänsten. Automatisk granskning hittar ungefär en tredjedel till hälften av
            bristerna, så fler kan finnas.
          </Trans>
        </p>
      </Section>
      <Section title={<Trans>Säg vad som inte fungerar</Trans>}>
        <p>
          <Trans>
            Beskriv vilken sida det gäller och vad du ville göra, till kunskapscentrumet i din sjukvårdsregion. Är du inte nöjd med svaret
            kan du anmäla det till Myndigheten för digital förvaltning: <a href="https://www.digg.se/tdosanmalan">digg.se/tdosanmalan</a>.
          </Trans>
        </p>
      </Section>
    </Stack>
  );
}

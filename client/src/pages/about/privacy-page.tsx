import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageTitle } from '../../app/page-title.tsx';
import { Lead, Section, Stack } from '../../ui/layout/layout.tsx';

export function Component(): ReactNode {
  const { t } = useLingui();
  return (
    <Stack gap={6}>
      <PageTitle>{t`Personuppgifter`}</PageTitle>
      <Stack gap={3}>
        <h1>
          <Trans>Personuppgifter</Trans>
        </h1>
        <Lead>
          <Trans>Kunskapsnav innehåller inga uppgifter som pekar ut en patient. Det innehåller uppgifter om dig som arbetar här.</Trans>
        </Lead>
      </Stack>
      <Section title={<Trans>Om dig</Trans>}>
        <p>
          <Trans>
            Namn, yrke, roller och enheter kommer från din inloggning. Kurser, svar på prov och intyg sparas för att du ska kunna fortsätta
            och visa vad du kan. Din chef ser att en kurs är klar, inte hur du har svarat.
          </Trans>
        </p>
      </Section>
      <Section title={<Trans>Frågor och svar</Trans>}>
        <p>
          <Trans>
            En fråga utan identitet kan ändå vara känslig. Bara du, din enhet och de som svarar kan läsa den, och varje läsning loggas: vem,
            vad och när, aldrig texten.
          </Trans>
        </p>
      </Section>
      <Section title={<Trans>På din enhet</Trans>}>
        <p>
          <Trans>
            En kaka håller dig inloggad och försvinner när du loggar ut. Valet av ljust eller mörkt utseende sparas i webbläsaren. Inget
            annat sparas där, och inget skickas till någon annan.
          </Trans>
        </p>
      </Section>
    </Stack>
  );
}

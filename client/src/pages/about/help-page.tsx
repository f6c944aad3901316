import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { setSearchKey, useSearchKey } from '../../features/search/search-shortcut.ts';
import { Checkbox } from '../../ui/field/field.tsx';
import { Lead, Section, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';

/** A single key that does something must be possible to switch off: whoever speaks to the computer sets it off by speaking. */
function SearchKey(): ReactNode {
  const isOn = useSearchKey();
  return <Checkbox label={<Trans>Tangenten / leder till sökrutan från alla sidor</Trans>} checked={isOn} onChange={setSearchKey} />;
}

export function Component(): ReactNode {
  const { t } = useLingui();
  return (
    <Stack gap={6}>
      <PageTitle>{t`Hjälp och kontakt`}</PageTitle>
      <Stack gap={3}>
        <h1>
          <Trans>Hjälp och kontakt</Trans>
        </h1>
        <Lead>
          <Trans>Kunskapsnav är inte till för akuta lägen. Vid fara för liv: ring 112 och följ din enhets rutin.</Trans>
        </Lead>
      </Stack>
      <Section title={<Trans>Sök</Trans>}>
        <p>
          <Trans>
            <Link to={paths.search()}>Sök</Link> med vanliga ord, hela eller delar: sökningen förstår böjningar, sammansatta ord, synonymer,
            förkortningar och små stavfel. Under varje träff står varför den kom med, när det inte är samma ord. Skriv inget om en patient.
          </Trans>
        </p>
      </Section>
      <Section title={<Trans>Gå en kurs</Trans>}>
        <p>
          <Trans>
            Välj en kurs under <Link to={paths.courses()}>Utbildning</Link>. Varje lektion tar några minuter och har en fråga. Du fortsätter
            där du slutade. När slutprovet är godkänt får du ett intyg som andra kan kontrollera.
          </Trans>
        </p>
      </Section>
      <Section title={<Trans>Ställ en fråga</Trans>}>
        <p>
          <Trans>
            Under <Link to={paths.consults()}>Konsultation</Link> ställer du en fråga utan patientens identitet. En fördelare lägger den hos
            rätt konsult, och svaret säger vad det vilar på. Frågan är ingen remiss: vårdansvaret ligger kvar hos dig.
          </Trans>
        </p>
      </Section>
      <Section title={<Trans>När en text du vilar på ändras</Trans>}>
        <p>
          <Trans>
            Du får en uppgift med gammal och ny text. Säg att det fortfarande stämmer, med ett skäl, eller ändra din egen text i en ny
            version.
          </Trans>
        </p>
      </Section>
      <Section title={<Trans>Tangentbord</Trans>}>
        <p>
          <Trans>
            Allt går att göra med tangentbordet. Tabb flyttar mellan det som går att välja, Enter väljer, och den första länken på varje
            sida hoppar till innehållet.
          </Trans>
        </p>
        <SearchKey />
      </Section>
      <Section title={<Trans>Kontakt</Trans>}>
        <p>
          <Trans>
            Vänd dig till kunskapscentrumet i din sjukvårdsregion. Har du fått ett nummer i ett felmeddelande: ange det, så hittar vi vad
            som hände.
          </Trans>
        </p>
      </Section>
    </Stack>
  );
}

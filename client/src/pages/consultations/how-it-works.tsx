import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { Columns, Section, Small } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';

/** How a question becomes an answer, for those who have not asked before. */
export function HowItWorks(): ReactNode {
  return (
    <Columns kind="third">
      <Section title={<Trans>Du frågar</Trans>} quiet>
        <Small>
          <Trans>
            Välj ämne, titta på det som redan är känt och svara på några korta frågor. Patienten anges som ålder och kön. Personnummer
            stoppas innan de sparas.
          </Trans>
        </Small>
      </Section>
      <Section title={<Trans>Kunskapscentrum svarar</Trans>} quiet>
        <Small>
          <Trans>
            Frågan läses och läggs i kö. En konsult tar den, kan be om komplettering och svarar med hänvisningar till publicerad kunskap.
            Målet är att hälften av svaren kommer inom en arbetsdag och nio av tio inom tre.
          </Trans>
        </Small>
      </Section>
      <Section title={<Trans>Du avslutar</Trans>} quiet>
        <Small>
          <Trans>
            Du kopierar rådet till patientens journal, för den finns inte här, och svarar på två frågor om nyttan. Vanliga frågor blir{' '}
            <Link to={paths.knowledge()}>publicerad kunskap</Link>.
          </Trans>
        </Small>
      </Section>
    </Columns>
  );
}

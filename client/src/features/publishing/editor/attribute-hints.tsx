import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** What cannot be read from the name of an attribute: mostly what it means to say nothing. */
export const attributeHints: Readonly<Record<string, ReactNode>> = {
  confirmation: <Trans>Välj Bekräftad när någon har kontrollerat uppgifterna. Läsarna ser vad som inte är bekräftat.</Trans>,
  conclusion: <Trans>Frivilligt. Vad effekten och tillförlitligheten säger visas ändå, strax under.</Trans>,
  draw: <Trans>Lämna tomt så ställs alla frågor.</Trans>,
  passPercent: <Trans>Av poängen, från 1 till 100.</Trans>,
  retryWaitHours: <Trans>Skriv 0 om nästa försök får göras genast.</Trans>,
  tolerance: <Trans>Så långt från värdet räknas svaret ändå som rätt. Skriv 0 om det ska vara exakt.</Trans>,
  validityMonths: <Trans>Lämna tomt om intyget inte ska gå ut.</Trans>,
};

import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { JsonValue } from 'shared/publishing/document.ts';
import { isInSwedishOnly, keepsForeignEnglish, withOwnTranslations } from 'shared/publishing/own-translations.ts';
import { Small } from '../../../ui/layout/layout.tsx';

/** At a field in own words: what readers in English meet, where the text above is translated and the own words are not. */
export function EnglishNote({ above, own }: { above: JsonValue; own: JsonValue }): ReactNode {
  if (isInSwedishOnly(above) || !isInSwedishOnly(withOwnTranslations(above, own))) return null;
  return (
    <Small>
      {keepsForeignEnglish(above, own) ? (
        <Trans>Den engelska texten hör till den svenska ni utgår från, och följer inte med er egen.</Trans>
      ) : null}{' '}
      <Trans>Läsare på engelska får er svenska text tills ni har översatt den.</Trans>
    </Small>
  );
}

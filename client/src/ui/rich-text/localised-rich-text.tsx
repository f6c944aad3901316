import type { ReactNode } from 'react';
import type { Localised } from 'shared/text/localised.ts';
import type { RichText as Tree } from 'shared/text/rich-text.ts';
import { isUntranslated, inReadersLanguage } from '../../i18n/localised.tsx';
import { RichText, type HeadingLevel } from './rich-text.tsx';

/** Rich text that may not be translated: in an English page an untranslated one says that it is Swedish. */
export function LocalisedRichText({ value, headingLevel }: { value: Localised<Tree>; headingLevel?: HeadingLevel }): ReactNode {
  const text = <RichText value={inReadersLanguage(value)} headingLevel={headingLevel} />;
  return isUntranslated(value) ? <div lang="sv">{text}</div> : text;
}

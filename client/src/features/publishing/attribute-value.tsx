import { isLocalised } from 'shared/text/localised.ts';
import type { Localised as LocalisedValue } from 'shared/text/localised.ts';
import { isRichText } from 'shared/text/rich-text.ts';
import type { ReactNode } from 'react';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { RichText } from '../../ui/rich-text/rich-text.tsx';
import { valueText } from './difference-list.tsx';
import { choiceWord } from './editor/choice-words.ts';

/** The value of any attribute as it is read: text as text, codes in words, nothing said as a dash. */
export function AttributeValue({ value }: { value: unknown }): ReactNode {
  if (isRichText(value)) return <RichText value={value} />;
  if (isLocalised(value)) {
    const read: unknown = inReadersLanguage(value);
    return isRichText(read) ? (
      <RichText value={read} />
    ) : (
      <p>
        <Localised value={value as LocalisedValue<string>} />
      </p>
    );
  }
  return <p>{valueText(inWords(value))}</p>;
}

function inWords(value: unknown): unknown {
  if (typeof value === 'string') return choiceWord(value);
  return Array.isArray(value) ? value.map(inWords) : value;
}

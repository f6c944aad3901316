import { isLocalised } from 'shared/text/localised.ts';
import type { Localised as LocalisedValue } from 'shared/text/localised.ts';
import { isRichText, type RichText as RichTextTree } from 'shared/text/rich-text.ts';
import type { ReactNode } from 'react';
import { Localised } from '../../i18n/localised.tsx';
import { Pairs } from '../../ui/list/list.tsx';
import { LocalisedRichText } from '../../ui/rich-text/localised-rich-text.tsx';
import { RichText } from '../../ui/rich-text/rich-text.tsx';
import { AttributeName } from './attribute-words.tsx';
import { ValueLine } from './value-line.tsx';

/** The value of any attribute as it is read: text as text, codes in words, several values each by its name, nothing said as a dash. */
export function AttributeValue({ value, name }: { value: unknown; name?: string }): ReactNode {
  if (isRichText(value)) return <RichText value={value} />;
  if (isLocalised(value)) {
    return isRichText(value.sv) ? (
      <LocalisedRichText value={value as LocalisedValue<RichTextTree>} />
    ) : (
      <p>
        <Localised value={value as LocalisedValue<string>} />
      </p>
    );
  }
  const members = typeof value === 'object' && value !== null && !Array.isArray(value) ? said(value) : [];
  if (members.length === 0)
    return (
      <p>
        <ValueLine name={name} value={Array.isArray(value) || typeof value !== 'object' ? value : null} />
      </p>
    );
  return (
    <Pairs
      rows={members.map(([member, each]) => [
        <AttributeName key="name" path={member} />,
        <AttributeValue key="value" name={member} value={each} />,
      ])}
    />
  );
}

function said(group: object): [string, unknown][] {
  return Object.entries(group).filter(([, each]) => each !== null && each !== undefined && !(Array.isArray(each) && each.length === 0));
}

import type { ReactNode } from 'react';
import { isLocalised } from 'shared/text/localised.ts';
import type { Attrs } from 'shared/publishing/document.ts';
import { AttributeName } from '../attribute-words.tsx';
import { AttributeValue } from '../attribute-value.tsx';

/** The text of a part as it stands in another organisation's words: the attributes named, or everything one can read in it. */
export function WordsAbove({ attrs, attributes }: { attrs: Attrs; attributes?: readonly string[] }): ReactNode {
  // What a part is called stands in its heading.
  const readable = Object.keys(attrs).filter((name) => name !== 'title' && isLocalised(attrs[name]));
  // What it is about comes before what is said of it.
  const names = attributes ?? readable.toSorted((one, other) => Number(other === 'text') - Number(one === 'text'));
  return names.map((name) => (
    <div key={name}>
      <strong>
        <AttributeName path={name} />
      </strong>
      <AttributeValue value={attrs[name]} />
    </div>
  ));
}

import type { ReactNode } from 'react';
import type { Attrs } from 'shared/publishing/document.ts';
import { Small } from '../../../ui/layout/layout.tsx';
import { AttributeName } from '../attribute-words.tsx';
import { AttributeValue } from '../attribute-value.tsx';

/** Some attributes of a part, each under its name. */
export function WordsOf({ attrs, names }: { attrs: Attrs; names: readonly string[] }): ReactNode {
  return names.map((name) => (
    <Named key={name} name={name}>
      <AttributeValue name={name} value={attrs[name]} />
    </Named>
  ));
}

/** One attribute under its name. */
export function Named({ name, children }: { name: string; children: ReactNode }): ReactNode {
  return (
    <div>
      <Small>
        <AttributeName path={name} />
      </Small>
      {children}
    </div>
  );
}

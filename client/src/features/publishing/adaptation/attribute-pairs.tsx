import { Plural, Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { attributeShape, isWords, type AttributeShape } from 'shared/publishing/attribute-shape.ts';
import type { Attrs, JsonValue } from 'shared/publishing/document.ts';
import { findNodeType, type ArtefactKind } from 'shared/publishing/kind.ts';
import { sameAttribute } from 'shared/publishing/overlay.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Small, Stack } from '../../../ui/layout/layout.tsx';
import { AttributeField } from '../editor/attribute-field.tsx';
import { AttributeName } from '../attribute-words.tsx';
import { AttributeValue } from '../attribute-value.tsx';
import { EnglishNote } from './english-note.tsx';
import styles from './attribute-pairs.module.css';

type Field = { name: string; shape: AttributeShape };

type Props = {
  kind: ArtefactKind;
  type: string;
  above: Attrs;
  /** What the text on the left is called. */
  aboveName: ReactNode;
  attrs: Attrs;
  lockedAttributes: readonly string[];
  problems: Readonly<Record<string, string>>;
  sources: readonly { id: string; label: string }[];
  onChange: (attrs: Attrs) => void;
};

/** The attributes one may word, as in a schema. */
export function wordableFields(kind: ArtefactKind, type: string, lockedAttributes: readonly string[]): Field[] {
  const declaration = findNodeType(kind, type);
  const shape = declaration && attributeShape(declaration.attrs);
  return shape?.kind === 'GROUP' ? shape.fields.filter(({ name }) => !lockedAttributes.includes(name)) : [];
}

/** The text above and the own words side by side, attribute by attribute: what is read first, and the rest for those who need it. */
export function AttributePairs(props: Props): ReactNode {
  const { kind, type, above, attrs, lockedAttributes } = props;
  const fields = wordableFields(kind, type, lockedAttributes);
  // What a type offers choices for, as a criterion for its judgement, is what the part says.
  const offered = findNodeType(kind, type)?.choices?.(attrs) ?? {};
  const isFirst = ({ name, shape }: Field): boolean => isWords(shape) || Object.hasOwn(offered, name) || !sameAttribute(above, attrs, name);
  // As it was when the desk was opened: a field that is being written in stays where it is.
  const [first] = useState(() => new Set(fields.filter(isFirst).map(({ name }) => name)));
  const rest = fields.filter(({ name }) => !first.has(name));
  return (
    <Stack gap={5}>
      {fields
        .filter(({ name }) => first.has(name))
        .map((field) => (
          <AttributePair key={field.name} field={field} {...props} />
        ))}
      {rest.length > 0 ? (
        <Details summary={<Plural value={rest.length} one="En uppgift till" other="# uppgifter till" />}>
          <Stack gap={5}>
            {rest.map((field) => (
              <AttributePair key={field.name} field={field} {...props} />
            ))}
          </Stack>
        </Details>
      ) : null}
    </Stack>
  );
}

function AttributePair({
  field: { name, shape },
  kind,
  type,
  above,
  aboveName,
  attrs,
  problems,
  sources,
  onChange,
}: Props & { field: Field }): ReactNode {
  const differs = !sameAttribute(above, attrs, name);
  const set = (value: JsonValue): void => onChange({ ...attrs, [name]: value });
  return (
    <div className={styles['pair']}>
      <div className={styles['above']}>
        <Small>
          {aboveName}: <AttributeName path={name} />
        </Small>
        <AttributeValue name={name} value={above[name]} />
      </div>
      <div className={`${styles['own']} ${differs ? styles['differs'] : ''}`}>
        <AttributeField
          path={name}
          shape={shape}
          value={attrs[name] ?? null}
          onChange={set}
          errors={problems}
          sources={sources}
          choices={findNodeType(kind, type)?.choices?.(attrs)}
        />
        <EnglishNote above={above[name] ?? null} own={attrs[name] ?? null} />
        {differs ? (
          <Button look="plain" onClick={() => set(above[name] ?? null)}>
            <Trans>Återgå till texten ni utgår från</Trans>
          </Button>
        ) : null}
      </div>
    </div>
  );
}

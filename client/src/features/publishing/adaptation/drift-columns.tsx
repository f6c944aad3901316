import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Attrs } from 'shared/publishing/document.ts';
import { findNodeType, type ArtefactKind } from 'shared/publishing/kind.ts';
import { sameAttribute } from 'shared/publishing/overlay.ts';
import { toldNames } from 'shared/publishing/told-attributes.ts';
import { Columns } from '../../../ui/layout/layout.tsx';
import type { AdaptationHead, Element, ElementDrift } from './adaptation-fields.ts';
import { Now, Ours, Side, Then } from './drift-column.tsx';
import { LeftOutColumns } from './left-out-columns.tsx';
import { Named, WordsOf } from './words-of.tsx';

type Props = { adaptation: AdaptationHead; kind: ArtefactKind; element: Element; drift: ElementDrift };

/** What the decision rested on, what the text above says now, and the own words: three columns with what changed marked word by word. */
export function DriftColumns(props: Props): ReactNode {
  const { adaptation, kind, element, drift } = props;
  if (element.mode === 'EXCLUDE' || drift.leftOut) return <LeftOutColumns {...props} />;
  const seen = element.seen as Attrs | null;
  const above = (element.above as { attrs: Attrs } | null)?.attrs ?? null;
  const own = (drift.read ?? element.ours ?? {}) as Attrs;
  const shown = drift.proposal
    ? [...new Set([...drift.proposal.map(({ name }) => name), ...moved(seen, above)])]
    : said(kind, element.type, own);
  return (
    <Columns kind="third">
      {seen ? (
        <Then>
          {shown.map((name) => (
            <Named key={name} name={name}>
              <Side name={name} before={seen[name]} after={above ? above[name] : seen[name]} keep="removed" />
            </Named>
          ))}
        </Then>
      ) : null}
      <Now adaptation={adaptation} element={element} drift={drift}>
        {above ? (
          shown.map((name) => (
            <Named key={name} name={name}>
              <Side name={name} before={seen ? seen[name] : above[name]} after={above[name]} keep="added" />
            </Named>
          ))
        ) : (
          <p>
            {element.mode === 'ADD' ? (
              <Trans>Delen som tillägget stod under finns inte kvar i texten.</Trans>
            ) : (
              <Trans>Delen finns inte kvar i texten.</Trans>
            )}
          </p>
        )}
      </Now>
      <Ours adaptation={adaptation} reason={drift.readReason ?? null}>
        <WordsOf attrs={own} names={shown} />
      </Ours>
    </Columns>
  );
}

/** What the text above says otherwise than when it was decided, also where a draft has looked at some of it since. */
function moved(seen: Attrs | null, above: Attrs | null): string[] {
  return seen && above ? Object.keys(above).filter((name) => !sameAttribute(seen, above, name)) : [];
}

/** Where there is nothing to compare with: everything one can read. */
function said(kind: ArtefactKind, type: string, attrs: Attrs): string[] {
  const declaration = findNodeType(kind, type);
  return declaration ? toldNames(declaration, attrs) : [];
}

import type { ReactNode } from 'react';
import { wordNames } from 'shared/publishing/attribute-shape.ts';
import { documentOrder } from 'shared/publishing/document-tree.ts';
import { nodeOf, type Doc, type DocumentNode, type NodeId } from 'shared/publishing/document.ts';
import { findNodeType, type ArtefactKind } from 'shared/publishing/kind.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { Small, Stack } from '../../../ui/layout/layout.tsx';
import { EndOfPart, MarkedPart, OwnWords, PartHeading } from '../../../ui/marked-text/marked-text.tsx';
import { AttributeName } from '../attribute-words.tsx';
import { AttributeValue } from '../attribute-value.tsx';
import { kindNamed } from '../editor/kinds.ts';
import { KindName } from '../kind-words.tsx';

type Props = {
  kind: string;
  document: Doc;
  isShown?: ((id: NodeId) => boolean) | undefined;
  /** What a part says besides its words, for kinds whose parts hold more than texts. */
  besides?: (node: DocumentNode) => ReactNode;
};

/** The words of a text part by part, all of them or those asked for, for kinds whose pages draw themselves in another way. */
export function PlainDocument({ kind: name, document, isShown = () => true, besides = () => null }: Props): ReactNode {
  const kind = kindNamed(name);
  if (!kind) return null;
  // What the viewer may not see of a part comes without content: the questions of a course, for whoever adapts it.
  const isTold = (id: NodeId) => nodeOf(document, id).type !== 'reference' && Object.keys(nodeOf(document, id).attrs).length > 0;
  const parts = documentOrder(document).filter((id) => isTold(id) && isShown(id));
  return (
    <Stack gap={5}>
      {parts.map((id) => (
        <PlainPart key={id} kind={kind} document={document} id={id} besides={besides} />
      ))}
    </Stack>
  );
}

type PartProps = { kind: ArtefactKind; document: Doc; id: NodeId; besides: (node: DocumentNode) => ReactNode };

function PlainPart({ kind, document, id, besides }: PartProps): ReactNode {
  const node = nodeOf(document, id);
  const { type, attrs } = node;
  const declaration = findNodeType(kind, type);
  const words = declaration ? wordNames(declaration.attrs).filter((name) => name !== 'title' && attrs[name]) : [];
  return (
    <Stack gap={2} as="section">
      <Small>
        <KindName kind={type} />
      </Small>
      <h3>
        <PartHeading id={id} attribute="title">
          {declaration ? <Localised value={declaration.label(attrs)} /> : id}
        </PartHeading>
      </h3>
      <MarkedPart id={id}>
        {words.map((name) => (
          <OwnWords key={name} attribute={name}>
            <Small>
              <AttributeName path={name} />
            </Small>
            <AttributeValue value={attrs[name]} />
          </OwnWords>
        ))}
        {besides(node)}
      </MarkedPart>
      <EndOfPart id={id} />
    </Stack>
  );
}

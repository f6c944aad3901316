import { attributeShape, isWords, type AttributeShape } from 'shared/publishing/attribute-shape.ts';
import type { Attrs, DocumentNode, NodeId } from 'shared/publishing/document.ts';
import { findNodeType, type ArtefactKind } from 'shared/publishing/kind.ts';
import { locales, type Locale } from 'shared/text/locale.ts';
import type { RichText } from 'shared/text/rich-text.ts';

type Part = { top: NodeId; nodes: Record<NodeId, DocumentNode> };

type Copying = {
  kind: ArtefactKind;
  /** Whose it is and since when, as readers are told. */
  credit: Record<Locale, string>;
  /** The bibliography here: what the part refers to elsewhere is left behind. */
  sources: ReadonlySet<string>;
  newId: (type: string) => NodeId;
};

/** A part that another organisation has added, whole and under ids of its own, with whose it is last in its text. */
export function copiedPart({ top, nodes }: Part, { kind, credit, sources, newId }: Copying): Part {
  const ids = new Map(Object.entries(nodes).map(([id, { type }]) => [id, newId(type)]));
  const idOf = (id: NodeId): NodeId => ids.get(id) ?? id;
  const copy = (id: NodeId, { type, attrs, children }: DocumentNode): DocumentNode => {
    const known = withKnownSources(attrs, sources);
    return { type, attrs: id === top ? withCredit(kind, type, known, credit) : known, children: children.map(idOf) };
  };
  return { top: idOf(top), nodes: Object.fromEntries(Object.entries(nodes).map(([id, node]) => [idOf(id), copy(id, node)])) };
}

function withKnownSources(attrs: Attrs, sources: ReadonlySet<string>): Attrs {
  const named = attrs['sources'];
  return Array.isArray(named) ? { ...attrs, sources: named.filter((each) => typeof each === 'string' && sources.has(each)) } : attrs;
}

/** The credit stands last in the running text, else in the last of its lines. */
function withCredit(kind: ArtefactKind, type: string, attrs: Attrs, credit: Copying['credit']): Attrs {
  const declaration = findNodeType(kind, type);
  const shape = declaration && attributeShape(declaration.attrs);
  const worded = shape?.kind === 'GROUP' ? shape.fields.filter((field) => isWords(field.shape) && attrs[field.name]) : [];
  const field = worded.find((each) => isRich(each.shape)) ?? worded.at(-1);
  if (!field) return attrs;
  const text = attrs[field.name] as Partial<Record<Locale, string | RichText>>;
  const credited = locales.flatMap((locale) => (text[locale] ? [[locale, withWords(text[locale], credit[locale])]] : []));
  return { ...attrs, [field.name]: { ...text, ...Object.fromEntries(credited) } };
}

const isRich = (shape: AttributeShape): boolean => shape.kind === 'LOCALISED_RICH_TEXT' || (shape.kind === 'OPTIONAL' && isRich(shape.of));

function withWords(text: string | RichText, words: string): string | RichText {
  if (typeof text === 'string') return `${text} (${words})`;
  const paragraph = { type: 'paragraph' as const, content: [{ type: 'text' as const, text: words }] };
  return { ...text, content: [...text.content, paragraph] };
}

import type { Attrs, Doc } from 'shared/publishing/document.ts';
import { isLocalised } from 'shared/text/localised.ts';

/** A text in Swedish alone, whatever the language of the page: comments are on the Swedish words. */
export function inSwedish(document: Doc): Doc {
  const nodes = Object.entries(document.nodes).map(([id, node]) => [id, { ...node, attrs: withoutTranslation(node.attrs) as Attrs }]);
  return { ...document, nodes: Object.fromEntries(nodes) as Doc['nodes'] };
}

function withoutTranslation(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTranslation);
  if (typeof value !== 'object' || value === null) return value;
  if (isLocalised(value)) return { sv: value.sv };
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutTranslation(each)]));
}

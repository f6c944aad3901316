import type { Attrs, DocumentNode, NodeId } from 'shared/publishing/document.ts';
import { z } from 'zod';

/** One lesson's text with its formatting is at most some tens of kilobytes; nobody edits more in one breath. */
const LARGEST_TEXT = 60_000;
const DEEPEST = 16;

const attributes = z.record(z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/), z.json());
const nodes = z.record(z.string(), z.strictObject({ type: z.string(), attrs: attributes, children: z.array(z.string()) }));

/** The attributes of a node from JSON text; null for what is none. The kind's own schemas judge them later; this only bounds them. */
export function readAttributes(text: string): Attrs | null {
  return readJson(text, attributes);
}

/** The nodes of a part from JSON text, by id; null for what is none. The kind's own schemas judge them later; this only bounds them. */
export function readNodes(text: string): Record<NodeId, DocumentNode> | null {
  // One level of the text is the table of nodes itself, one each node, one its attributes.
  return readJson(text, nodes, DEEPEST + 2);
}

/** JSON as text is the only form in which a tree enters the API; it is bounded in size and depth before anything looks at it. */
function readJson<Value>(text: string, schema: z.ZodType<Value>, deepest = DEEPEST): Value | null {
  if (text.length > LARGEST_TEXT || depthOf(text) > deepest) return null;
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') deepest = Math.max(deepest, (depth += 1));
    else if (character === '}' || character === ']') depth -= 1;
  }
  return deepest;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, sha256Hex } from '../text/canonical-json.ts';
import { contentHash, documentHash, findNode, nodeOf, subtreeHash, subtreeHashes, type Doc, type DocumentNode } from './document.ts';

const node = (type: string, attrs: DocumentNode['attrs'], ...children: string[]): DocumentNode => ({ type, attrs, children });

const document: Doc = {
  kind: 'evaluation',
  schema: 1,
  root: 'r',
  nodes: {
    r: node('evaluation', { title: 'A' }, 'o', 'c'),
    o: node('outcome', { name: 'smärta' }, 'e'),
    e: node('row', { n: 1 }),
    c: node('conclusion', {}),
  },
};

/** The definition written out, to check the linear one against. */
function naiveSubtreeHash(of: Doc, id: string): string {
  const { type, attrs, children } = of.nodes[id] as DocumentNode;
  return sha256Hex(canonicalJson({ type, attrs, children: children.map((child) => naiveSubtreeHash(of, child)) }));
}

/** A random tree: the parent of node i is one of the nodes before it. */
const trees = fc.array(fc.tuple(fc.nat(), fc.string()), { minLength: 1, maxLength: 30 }).map((drawn): Doc => {
  const nodes: Doc['nodes'] = {};
  drawn.forEach(([parent, text], index) => {
    nodes[`n${index}`] = node('part', { text });
    if (index > 0) nodes[`n${parent % index}`]?.children.push(`n${index}`);
  });
  return { kind: 'test', schema: 1, root: 'n0', nodes };
});

describe('contentHash', () => {
  it('is the SHA-256 of the canonical JSON of type and attributes', () => {
    expect(contentHash(node('outcome', { b: 1, a: 'x' }))).toBe(sha256Hex('{"attrs":{"a":"x","b":1},"type":"outcome"}'));
  });

  it('does not depend on the children', () => {
    expect(contentHash(node('outcome', {}, 'x'))).toBe(contentHash(node('outcome', {})));
  });
});

describe('subtreeHash', () => {
  it('is the SHA-256 of the canonical JSON of type, attributes and the hashes of the children', () => {
    const row = sha256Hex('{"attrs":{"n":1},"children":[],"type":"row"}');
    expect(subtreeHash(document, 'o')).toBe(sha256Hex(`{"attrs":{"name":"smärta"},"children":["${row}"],"type":"outcome"}`));
  });

  it('changes in every node above a changed node, and in no other', () => {
    const changed = structuredCloneOf(document);
    nodeOf(changed, 'e').attrs.n = 2;
    const [before, after] = [subtreeHashes(document), subtreeHashes(changed)];
    expect(
      [...before]
        .filter(([id, hash]) => after.get(id) !== hash)
        .map(([id]) => id)
        .sort(),
    ).toEqual(['e', 'o', 'r']);
  });

  it('changes with the order of the children, but not with their ids', () => {
    const renamed: Doc = {
      ...document,
      nodes: { ...document.nodes, o: node('outcome', { name: 'smärta' }, 'e2'), e2: node('row', { n: 1 }) },
    };
    expect(subtreeHash(renamed, 'o')).toBe(subtreeHash(document, 'o'));
    const turned: Doc = { ...document, nodes: { ...document.nodes, r: node('evaluation', { title: 'A' }, 'c', 'o') } };
    expect(subtreeHash(turned, 'r')).not.toBe(subtreeHash(document, 'r'));
  });

  it('agrees with the definition for every node of any tree, whether asked one by one or all at once', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const all = subtreeHashes(tree);
        expect(all.size).toBe(Object.keys(tree.nodes).length);
        for (const id of Object.keys(tree.nodes)) {
          expect(all.get(id)).toBe(naiveSubtreeHash(tree, id));
          expect(subtreeHash(tree, id)).toBe(all.get(id));
        }
      }),
    );
  });

  it('hashes a chain of fifty thousand nodes', () => {
    const nodes = Object.fromEntries(
      Array.from({ length: 50_000 }, (_, index) => [`n${index}`, node('part', {}, ...(index < 49_999 ? [`n${index + 1}`] : []))]),
    );
    expect(subtreeHash({ kind: 'test', schema: 1, root: 'n0', nodes }, 'n0')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('hashes a node that stands in two places the same in both', () => {
    const shared: Doc = { ...document, nodes: { ...document.nodes, c: node('conclusion', {}, 'e') } };
    expect(subtreeHashes(shared).get('e')).toBe(subtreeHashes(document).get('e'));
  });

  it.each([
    ['a missing child', { ...document, nodes: { ...document.nodes, c: node('conclusion', {}, 'gone') } }, 'r'],
    ['a missing node', document, 'gone'],
    ['an id that only the prototype knows', document, 'constructor'],
    ['a node below itself', { ...document, nodes: { ...document.nodes, e: node('row', {}, 'o') } }, 'r'],
    ['a node that is its own child', { ...document, nodes: { ...document.nodes, e: node('row', {}, 'e') } }, 'e'],
  ])('refuses %s', (_name, broken, id) => {
    expect(() => subtreeHash(broken, id)).toThrow(RangeError);
  });
});

describe('documentHash', () => {
  it('is the SHA-256 of the canonical JSON of the whole document, so ids count', () => {
    expect(documentHash(document)).toBe(sha256Hex(canonicalJson(document)));
    expect(documentHash({ ...document, root: 'o' })).not.toBe(documentHash(document));
  });

  it('is the same whatever order the nodes were stored in', () => {
    const turned = { ...document, nodes: Object.fromEntries(Object.entries(document.nodes).toReversed()) };
    expect(documentHash(turned)).toBe(documentHash(document));
  });
});

describe('findNode and nodeOf', () => {
  it('find a node by its id', () => {
    expect(findNode(document, 'c')?.type).toBe('conclusion');
    expect(nodeOf(document, 'c').type).toBe('conclusion');
  });

  it('answer undefined and a RangeError where there is none', () => {
    expect(findNode(document, 'toString')).toBeUndefined();
    expect(() => nodeOf(document, 'toString')).toThrow(RangeError);
  });
});

function structuredCloneOf(value: Doc): Doc {
  return JSON.parse(JSON.stringify(value)) as Doc;
}

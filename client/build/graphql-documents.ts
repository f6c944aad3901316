import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const called = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;
const importedFunction = /import \{ graphql \} from '[^']*graphql\/generated\/gql\.ts';?/;
const prefix = 'virtual:graphql-document/';

/**
 * Gives each page the GraphQL documents it asks with, and no others.
 *
 * The generated `graphql()` finds its document in a table of every document of the portal, which a bundler can
 * neither shake nor split: the first page would load all of them. In a build each call is therefore replaced by an
 * import of its own document, which then lies in the chunk that uses it. In development the table is used as it is.
 *
 * @throws Error, and the build stops, when a call names a document that was not generated.
 */
export function graphqlDocuments(): Plugin {
  let generated: Record<string, unknown>;
  return {
    name: 'graphql-documents',
    apply: 'build',
    enforce: 'pre',
    async buildStart() {
      const file = join(import.meta.dirname, '../src/graphql/generated/graphql.ts');
      generated = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
    },
    transform(code) {
      return importedFunction.test(code) ? { code: withOwnDocuments(code), map: null } : null;
    },
    resolveId: (id) => (id.startsWith(prefix) ? id : null),
    load(id) {
      if (!id.startsWith(prefix)) return null;
      const document = generated[id.slice(prefix.length)];
      if (document === undefined) throw new Error(`${id.slice(prefix.length)} is not generated: run codegen`);
      return `export default ${JSON.stringify(document)};`;
    },
  };
}

/** The module with an import for each `graphql()` call in place of the call, and of the function itself. */
export function withOwnDocuments(code: string): string {
  const imports = new Set<string>();
  const replaced = code.replace(called, (_, source: string) => {
    const name = exportedName(source);
    imports.add(`import ${name} from '${prefix}${name}';`);
    return name;
  });
  return replaced.replace(importedFunction, [...imports].join(' '));
}

/** The name under which the generator exports a document: `ShellDocument` of a query, `TaskRowFragmentDoc` of a fragment. */
function exportedName(source: string): string {
  const [, kind, name] = /\b(query|mutation|subscription|fragment)\s+(\w+)/.exec(source) ?? [];
  if (!name) throw new Error(`a GraphQL document has no name: ${source.trim().slice(0, 60)}`);
  return kind === 'fragment' ? `${name}FragmentDoc` : `${name}Document`;
}

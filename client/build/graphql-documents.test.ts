import { describe, expect, it } from 'vitest';
import { withOwnDocuments } from './graphql-documents.ts';

const head = "import { graphql } from '../../graphql/generated/gql.ts';\n";

describe('a module that asks for data', () => {
  it('imports the documents it calls by name, each once, and not the table of all', () => {
    const code = `${head}const row = graphql(\`\n  fragment Row on Course { id }\n\`);\nconst all = graphql(\`query All { courses { ...Row } }\`,\n);`;

    expect(withOwnDocuments(code)).toBe(
      "import RowFragmentDoc from 'virtual:graphql-document/RowFragmentDoc'; " +
        "import AllDocument from 'virtual:graphql-document/AllDocument';\n" +
        'const row = RowFragmentDoc;\nconst all = AllDocument;',
    );
  });

  it('is refused with a document that has no name', () => {
    expect(() => withOwnDocuments(`${head}graphql(\`{ courses }\`)`)).toThrow('has no name');
  });
});

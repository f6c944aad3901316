import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';

/** Operations kept compiled. A portal has some hundred; what does not fit is compiled again. */
const CAPACITY = 500;

/** Compiles operations once and keeps the most recently used. */
export class CompiledOperations {
  readonly #schema: GraphQLSchema;
  readonly #compiled = new Map<string, CompiledQuery>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** @param key identifies document and operation name, for example the document's hash and the name */
  get(key: string, document: DocumentNode, operationName: string | undefined): CompiledQuery | ExecutionResult {
    const known = this.#compiled.get(key);
    if (known) {
      this.#compiled.delete(key);
      this.#compiled.set(key, known);
      return known;
    }
    const compiled = compileQuery(this.#schema, document, operationName, { customJSONSerializer: false });
    if (isCompiledQuery(compiled)) {
      this.#compiled.set(key, compiled);
      const [oldest] = this.#compiled.keys();
      if (this.#compiled.size > CAPACITY && oldest !== undefined) this.#compiled.delete(oldest);
    }
    return compiled;
  }
}

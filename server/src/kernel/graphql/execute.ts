import { isCompiledQuery } from 'graphql-jit';
import { GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { isNoText, isUnavailable, publicErrorCodes, type PublicErrorCode } from '../faults.ts';
import type { Context } from '../context.ts';
import { CompiledOperations } from './compiled-operations.ts';
import { tooLarge } from './operation-size.ts';

type Operation = {
  key: string;
  document: DocumentNode;
  operationName: string | undefined;
  variables: Record<string, unknown>;
  context: Context;
};

export type Execute = (operation: Operation) => Promise<ExecutionResult>;

/** Told of every fault with the error itself; the client only gets the request id. */
export type ReportFault = (error: unknown, requestId: string, path: string) => void;

/** The one executor: refuse what asks for too much, compile (or find compiled), run, mask errors. Everything that runs an operation calls it. */
export function createExecutor(schema: GraphQLSchema, reportFault: ReportFault): Execute {
  const operations = new CompiledOperations(schema);
  return async ({ key, document, operationName, variables, context }) => {
    const refused = tooLarge({ schema, document, operationName, variables });
    if (refused) return { errors: [mask(refused, context.requestId, reportFault)] };
    const compiled = operations.get(key, document, operationName);
    const result = isCompiledQuery(compiled) ? await compiled.query({}, context, variables) : compiled;
    if (!result.errors?.length) return result;
    return { ...result, errors: result.errors.map((error) => mask(error, context.requestId, reportFault)) };
  };
}

/** An error as the client may see it: a public one as it is, a fault as its request id. */
export function mask(error: GraphQLError, requestId: string, reportFault: ReportFault): GraphQLError {
  const original = error.originalError ?? error;
  const code = codeOf(error, original);
  if (code) {
    const extensions = { ...(original instanceof GraphQLError ? original.extensions : {}), code, requestId };
    return new GraphQLError(publicMessage(code, original), {
      nodes: error.nodes,
      path: error.path,
      extensions,
    });
  }
  reportFault(original, requestId, error.path?.join('.') ?? '');
  return new GraphQLError('Something went wrong.', { path: error.path, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } });
}

/** The words of the database are nobody's business, also where its refusal is the caller's fault. */
function publicMessage(code: PublicErrorCode, original: Error): string {
  if (code === 'UNAVAILABLE') return 'The service is busy. Try again in a moment.';
  return isNoText(original) ? 'A text holds a character that is none.' : original.message;
}

function codeOf(error: GraphQLError, original: Error): PublicErrorCode | null {
  if (isUnavailable(original)) return 'UNAVAILABLE';
  if (isNoText(original)) return 'BAD_USER_INPUT';
  // The compiled executor's own errors are GraphQLErrors without extensions, whatever their type says.
  const code = (original instanceof GraphQLError ? original.extensions?.['code'] : undefined) ?? error.extensions?.['code'];
  if (typeof code === 'string' && code in publicErrorCodes) return code as PublicErrorCode;
  // Variables that do not fit their types are refused by the executor before any resolver, without a path or a cause.
  if (error.originalError === undefined && error.path === undefined) return 'BAD_USER_INPUT';
  return null;
}

/** What of an error is logged: what went wrong and where. */
export type LoggableError = { type: string; message: string; stack: string[]; code?: string; cause?: LoggableError };

/** PostgreSQL's class of errors about values, which its messages quote. */
const DATA_EXCEPTION = /^22/;

/**
 * An error as it may be logged. A database explains its refusals by the row it was given, and a row may hold a name, a certificate's code
 * or what somebody asked: so only the first line of a message is kept, without the values it quotes, and of the rest the places in the code.
 */
export function loggableError(error: unknown): LoggableError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'Something that is no error was thrown.', stack: [] };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const [line = ''] = error.message.split('\n');
  return {
    type: error.constructor.name,
    message: code && DATA_EXCEPTION.test(code) ? line.replaceAll(/"[^"]*"/g, '"…"') : line,
    stack: (error.stack ?? '')
      .split('\n')
      .map((frame) => frame.trim())
      .filter((frame) => frame.startsWith('at ')),
    ...(code ? { code } : {}),
    ...(error.cause instanceof Error ? { cause: loggableError(error.cause) } : {}),
  };
}

/** Whoever asks may leave in the middle of it: a line that was closed from the other end is no fault of ours. */
export function isHangUp(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ERR_STREAM_PREMATURE_CLOSE' || error.code === 'ECONNRESET');
}

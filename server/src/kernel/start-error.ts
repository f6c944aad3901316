/** A reason why the product cannot start, in one sentence for the person at the console. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

export const diskIsFull = 'The disk is full: free about 100 MB and start again; nothing that was saved is lost.';

/** What PostgreSQL calls a disk without room. */
const DISK_FULL = '53100';

type Fault = { code?: unknown; syscall?: unknown; severity?: unknown; message?: unknown; cause?: unknown };

/**
 * What the console says when a start has failed: one sentence where the reason lies outside the product (a full disk, a
 * folder, a database that refuses), and the whole trace where it lies within.
 */
export function startFailure(error: unknown): string {
  if (error instanceof StartError) return error.message;
  const chain = chainOf(error);
  if (chain.some(isDiskFull)) return diskIsFull;
  const outside = chain.findLast(({ syscall, severity }) => typeof syscall === 'string' || typeof severity === 'string');
  if (outside)
    return `Kunskapsnav could not start: ${typeof outside.severity === 'string' ? 'the database refused: ' : ''}${String(outside.message)}.`;
  return `Kunskapsnav could not start: ${error instanceof Error ? error.stack : String(error)}`;
}

function chainOf(error: unknown): Fault[] {
  const chain: Fault[] = [];
  for (let each = error; typeof each === 'object' && each !== null && chain.length < 10; each = (each as Fault).cause) chain.push(each);
  return chain;
}

function isDiskFull({ code, message }: Fault): boolean {
  return code === 'ENOSPC' || code === DISK_FULL || /no space left on device/i.test(String(message));
}

/** A reason why the product cannot start, in one sentence for the person at the console. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

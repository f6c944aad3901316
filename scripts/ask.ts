import { createInterface } from 'node:readline/promises';

/** Asks until a line is given; only "yes" is yes. Leaving the question (Ctrl-C, Ctrl-D) is no. */
export async function confirmed(question: string, input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Promise<boolean> {
  const terminal = createInterface({ input, output, terminal: true });
  try {
    return (await terminal.question(question)).trim().toLowerCase() === 'yes';
  } catch {
    output.write('\n');
    return false;
  } finally {
    terminal.close();
  }
}

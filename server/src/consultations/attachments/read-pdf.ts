import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { MOST_ATTACHMENT_PAGES } from 'shared/consultations/attachments/attachment.ts';
import type { FieldMessageKey } from 'shared/text/field-messages.ts';
import type { PdfWork, ReadPdf } from './pdf-thread.ts';

/** What one document may cost. */
export type PdfLimits = { milliseconds: number; megabytes: number };

/** More than any document somebody writes for a question takes; less than anybody notices of the server. */
const usualLimits: PdfLimits = { milliseconds: 10_000, megabytes: 256 };

const MEGABYTE = 1024 * 1024;
/** How often the memory outside the heap is looked at: what is unpacked is kept there, where the limit of the thread does not reach. */
const LOOK_EVERY = 100;
/** Documents read at a time; the others wait, so that many of them leave a core to everybody else. */
const AT_ONCE = 2;

/** The thread stands beside this file, as it is written and as it is built. */
const thread = join(import.meta.dirname, `pdf-thread${extname(import.meta.filename)}`);

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Every text in a PDF: its pages, notes and form fields, and what it says of itself. A key of a message where it cannot be read, is locked, too long, carries
 * other files, or asks for more time or memory than a document may: it is read in a thread of its own, which is then ended. The bytes given are left as they are.
 */
export async function readPdf(bytes: Uint8Array, limits: PdfLimits = usualLimits): Promise<ReadPdf | FieldMessageKey> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await readInThread({ bytes, mostPages: MOST_ATTACHMENT_PAGES }, limits);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

async function readInThread(work: PdfWork, { milliseconds, megabytes }: PdfLimits): Promise<ReadPdf | FieldMessageKey> {
  const worker = new Worker(thread, { workerData: work, resourceLimits: { maxOldGenerationSizeMb: megabytes }, env: {}, execArgv: [] });
  const tooMuch = Promise.withResolvers<FieldMessageKey>();
  const stop = (): void => tooMuch.resolve('attachmentTooHeavy');
  const timer = setTimeout(stop, milliseconds);
  const looks = setInterval(() => {
    worker.getHeapStatistics().then(
      ({ external_memory }) => external_memory > megabytes * MEGABYTE && stop(),
      // It has just ended: what it said, or why it ended, is on its way.
      () => undefined,
    );
  }, LOOK_EVERY);
  try {
    return await Promise.race([answerOf(worker), tooMuch.promise]);
  } finally {
    clearTimeout(timer);
    clearInterval(looks);
    await worker.terminate();
  }
}

/** What the thread says. One that runs out of memory, or ends without a word, has met a document that is more than it may be. */
function answerOf(worker: Worker): Promise<ReadPdf | FieldMessageKey> {
  return new Promise((resolve) => {
    worker.once('message', resolve);
    worker.once('error', () => resolve('attachmentTooHeavy'));
    worker.once('exit', () => resolve('attachmentTooHeavy'));
  });
}

/**
 * The text of a file, whatever program saved it: UTF-8 with or without a byte-order mark, UTF-16 with one, else the code page of a Swedish Windows, in which
 * older spreadsheets save. Null for what is no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decoderOf(bytes).decode(bytes);
  return text.includes('\0') ? null : text;
}

/** Whether a file says itself how its letters are written; of all others `decodeText` has to guess. */
export function isCertainText(bytes: Uint8Array): boolean {
  return hasMark(bytes) || isUtf8(bytes);
}

function hasMark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function decoderOf(bytes: Uint8Array): InstanceType<typeof TextDecoder> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  return isUtf8(bytes) ? new TextDecoder('utf-8') : new TextDecoder('windows-1252');
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

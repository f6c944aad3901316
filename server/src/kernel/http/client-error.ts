import type { Socket } from 'node:net';

/** What the parser of requests says of an address, or of headers, that are longer than it reads. */
const TOO_LONG = 'HPE_HEADER_OVERFLOW';

const page = `<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Adressen är för lång</title>
<h1>Adressen är för lång</h1>
<p>Gå tillbaka och sök på några få ord, eller börja om från <a href="/">startsidan</a>.</p>
<p lang="en">The address is too long. Go back and search for a few words, or begin again from <a href="/">the start page</a>.</p>
</html>
`;

/**
 * Answers a request that could not be read. No route has seen it, so this is the whole answer: an address that is too long is told so in words, since somebody may
 * have pasted a whole text into it; anything else was no request.
 */
export function answerClientError({ code }: { code?: string }, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const isTooLong = code === TOO_LONG;
  const [status, type, body] = isTooLong
    ? ['431 Request Header Fields Too Large', 'text/html; charset=utf-8', page]
    : ['400 Bad Request', 'application/json', JSON.stringify({ error: 'The request was refused.' })];
  const headers = [
    `content-type: ${type}`,
    `content-length: ${Buffer.byteLength(body)}`,
    "content-security-policy: default-src 'none'",
    'x-content-type-options: nosniff',
    'cache-control: no-store',
    'connection: close',
  ];
  socket.end(`HTTP/1.1 ${status}\r\n${headers.join('\r\n')}\r\n\r\n${body}`);
}

import PDFDocument from 'pdfkit';
import sharp from 'sharp';

type Pdf = { text?: string; title?: string; note?: string; password?: string; pages?: number; carries?: string };

/** A PDF with a text, and what else may hide in one. */
export function pdfWith({ text = '', title, note, password, pages = 1, carries }: Pdf): Promise<Buffer> {
  const document = new PDFDocument({ ...(title ? { info: { Title: title } } : {}), ...(password ? { userPassword: password } : {}) });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve) => document.on('end', () => resolve(Buffer.concat(chunks))));
  for (const line of text.split('\n')) document.text(line);
  for (let page = 1; page < pages; page += 1) document.addPage();
  if (note) document.note(100, 100, 200, 50, note);
  if (carries) document.file(Buffer.from(carries), { name: 'inuti.txt' });
  document.end();
  return done;
}

/** A picture, lying on its side as a camera gives it, that tells who took it and where. */
export function photoSaying(words: string): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 30, channels: 3, background: '#8a6d3b' } })
    .withExif({ IFD0: { Artist: words, ImageDescription: words }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '57/1 42/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

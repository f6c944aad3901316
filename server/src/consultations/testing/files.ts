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

/** A PDF whose page draws a form that draws ten forms, each of which draws ten more, and so on: a few kilobytes, and more work than there is time. */
export function pdfWithoutEnd(): Buffer {
  const DEPTH = 12;
  const drawsTen = '/F Do '.repeat(10);
  const form = (id: number, next: string): string =>
    `${id} 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<${next}>>/Length ${drawsTen.length}>> stream\n${drawsTen}\nendstream endobj\n`;
  const forms = Array.from({ length: DEPTH }, (_, index) => form(10 + index, `/XObject<</F ${11 + index} 0 R>>`)).join('');
  const page = `3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</F 10 0 R>>>>>> endobj\n`;
  const root = '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj\n';
  const content = '4 0 obj <</Length 5>> stream\n/F Do\nendstream endobj\n';
  const letter = 'BT /T 9 Tf (a) Tj ET';
  const font = '/Resources<</Font<</T<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>';
  const last = `${10 + DEPTH} 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]${font}/Length ${letter.length}>> stream\n${letter}\nendstream endobj\n`;
  return Buffer.from(`%PDF-1.4\n${root}${page}${content}${forms}${last}trailer <</Root 1 0 R/Size 99>>\n%%EOF`, 'latin1');
}

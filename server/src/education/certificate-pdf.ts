import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { inLocale } from 'shared/text/localised.ts';
import { certificateWords, type Printed } from './certificate-words.ts';
import { qrCode } from './qr-code.ts';

const fonts = createRequire(import.meta.url);
const fontFile = (name: string): string => fonts.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);

const [LEFT, WIDTH, QR_SIDE] = [72, 451, 120];
/** What stands beside the QR code stays clear of it. */
const FACTS_WIDTH = WIDTH - QR_SIDE - 24;
const [INK, ALARM] = ['#16211d', '#9a1b1b'];

/**
 * The certificate as a tagged PDF (PDF/UA-1): one A4, every text in the order it is read, the QR code with words for who does not see it. The fonts lie in
 * the file, for names in any European alphabet.
 */
export function certificatePdf(printed: Printed): Promise<Buffer> {
  const { certificate, locale } = printed;
  const words = certificateWords(printed);
  const document = new PDFDocument({
    size: 'A4',
    margin: LEFT,
    pdfVersion: '1.7',
    // The types know only the archiving subsets.
    subset: 'PDF/UA' as 'PDF/A-2a',
    tagged: true,
    lang: locale,
    displayTitle: true,
    info: {
      Title: `${words.kind}: ${inLocale(certificate.courseTitle, locale)}`,
      Author: certificate.issuerName,
      CreationDate: certificate.issuedAt,
    },
    font: fontFile('DejaVuSans'),
  });
  document.registerFont('text', fontFile('DejaVuSans'));
  document.registerFont('bold', fontFile('DejaVuSans-Bold'));
  const bytes = collected(document);
  draw(document, printed, words);
  document.end();
  return bytes;
}

type Look = { font?: 'text' | 'bold'; gap?: number; width?: number; colour?: string };

function draw(document: PDFKit.PDFDocument, { certificate, verifyUrl, locale }: Printed, words: ReturnType<typeof certificateWords>): void {
  const root = document.struct('Document');
  document.addStructure(root);
  const say = (type: string, text: string, size: number, { font = 'text', gap = 8, width = WIDTH, colour = INK }: Look = {}): void => {
    root.add(
      document.struct(type, {}, () => {
        document.font(font).fontSize(size).fillColor(colour).text(text, LEFT, document.y, { width });
      }),
    );
    document.y += gap;
  };
  say('P', `Kunskapsnav · ${words.kind}`, 12, { font: 'bold', gap: words.doesNotHold ? 20 : 60 });
  if (words.doesNotHold) say('P', words.doesNotHold, 15, { font: 'bold', gap: 40, colour: ALARM });
  say('P', words.certifies, 13);
  say('H1', certificate.name, 26, { font: 'bold', gap: 16 });
  say('P', words.hasTaken, 13);
  say('H2', inLocale(certificate.courseTitle, locale), 19, { font: 'bold', gap: 16 });
  say('P', words.extent, 11);
  for (const line of words.points) say('P', line, 11);
  document.y += 40;
  const top = document.y;
  for (const [name, value] of words.facts) say('P', `${name}: ${value}`, 10, { gap: 4, width: FACTS_WIDTH });
  root.add(document.struct('Figure', { alt: `${words.qr} ${verifyUrl}` }, () => drawQr(document, verifyUrl, top)));
  root.end();
}

/** Dark squares as paths: sharp at any size. */
function drawQr(document: PDFKit.PDFDocument, text: string, top: number): void {
  const { size, path } = qrCode(text);
  document.save();
  document.translate(LEFT + WIDTH - QR_SIDE, top).scale(QR_SIDE / size);
  document.path(path).fill('#000000');
  document.restore();
}

function collected(document: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.on('error', reject);
  });
}

import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pdfWith, pdfWithoutEnd, photoSaying } from '../testing/files.ts';
import { prepareAttachment } from './prepare-attachment.ts';
import { readPdf } from './read-pdf.ts';

const prepared = async (bytes: Uint8Array) => {
  const found = await prepareAttachment(bytes);
  if (typeof found === 'string') throw new Error(`The file was refused: ${found}`);
  return found;
};

describe('a picture', () => {
  it('is kept upright and without what the camera says of place and person', async () => {
    const photo = await photoSaying('Stenskvatta');
    expect(photo.includes('Stenskvatta')).toBe(true);
    const { content, mediaType, text } = await prepared(photo);
    expect([mediaType, text]).toEqual(['image/jpeg', '']);
    expect(Buffer.from(content).includes('Stenskvatta')).toBe(false);
    const { width, height, exif, orientation } = await sharp(content).metadata();
    expect({ width, height, exif, orientation }).toEqual({ width: 30, height: 60, exif: undefined, orientation: undefined });
  });

  it('ends where its pixels end: what is hung on behind them is gone', async () => {
    const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'white' } })
      .png()
      .toBuffer();
    const { content } = await prepared(Buffer.concat([png, Buffer.from('Stenskvatta')]));
    expect(Buffer.from(content).includes('Stenskvatta')).toBe(false);
  });

  it('that breaks off is refused', async () => {
    const photo = await sharp({
      create: { width: 300, height: 300, channels: 3, background: 'white', noise: { type: 'gaussian', mean: 90, sigma: 40 } },
    })
      .jpeg()
      .toBuffer();
    expect(await prepareAttachment(photo.subarray(0, photo.length / 2))).toBe('attachmentUnreadable');
  });
});

describe('a document', () => {
  it('is read with its pages, its notes and its title, as it is', async () => {
    const pdf = await pdfWith({ text: 'Rad ett\nRad två', note: 'Antecknat', title: 'Titeln' });
    const { text, pages, content } = await prepared(pdf);
    for (const words of ['Rad ett', 'Rad två', 'Antecknat', 'Titeln']) expect(text).toContain(words);
    expect(pages).toBe(1);
    expect(Buffer.from(content).equals(pdf)).toBe(true);
  });

  it('that is locked, too long, or carries a file of its own is refused', async () => {
    expect(await prepareAttachment(await pdfWith({ text: 'Dolt', password: 'lås' }))).toBe('attachmentUnreadable');
    expect(await prepareAttachment(await pdfWith({ pages: 51 }))).toBe('attachmentTooManyPages');
    expect(await prepareAttachment(await pdfWith({ carries: 'Dolt' }))).toBe('attachmentCarriesFiles');
  });
});

describe('a document that asks for more than it may', () => {
  it('is refused when its time is out, and nothing else has waited for it', async () => {
    const began = performance.now();
    let ticks = 0;
    const beside = setInterval(() => (ticks += 1), 20);
    expect(await readPdf(pdfWithoutEnd(), { milliseconds: 600, megabytes: 256 })).toBe('attachmentTooHeavy');
    clearInterval(beside);
    expect(performance.now() - began).toBeLessThan(5000);
    // Thirty at most; a thread that was shared would have let none through.
    expect(ticks).toBeGreaterThan(5);
  });

  it('is refused when its memory is out', async () => {
    const limits = { milliseconds: 60_000, megabytes: 8 };
    expect(await readPdf(await pdfWith({ text: 'Stenskvatta '.repeat(200_000) }), limits)).toBe('attachmentTooHeavy');
  });

  it('holds up nobody’s next document', async () => {
    const heavy = Array.from({ length: 3 }, () => readPdf(pdfWithoutEnd(), { milliseconds: 200, megabytes: 256 }));
    const next = readPdf(await pdfWith({ text: 'Efteråt' }));
    expect(await Promise.all(heavy)).toEqual(['attachmentTooHeavy', 'attachmentTooHeavy', 'attachmentTooHeavy']);
    expect(await next).toMatchObject({ text: expect.stringContaining('Efteråt') });
  });
});

it.each([
  ['a page', '<html><script>alert(1)</script></html>'],
  ['a drawing that can run', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['an archive', 'PK\u0003\u0004'],
  ['nothing', ''],
])('%s is not taken, whatever it is called', async (_what, text) => {
  expect(await prepareAttachment(Buffer.from(text))).toBe('attachmentType');
});

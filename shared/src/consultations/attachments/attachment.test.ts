import { describe, expect, it } from 'vitest';
import { attachmentName, isAttachmentType, LONGEST_ATTACHMENT_NAME } from './attachment.ts';

describe('attachmentName', () => {
  it.each([
    ['Smärtteckning.PDF', 'application/pdf', 'Smärtteckning.pdf'],
    ['C:\\Hem\\bild.jpeg', 'image/jpeg', 'bild.jpg'],
    ['../../etc/passwd', 'image/png', 'passwd.png'],
    ['utan ändelse', 'application/pdf', 'utan ändelse.pdf'],
    ['rad\r\nbryt.png', 'image/png', 'radbryt.png'],
    ['.png', 'image/png', 'bilaga.png'],
    ['', 'image/webp', 'bilaga.webp'],
  ] as const)('keeps %j as a name of its type', (given, type, kept) => {
    expect(attachmentName(given, type)).toBe(kept);
  });

  it('cuts a name that never ends', () => {
    expect(attachmentName(`${'a'.repeat(500)}.pdf`, 'application/pdf')).toHaveLength(LONGEST_ATTACHMENT_NAME + 4);
  });
});

it('takes documents and pictures, and nothing that can run', () => {
  expect(['application/pdf', 'image/png'].every(isAttachmentType)).toBe(true);
  expect(['image/svg+xml', 'text/html', 'application/zip', 'toString'].some(isAttachmentType)).toBe(false);
});

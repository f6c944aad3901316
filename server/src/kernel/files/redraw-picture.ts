import sharp, { type Sharp } from 'sharp';

const written = {
  'image/jpeg': (picture: Sharp) => picture.jpeg({ quality: 85 }),
  'image/png': (picture: Sharp) => picture.png(),
  'image/webp': (picture: Sharp) => picture.webp({ quality: 85 }),
} as const;

/** The forms a picture may be sent in, and is kept in. */
export type PictureType = keyof typeof written;

/** A picture of more pixels than a camera makes is an attack on memory. */
const MOST_PIXELS = 80_000_000;

/**
 * A picture drawn anew from its pixels: upright, no side longer than asked for, and without place, time, camera, author or anything else that was in the file.
 * Null for what is no picture of that type.
 */
export async function redrawPicture(bytes: Uint8Array, type: PictureType, longestSide: number): Promise<Uint8Array | null> {
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true });
    return await written[type](picture).toBuffer();
  } catch {
    return null;
  }
}

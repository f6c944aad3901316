import { create } from 'qrcode';

/** Light squares around the code that readers need. */
const QUIET_ZONE = 4;

/** A text as a QR code: the side of its view box, and its dark squares as one SVG path. */
export function qrCode(text: string): { size: number; path: string } {
  const { data, size } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const squares = [...data].flatMap((dark, index) =>
    dark ? [`M${(index % size) + QUIET_ZONE} ${Math.floor(index / size) + QUIET_ZONE}h1v1h-1z`] : [],
  );
  return { size: size + 2 * QUIET_ZONE, path: squares.join('') };
}

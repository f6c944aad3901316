import * as z from 'zod/mini';
import { anyText } from './localised.ts';

/** A web address that may be left out: https, a host with a dot, and no blanks, which is what a browser can open and a calendar can show. */
export const webAddress = anyText(500).check(z.refine((text) => text.trim() === '' || isWebAddress(text.trim()), 'notAWebAddress'));

function isWebAddress(text: string): boolean {
  return /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?([/?#]\S*)?$/i.test(text);
}

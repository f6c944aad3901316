import type { Localised } from './localised.ts';
import { isRichText, plainText, type RichText } from './rich-text.ts';

/** What an attribute says in Swedish, without its marks; empty where it says nothing. */
export function swedishOf(value: unknown): string {
  const said = (value as Localised<string | RichText> | null | undefined)?.sv;
  return isRichText(said) ? plainText(said) : (said ?? '');
}

import type { Locale } from '../text/locale.ts';
import { isLocalised, type Localised } from '../text/localised.ts';
import { isRichText, plainText } from '../text/rich-text.ts';
import { nodeOf, type Doc } from './document.ts';
import { documentOrder } from './document-tree.ts';

/**
 * Every translatable text of a document in reading order, one per line, as search indexes it. `en` is there when anything is translated, and holds the
 * translated texts only: a Swedish text must not be found as English.
 *
 * @param skipped node types whose text readers must not find, such as questions of a quiz
 */
export function documentText(document: Doc, skipped: readonly string[] = []): Localised<string> {
  const nodes = documentOrder(document).map((id) => nodeOf(document, id));
  const attrs = nodes.filter(({ type }) => !skipped.includes(type)).map((node) => node.attrs);
  const [sv, en] = [textsOf(attrs, 'sv'), textsOf(attrs, 'en')];
  return { sv: sv.join('\n'), ...(en.length > 0 && { en: en.join('\n') }) };
}

function textsOf(value: unknown, locale: Locale): string[] {
  if (isLocalised(value)) return textOf(value[locale]);
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, locale));
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap((each) => textsOf(each, locale));
  return [];
}

function textOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return isRichText(value) ? [plainText(value)] : [];
}

import { i18n, type Messages } from '@lingui/core';
import type { Locale } from 'shared/text/locale.ts';
import { locale } from './locale.ts';

i18n.loadAndActivate({ locale, messages: {} });

/**
 * Takes what a module says, as it is loaded. Nothing needs to be drawn again: what says it is not drawn yet.
 *
 * @public The build writes the calls (`build/own-words.ts`).
 */
export function addWords(words: Readonly<Record<Locale, Messages>>): void {
  Object.assign(i18n.messages, words[locale]);
}

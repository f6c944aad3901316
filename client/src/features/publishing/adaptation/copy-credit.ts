import type { Locale } from 'shared/text/locale.ts';
import { formatDate } from '../../../i18n/format.ts';

/**
 * Whose words were copied and since when they stand there. It becomes part of a text that readers of both languages read, so it is in both whatever language the
 * editor works in; a day is written alike in both.
 */
export function copyCredit(organisation: string, publishedAt: string): Record<Locale, string> {
  const day = formatDate(publishedAt);
  return { sv: `Efter ${organisation}, ${day}`, en: `After ${organisation}, ${day}` };
}

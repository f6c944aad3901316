import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

/** Swedish is the source; the English catalogue is a translation of it. */
export default defineConfig({
  sourceLocale: 'sv',
  locales: ['sv', 'en'],
  catalogs: [{ path: '<rootDir>/src/i18n/locales/{locale}', include: ['src'] }],
  format: formatter({ lineNumbers: false }),
  orderBy: 'messageId',
});

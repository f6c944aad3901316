import { createCompiledCatalog, getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';
import { join } from 'node:path';
import type { Plugin } from 'vite';

type Catalogue = Readonly<Record<string, unknown>>;
type Catalogues = Readonly<Record<string, Catalogue>>;

/** How the macros of Lingui leave a message: an object with the identity of its text, for a component too. */
const used = /\bid:\s*(["'`])([\w+/-]{6})\1/g;

/**
 * Gives each module the words it says, in every language, and no others.
 *
 * A catalogue holds all the words of the portal, and a page would wait for the whole of it before it is drawn. Here a module that says something hands its own
 * words over as it is loaded, so they lie in the chunk that uses them.
 *
 * @throws Error, and the build stops, when a word of the catalogues has come to no module: the page would show its identity.
 */
export function ownWords(cwd: string): Plugin {
  let catalogues: Catalogues;
  let files: readonly string[];
  const said = new Set<string>();
  return {
    name: 'own-words',
    enforce: 'post',
    async buildStart() {
      const config = getConfig({ cwd });
      files = config.locales.map((locale) => join(cwd, `src/i18n/locales/${locale}.po`));
      catalogues = await compiled(config);
    },
    transform(code, id) {
      const words = id.startsWith(join(cwd, 'src')) ? wordsOf(code, catalogues) : null;
      if (!words) return null;
      for (const some of Object.values(words)) for (const id of Object.keys(some)) said.add(id);
      for (const file of files) this.addWatchFile(file);
      const handOver = `import { addWords as $addWords } from ${JSON.stringify(join(cwd, 'src/i18n/words.ts'))};\n$addWords(${JSON.stringify(words)});\n`;
      return { code: `${code}\n${handOver}`, map: null };
    },
    generateBundle() {
      const unsaid = Object.values(catalogues).flatMap((messages) => Object.keys(messages).filter((id) => !said.has(id)));
      if (unsaid.length > 0)
        throw new Error(`no module says ${unsaid.join(', ')}: run messages, or look at what the macros of Lingui write`);
    },
  };
}

/** What a module says, by language and identity; null where it says nothing. */
export function wordsOf(code: string, catalogues: Catalogues): Catalogues | null {
  const ids = [...new Set([...code.matchAll(used)].map(([, , id]) => id ?? ''))];
  const words = Object.entries(catalogues).map(([locale, messages]) => [locale, pick(messages, ids)] as const);
  return words.some(([, some]) => Object.keys(some).length > 0) ? Object.fromEntries(words) : null;
}

const pick = (messages: Catalogue, ids: readonly string[]): Catalogue =>
  Object.fromEntries(ids.filter((id) => id in messages).map((id) => [id, messages[id]]));

async function compiled(config: ReturnType<typeof getConfig>): Promise<Catalogues> {
  const [catalog] = await getCatalogs(config);
  if (!catalog) throw new Error('lingui.config.ts names no catalogue');
  const one = async (locale: string): Promise<readonly [string, Catalogue]> => {
    const { messages } = await catalog.getTranslations(locale, {
      fallbackLocales: config.fallbackLocales,
      sourceLocale: config.sourceLocale,
      missingBehavior: 'resolved',
    });
    const { source, errors } = createCompiledCatalog(locale, messages, { namespace: 'json' });
    if (errors.length > 0) throw new Error(`${locale}.po: ${errors.map(({ error }) => error.message).join('; ')}`);
    return [locale, (JSON.parse(source) as { messages: Catalogue }).messages];
  };
  return Object.fromEntries(await Promise.all(config.locales.map(one)));
}

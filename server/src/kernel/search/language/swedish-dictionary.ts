import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Dictionary } from './dictionary.ts';
import { fieldWords } from './field-words.ts';

let loaded: Dictionary | null = null;

/**
 * The Swedish dictionary, with the words of the field added. It is read from the package `dictionary-sv` (LGPL-3.0) where that is installed, the first time it
 * is asked for, and is never copied into what we build.
 */
export function swedishDictionary(): Dictionary {
  loaded ??= load();
  return loaded;
}

function load(): Dictionary {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-sv'));
  const [affixes, wordList] = ['index.aff', 'index.dic'].map((name) => readFileSync(join(folder, name), 'utf8'));
  const dictionary = new Dictionary(affixes ?? '', wordList ?? '');
  for (const [word, flags] of fieldWords) dictionary.add(word, flags);
  return dictionary;
}

/** Whether the dictionary holds a word that is no name and no abbreviation. */
export function isCommonWord(word: string): boolean {
  return swedishDictionary()
    .lemmasOf(word)
    .some(({ isName }) => !isName);
}

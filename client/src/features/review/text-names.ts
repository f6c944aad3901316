import { firstWords } from 'shared/text/first-words.ts';
import type { TextPart } from './text-parts.ts';

/** How much of a part's name and of its text a list shows, in characters: more only where that is what tells two apart. */
const SHOWN = [
  { name: 40, text: 60 },
  { name: 120, text: 180 },
  { name: Infinity, text: Infinity },
];

/** What each text is called in a list of texts, by its key, so that no two are called the same. */
export function textNames(parts: readonly TextPart[]): Map<string, string> {
  const labels = shortLabels(parts.map(({ label }) => label));
  const names = new Map<string, string>();
  for (const { text: longest } of SHOWN) {
    const groups = byName(names);
    const alike = parts.filter(({ key }) => groups.get(names.get(key))?.length !== 1);
    for (const { key, label, text } of alike) {
      const beginning = firstWords(text, longest);
      names.set(key, label === text ? beginning : `${labels.get(label) ?? label}: ${beginning}`);
    }
  }
  return counted(names);
}

/** The names of parts as far as they leave room for how a text begins, and never so short that another begins the same. */
function shortLabels(labels: readonly string[]): Map<string, string> {
  const each = [...new Set(labels)];
  const isAlone = (label: string, shown: string): boolean => {
    const words = shown.replace(/ …$/u, '');
    return !each.some((other) => other !== label && other.startsWith(words));
  };
  return new Map(
    each.map((label) => [label, SHOWN.map(({ name }) => firstWords(label, name)).find((shown) => isAlone(label, shown)) ?? label]),
  );
}

function byName(names: ReadonlyMap<string, string>): Map<string | undefined, string[]> {
  return Map.groupBy(names.keys(), (key) => names.get(key));
}

/** Texts of the same words are told by their order. */
function counted(names: ReadonlyMap<string, string>): Map<string, string> {
  const groups = byName(names);
  return new Map(
    [...names].map(([key, name]) => {
      const alike = groups.get(name) ?? [];
      return [key, alike.length > 1 ? `${name} (${alike.indexOf(key) + 1})` : name];
    }),
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useEffectEvent, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { LONGEST_SEARCH } from 'shared/search/search-words.ts';
import { inRegion, paths } from '../../app/paths.ts';
import { useRegion } from '../../app/region.ts';
import { Combobox, type ComboboxGroup } from '../../ui/combobox/combobox.tsx';
import { useNavigate } from '../../ui/link/link.tsx';
import { Marks } from '../../ui/marks/marks.tsx';
import { useRecentSearches } from './recent-searches.ts';
import { registerSearchBox } from './search-boxes.ts';
import { isStopped } from './search-gate.ts';
import styles from './search.module.css';
import { hitPath } from './hit-path.ts';
import { inLanguage } from './in-language.ts';
import { TooLongNote } from './too-long-note.tsx';
import { useSearchPlace } from './search-place.ts';
import { StoppedNote } from './stopped-note.tsx';
import { useSuggestions, type SuggestedGroup } from './use-suggestions.ts';

const RECENT = 'recent-';

type Props = {
  /** What the page was searched for with. */
  words?: string;
  /** The largest thing on the page, or a field among others. */
  look?: 'large' | 'plain';
  /** The words of the address were stopped. */
  stopped?: boolean;
};

/** Where one searches. Enter searches for what was typed, unless that points out somebody; the suggestions lead straight to a page. */
export function SearchBox({ words = '', look = 'plain', stopped = false }: Props): ReactNode {
  const { t } = useLingui();
  const navigate = useNavigate();
  const region = useRegion();
  const place = useSearchPlace();
  const { typed, setTyped, send } = useTyped(words);
  const [barred, bar] = useState<'PERSON' | 'LONG' | null>(stopped ? 'PERSON' : null);
  const noteId = useId();
  const recent = useRecentSearches();
  const suggested = useSuggestions(typed === words ? '' : typed, place);
  const input = useRef<HTMLInputElement>(null);
  const recentGroup: ComboboxGroup = {
    id: 'recent',
    name: t`Dina senaste sökningar på den här enheten`,
    options: recent.map((content) => ({ id: `${RECENT}${content}`, content })),
  };
  const groups = typed.trim() ? suggested.map(asOptions) : recent.length > 0 ? [recentGroup] : [];
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  const searchFor = async (text: string): Promise<void> => {
    const isBad = await isStopped(text);
    const reason = isBad ? 'PERSON' : text.trim().length > LONGEST_SEARCH ? 'LONG' : null;
    bar(reason);
    if (reason) input.current?.focus();
    else {
      send(text.trim());
      await navigate(inRegion(paths.search(text.trim()), region ? null : place));
    }
  };
  const take = useEffectEvent((text: string, isSent: boolean) => {
    setTyped(text);
    if (isSent) void searchFor(text);
  });
  // Before the next key can come: what was typed ahead of the box stands in it by then.
  useLayoutEffect(
    () => (input.current ? registerSearchBox({ input: input.current, take: (text, isSent) => take(text, isSent) }) : undefined),
    [],
  );
  return (
    <search>
      <form
        className={`${styles['box']} ${styles[look]}`}
        onSubmit={(event) => {
          event.preventDefault();
          void searchFor(typed);
        }}
      >
        <Combobox
          label={t`Sök`}
          name="q"
          enterKeyHint="search"
          spellCheck={false}
          inputRef={input}
          value={typed}
          groups={groups}
          said={t`${count} förslag. Gå till dem med piltangenterna.`}
          aria-invalid={barred !== null || undefined}
          aria-describedby={barred ? noteId : undefined}
          onChange={(text) => {
            bar(null);
            setTyped(text);
          }}
          onChoose={(id) => {
            if (id.startsWith(RECENT)) {
              setTyped(id.slice(RECENT.length));
              return void searchFor(id.slice(RECENT.length));
            }
            const hit = suggested.flatMap(({ hits }) => hits.nodes).find((each) => each.id === id);
            if (hit) void navigate(hitPath(hit, region !== null));
          }}
        />
        <button type="submit" className={styles['submit']}>
          <Trans>Sök</Trans>
        </button>
      </form>
      {barred === 'PERSON' ? <StoppedNote id={noteId} /> : null}
      {barred === 'LONG' ? <TooLongNote id={noteId} /> : null}
    </search>
  );
}

/**
 * What stands in the field: what one types, until the page is searched for with something else. Where that is what the field sent, whoever has gone on typing
 * meanwhile keeps it.
 */
function useTyped(words: string): { typed: string; setTyped: (typed: string) => void; send: (text: string) => void } {
  const [typed, setTyped] = useState(words);
  const [seen, see] = useState(words);
  const [sent, send] = useState<string | null>(null);
  if (seen !== words) {
    see(words);
    send(null);
    if (sent !== words) setTyped(words);
  }
  return { typed, setTyped, send };
}

function asOptions({ group, label, hits }: SuggestedGroup): ComboboxGroup {
  return {
    id: group,
    name: label,
    options: hits.nodes.map(({ id, title, partOf, readsAt, language }) => ({
      id,
      content: (
        <>
          <span {...inLanguage(language)}>
            <Marks {...title} />
          </span>
          {partOf || readsAt ? <small>{[partOf, readsAt?.shortName].filter(Boolean).join(' · ')}</small> : null}
        </>
      ),
    })),
  };
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useSignInPath } from '../../app/sign-in-link.tsx';
import { useShell } from '../../app/viewer.ts';
import type { SearchPageQuery } from '../../graphql/generated/graphql.ts';
import { Section, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { Bullets, List } from '../../ui/list/list.tsx';
import { HitRow, type HitList } from './hit-row.tsx';
import { isNarrowed, readSearchAddress, searchQuery, withWord } from './search-address.ts';
import { WithoutFilters } from './search-filters.tsx';

type Results = NonNullable<SearchPageQuery['search']>;

type Props = HitList & {
  results: Results;
  /** Takes the words along to a question; null for who asks no questions. */
  onAsk: ((words: string) => void) | null;
};

/** Nothing was found: what was tried, what one can try, what comes nearest, and whom one can ask. */
export function NoHits({ results, onAsk, ...list }: Props): ReactNode {
  const { t } = useLingui();
  const [search] = useSearchParams();
  const address = readSearchAddress(search);
  const { nearest, synonyms, proposals } = results;
  const alsoSought = [...new Set(synonyms.map(({ means }) => means))].join(', ');
  const narrowed = isNarrowed(address) || address.group !== null;
  return (
    <Stack gap={6}>
      <Stack gap={3}>
        <p>
          {narrowed ? (
            <Trans>Inget inom avgränsningen har alla orden. Så här kan du komma vidare:</Trans>
          ) : (
            <Trans>Inget av det du kan läsa har alla orden. Så här kan du komma vidare:</Trans>
          )}
        </p>
        {narrowed ? <WithoutFilters /> : null}
        <Bullets>
          <li>
            {proposals.length > 0 ? (
              <>
                <Trans>Kontrollera stavningen. Menade du något av de här orden?</Trans>{' '}
                <Proposals proposals={proposals} words={address.words} />
              </>
            ) : (
              <Trans>Kontrollera stavningen. Små fel rättas, men inte i ord som betyder något annat.</Trans>
            )}
          </li>
          {results.words.length > 1 ? (
            <li>
              <Trans>Sök på färre ord, eller på det viktigaste ordet ensamt.</Trans>
            </li>
          ) : null}
          <li>
            {synonyms.length > 0 ? (
              <Trans>De här orden söktes också: {alsoSought}. Prova ett annat ord för samma sak.</Trans>
            ) : (
              <Trans>Prova ett annat ord för samma sak, eller förkortningen utskriven.</Trans>
            )}
          </li>
          <LessonsToo />
        </Bullets>
      </Stack>
      {nearest.length > 0 ? (
        <Section title={<Trans>Det här ligger närmast</Trans>}>
          <List label={t`Det här ligger närmast`}>
            {nearest.map((hit) => (
              <HitRow key={hit.id} hit={hit} {...list} />
            ))}
          </List>
        </Section>
      ) : null}
      {onAsk ? (
        <Section title={<Trans>Fråga en konsult</Trans>}>
          <AskConsult onAsk={() => onAsk(address.words)} />
        </Section>
      ) : null}
    </Stack>
  );
}

/** A guest finds no lessons, which may be what has the words. */
function LessonsToo(): ReactNode {
  const { signedIn } = useShell().viewer;
  const signIn = useSignInPath();
  return signedIn ? null : (
    <li>
      <Trans>
        <a href={signIn}>Logga in</a> för att också söka i kursernas lektioner.
      </Trans>
    </li>
  );
}

/** The same search with a word as it may have been meant. */
function Proposals({ proposals, words }: { proposals: Results['proposals']; words: string }): ReactNode {
  const [search] = useSearchParams();
  return proposals.map(({ typed, meant }, index) => (
    <Fragment key={`${typed} ${meant}`}>
      {index > 0 ? ', ' : null}
      <Link to={searchQuery(search, { q: withWord(words, typed, meant) })}>{meant}</Link>
    </Fragment>
  ));
}

/** The way to a question, with the words that found nothing. */
function AskConsult({ onAsk }: { onAsk: () => void }): ReactNode {
  return (
    <p>
      <Trans>
        Finns svaret inte här kan du{' '}
        <Link to={paths.newConsult()} onClick={onAsk}>
          fråga en konsult
        </Link>
        . Orden du sökte på följer med som början på frågan.
      </Trans>
    </p>
  );
}

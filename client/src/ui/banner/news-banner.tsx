import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Banner } from './banner.tsx';
import { Button } from '../button/button.tsx';

type Props<News extends string> = {
  news: readonly News[];
  words: Record<News, ReactNode>;
  /** How it goes to say that one has seen it. */
  seen: { pending: boolean; errors: readonly string[] };
  onSeen: () => void;
};

/** What has happened since the viewer last looked; it waits in the list of tasks until it is said to have been seen. */
export function NewsBanner<News extends string>({ news, words, seen, onSeen }: Props<News>): ReactNode {
  if (news.length === 0) return null;
  return (
    <Banner tone="wait" title={<Trans>Nytt sedan sist</Trans>}>
      {news.map((each) => (
        <p key={each}>{words[each]}</p>
      ))}
      {seen.errors.map((message) => (
        <p key={message} role="alert">
          {message}
        </p>
      ))}
      <Button look="plain" pending={seen.pending} onClick={onSeen}>
        <Trans>Jag har sett det</Trans>
      </Button>
    </Banner>
  );
}

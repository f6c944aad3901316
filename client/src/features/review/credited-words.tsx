import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { CreditedWordsFragment } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { List, ListRow } from '../../ui/list/list.tsx';

graphql(`
  fragment CreditedWords on VersionReview {
    suggestions {
      by
      nodeId
      part {
        sv
        en
      }
      quote
      wording
    }
  }
`);

type Words = CreditedWordsFragment['suggestions'][number];

/** Words of a version that came from comments: whose they are, and what they took the place of. */
export function CreditedWords({
  words,
  linked,
}: {
  words: readonly Words[];
  linked: (words: Words, name: string) => ReactNode;
}): ReactNode {
  const { t } = useLingui();
  return (
    <List label={t`Ord som kom ur synpunkter`}>
      {words.map((each) => {
        const { by, nodeId, part, quote, wording } = each;
        return (
          <ListRow
            key={`${by} ${nodeId} ${quote} ${wording}`}
            title={by}
            detail={
              <>
                {wording === '' ? (
                  <Trans>
                    fick orden ”<del>{quote}</del>” strukna
                  </Trans>
                ) : (
                  <Trans>
                    föreslog ”<ins>{wording}</ins>” i stället för ”<del>{quote}</del>”
                  </Trans>
                )}{' '}
                · {linked(each, inReadersLanguage(part))}
              </>
            }
          />
        );
      })}
    </List>
  );
}

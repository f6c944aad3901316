import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { VisuallyHidden } from '../../../ui/layout/layout.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { useAnswer } from './answer-draft-context.ts';

const offered = graphql(`
  query OfferedSnippets {
    consultSnippets {
      id
      topic
      title
      text
      isOffered
    }
  }
`);

/** The unit's pieces of text that suit the topic and are in time; each is put last in the answer and can be changed there. Nothing where there are none. */
export function SnippetPicker({ topic }: { topic: ConsultTopicCode }): ReactNode {
  const { t } = useLingui();
  const { data } = useQuery(offered);
  const { now, change } = useAnswer();
  const suited = (data?.consultSnippets ?? []).filter((each) => each.isOffered && (each.topic == null || each.topic === topic));
  if (suited.length === 0) return null;
  const put = (text: string): void => {
    const written = now().values.text.trimEnd();
    change({ text: written === '' ? text : `${written}\n\n${text}` });
  };
  return (
    <Details summary={<Trans>Textblock</Trans>}>
      <List label={t`Textblock`}>
        {suited.map(({ id, title, text }) => (
          <ListRow
            key={id}
            title={title}
            detail={text}
            action={
              <Button look="quiet" type="button" onClick={() => put(text)}>
                <Trans>
                  Lägg till <VisuallyHidden>{title}</VisuallyHidden>
                </Trans>
              </Button>
            }
          />
        ))}
      </List>
    </Details>
  );
}

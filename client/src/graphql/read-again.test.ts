import { ApolloClient, ApolloLink, gql, InMemoryCache } from '@apollo/client';
import { Subject } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { readAgain } from './read-again.ts';

const query = gql`
  query Text {
    text
  }
`;
const mutation = gql`
  mutation Write {
    write
  }
`;

/** A client whose server answers when it is told to. */
function slowServer() {
  const asked: { name: string; answer: (data: Record<string, unknown>) => void }[] = [];
  const server = new ApolloLink((operation) => {
    const answers = new Subject<ApolloLink.Result>();
    asked.push({
      name: operation.operationName ?? '',
      answer: (data) => {
        answers.next({ data });
        answers.complete();
      },
    });
    return answers;
  });
  const client = new ApolloClient({ link: ApolloLink.from([readAgain(), server]), cache: new InMemoryCache() });
  const read = () => client.query<{ text: string }>({ query, fetchPolicy: 'network-only' });
  return { asked, read, write: () => client.mutate({ mutation }) };
}

describe('readAgain', () => {
  it('asks once where nothing is written meanwhile', async () => {
    const { asked, read } = slowServer();
    const reading = read();
    asked[0]?.answer({ text: 'as it is' });
    expect((await reading).data?.text).toBe('as it is');
    expect(asked).toHaveLength(1);
  });

  it('throws away an answer that arrives after a change it may not know of, and asks anew', async () => {
    const { asked, read, write } = slowServer();
    const reading = read();
    const writing = write();
    asked[1]?.answer({ write: true });
    await writing;
    asked[0]?.answer({ text: 'before' });
    expect(asked.map(({ name }) => name)).toEqual(['Text', 'Write', 'Text']);
    asked[2]?.answer({ text: 'after' });
    expect((await reading).data?.text).toBe('after');
  });

  it('keeps an answer that arrives before the change does', async () => {
    const { asked, read, write } = slowServer();
    const reading = read();
    const writing = write();
    asked[0]?.answer({ text: 'before' });
    expect((await reading).data?.text).toBe('before');
    asked[1]?.answer({ write: true });
    await writing;
    expect(asked).toHaveLength(2);
  });

  it('lets the third answer stand while somebody writes all the time', async () => {
    const { asked, read, write } = slowServer();
    const reading = read();
    for (const at of [0, 2, 4]) {
      const writing = write();
      asked[at + 1]?.answer({ write: true });
      await writing;
      asked[at]?.answer({ text: `answer ${at}` });
    }
    expect((await reading).data?.text).toBe('answer 4');
  });
});

import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { useAskDraft } from '../../features/consultations/ask/ask-draft-context.ts';
import { StepFrame } from '../../features/consultations/ask/step-frame.tsx';
import { useStep } from '../../features/consultations/ask/use-step.ts';
import { useWithdraw } from '../../features/consultations/ask/use-withdraw.ts';
import { ArtefactRow } from '../../features/publishing/artefact-row.tsx';
import { KindTag } from '../../features/publishing/kind-words.tsx';
import { AlikeRow } from '../../features/search/alike-row.tsx';
import type { AlikeHit } from '../../features/search/use-alike.ts';
import type { BeforeAskingQuery } from '../../graphql/generated/graphql.ts';
import { Button } from '../../ui/button/button.tsx';
import { Lead, Section } from '../../ui/layout/layout.tsx';
import { useNavigate } from '../../ui/link/link.tsx';
import { List } from '../../ui/list/list.tsx';
import { Loading } from '../../ui/loading/loading.tsx';
import { OwnConsults } from './own-consults.tsx';

type Knowledge = BeforeAskingQuery['similarKnowledge'];

/** What is already known on the topic, before anything is asked. Whoever finds the answer ends here. */
export function KnowledgeStep({ knowledge, alike }: { knowledge: Knowledge | undefined; alike: readonly AlikeHit[] | null }): ReactNode {
  const { t } = useLingui();
  const { id } = useAskDraft();
  const step = useStep('kunskap');
  const navigate = useNavigate();
  const withdraw = useWithdraw(id);
  const solved = async (): Promise<void> => {
    const errors = await withdraw('SOLVED_BY_KNOWLEDGE');
    if (errors.length === 0) await navigate(paths.askThanks(), { replace: true });
  };
  return (
    <StepFrame
      title={t`Finns svaret redan?`}
      step={step}
      actions={
        <>
          <Button type="submit">
            <Trans>Nej, fortsätt med frågan</Trans>
          </Button>
          <Button look="quiet" onClick={() => void solved()}>
            <Trans>Ja, det löste min fråga</Trans>
          </Button>
        </>
      }
    >
      <Lead>
        <Trans>Det här är publicerat om ämnet. Titta igenom det först: det går fortast.</Trans>
      </Lead>
      {alike && alike.length > 0 ? <Alike hits={alike} /> : null}
      {knowledge ? <Known knowledge={knowledge} /> : <Loading />}
      <OwnConsults exclude={id} />
      <h2>
        <Trans>Löste detta din fråga?</Trans>
      </h2>
    </StepFrame>
  );
}

/** What is like the words that have been written, wherever it is published. */
function Alike({ hits }: { hits: readonly AlikeHit[] }): ReactNode {
  return (
    <Section title={<Trans>Liknar det du har skrivit</Trans>}>
      <ul>
        {hits.map((hit) => (
          <AlikeRow key={hit.id} hit={hit} kind={<KindTag kind={hit.kind} />} />
        ))}
      </ul>
    </Section>
  );
}

function Known({ knowledge }: { knowledge: Knowledge }): ReactNode {
  const { t } = useLingui();
  const { answers, texts } = knowledge;
  if (answers.nodes.length + texts.nodes.length === 0) {
    return (
      <p>
        <Trans>Inget är publicerat om ämnet ännu. Din fråga visar att det behövs.</Trans>
      </p>
    );
  }
  return (
    <>
      {answers.nodes.length > 0 ? (
        <Section title={<Trans>Besvarade frågor</Trans>}>
          <List label={t`Besvarade frågor`}>
            {answers.nodes.map((artefact) => (
              <ArtefactRow key={artefact.id} artefact={artefact} />
            ))}
          </List>
        </Section>
      ) : null}
      {texts.nodes.length > 0 ? (
        <Section title={<Trans>Utvärderingar, vårdprogram och kurser</Trans>}>
          <List label={t`Utvärderingar, vårdprogram och kurser`}>
            {texts.nodes.map((artefact) => (
              <ArtefactRow key={artefact.id} artefact={artefact} />
            ))}
          </List>
        </Section>
      ) : null}
    </>
  );
}

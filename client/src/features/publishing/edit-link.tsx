import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../graphql/generated/gql.ts';
import type { EditLinkFragment } from '../../graphql/generated/graphql.ts';
import { usePart } from '../../graphql/use-part.ts';
import { ButtonLink } from '../../ui/button/button.tsx';
import { Section } from '../../ui/layout/layout.tsx';

const fragment = graphql(`
  fragment EditLink on Artefact {
    id
    slug
    editorPath
  }
`);

/** The way to the editor's page, for those who may go there. */
export function EditLink({ artefact: reference }: { artefact: FragmentType<EditLinkFragment> }): ReactNode {
  const { slug, editorPath } = usePart(fragment, reference);
  if (!editorPath) return null;
  return (
    <Section title={<Trans>Redaktion</Trans>} level={3}>
      <ButtonLink to={`/redaktion/text/${slug}`} look="quiet">
        <Trans>Utgåvor och ändringar</Trans>
      </ButtonLink>
    </Section>
  );
}

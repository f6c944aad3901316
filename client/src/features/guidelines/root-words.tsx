import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { nodeOf, type Doc } from 'shared/publishing/document.ts';

const careForms: Record<string, ReactNode> = {
  PRIMARY_CARE: <Trans>för primärvården</Trans>,
  SPECIALIST_CARE: <Trans>för specialistvården</Trans>,
  PAIN_CENTRE: <Trans>för smärtcentrum</Trans>,
};

const readers: Record<string, ReactNode> = {
  PATIENT: <Trans>för patienter</Trans>,
  CHILD: <Trans>för barn</Trans>,
  PARENT: <Trans>för föräldrar</Trans>,
  RELATIVE: <Trans>för närstående</Trans>,
};

/** Whom an assignment is given to, or a text for patients speaks to; nothing for other guidelines. */
export function RootWords({ document }: { document: Doc }): ReactNode {
  const { careForm, reader } = nodeOf(document, document.root).attrs as { careForm?: string; reader?: string };
  return (careForm && careForms[careForm]) ?? (reader && readers[reader]) ?? null;
}

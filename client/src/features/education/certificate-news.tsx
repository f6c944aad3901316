import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../graphql/generated/gql.ts';
import type { CertificateNewsFragment } from '../../graphql/generated/graphql.ts';
import { useAct } from '../../graphql/use-act.ts';
import { usePart } from '../../graphql/use-part.ts';
import { ScreenOnly } from '../../ui/screen-only/screen-only.tsx';
import { NewsBanner } from '../../ui/banner/news-banner.tsx';

const fragment = graphql(`
  fragment CertificateNews on Certificate {
    id
    viewerNews
  }
`);

const acknowledge = graphql(`
  mutation AcknowledgeCertificateNews($input: AcknowledgeCertificateNewsInput!) {
    acknowledgeCertificateNews(input: $input) {
      certificate {
        id
        ...CertificateNews
      }
      errors {
        ... on UserError {
          message
        }
      }
    }
  }
`);

const words: Record<CertificateNewsFragment['viewerNews'][number], ReactNode> = {
  CERTIFICATE_REVOKED: (
    <Trans>
      Den som ansvarar för kursen har återkallat intyget. Det gäller inte längre, och krav som det uppfyllde gäller dig på nytt.
    </Trans>
  ),
  CERTIFICATE_REISSUED: <Trans>Intyget är utfärdat på nytt och ersätter ett tidigare, som inte gäller längre. Använd det här.</Trans>,
};

/** What has happened to a certificate since its holder last looked. */
export function CertificateNews({ certificate: reference }: { certificate: FragmentType<CertificateNewsFragment> }): ReactNode {
  const { id, viewerNews } = usePart(fragment, reference);
  const seen = useAct(acknowledge, () => undefined);
  if (viewerNews.length === 0) return null;
  return (
    <ScreenOnly>
      <NewsBanner news={viewerNews} words={words} seen={seen} onSeen={() => void seen.press({ input: { certificateId: id } })} />
    </ScreenOnly>
  );
}

import { Plural, Trans } from '@lingui/react/macro';
import type { ResultOf } from '@graphql-typed-document-node/core';
import type { ReactNode } from 'react';
import { NationalLink } from '../../app/national-link.tsx';
import { NationalSearch, nationalSearch, useAsksForNational } from '../../app/national-text.ts';
import { useRegion } from '../../app/region.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { Small } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { MarkedText } from '../../ui/marked-text/marked-text.tsx';
import { marksOf } from '../../features/publishing/reading/marks-of.tsx';
import { ReadingSummary } from '../../features/publishing/reading/reading-summary.tsx';

/** Whose words a course is read in: the same as for any text, and whether that is what the reader takes. */
const courseReadingFields = graphql(`
  fragment CourseReadingFields on CourseReading {
    pinned
    organisationNode {
      id
      slug
      name
    }
    chain {
      organisationNode {
        id
        slug
        name
      }
    }
    marks {
      ...MarkFields @unmask
    }
    leftOut {
      ...LeftOutFields @unmask
    }
    warnings {
      ...WarningFields @unmask
    }
  }
`);

export type CourseReading = ResultOf<typeof courseReadingFields>;

/** The parts of a course with whose words they are in; the way to the nation's goes around what the reader takes. */
export function CourseMarks({ reading, children }: { reading: CourseReading | null; children: ReactNode }): ReactNode {
  return (
    <NationalSearch value={reading?.pinned ? nationalSearch : null}>
      <MarkedText marks={reading ? marksOf(reading) : null}>{children}</MarkedText>
    </NationalSearch>
  );
}

/** Whose text is read: at the unit where the course is taken, in the region of the address, or the nation's asked for on its own. Nothing where that goes without saying. */
export function CourseReadingNote({ reading }: { reading: CourseReading | null }): ReactNode {
  const national = useAsksForNational();
  if (national) {
    return (
      <Small>
        <Trans>Du läser den nationella texten.</Trans>{' '}
        <Link to="?">
          <Trans>Läs kursen som du går den</Trans>
        </Link>
      </Small>
    );
  }
  if (!reading) return null;
  return reading.pinned ? <PinnedSummary reading={reading} /> : <ReadingSummary reading={reading} />;
}

/** Where nothing differs it is only told to those who have chosen a region, since its text may be another. */
function PinnedSummary({ reading: { organisationNode, marks, leftOut } }: { reading: CourseReading }): ReactNode {
  const region = useRegion();
  const { name } = organisationNode;
  const own = new Set([...marks, ...leftOut].map(({ nodeId }) => nodeId)).size;
  if (own === 0) {
    return region ? (
      <Small>
        <Trans>Du har börjat kursen vid {name}. Där läses den som den nationella texten.</Trans>
      </Small>
    ) : null;
  }
  return (
    <Small>
      <Trans>Du går kursen som den läses vid {name}.</Trans>{' '}
      <Plural
        value={own}
        one="En del är inte som i den nationella texten; den är märkt."
        other="# delar är inte som i den nationella texten; de är märkta."
      />{' '}
      <NationalLink>
        <Trans>Nationell text</Trans>
      </NationalLink>
    </Small>
  );
}

import type { ReactNode } from 'react';
import { guidelineNodePath } from 'shared/guidelines/guideline-paths.ts';
import type { RecommendationAttrs } from 'shared/guidelines/recommendation-node.ts';
import type { NodeId } from 'shared/publishing/document.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { MarkedPart, OwnWords } from '../../../ui/marked-text/marked-text.tsx';
import { AudienceMarks } from '../audience-marks.tsx';
import { PartMarks } from './part-marks.tsx';
import { partOf, useReading } from './reading.ts';
import { WholeRecommendation } from './whole-recommendation.tsx';

/** Recommendations as a list, each with a page of its own. */
export function RecommendationRows({ ids, label }: { ids: readonly NodeId[]; label: string }): ReactNode {
  const { document, isWhole, isPrinted } = useReading();
  if (ids.length === 0) return null;
  if (isWhole || isPrinted) return ids.map((id) => <WholeRecommendation key={id} id={id} />);
  return (
    <List label={label}>
      {ids.map((id) => {
        const { attrs } = partOf<RecommendationAttrs>(document, id);
        return (
          <ListRow
            key={id}
            title={<RecommendationLink id={id} />}
            state={<PartMarks id={id} toConfirm={attrs.toConfirm} />}
            action={
              <OwnWords part={id} attribute="levels" inline>
                <AudienceMarks levels={attrs.levels} track={attrs.track} />
              </OwnWords>
            }
          />
        );
      })}
    </List>
  );
}

/** The name of a recommendation, leading to its page, or to where it stands whole, with a word where some of it is an organisation's own. */
export function RecommendationLink({ id }: { id: NodeId }): ReactNode {
  const { document, kind, slug, isWhole, isPrinted } = useReading();
  const { attrs } = partOf<RecommendationAttrs>(document, id);
  const name = <Localised value={attrs.title} />;
  return (
    <MarkedPart id={id} as="span">
      {isWhole || isPrinted ? (
        <a href={`#${id}`}>{name}</a>
      ) : (
        <Link to={guidelineNodePath(kind, slug, { nodeId: id, type: 'recommendation' })}>{name}</Link>
      )}
    </MarkedPart>
  );
}

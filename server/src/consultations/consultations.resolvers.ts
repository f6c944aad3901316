import { AttachmentResolver } from './attachments/attachment.resolver.ts';
import { ChildQuestionsResolver } from './children/child-questions.resolver.ts';
import { TemplateOwnerResolver } from './templates/template-owner.resolver.ts';
import { OpinionResolver } from './opinions/opinion.resolver.ts';
import { NextLevelResolver } from './next-level/next-level.resolver.ts';
import { ReviewResolver, ReviewRowResolver } from './reviews/review.resolver.ts';
import { CoSigningResolver } from './co-signing/co-signing.resolver.ts';
import { ReuseResolver, ReuseTextResolver } from './reuse/reuse.resolver.ts';
import { RegisterResolver } from './register/register.resolver.ts';
import { WorkingDayResolver } from './hours/working-day.resolver.ts';
import { RouteResolver, RouteRowResolver } from './routing/route.resolver.ts';
import { SnippetResolver } from './snippets/snippet.resolver.ts';
import { ConsultCaseResolver, ConsultLogResolver } from './case/case.resolver.ts';
import { ConsultActionsResolver } from './consult-actions.resolver.ts';
import { ConsultKnowledgeResolver, SuggestedPartsResolver } from './consult-knowledge.resolver.ts';
import {
  AnswerDraftResolver,
  ConsultMessageResolver,
  ConsultNoticeResolver,
  ConsultStepResolver,
  ConsultThreadResolver,
} from './consult-thread.resolver.ts';
import { ConsultHandlingResolver } from './consult-handling.resolver.ts';
import { DirectiveResolver } from './directive.resolver.ts';
import { ConsultMutationsResolver } from './consult.mutations.resolver.ts';
import { ConsultResolver } from './consult.resolver.ts';
import { QaArticleResolver } from './qa-article.resolver.ts';
import { ConsultStatisticsResolver } from './statistics/consult-statistics.resolver.ts';

export const consultationsResolvers = [
  ConsultResolver,
  ConsultThreadResolver,
  ConsultActionsResolver,
  ConsultMessageResolver,
  ConsultStepResolver,
  ConsultNoticeResolver,
  AnswerDraftResolver,
  ConsultKnowledgeResolver,
  SuggestedPartsResolver,
  ConsultMutationsResolver,
  ConsultHandlingResolver,
  DirectiveResolver,
  QaArticleResolver,
  ConsultStatisticsResolver,
  ConsultCaseResolver,
  ConsultLogResolver,
  AttachmentResolver,
  RouteResolver,
  RouteRowResolver,
  SnippetResolver,
  ReviewResolver,
  ReviewRowResolver,
  ReuseResolver,
  ReuseTextResolver,
  CoSigningResolver,
  RegisterResolver,
  NextLevelResolver,
  OpinionResolver,
  WorkingDayResolver,
  TemplateOwnerResolver,
  ChildQuestionsResolver,
];

import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql';
import type { GraphQLField, GraphQLNamedType, GraphQLOutputType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from './schema.ts';

/** Lists of objects that do not grow with use, and why; every other one is a connection. */
const boundedLists: Record<string, string> = {
  'Query.myCompetence': 'the programmes for one profession',
  'Query.competenciesToRequire': 'what the programmes of the nation ask for',
  'Query.programmeCourses': 'the parts of one text',
  'Drift.movedIn': 'the versions of one text since one decision',
  'ConsultMessage.attachments': 'at most five',
  'Query.workingDays': 'the nodes at which the viewer holds a role',
  'NodeWorkingDays.days': 'some two years ahead',
  'WorkingDayType.open': 'one time',
  'Query.consultRouteRegions': 'regions of one healthcare region',
  'Query.consultRoutes': 'at most 200',
  'Query.consultRouteTargets': 'units of one healthcare region',
  'Query.templateOwnersToChoose': 'the knowledge centres of the country',
  'Query.childQuestionCentres': 'the knowledge centres of the country',
  'Query.consultSnippets': 'at most 200',
  'Query.openAnswerReviews': 'at most 50',
  'Query.answerReviewTrend': 'levels and quarters',
  'ConsultDraft.attachments': 'at most five',
  'Consult.earlierAnswers': 'at most five',
  'ArtefactVersion.reviewRounds': 'the rounds of one edition',
  'ReviewBody.people': 'those who answer for one body',
  'ConsultStatistics.scopes': 'the nodes at which the viewer holds a role',
  'Query.healthcareRegions': 'six by regulation',
  'Query.regions': '21 by law',
  'Query.careLevels': 'four in a track',
  'Query.professions': 'the vocabulary of the register',
  'Query.patientGroups': 'the vocabulary of the register',
  'Query.versionDifference': 'nodes of one document',
  'Lesson.parts': 'parts of one lesson',
  'LessonEmbed.citations': 'citations in one part',
  'FollowUp.questions': 'two',
  'QuestionBank.giftReport': 'the questions of one bank',
  'BankQuestion.versions': 'the forms one question has had',
  'BankQuestion.uses': 'the courses that ask one question',
  'Query.adaptedParts': 'parts of one document in 27 regions',
  'Query.adaptationBoard': 'six healthcare regions and 21 regions',
  'Citation.difference': 'parts of one document',
  'Query.wordingsOf': 'organisations that decide about one part',
  'Query.searchSuggestions': 'the groups of results',
  'Query.alike': 'at most 20',
  'Query.evidenceAges': 'the evaluations of a country, at most 500',
  'Query.openProposalsAbout': 'at most twenty',
  'Query.similarProposals': 'at most five',
  'Query.evaluationsWithSource': 'at most five',
  'Query.mostUsedSynonyms': 'at most 20',
  'Query.searchGaps': 'at most 50',
  'Artefact.citations': 'citations in one document',
  'Recommendation.restsOn': 'citations in one recommendation',
  'Lesson.citations': 'citations in one lesson',
  'CourseQuestion.citations': 'citations in one question',
  'Query.colleagues': 'the ten nearest',
  'MethodProposal.possibleAssignees': 'the editors of one centre',
  'Review.team': 'the team of one text',
  'Review.milestones': 'the plan of one text',
  'Review.recusals': 'members who keep out of questions of one text',
  'Review.ballots': 'questions put to one team',
  'Review.patientInputs': 'what was heard before one text was written',
  'Review.rounds': 'one or two for each edition of a text',
  'ReviewInvitation.offers': 'the other bodies of the round, as many as are invited',
  'ReviewRound.viewerInvitations': 'bodies one person answers for',
  'Query.consultTemplates': 'the topics of the product',
  'Query.myPool': 'who answers at one unit',
  'Consult.pool': 'who answers at one unit',
  'Consult.levelTargets': 'units of one healthcare region with a pool',
  'Consult.directives': 'one for each of at most 100 messages',
  'Consult.notices': 'one open for each text the answers cite',
  'ConsultMessage.citations': 'at most 50 in one answer',
  'QaArticle.citations': 'citations in one document',
  'Query.seminarHolders': 'organisations where one person holds a role',
  'Seminar.sessions': 'at most 30 meetings of one seminar',
  'Viewer.units': 'units one person works at',
  'OrganisationNode.ancestors': 'depth of the organisation',
  'Nation.ancestors': 'depth of the organisation',
  'HealthcareRegion.ancestors': 'depth of the organisation',
  'Region.ancestors': 'depth of the organisation',
  'Unit.ancestors': 'depth of the organisation',
};

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const builtIn = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);

function undescribedIn(type: GraphQLNamedType): string[] {
  const parts: [string, { description?: string | null | undefined }][] = [[type.name, type]];
  if (isEnumType(type)) parts.push(...type.getValues().map((value) => [`${type.name}.${value.name}`, value] as [string, typeof value]));
  if (isInputObjectType(type))
    parts.push(...Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as [string, typeof field]));
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      parts.push([`${type.name}.${field.name}`, field]);
      parts.push(...field.args.map((argument) => [`${type.name}.${field.name}(${argument.name})`, argument] as [string, typeof argument]));
    }
  }
  return parts.filter(([, { description }]) => !description?.trim()).map(([name]) => name);
}

function isListOfObjects(type: GraphQLOutputType): boolean {
  const inner = isNonNullType(type) ? type.ofType : type;
  const named = getNamedType(type);
  return isListType(inner) && (isObjectType(named) || isInterfaceType(named) || isUnionType(named));
}

/** Objects of their own can be many; parts of one object come with it. At the root anything can be many. */
function canGrow(owner: string, field: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(field.type);
  const isNode = (isObjectType(named) || isInterfaceType(named)) && named.getInterfaces().some(({ name }) => name === 'Node');
  return isListOfObjects(field.type) && (owner === 'Query' || isNode);
}

describe('the schema of the API', () => {
  it('describes every type, field, argument and enum value', () => {
    const undescribed = types.filter((type) => !(isScalarType(type) && builtIn.has(type.name))).flatMap(undescribedIn);
    expect(undescribed).toEqual([]);
  });

  it('gives every list that can grow as a connection', () => {
    const growing = types.flatMap((type) => {
      if (!(isObjectType(type) || isInterfaceType(type)) || type.name.endsWith('Connection')) return [];
      return Object.values(type.getFields())
        .filter((field) => canGrow(type.name, field))
        .map((field) => `${type.name}.${field.name}`);
    });
    expect(growing.filter((field) => !(field in boundedLists))).toEqual([]);
  });

  it('takes and gives every mutation one input and a payload with errors', () => {
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
    for (const { name, args, type } of mutations) {
      const payload = getNamedType(type);
      expect({ name, args: args.map((argument) => argument.name) }).toEqual({ name, args: ['input'] });
      expect({ name, errors: isObjectType(payload) && 'errors' in payload.getFields() }).toEqual({ name, errors: true });
    }
  });

  it('gives no default to a field of an input: the executor does not fill it in where the input is a variable', () => {
    const withDefault = types
      .filter(isInputObjectType)
      .flatMap((type) =>
        Object.values(type.getFields()).flatMap((field) => (field.defaultValue === undefined ? [] : [`${type.name}.${field.name}`])),
      );
    expect(withDefault).toEqual([]);
  });

  it('never takes a free JSON value', () => {
    const json = types
      .filter(isInputObjectType)
      .flatMap((type) => Object.values(type.getFields()).filter((field) => getNamedType(field.type).name === 'Json'));
    expect(json).toEqual([]);
  });
});

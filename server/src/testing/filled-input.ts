import { isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';

/** A value for an input with the text wherever a text may stand, and something ordinary elsewhere. */
export function filled(type: GraphQLInputType, text: string): unknown {
  if (isNonNullType(type)) return filled(type.ofType, text);
  if (isListType(type)) return [filled(type.ofType, text)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, filled(field.type, text)]));
  const ordinary: Record<string, unknown> = { Int: 1, Float: 1.5, Boolean: true, LocalDate: '2027-01-31' };
  return ordinary[type.name] ?? text;
}

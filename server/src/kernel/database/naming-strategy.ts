import { UnderscoreNamingStrategy } from '@mikro-orm/core';

/**
 * Tables are named in snake_case, columns exactly as their properties: a projection then needs no mapping between
 * the name in SQL, in nested JSON, in TypeScript and in GraphQL.
 */
export class PropertyNamingStrategy extends UnderscoreNamingStrategy {
  override propertyToColumnName(propertyName: string): string {
    return propertyName;
  }

  override joinColumnName(propertyName: string): string {
    return propertyName;
  }
}

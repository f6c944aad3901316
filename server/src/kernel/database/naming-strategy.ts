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

  /** For a single reference the first argument is its property, already named after the key it holds. */
  override joinKeyColumnName(propertyName: string): string {
    return propertyName;
  }
}

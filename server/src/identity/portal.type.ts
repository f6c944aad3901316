import { Field, ObjectType, registerEnumType } from 'type-graphql';

export const IdentityProviderEnum = { DEVELOPMENT: 'DEVELOPMENT', ORGANISATION: 'ORGANISATION' } as const;

registerEnumType(IdentityProviderEnum, {
  name: 'IdentityProvider',
  description: 'Who vouches for people at sign-in.',
  valuesConfig: {
    DEVELOPMENT: { description: 'The provider inside the product, with made-up personas.' },
    ORGANISATION: { description: 'The provider of the organisation that runs the product.' },
  },
});

@ObjectType({ description: 'What every page of the portal must know.' })
export class Portal {
  @Field(() => Boolean, { description: 'True where the content is an example and not for clinical use: every page says so.' })
  demo!: boolean;

  @Field(() => IdentityProviderEnum, { description: 'Who vouches for people at sign-in.' })
  identityProvider!: keyof typeof IdentityProviderEnum;
}

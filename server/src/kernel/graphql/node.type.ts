import 'reflect-metadata';
import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({ description: 'An object that can be fetched again by its id.' })
export abstract class Node {
  @Field(() => ID, { description: 'Opaque id, the same for as long as the object exists.' })
  id!: string;
}

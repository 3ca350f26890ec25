import { Field, InputType } from "type-graphql";
import { enumeration } from "../api/enumeration.js";
import { type Direction, OrderDirection } from "../api/order.js";

/** Makes `NameOrderField` and `NameOrder` of what a kind of node can be ordered by. */
export function orderInput<FieldName extends string>(name: string, fields: Readonly<Record<FieldName, string>>) {
  const fieldEnum = enumeration(`${name}OrderField`, `What to order by. Ties go by id.`, fields);

  @InputType(`${name}Order`, { description: "One term of an order." })
  class Order {
    @Field(() => fieldEnum, { description: "What to order by." })
    field!: FieldName;

    @Field(() => OrderDirection, { defaultValue: "ASC", description: "Which end comes first." })
    direction!: Direction;
  }
  return Order;
}

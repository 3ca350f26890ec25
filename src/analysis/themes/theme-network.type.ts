import { Field, Float, Int, ObjectType } from "type-graphql";

@ObjectType("ThemeNetworkTheme", {
  simpleResolvers: true,
  description: "A theme in the network of themes that meet in the same meetings.",
})
export class ThemeNetworkThemeType {
  @Field(() => Int, { description: "How many meetings address it." })
  meetings!: number;

  @Field(() => Int, { description: "With how many other themes it shares a meeting." })
  partners!: number;

  readonly theme!: string;
}

@ObjectType("ThemeTie", {
  simpleResolvers: true,
  description: "Two themes that the same meetings address. `a` is the one whose id sorts first.",
})
export class ThemeTieType {
  @Field(() => Int, { description: "How many meetings address both." })
  count!: number;

  @Field(() => Float, {
    description:
      "How many times more often the two meet than if themes fell on meetings independently of one another. 1: as often; above 1: they belong together.",
  })
  lift!: number;

  readonly a!: string;
  readonly b!: string;
  readonly meetings!: readonly string[];
}

@ObjectType("ThemeNetwork", { description: "Which themes meet in the same meetings." })
export class ThemeNetworkType {
  @Field(() => Int, {
    description: "How many meetings are in question, those without a theme among them: what `lift` compares with.",
  })
  meetingsTotal!: number;

  readonly themes!: readonly ThemeNetworkThemeType[];
  readonly ties!: readonly ThemeTieType[];
}

@ObjectType("CoOccurringTheme", { simpleResolvers: true, description: "Another theme that the same meetings address." })
export class CoOccurringTheme {
  @Field(() => Int, { description: "How many meetings address both." })
  count!: number;

  @Field(() => Float, { description: "How many times more often the two meet than by chance; 1: as often." })
  lift!: number;

  readonly theme!: string;
  readonly meetings!: readonly string[];
}

// Made by `npm run emit-operations` from the files of operations/: edit those.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which organisations, by acronym. */
export type AcronymFilter = {
  /** One of these acronyms, whatever the case. */
  readonly in: ReadonlyArray<string>;
};

/** Which states and organisations; all that is given must hold. */
export type ActorFilter = {
  /** Organisations, by acronym. */
  readonly acronym?: AcronymFilter | null | undefined;
  /** States, by code. */
  readonly code?: CodeFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Organisations, by kind. */
  readonly kind?: OrganisationKindFilter | null | undefined;
  /** States, by region. */
  readonly region?: RegionFilter | null | undefined;
};

/** How a count of attendance is meant. */
export type AttendanceQualifier =
  /** The source says "approximately" or "about". */
  | 'APPROXIMATELY'
  /** As many as counted. */
  | 'EXACTLY'
  /** The source says "nearly" or "almost". */
  | 'NEARLY'
  /** The source says "over" or "more than". */
  | 'OVER';

/** Which city; all that is given must hold. */
export type CityFilter = {
  /** The city with this id. */
  readonly id?: string | null | undefined;
  /** Its name holds this, whatever the case. */
  readonly name?: string | null | undefined;
};

/** Which states, by ISO 3166-1 code. */
export type CodeFilter = {
  /** One of these codes, alpha-2 or alpha-3. */
  readonly in: ReadonlyArray<string>;
};

/** Which days, both ends included. */
export type DateFilter = {
  /** False: also where the date is known only roughly and may lie inside. True: only where it certainly does. */
  readonly certain?: boolean;
  /** On this day or later. */
  readonly gte?: string | null | undefined;
  /** On this day or earlier. */
  readonly lte?: string | null | undefined;
};

/** How exactly a date is known. */
export type DatePrecision =
  /** Only bounds are known: `notBefore` and `notAfter`. */
  | 'APPROXIMATE'
  /** First and last day are known. */
  | 'DAY'
  /** Only the month is known. */
  | 'MONTH'
  /** Only the year is known. */
  | 'YEAR';

/** The part that a dialogue takes in a meeting. */
export type DialogueRole =
  /** The meeting is the dialogue's own. */
  | 'CONVENING'
  /** The meeting took place in the framework of several dialogues together. */
  | 'JOINT'
  /** The dialogue took part, by its members, in a meeting of another. */
  | 'PARTICIPATING';

/** Which ids. */
export type IdFilter = {
  /** One of these. */
  readonly in: ReadonlyArray<string>;
};

/** How much the sources say of a meeting. */
export type MeetingDetail =
  /** A source has an entry of its own for it. */
  | 'DESCRIBED'
  /** It is only mentioned in the entry of another meeting. */
  | 'MENTIONED';

/** How much the sources say. */
export type MeetingDetailFilter = {
  /** One of these. Where a filter says nothing of it, only described meetings count. */
  readonly in: ReadonlyArray<MeetingDetail>;
};

/** What may be unknown of a meeting. */
export type MeetingField =
  /** How many took part. */
  | 'ATTENDANCE'
  /** The day on which it began. */
  | 'DATE'
  /** No passage of a source stands behind it. */
  | 'EVIDENCE'
  /** No policy framework is referenced. */
  | 'FRAMEWORK'
  /** No host is stated. */
  | 'HOST'
  /** No word of the source says what kind of meeting it is. */
  | 'KIND'
  /** Nobody is stated who hosts, co-hosts, chairs, co-chairs or initiates. */
  | 'LEAD'
  /** Neither a city nor a country nor online. */
  | 'PLACE'
  /** No main theme. */
  | 'THEME'
  /** The source gives it no title; the one shown is ours. */
  | 'TITLE';

/** Which meetings; all that is given must hold. `{}` is every described meeting. */
export type MeetingFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<MeetingFilter> | null | undefined;
  /** By city. */
  readonly city?: CityFilter | null | undefined;
  /** Held in one of these countries: ISO 3166-1 codes, alpha-2 or alpha-3. */
  readonly country?: ReadonlyArray<string> | null | undefined;
  /** Described or only mentioned. Where no part of a filter says, only described. */
  readonly detail?: MeetingDetailFilter | null | undefined;
  /** By dialogue that convened it or took part in it. */
  readonly dialogue?: IdFilter | null | undefined;
  /** By policy framework, invoked as a whole or in a part. */
  readonly framework?: IdFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** True: held in the country that certainly presided over a convening dialogue at the time. False: the others. */
  readonly inCountryOfProcessChair?: boolean | null | undefined;
  /** By kind. */
  readonly kind?: MeetingKindFilter | null | undefined;
  /** This does not hold. What is unknown counts as not holding, hence is kept. */
  readonly not?: MeetingFilter | null | undefined;
  /** Held online, or not. */
  readonly online?: boolean | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<MeetingFilter> | null | undefined;
  /** Each of these holds, each for some actor. */
  readonly participation?: ReadonlyArray<ParticipationFilter> | null | undefined;
  /** By provision of a framework. */
  readonly provision?: IdFilter | null | undefined;
  /** By series. */
  readonly series?: IdFilter | null | undefined;
  /** By first day. */
  readonly startDate?: DateFilter | null | undefined;
  /** By status. */
  readonly status?: MeetingStatusFilter | null | undefined;
  /** Every word of this occurs in the title, the kind as worded, the objectives, the groups, the remarks or a quote. */
  readonly text?: string | null | undefined;
  /** By theme. */
  readonly theme?: ThemeFilter | null | undefined;
  /** By title. */
  readonly title?: TextFilter | null | undefined;
  /** All of these are unknown. */
  readonly unknown?: ReadonlyArray<MeetingField> | null | undefined;
};

/** What kind of gathering a meeting is. */
export type MeetingKind =
  /** A conference or summit that is not ministerial. */
  | 'CONFERENCE'
  /** Experts meet. */
  | 'EXPERT_MEETING'
  /** Ministers meet, usually to adopt a declaration. */
  | 'MINISTERIAL_CONFERENCE'
  /** A kind that none of the others covers; `kindAsWorded` has the source's words. */
  | 'OTHER'
  /** A roundtable, in person or virtual. */
  | 'ROUNDTABLE'
  /** Senior officials of the members meet (SOM). */
  | 'SENIOR_OFFICIALS_MEETING'
  /** The steering committee of a dialogue meets. */
  | 'STEERING_COMMITTEE_MEETING'
  /** A technical meeting on one theme. */
  | 'THEMATIC_MEETING'
  /** A working session on one theme. */
  | 'THEMATIC_WORKSHOP'
  /** A training. */
  | 'TRAINING'
  /** A meeting held online that its source gives no other kind. */
  | 'VIRTUAL_MEETING'
  /** A seminar held online. */
  | 'WEBINAR'
  /** A working group meets, formal or informal. */
  | 'WORKING_GROUP';

/** Which kinds of meeting. */
export type MeetingKindFilter = {
  /** One of these. */
  readonly in: ReadonlyArray<MeetingKind>;
};

/** One term of an order of meetings. */
export type MeetingOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: MeetingOrderField;
};

/** What meetings can be ordered by. Ties go by id. */
export type MeetingOrderField =
  /** The count of attendance; unknown sorts as the smallest. */
  | 'ATTENDANCE'
  /** How many roles are recorded. */
  | 'PARTICIPATION_COUNT'
  /** The first day, or the first on which it may have begun; unknown sorts as the oldest. */
  | 'START_DATE'
  /** How many themes it addresses. */
  | 'THEME_COUNT'
  /** The title, whatever the case and the diacritics. */
  | 'TITLE';

/** How one meeting relates to another, read along the arrow: this meeting … the other. */
export type MeetingRelationKind =
  /** Takes up the outcomes of the other meeting. */
  | 'BUILDS_ON'
  /** Comes after the other meeting, as the source says. */
  | 'FOLLOWS'
  /** The other meeting came just before it and led to it. */
  | 'PRECEDED_BY'
  /** Prepares the other meeting. */
  | 'PREPARES_FOR'
  /** Mentions the other meeting. */
  | 'REFERS_TO'
  /** Takes up a topic that the other meeting had dealt with last. */
  | 'RESUMES_TOPIC_OF';

/** Whether a meeting took place. */
export type MeetingStatus =
  /** It took place. */
  | 'HELD'
  /** The source speaks of it as still to come. */
  | 'PLANNED';

/** Which status. */
export type MeetingStatusFilter = {
  /** One of these. */
  readonly in: ReadonlyArray<MeetingStatus>;
};

/** How an actor belongs to a dialogue. */
export type MembershipStatus =
  /** Became a member later. */
  | 'JOINED'
  /** Takes part as a partner, without being a member. */
  | 'PARTNER'
  /** Signed the founding declaration. */
  | 'SIGNATORY'
  /** Sits on the steering committee. */
  | 'STEERING_COMMITTEE';

/** The kinds of node. */
export type NodeKind =
  /** Cities. */
  | 'CITY'
  /** Dialogues. */
  | 'DIALOGUE'
  /** Passages of documents. */
  | 'EVIDENCE'
  /** Gatherings. */
  | 'MEETING'
  /** Organisations. */
  | 'ORGANISATION'
  /** Declarations, compacts, plans, agendas. */
  | 'POLICY_FRAMEWORK'
  /** Numbered parts of policy frameworks. */
  | 'PROVISION'
  /** Series of meetings. */
  | 'SERIES'
  /** Documents. */
  | 'SOURCE'
  /** States. */
  | 'STATE'
  /** Concepts of the theme vocabulary. */
  | 'THEME';

/** Which end of an order comes first. */
export type OrderDirection =
  /** Smallest, oldest or alphabetically first comes first. */
  | 'ASC'
  /** Largest, newest or alphabetically last comes first. */
  | 'DESC';

/** What kind of organisation it is. */
export type OrganisationKind =
  /** An agency of a union. */
  | 'AGENCY'
  /** A charity, association or network. */
  | 'CIVIL_SOCIETY'
  /** A state's agency for development cooperation. */
  | 'DEVELOPMENT_AGENCY'
  /** States are its members. */
  | 'INTERGOVERNMENTAL_ORGANISATION'
  /** A development bank or fund. */
  | 'INTERNATIONAL_FINANCIAL_INSTITUTION'
  /** An organ or institution of a union: a commission, an external action service. */
  | 'ORGAN_OR_INSTITUTION'
  /** A company. */
  | 'PRIVATE_SECTOR'
  /** A programme or trust fund run by others. */
  | 'PROGRAMME'
  /** A regional community of states recognised by the African Union. */
  | 'REGIONAL_ECONOMIC_COMMUNITY'
  /** A research network or institute. */
  | 'RESEARCH'
  /** The secretariat of a dialogue. */
  | 'SECRETARIAT'
  /** A department of an institution. */
  | 'SERVICE'
  /** A union of states with law-making organs of its own. */
  | 'SUPRANATIONAL_ORGANISATION'
  /** An agency, fund, office or related organisation of the United Nations system. */
  | 'UN_ENTITY';

/** Which kinds of organisation. */
export type OrganisationKindFilter = {
  /** One of these. */
  readonly in: ReadonlyArray<OrganisationKind>;
};

/** There is somebody who fits `actor` and has one of `roles`. */
export type ParticipationFilter = {
  /** Who; anybody where not given. */
  readonly actor?: ActorFilter | null | undefined;
  /** In one of these roles; in any where not given. */
  readonly roles?: ReadonlyArray<ParticipationRole> | null | undefined;
};

/** The part that an actor takes in a meeting. A role is recorded only where the source has a word for it. */
export type ParticipationRole =
  /** The source says that it chaired the meeting. The Chair of the Process is not by that the chair of a meeting. */
  | 'CHAIR'
  /** The source says that it co-chaired the meeting. */
  | 'CO_CHAIR'
  /** The source says that it co-hosted the meeting. Two co-hosts and no host is a possible state of affairs. */
  | 'CO_HOST'
  /** The source says that it hosted the meeting. The country of the city alone is never taken as host. */
  | 'HOST'
  /** The meeting took place on its initiative; that makes it neither host nor chair. */
  | 'INITIATOR'
  /** The source says that it organised the meeting, alone or with others. */
  | 'ORGANISER'
  /** The source names it as taking part. */
  | 'PARTICIPANT';

/** The part of the world that a state lies in. */
export type Region =
  /** Africa. */
  | 'AFRICA'
  /** The Americas. */
  | 'AMERICAS'
  /** Asia. */
  | 'ASIA'
  /** Europe. */
  | 'EUROPE'
  /** Oceania. */
  | 'OCEANIA';

/** Which regions. */
export type RegionFilter = {
  /** One of these. */
  readonly in: ReadonlyArray<Region>;
};

/** What kind of document a source is. */
export type SourceKind =
  /** A public database or code list. */
  | 'DATABASE'
  /** A document: a declaration, a report, a resolution. */
  | 'DOCUMENT'
  /** Common knowledge, not read in a particular document. */
  | 'GENERAL_KNOWLEDGE'
  /** A news article. */
  | 'NEWS'
  /** A page of a web site. */
  | 'WEB_PAGE';

/** Which text. */
export type TextFilter = {
  /** It holds this, whatever the case and the diacritics. */
  readonly contains: string;
};

/** Which themes. */
export type ThemeFilter = {
  /** One of these themes. */
  readonly in: ReadonlyArray<string>;
  /** Their narrower themes count too. */
  readonly includeNarrower?: boolean;
  /** Only as the meeting's own theme, or only as background. */
  readonly weight?: ThemeWeight | null | undefined;
};

/** Whether a theme is a meeting's own or its background. */
export type ThemeWeight =
  /** The theme is only mentioned, as background. */
  | 'CONTEXT'
  /** The theme is the meeting's own. */
  | 'MAIN';

export type SourceLineFragment = { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null };

export type MembershipOfActorFragment = { readonly status: MembershipStatus, readonly from: string | null, readonly to: string | null, readonly dialogue: { readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly field: string, readonly quote: string | null, readonly locator: string, readonly stated: boolean, readonly note: string | null, readonly value: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null } }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null }> };

export type PartnersFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly count: number, readonly node:
      | { readonly __typename: 'Organisation', readonly acronym: string | null, readonly id: string, readonly name: string }
      | { readonly __typename: 'State', readonly code: string, readonly id: string, readonly name: string }
    , readonly meetings: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleGiven: boolean, readonly kind: MeetingKind | null, readonly status: MeetingStatus, readonly detail: MeetingDetail, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly notBefore: string | null, readonly notAfter: string | null, readonly online: boolean | null, readonly city: { readonly id: string, readonly name: string, readonly state: { readonly code: string, readonly name: string } | null } | null }> }> };

export type RolesInMeetingsFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipationRole>, readonly node: { readonly id: string, readonly title: string, readonly titleGiven: boolean, readonly kind: MeetingKind | null, readonly status: MeetingStatus, readonly detail: MeetingDetail, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly notBefore: string | null, readonly notAfter: string | null, readonly online: boolean | null, readonly city: { readonly id: string, readonly name: string, readonly state: { readonly code: string, readonly name: string } | null } | null }, readonly participations: ReadonlyArray<{ readonly role: ParticipationRole, readonly capacity: string | null, readonly actor:
        | { readonly __typename: 'Organisation', readonly acronym: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'State', readonly code: string, readonly id: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly id: string, readonly field: string, readonly quote: string | null, readonly locator: string, readonly stated: boolean, readonly note: string | null, readonly value: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null } }> }> }> };

export type CityPageQueryVariables = Exact<{
  id: string;
}>;


export type CityPageQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly latitude: number, readonly longitude: number, readonly state: { readonly __typename: 'State', readonly code: string, readonly id: string, readonly name: string } | null, readonly meetings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleGiven: boolean, readonly kind: MeetingKind | null, readonly status: MeetingStatus, readonly detail: MeetingDetail, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly notBefore: string | null, readonly notAfter: string | null, readonly online: boolean | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly field: string, readonly quote: string | null, readonly locator: string, readonly stated: boolean, readonly note: string | null, readonly value: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null } }>, readonly city: { readonly id: string, readonly name: string, readonly state: { readonly code: string, readonly name: string } | null } | null }> } }
    | Record<PropertyKey, never>
   | null };

export type DialoguePageQueryVariables = Exact<{
  id: string;
}>;


export type DialoguePageQuery = { readonly dialogue: { readonly id: string, readonly name: string, readonly shortName: string | null, readonly aliases: ReadonlyArray<string>, readonly founded: string | null, readonly chairmanships: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly state: { readonly __typename: 'State', readonly code: string, readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly field: string, readonly quote: string | null, readonly locator: string, readonly stated: boolean, readonly note: string | null, readonly value: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null } }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null }> }>, readonly members: ReadonlyArray<{ readonly status: MembershipStatus, readonly from: string | null, readonly to: string | null, readonly actor:
        | { readonly __typename: 'Organisation', readonly acronym: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'State', readonly code: string, readonly id: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly id: string, readonly field: string, readonly quote: string | null, readonly locator: string, readonly stated: boolean, readonly note: string | null, readonly value: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null } }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null }> }>, readonly meetings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleGiven: boolean, readonly kind: MeetingKind | null, readonly status: MeetingStatus, readonly detail: MeetingDetail, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly notBefore: string | null, readonly notAfter: string | null, readonly online: boolean | null, readonly dialogues: ReadonlyArray<{ readonly role: DialogueRole, readonly dialogue: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly field: string, readonly quote: string | null, readonly locator: string, readonly stated: boolean, readonly note: string | null, readonly value: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null } }> }>, readonly city: { readonly id: string, readonly name: string, readonly state: { readonly code: string, readonly name: string } | null } | null }> } } | null };

export type FilterChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type FilterChoicesQuery = { readonly dialogues: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly themes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly broader: ReadonlyArray<{ readonly id: string }> }> }, readonly policyFrameworks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly shortName: string }> } };

export type MeetingLineFragment = { readonly id: string, readonly title: string, readonly titleGiven: boolean, readonly kind: MeetingKind | null, readonly status: MeetingStatus, readonly detail: MeetingDetail, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly notBefore: string | null, readonly notAfter: string | null, readonly online: boolean | null, readonly city: { readonly id: string, readonly name: string, readonly state: { readonly code: string, readonly name: string } | null } | null };

type ActorName_Organisation_Fragment = { readonly __typename: 'Organisation', readonly acronym: string | null, readonly id: string, readonly name: string };

type ActorName_State_Fragment = { readonly __typename: 'State', readonly code: string, readonly id: string, readonly name: string };

export type ActorNameFragment =
  | ActorName_Organisation_Fragment
  | ActorName_State_Fragment
;

export type ProofFragment = { readonly id: string, readonly field: string, readonly quote: string | null, readonly locator: string, readonly stated: boolean, readonly note: string | null, readonly value: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null } };

export type FrameworkPageQueryVariables = Exact<{
  id: string;
}>;


export type FrameworkPageQuery = { readonly policyFramework: { readonly id: string, readonly name: string, readonly shortName: string, readonly aliases: ReadonlyArray<string>, readonly adoptedOn: string | null, readonly adoptedUntil: string | null, readonly adoptedIn: string | null, readonly provisions: ReadonlyArray<{ readonly id: string, readonly code: string, readonly title: string, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly meetings: { readonly totalCount: number } }>, readonly meetings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleGiven: boolean, readonly kind: MeetingKind | null, readonly status: MeetingStatus, readonly detail: MeetingDetail, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly notBefore: string | null, readonly notAfter: string | null, readonly online: boolean | null, readonly references: ReadonlyArray<{ readonly part: string | null, readonly framework: { readonly id: string }, readonly provision: { readonly id: string, readonly code: string, readonly title: string } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly field: string, readonly quote: string | null, readonly locator: string, readonly stated: boolean, readonly note: string | null, readonly value: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null } }> }>, readonly city: { readonly id: string, readonly name: string, readonly state: { readonly code: string, readonly name: string } | null } | null }> } } | null };

export type PlacesQueryVariables = Exact<{
  where?: MeetingFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PlacesQuery = { readonly meetings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleGiven: boolean, readonly kind: MeetingKind | null, readonly status: MeetingStatus, readonly detail: MeetingDetail, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly notBefore: string | null, readonly notAfter: string | null, readonly online: boolean | null, readonly city: { readonly latitude: number, readonly longitude: number, readonly id: string, readonly name: string, readonly state: { readonly code: string, readonly name: string } | null } | null, readonly hosts: ReadonlyArray<
        | { readonly __typename: 'Organisation', readonly acronym: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'State', readonly code: string, readonly id: string, readonly name: string }
      >, readonly coHosts: ReadonlyArray<
        | { readonly __typename: 'Organisation', readonly acronym: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'State', readonly code: string, readonly id: string, readonly name: string }
      > }> } };

export type MeetingPageQueryVariables = Exact<{
  id: string;
}>;


export type MeetingPageQuery = { readonly meeting: { readonly kindAsWorded: string | null, readonly qualifier: string | null, readonly objectives: ReadonlyArray<string>, readonly remarks: ReadonlyArray<string>, readonly groups: ReadonlyArray<string>, readonly id: string, readonly title: string, readonly titleGiven: boolean, readonly kind: MeetingKind | null, readonly status: MeetingStatus, readonly detail: MeetingDetail, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly notBefore: string | null, readonly notAfter: string | null, readonly online: boolean | null, readonly attendance: { readonly count: number, readonly qualifier: AttendanceQualifier | null, readonly unit: string | null } | null, readonly city: { readonly latitude: number, readonly longitude: number, readonly id: string, readonly name: string, readonly state: { readonly code: string, readonly name: string } | null } | null, readonly country: { readonly id: string, readonly name: string } | null, readonly participations: ReadonlyArray<{ readonly role: ParticipationRole, readonly capacity: string | null, readonly actor:
        | { readonly __typename: 'Organisation', readonly acronym: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'State', readonly code: string, readonly id: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly id: string, readonly field: string, readonly quote: string | null, readonly locator: string, readonly stated: boolean, readonly note: string | null, readonly value: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null } }> }>, readonly addresses: ReadonlyArray<{ readonly weight: ThemeWeight, readonly theme: { readonly id: string, readonly label: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly field: string, readonly quote: string | null, readonly locator: string, readonly stated: boolean, readonly note: string | null, readonly value: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null } }> }>, readonly references: ReadonlyArray<{ readonly part: string | null, readonly framework: { readonly id: string, readonly name: string, readonly shortName: string }, readonly provision: { readonly id: string, readonly code: string, readonly title: string } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly field: string, readonly quote: string | null, readonly locator: string, readonly stated: boolean, readonly note: string | null, readonly value: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null } }> }>, readonly dialogues: ReadonlyArray<{ readonly role: DialogueRole, readonly dialogue: { readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly field: string, readonly quote: string | null, readonly locator: string, readonly stated: boolean, readonly note: string | null, readonly value: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null } }> }>, readonly processChairs: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly series: { readonly position: number | null, readonly series: { readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly field: string, readonly quote: string | null, readonly locator: string, readonly stated: boolean, readonly note: string | null, readonly value: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null } }> } | null, readonly relations: ReadonlyArray<{ readonly kind: MeetingRelationKind, readonly forward: boolean, readonly meeting: { readonly id: string, readonly title: string, readonly titleGiven: boolean, readonly kind: MeetingKind | null, readonly status: MeetingStatus, readonly detail: MeetingDetail, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly notBefore: string | null, readonly notAfter: string | null, readonly online: boolean | null, readonly city: { readonly id: string, readonly name: string, readonly state: { readonly code: string, readonly name: string } | null } | null }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly field: string, readonly quote: string | null, readonly locator: string, readonly stated: boolean, readonly note: string | null, readonly value: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null } }> }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly field: string, readonly quote: string | null, readonly locator: string, readonly stated: boolean, readonly note: string | null, readonly value: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null } }>, readonly unknown: ReadonlyArray<{ readonly field: string, readonly reason: string }> } | null };

export type MeetingsQueryVariables = Exact<{
  where?: MeetingFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  orderBy?: ReadonlyArray<MeetingOrder> | MeetingOrder | null | undefined;
}>;


export type MeetingsQuery = { readonly meetings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleGiven: boolean, readonly kind: MeetingKind | null, readonly status: MeetingStatus, readonly detail: MeetingDetail, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly notBefore: string | null, readonly notAfter: string | null, readonly online: boolean | null, readonly hosts: ReadonlyArray<
        | { readonly __typename: 'Organisation', readonly acronym: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'State', readonly code: string, readonly id: string, readonly name: string }
      >, readonly coHosts: ReadonlyArray<
        | { readonly __typename: 'Organisation', readonly acronym: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'State', readonly code: string, readonly id: string, readonly name: string }
      >, readonly dialogues: ReadonlyArray<{ readonly dialogue: { readonly id: string, readonly name: string } }>, readonly city: { readonly id: string, readonly name: string, readonly state: { readonly code: string, readonly name: string } | null } | null }> } };

export type CoHostingQueryVariables = Exact<{
  where?: MeetingFilter | null | undefined;
  roles?: ReadonlyArray<ParticipationRole> | ParticipationRole | null | undefined;
}>;


export type CoHostingQuery = { readonly coHosting: { readonly density: number, readonly components: number, readonly actors: ReadonlyArray<{ readonly meetings: number, readonly partners: number, readonly weightedDegree: number, readonly betweenness: number, readonly pageRank: number, readonly community: number, readonly actor:
        | { readonly __typename: 'Organisation', readonly acronym: string | null, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind }
        | { readonly __typename: 'State', readonly region: Region, readonly code: string, readonly id: string, readonly name: string }
       }>, readonly ties: ReadonlyArray<{ readonly count: number, readonly expected: number, readonly pValue: number, readonly a:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly b:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       }> } };

export type TieQueryVariables = Exact<{
  where?: MeetingFilter | null | undefined;
  roles?: ReadonlyArray<ParticipationRole> | ParticipationRole | null | undefined;
}>;


export type TieQuery = { readonly meetings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleGiven: boolean, readonly kind: MeetingKind | null, readonly status: MeetingStatus, readonly detail: MeetingDetail, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly notBefore: string | null, readonly notAfter: string | null, readonly online: boolean | null, readonly participations: ReadonlyArray<{ readonly role: ParticipationRole, readonly capacity: string | null, readonly actor:
          | { readonly __typename: 'Organisation', readonly acronym: string | null, readonly id: string, readonly name: string }
          | { readonly __typename: 'State', readonly code: string, readonly id: string, readonly name: string }
        , readonly evidence: ReadonlyArray<{ readonly id: string, readonly field: string, readonly quote: string | null, readonly locator: string, readonly stated: boolean, readonly note: string | null, readonly value: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null } }> }>, readonly city: { readonly id: string, readonly name: string, readonly state: { readonly code: string, readonly name: string } | null } | null }> } };

export type OrganisationPageQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationPageQuery = { readonly organisation: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly aliases: ReadonlyArray<string>, readonly kind: OrganisationKind, readonly wikidata: string | null, readonly parents: ReadonlyArray<{ readonly __typename: 'Organisation', readonly acronym: string | null, readonly id: string, readonly name: string }>, readonly children: ReadonlyArray<{ readonly __typename: 'Organisation', readonly acronym: string | null, readonly id: string, readonly name: string }>, readonly memberships: ReadonlyArray<{ readonly status: MembershipStatus, readonly from: string | null, readonly to: string | null, readonly dialogue: { readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly field: string, readonly quote: string | null, readonly locator: string, readonly stated: boolean, readonly note: string | null, readonly value: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null } }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null }> }>, readonly coHosts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly count: number, readonly node:
          | { readonly __typename: 'Organisation', readonly acronym: string | null, readonly id: string, readonly name: string }
          | { readonly __typename: 'State', readonly code: string, readonly id: string, readonly name: string }
        , readonly meetings: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleGiven: boolean, readonly kind: MeetingKind | null, readonly status: MeetingStatus, readonly detail: MeetingDetail, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly notBefore: string | null, readonly notAfter: string | null, readonly online: boolean | null, readonly city: { readonly id: string, readonly name: string, readonly state: { readonly code: string, readonly name: string } | null } | null }> }> }, readonly meetings: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipationRole>, readonly node: { readonly id: string, readonly title: string, readonly titleGiven: boolean, readonly kind: MeetingKind | null, readonly status: MeetingStatus, readonly detail: MeetingDetail, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly notBefore: string | null, readonly notAfter: string | null, readonly online: boolean | null, readonly city: { readonly id: string, readonly name: string, readonly state: { readonly code: string, readonly name: string } | null } | null }, readonly participations: ReadonlyArray<{ readonly role: ParticipationRole, readonly capacity: string | null, readonly actor:
            | { readonly __typename: 'Organisation', readonly acronym: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'State', readonly code: string, readonly id: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly field: string, readonly quote: string | null, readonly locator: string, readonly stated: boolean, readonly note: string | null, readonly value: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null } }> }> }> } } | null };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { readonly dataset: { readonly version: string, readonly loadedAt: string, readonly nodeCounts: ReadonlyArray<{ readonly kind: NodeKind, readonly count: number }> }, readonly meetings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleGiven: boolean, readonly kind: MeetingKind | null, readonly status: MeetingStatus, readonly detail: MeetingDetail, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly notBefore: string | null, readonly notAfter: string | null, readonly online: boolean | null, readonly city: { readonly id: string, readonly name: string, readonly state: { readonly code: string, readonly name: string } | null } | null }> }, readonly withoutHost: { readonly totalCount: number }, readonly withoutLead: { readonly totalCount: number }, readonly withoutDate: { readonly totalCount: number }, readonly withoutPlace: { readonly totalCount: number }, readonly withoutTheme: { readonly totalCount: number } };

export type SearchQueryVariables = Exact<{
  query: string;
  kinds?: ReadonlyArray<NodeKind> | NodeKind | null | undefined;
  first: number;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly kind: NodeKind, readonly count: number }>, readonly edges: ReadonlyArray<{ readonly score: number, readonly matches: ReadonlyArray<{ readonly field: string, readonly text: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
        | { readonly __typename: 'City', readonly name: string, readonly id: string, readonly state: { readonly name: string } | null }
        | { readonly __typename: 'Dialogue', readonly name: string, readonly id: string }
        | { readonly __typename: 'Evidence', readonly id: string }
        | { readonly __typename: 'Meeting', readonly id: string, readonly title: string, readonly titleGiven: boolean, readonly kind: MeetingKind | null, readonly status: MeetingStatus, readonly detail: MeetingDetail, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly notBefore: string | null, readonly notAfter: string | null, readonly online: boolean | null, readonly city: { readonly id: string, readonly name: string, readonly state: { readonly code: string, readonly name: string } | null } | null }
        | { readonly __typename: 'Organisation', readonly name: string, readonly acronym: string | null, readonly id: string, readonly organisationKind: OrganisationKind }
        | { readonly __typename: 'PolicyFramework', readonly name: string, readonly shortName: string, readonly id: string }
        | { readonly __typename: 'Provision', readonly code: string, readonly id: string, readonly provisionTitle: string, readonly framework: { readonly shortName: string } }
        | { readonly __typename: 'Series', readonly name: string, readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'State', readonly name: string, readonly code: string, readonly region: Region, readonly id: string }
        | { readonly __typename: 'Theme', readonly label: string, readonly definition: string | null, readonly id: string }
       }> } };

export type SeriesPageQueryVariables = Exact<{
  id: string;
}>;


export type SeriesPageQuery = { readonly series: { readonly id: string, readonly name: string, readonly variants: ReadonlyArray<string>, readonly meetings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleGiven: boolean, readonly kind: MeetingKind | null, readonly status: MeetingStatus, readonly detail: MeetingDetail, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly notBefore: string | null, readonly notAfter: string | null, readonly online: boolean | null, readonly series: { readonly position: number | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly field: string, readonly quote: string | null, readonly locator: string, readonly stated: boolean, readonly note: string | null, readonly value: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null } }> } | null, readonly city: { readonly id: string, readonly name: string, readonly state: { readonly code: string, readonly name: string } | null } | null }> } } | null };

export type StatePageQueryVariables = Exact<{
  id: string;
}>;


export type StatePageQuery = { readonly state: { readonly id: string, readonly name: string, readonly code: string, readonly code3: string, readonly region: Region, readonly euMember: boolean, readonly aliases: ReadonlyArray<string>, readonly wikidata: string | null, readonly french: string, readonly arabic: string, readonly amharic: string, readonly memberships: ReadonlyArray<{ readonly status: MembershipStatus, readonly from: string | null, readonly to: string | null, readonly dialogue: { readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly field: string, readonly quote: string | null, readonly locator: string, readonly stated: boolean, readonly note: string | null, readonly value: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null } }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null }> }>, readonly chairmanships: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly dialogue: { readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly field: string, readonly quote: string | null, readonly locator: string, readonly stated: boolean, readonly note: string | null, readonly value: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null } }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null }> }>, readonly coHosts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly count: number, readonly node:
          | { readonly __typename: 'Organisation', readonly acronym: string | null, readonly id: string, readonly name: string }
          | { readonly __typename: 'State', readonly code: string, readonly id: string, readonly name: string }
        , readonly meetings: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleGiven: boolean, readonly kind: MeetingKind | null, readonly status: MeetingStatus, readonly detail: MeetingDetail, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly notBefore: string | null, readonly notAfter: string | null, readonly online: boolean | null, readonly city: { readonly id: string, readonly name: string, readonly state: { readonly code: string, readonly name: string } | null } | null }> }> }, readonly meetings: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipationRole>, readonly node: { readonly id: string, readonly title: string, readonly titleGiven: boolean, readonly kind: MeetingKind | null, readonly status: MeetingStatus, readonly detail: MeetingDetail, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly notBefore: string | null, readonly notAfter: string | null, readonly online: boolean | null, readonly city: { readonly id: string, readonly name: string, readonly state: { readonly code: string, readonly name: string } | null } | null }, readonly participations: ReadonlyArray<{ readonly role: ParticipationRole, readonly capacity: string | null, readonly actor:
            | { readonly __typename: 'Organisation', readonly acronym: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'State', readonly code: string, readonly id: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly field: string, readonly quote: string | null, readonly locator: string, readonly stated: boolean, readonly note: string | null, readonly value: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null } }> }> }> } } | null };

export type ThemePageQueryVariables = Exact<{
  id: string;
}>;


export type ThemePageQuery = { readonly theme: { readonly id: string, readonly label: string, readonly altLabels: ReadonlyArray<string>, readonly definition: string | null, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly broader: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly narrower: ReadonlyArray<{ readonly id: string, readonly label: string, readonly meetings: { readonly totalCount: number } }>, readonly related: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly provisions: ReadonlyArray<{ readonly id: string, readonly code: string, readonly title: string, readonly framework: { readonly id: string, readonly shortName: string } }>, readonly meetings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleGiven: boolean, readonly kind: MeetingKind | null, readonly status: MeetingStatus, readonly detail: MeetingDetail, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly notBefore: string | null, readonly notAfter: string | null, readonly online: boolean | null, readonly addresses: ReadonlyArray<{ readonly weight: ThemeWeight, readonly theme: { readonly id: string, readonly label: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly field: string, readonly quote: string | null, readonly locator: string, readonly stated: boolean, readonly note: string | null, readonly value: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null } }> }>, readonly city: { readonly id: string, readonly name: string, readonly state: { readonly code: string, readonly name: string } | null } | null }> } } | null };

export type ThemesQueryVariables = Exact<{
  where?: MeetingFilter | null | undefined;
}>;


export type ThemesQuery = { readonly themes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly broader: ReadonlyArray<{ readonly id: string }>, readonly all: { readonly totalCount: number }, readonly main: { readonly totalCount: number }, readonly context: { readonly totalCount: number } }> } };

export type ThemesByYearQueryVariables = Exact<{
  where?: MeetingFilter | null | undefined;
}>;


export type ThemesByYearQuery = { readonly meetings: { readonly totalCount: number, readonly groupBy: ReadonlyArray<{ readonly count: number, readonly node:
        | { readonly id: string, readonly label: string }
        | Record<PropertyKey, never>
       | null, readonly groups: ReadonlyArray<{ readonly value: string | null, readonly count: number }> }> } };

export type ThemeTiesQueryVariables = Exact<{
  where?: MeetingFilter | null | undefined;
  weight?: ThemeWeight | null | undefined;
}>;


export type ThemeTiesQuery = { readonly themeNetwork: { readonly meetingsTotal: number, readonly themes: ReadonlyArray<{ readonly meetings: number, readonly partners: number, readonly theme: { readonly id: string, readonly label: string } }>, readonly ties: ReadonlyArray<{ readonly count: number, readonly lift: number, readonly a: { readonly id: string, readonly label: string }, readonly b: { readonly id: string, readonly label: string } }> } };

export type ThemeTieQueryVariables = Exact<{
  where?: MeetingFilter | null | undefined;
}>;


export type ThemeTieQuery = { readonly meetings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleGiven: boolean, readonly kind: MeetingKind | null, readonly status: MeetingStatus, readonly detail: MeetingDetail, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly notBefore: string | null, readonly notAfter: string | null, readonly online: boolean | null, readonly addresses: ReadonlyArray<{ readonly weight: ThemeWeight, readonly theme: { readonly id: string, readonly label: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly field: string, readonly quote: string | null, readonly locator: string, readonly stated: boolean, readonly note: string | null, readonly value: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly kind: SourceKind, readonly retrieved: string | null } }> }>, readonly city: { readonly id: string, readonly name: string, readonly state: { readonly code: string, readonly name: string } | null } | null }> } };

export type TimesQueryVariables = Exact<{
  where?: MeetingFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TimesQuery = { readonly meetings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleGiven: boolean, readonly kind: MeetingKind | null, readonly status: MeetingStatus, readonly detail: MeetingDetail, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly notBefore: string | null, readonly notAfter: string | null, readonly online: boolean | null, readonly dialogues: ReadonlyArray<{ readonly role: DialogueRole, readonly dialogue: { readonly id: string, readonly name: string } }>, readonly city: { readonly id: string, readonly name: string, readonly state: { readonly code: string, readonly name: string } | null } | null }> }, readonly dialogues: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly chairmanships: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly state: { readonly id: string, readonly name: string, readonly code: string } }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ProofFragmentDoc = new TypedDocumentString(`
    fragment Proof on Evidence {
  id
  field
  quote
  locator
  stated
  note
  value
  source {
    id
    title
    url
    publisher
    kind
    retrieved
  }
}
    `, {"fragmentName":"Proof"}) as unknown as TypedDocumentString<ProofFragment, unknown>;
export const SourceLineFragmentDoc = new TypedDocumentString(`
    fragment SourceLine on Source {
  id
  title
  url
  publisher
  kind
  retrieved
}
    `, {"fragmentName":"SourceLine"}) as unknown as TypedDocumentString<SourceLineFragment, unknown>;
export const MembershipOfActorFragmentDoc = new TypedDocumentString(`
    fragment MembershipOfActor on Membership {
  status
  from
  to
  dialogue {
    id
    name
  }
  evidence {
    ...Proof
  }
  sources {
    ...SourceLine
  }
}
    fragment SourceLine on Source {
  id
  title
  url
  publisher
  kind
  retrieved
}
fragment Proof on Evidence {
  id
  field
  quote
  locator
  stated
  note
  value
  source {
    id
    title
    url
    publisher
    kind
    retrieved
  }
}`, {"fragmentName":"MembershipOfActor"}) as unknown as TypedDocumentString<MembershipOfActorFragment, unknown>;
export const ActorNameFragmentDoc = new TypedDocumentString(`
    fragment ActorName on Actor {
  __typename
  id
  name
  ... on State {
    code
  }
  ... on Organisation {
    acronym
  }
}
    `, {"fragmentName":"ActorName"}) as unknown as TypedDocumentString<ActorNameFragment, unknown>;
export const MeetingLineFragmentDoc = new TypedDocumentString(`
    fragment MeetingLine on Meeting {
  id
  title
  titleGiven
  kind
  status
  detail
  startDate
  endDate
  datePrecision
  notBefore
  notAfter
  online
  city {
    id
    name
    state {
      code
      name
    }
  }
}
    `, {"fragmentName":"MeetingLine"}) as unknown as TypedDocumentString<MeetingLineFragment, unknown>;
export const PartnersFragmentDoc = new TypedDocumentString(`
    fragment Partners on CoHostConnection {
  totalCount
  edges {
    count
    node {
      ...ActorName
    }
    meetings(first: 10) {
      ...MeetingLine
    }
  }
}
    fragment MeetingLine on Meeting {
  id
  title
  titleGiven
  kind
  status
  detail
  startDate
  endDate
  datePrecision
  notBefore
  notAfter
  online
  city {
    id
    name
    state {
      code
      name
    }
  }
}
fragment ActorName on Actor {
  __typename
  id
  name
  ... on State {
    code
  }
  ... on Organisation {
    acronym
  }
}`, {"fragmentName":"Partners"}) as unknown as TypedDocumentString<PartnersFragment, unknown>;
export const RolesInMeetingsFragmentDoc = new TypedDocumentString(`
    fragment RolesInMeetings on ActorMeetingConnection {
  totalCount
  edges {
    roles
    node {
      ...MeetingLine
    }
    participations {
      role
      capacity
      actor {
        ...ActorName
      }
      evidence {
        ...Proof
      }
    }
  }
}
    fragment MeetingLine on Meeting {
  id
  title
  titleGiven
  kind
  status
  detail
  startDate
  endDate
  datePrecision
  notBefore
  notAfter
  online
  city {
    id
    name
    state {
      code
      name
    }
  }
}
fragment ActorName on Actor {
  __typename
  id
  name
  ... on State {
    code
  }
  ... on Organisation {
    acronym
  }
}
fragment Proof on Evidence {
  id
  field
  quote
  locator
  stated
  note
  value
  source {
    id
    title
    url
    publisher
    kind
    retrieved
  }
}`, {"fragmentName":"RolesInMeetings"}) as unknown as TypedDocumentString<RolesInMeetingsFragment, unknown>;
export const CityPageDocument = new TypedDocumentString(`
    query CityPage($id: ID!) {
  node(id: $id) {
    ... on City {
      id
      name
      aliases
      latitude
      longitude
      state {
        ...ActorName
      }
      meetings(first: 100, orderBy: [{field: START_DATE, direction: DESC}]) {
        totalCount
        nodes {
          ...MeetingLine
          evidence(field: "city") {
            ...Proof
          }
        }
      }
    }
  }
}
    fragment MeetingLine on Meeting {
  id
  title
  titleGiven
  kind
  status
  detail
  startDate
  endDate
  datePrecision
  notBefore
  notAfter
  online
  city {
    id
    name
    state {
      code
      name
    }
  }
}
fragment ActorName on Actor {
  __typename
  id
  name
  ... on State {
    code
  }
  ... on Organisation {
    acronym
  }
}
fragment Proof on Evidence {
  id
  field
  quote
  locator
  stated
  note
  value
  source {
    id
    title
    url
    publisher
    kind
    retrieved
  }
}`) as unknown as TypedDocumentString<CityPageQuery, CityPageQueryVariables>;
export const DialoguePageDocument = new TypedDocumentString(`
    query DialoguePage($id: ID!) {
  dialogue(id: $id) {
    id
    name
    shortName
    aliases
    founded
    chairmanships {
      from
      to
      state {
        ...ActorName
      }
      evidence {
        ...Proof
      }
      sources {
        ...SourceLine
      }
    }
    members {
      status
      from
      to
      actor {
        ...ActorName
      }
      evidence {
        ...Proof
      }
      sources {
        ...SourceLine
      }
    }
    meetings(first: 50, orderBy: [{field: START_DATE, direction: DESC}]) {
      totalCount
      nodes {
        ...MeetingLine
        dialogues {
          role
          dialogue {
            id
          }
          evidence {
            ...Proof
          }
        }
      }
    }
  }
}
    fragment SourceLine on Source {
  id
  title
  url
  publisher
  kind
  retrieved
}
fragment MeetingLine on Meeting {
  id
  title
  titleGiven
  kind
  status
  detail
  startDate
  endDate
  datePrecision
  notBefore
  notAfter
  online
  city {
    id
    name
    state {
      code
      name
    }
  }
}
fragment ActorName on Actor {
  __typename
  id
  name
  ... on State {
    code
  }
  ... on Organisation {
    acronym
  }
}
fragment Proof on Evidence {
  id
  field
  quote
  locator
  stated
  note
  value
  source {
    id
    title
    url
    publisher
    kind
    retrieved
  }
}`) as unknown as TypedDocumentString<DialoguePageQuery, DialoguePageQueryVariables>;
export const FilterChoicesDocument = new TypedDocumentString(`
    query FilterChoices {
  dialogues(first: 100) {
    nodes {
      id
      name
    }
  }
  themes(first: 200) {
    nodes {
      id
      label
      broader {
        id
      }
    }
  }
  policyFrameworks(first: 100) {
    nodes {
      id
      shortName
    }
  }
}
    `) as unknown as TypedDocumentString<FilterChoicesQuery, FilterChoicesQueryVariables>;
export const FrameworkPageDocument = new TypedDocumentString(`
    query FrameworkPage($id: ID!) {
  policyFramework(id: $id) {
    id
    name
    shortName
    aliases
    adoptedOn
    adoptedUntil
    adoptedIn
    provisions {
      id
      code
      title
      themes {
        id
        label
      }
      meetings(first: 1) {
        totalCount
      }
    }
    meetings(first: 50, orderBy: [{field: START_DATE, direction: DESC}]) {
      totalCount
      nodes {
        ...MeetingLine
        references {
          part
          framework {
            id
          }
          provision {
            id
            code
            title
          }
          evidence {
            ...Proof
          }
        }
      }
    }
  }
}
    fragment MeetingLine on Meeting {
  id
  title
  titleGiven
  kind
  status
  detail
  startDate
  endDate
  datePrecision
  notBefore
  notAfter
  online
  city {
    id
    name
    state {
      code
      name
    }
  }
}
fragment Proof on Evidence {
  id
  field
  quote
  locator
  stated
  note
  value
  source {
    id
    title
    url
    publisher
    kind
    retrieved
  }
}`) as unknown as TypedDocumentString<FrameworkPageQuery, FrameworkPageQueryVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places($where: MeetingFilter, $first: Int!, $after: String) {
  meetings(
    where: $where
    first: $first
    after: $after
    orderBy: [{field: START_DATE, direction: DESC}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...MeetingLine
      city {
        latitude
        longitude
      }
      hosts {
        ...ActorName
      }
      coHosts {
        ...ActorName
      }
    }
  }
}
    fragment MeetingLine on Meeting {
  id
  title
  titleGiven
  kind
  status
  detail
  startDate
  endDate
  datePrecision
  notBefore
  notAfter
  online
  city {
    id
    name
    state {
      code
      name
    }
  }
}
fragment ActorName on Actor {
  __typename
  id
  name
  ... on State {
    code
  }
  ... on Organisation {
    acronym
  }
}`) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const MeetingPageDocument = new TypedDocumentString(`
    query MeetingPage($id: ID!) {
  meeting(id: $id) {
    ...MeetingLine
    kindAsWorded
    qualifier
    objectives
    remarks
    groups
    attendance {
      count
      qualifier
      unit
    }
    city {
      latitude
      longitude
    }
    country {
      id
      name
    }
    participations {
      role
      capacity
      actor {
        ...ActorName
      }
      evidence {
        ...Proof
      }
    }
    addresses {
      weight
      theme {
        id
        label
      }
      evidence {
        ...Proof
      }
    }
    references {
      part
      framework {
        id
        name
        shortName
      }
      provision {
        id
        code
        title
      }
      evidence {
        ...Proof
      }
    }
    dialogues {
      role
      dialogue {
        id
        name
      }
      evidence {
        ...Proof
      }
    }
    processChairs {
      id
      name
    }
    series {
      position
      series {
        id
        name
      }
      evidence {
        ...Proof
      }
    }
    relations(direction: BOTH) {
      kind
      forward
      meeting {
        ...MeetingLine
      }
      evidence {
        ...Proof
      }
    }
    evidence {
      ...Proof
    }
    unknown {
      field
      reason
    }
  }
}
    fragment MeetingLine on Meeting {
  id
  title
  titleGiven
  kind
  status
  detail
  startDate
  endDate
  datePrecision
  notBefore
  notAfter
  online
  city {
    id
    name
    state {
      code
      name
    }
  }
}
fragment ActorName on Actor {
  __typename
  id
  name
  ... on State {
    code
  }
  ... on Organisation {
    acronym
  }
}
fragment Proof on Evidence {
  id
  field
  quote
  locator
  stated
  note
  value
  source {
    id
    title
    url
    publisher
    kind
    retrieved
  }
}`) as unknown as TypedDocumentString<MeetingPageQuery, MeetingPageQueryVariables>;
export const MeetingsDocument = new TypedDocumentString(`
    query Meetings($where: MeetingFilter, $first: Int!, $after: String, $orderBy: [MeetingOrder!]) {
  meetings(where: $where, first: $first, after: $after, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...MeetingLine
      hosts {
        ...ActorName
      }
      coHosts {
        ...ActorName
      }
      dialogues {
        dialogue {
          id
          name
        }
      }
    }
  }
}
    fragment MeetingLine on Meeting {
  id
  title
  titleGiven
  kind
  status
  detail
  startDate
  endDate
  datePrecision
  notBefore
  notAfter
  online
  city {
    id
    name
    state {
      code
      name
    }
  }
}
fragment ActorName on Actor {
  __typename
  id
  name
  ... on State {
    code
  }
  ... on Organisation {
    acronym
  }
}`) as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
export const CoHostingDocument = new TypedDocumentString(`
    query CoHosting($where: MeetingFilter, $roles: [ParticipationRole!]) {
  coHosting(where: $where, roles: $roles) {
    density
    components
    actors {
      meetings
      partners
      weightedDegree
      betweenness
      pageRank
      community
      actor {
        ...ActorName
        ... on State {
          region
        }
        ... on Organisation {
          organisationKind: kind
        }
      }
    }
    ties {
      count
      expected
      pValue
      a {
        id
        name
      }
      b {
        id
        name
      }
    }
  }
}
    fragment ActorName on Actor {
  __typename
  id
  name
  ... on State {
    code
  }
  ... on Organisation {
    acronym
  }
}`) as unknown as TypedDocumentString<CoHostingQuery, CoHostingQueryVariables>;
export const TieDocument = new TypedDocumentString(`
    query Tie($where: MeetingFilter, $roles: [ParticipationRole!]) {
  meetings(
    where: $where
    first: 50
    orderBy: [{field: START_DATE, direction: DESC}]
  ) {
    totalCount
    nodes {
      ...MeetingLine
      participations(roles: $roles) {
        role
        capacity
        actor {
          ...ActorName
        }
        evidence {
          ...Proof
        }
      }
    }
  }
}
    fragment MeetingLine on Meeting {
  id
  title
  titleGiven
  kind
  status
  detail
  startDate
  endDate
  datePrecision
  notBefore
  notAfter
  online
  city {
    id
    name
    state {
      code
      name
    }
  }
}
fragment ActorName on Actor {
  __typename
  id
  name
  ... on State {
    code
  }
  ... on Organisation {
    acronym
  }
}
fragment Proof on Evidence {
  id
  field
  quote
  locator
  stated
  note
  value
  source {
    id
    title
    url
    publisher
    kind
    retrieved
  }
}`) as unknown as TypedDocumentString<TieQuery, TieQueryVariables>;
export const OrganisationPageDocument = new TypedDocumentString(`
    query OrganisationPage($id: ID!) {
  organisation(id: $id) {
    id
    name
    acronym
    aliases
    kind
    wikidata
    parents {
      ...ActorName
    }
    children {
      ...ActorName
    }
    memberships {
      ...MembershipOfActor
    }
    coHosts(first: 50) {
      ...Partners
    }
    meetings(first: 50, orderBy: [{field: START_DATE, direction: DESC}]) {
      ...RolesInMeetings
    }
  }
}
    fragment SourceLine on Source {
  id
  title
  url
  publisher
  kind
  retrieved
}
fragment MembershipOfActor on Membership {
  status
  from
  to
  dialogue {
    id
    name
  }
  evidence {
    ...Proof
  }
  sources {
    ...SourceLine
  }
}
fragment Partners on CoHostConnection {
  totalCount
  edges {
    count
    node {
      ...ActorName
    }
    meetings(first: 10) {
      ...MeetingLine
    }
  }
}
fragment RolesInMeetings on ActorMeetingConnection {
  totalCount
  edges {
    roles
    node {
      ...MeetingLine
    }
    participations {
      role
      capacity
      actor {
        ...ActorName
      }
      evidence {
        ...Proof
      }
    }
  }
}
fragment MeetingLine on Meeting {
  id
  title
  titleGiven
  kind
  status
  detail
  startDate
  endDate
  datePrecision
  notBefore
  notAfter
  online
  city {
    id
    name
    state {
      code
      name
    }
  }
}
fragment ActorName on Actor {
  __typename
  id
  name
  ... on State {
    code
  }
  ... on Organisation {
    acronym
  }
}
fragment Proof on Evidence {
  id
  field
  quote
  locator
  stated
  note
  value
  source {
    id
    title
    url
    publisher
    kind
    retrieved
  }
}`) as unknown as TypedDocumentString<OrganisationPageQuery, OrganisationPageQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  dataset {
    version
    loadedAt
    nodeCounts {
      kind
      count
    }
  }
  meetings(first: 6, orderBy: [{field: START_DATE, direction: DESC}]) {
    totalCount
    nodes {
      ...MeetingLine
    }
  }
  withoutHost: meetings(where: {unknown: [HOST]}) {
    totalCount
  }
  withoutLead: meetings(where: {unknown: [LEAD]}) {
    totalCount
  }
  withoutDate: meetings(where: {unknown: [DATE]}) {
    totalCount
  }
  withoutPlace: meetings(where: {unknown: [PLACE]}) {
    totalCount
  }
  withoutTheme: meetings(where: {unknown: [THEME]}) {
    totalCount
  }
}
    fragment MeetingLine on Meeting {
  id
  title
  titleGiven
  kind
  status
  detail
  startDate
  endDate
  datePrecision
  notBefore
  notAfter
  online
  city {
    id
    name
    state {
      code
      name
    }
  }
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $kinds: [NodeKind!], $first: Int!) {
  search(query: $query, kinds: $kinds, first: $first) {
    totalCount
    counts {
      kind
      count
    }
    edges {
      score
      matches {
        field
        text
        ranges {
          start
          end
        }
      }
      node {
        __typename
        id
        ... on Meeting {
          ...MeetingLine
        }
        ... on State {
          name
          code
          region
        }
        ... on Organisation {
          name
          acronym
          organisationKind: kind
        }
        ... on Theme {
          label
          definition
        }
        ... on PolicyFramework {
          name
          shortName
        }
        ... on Provision {
          code
          provisionTitle: title
          framework {
            shortName
          }
        }
        ... on Dialogue {
          name
        }
        ... on Series {
          name
        }
        ... on City {
          name
          state {
            name
          }
        }
      }
    }
  }
}
    fragment MeetingLine on Meeting {
  id
  title
  titleGiven
  kind
  status
  detail
  startDate
  endDate
  datePrecision
  notBefore
  notAfter
  online
  city {
    id
    name
    state {
      code
      name
    }
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SeriesPageDocument = new TypedDocumentString(`
    query SeriesPage($id: ID!) {
  series(id: $id) {
    id
    name
    variants
    meetings(first: 100, orderBy: [{field: START_DATE, direction: ASC}]) {
      totalCount
      nodes {
        ...MeetingLine
        series {
          position
          evidence {
            ...Proof
          }
        }
      }
    }
  }
}
    fragment MeetingLine on Meeting {
  id
  title
  titleGiven
  kind
  status
  detail
  startDate
  endDate
  datePrecision
  notBefore
  notAfter
  online
  city {
    id
    name
    state {
      code
      name
    }
  }
}
fragment Proof on Evidence {
  id
  field
  quote
  locator
  stated
  note
  value
  source {
    id
    title
    url
    publisher
    kind
    retrieved
  }
}`) as unknown as TypedDocumentString<SeriesPageQuery, SeriesPageQueryVariables>;
export const StatePageDocument = new TypedDocumentString(`
    query StatePage($id: ID!) {
  state(id: $id) {
    id
    name
    code
    code3
    region
    euMember
    aliases
    wikidata
    french: name(language: "fr")
    arabic: name(language: "ar")
    amharic: name(language: "am")
    memberships {
      ...MembershipOfActor
    }
    chairmanships {
      from
      to
      dialogue {
        id
        name
      }
      evidence {
        ...Proof
      }
      sources {
        ...SourceLine
      }
    }
    coHosts(first: 50) {
      ...Partners
    }
    meetings(first: 50, orderBy: [{field: START_DATE, direction: DESC}]) {
      ...RolesInMeetings
    }
  }
}
    fragment SourceLine on Source {
  id
  title
  url
  publisher
  kind
  retrieved
}
fragment MembershipOfActor on Membership {
  status
  from
  to
  dialogue {
    id
    name
  }
  evidence {
    ...Proof
  }
  sources {
    ...SourceLine
  }
}
fragment Partners on CoHostConnection {
  totalCount
  edges {
    count
    node {
      ...ActorName
    }
    meetings(first: 10) {
      ...MeetingLine
    }
  }
}
fragment RolesInMeetings on ActorMeetingConnection {
  totalCount
  edges {
    roles
    node {
      ...MeetingLine
    }
    participations {
      role
      capacity
      actor {
        ...ActorName
      }
      evidence {
        ...Proof
      }
    }
  }
}
fragment MeetingLine on Meeting {
  id
  title
  titleGiven
  kind
  status
  detail
  startDate
  endDate
  datePrecision
  notBefore
  notAfter
  online
  city {
    id
    name
    state {
      code
      name
    }
  }
}
fragment ActorName on Actor {
  __typename
  id
  name
  ... on State {
    code
  }
  ... on Organisation {
    acronym
  }
}
fragment Proof on Evidence {
  id
  field
  quote
  locator
  stated
  note
  value
  source {
    id
    title
    url
    publisher
    kind
    retrieved
  }
}`) as unknown as TypedDocumentString<StatePageQuery, StatePageQueryVariables>;
export const ThemePageDocument = new TypedDocumentString(`
    query ThemePage($id: ID!) {
  theme(id: $id) {
    id
    label
    altLabels
    definition
    ancestors {
      id
      label
    }
    broader {
      id
      label
    }
    narrower {
      id
      label
      meetings(first: 1) {
        totalCount
      }
    }
    related {
      id
      label
    }
    provisions {
      id
      code
      title
      framework {
        id
        shortName
      }
    }
    meetings(first: 50, orderBy: [{field: START_DATE, direction: DESC}]) {
      totalCount
      nodes {
        ...MeetingLine
        addresses {
          weight
          theme {
            id
            label
          }
          evidence {
            ...Proof
          }
        }
      }
    }
  }
}
    fragment MeetingLine on Meeting {
  id
  title
  titleGiven
  kind
  status
  detail
  startDate
  endDate
  datePrecision
  notBefore
  notAfter
  online
  city {
    id
    name
    state {
      code
      name
    }
  }
}
fragment Proof on Evidence {
  id
  field
  quote
  locator
  stated
  note
  value
  source {
    id
    title
    url
    publisher
    kind
    retrieved
  }
}`) as unknown as TypedDocumentString<ThemePageQuery, ThemePageQueryVariables>;
export const ThemesDocument = new TypedDocumentString(`
    query Themes($where: MeetingFilter) {
  themes(first: 200) {
    nodes {
      id
      label
      broader {
        id
      }
      all: meetings(where: $where, first: 1) {
        totalCount
      }
      main: meetings(where: $where, weight: MAIN, includeNarrower: false, first: 1) {
        totalCount
      }
      context: meetings(
        where: $where
        weight: CONTEXT
        includeNarrower: false
        first: 1
      ) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ThemesQuery, ThemesQueryVariables>;
export const ThemesByYearDocument = new TypedDocumentString(`
    query ThemesByYear($where: MeetingFilter) {
  meetings(where: $where, first: 1) {
    totalCount
    groupBy(field: THEME, then: YEAR) {
      count
      node {
        ... on Theme {
          id
          label
        }
      }
      groups {
        value
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ThemesByYearQuery, ThemesByYearQueryVariables>;
export const ThemeTiesDocument = new TypedDocumentString(`
    query ThemeTies($where: MeetingFilter, $weight: ThemeWeight) {
  themeNetwork(where: $where, weight: $weight) {
    meetingsTotal
    themes {
      meetings
      partners
      theme {
        id
        label
      }
    }
    ties {
      count
      lift
      a {
        id
        label
      }
      b {
        id
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ThemeTiesQuery, ThemeTiesQueryVariables>;
export const ThemeTieDocument = new TypedDocumentString(`
    query ThemeTie($where: MeetingFilter) {
  meetings(
    where: $where
    first: 50
    orderBy: [{field: START_DATE, direction: DESC}]
  ) {
    totalCount
    nodes {
      ...MeetingLine
      addresses {
        weight
        theme {
          id
          label
        }
        evidence {
          ...Proof
        }
      }
    }
  }
}
    fragment MeetingLine on Meeting {
  id
  title
  titleGiven
  kind
  status
  detail
  startDate
  endDate
  datePrecision
  notBefore
  notAfter
  online
  city {
    id
    name
    state {
      code
      name
    }
  }
}
fragment Proof on Evidence {
  id
  field
  quote
  locator
  stated
  note
  value
  source {
    id
    title
    url
    publisher
    kind
    retrieved
  }
}`) as unknown as TypedDocumentString<ThemeTieQuery, ThemeTieQueryVariables>;
export const TimesDocument = new TypedDocumentString(`
    query Times($where: MeetingFilter, $first: Int!, $after: String) {
  meetings(
    where: $where
    first: $first
    after: $after
    orderBy: [{field: START_DATE, direction: ASC}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...MeetingLine
      dialogues {
        role
        dialogue {
          id
          name
        }
      }
    }
  }
  dialogues(first: 100) {
    nodes {
      id
      name
      chairmanships {
        from
        to
        state {
          id
          name
          code
        }
      }
    }
  }
}
    fragment MeetingLine on Meeting {
  id
  title
  titleGiven
  kind
  status
  detail
  startDate
  endDate
  datePrecision
  notBefore
  notAfter
  online
  city {
    id
    name
    state {
      code
      name
    }
  }
}`) as unknown as TypedDocumentString<TimesQuery, TimesQueryVariables>;
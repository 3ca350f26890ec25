const actors = (role: string) => `participationsByMeetingIdList(condition: { role: "${role}" }) {
  actor: actorByActorId { id: rowId name }
}`;

const hosts = `hosts: ${actors("HOSTED")} coHosts: ${actors("CO_HOSTED")}`;

const frameworks = "frameworks: frameworksList { id: rowId shortName }";

/** The same work in the words of PostGraphile: variables have the same names. */
export const postgraphileOperations: Readonly<Record<string, string>> = {
  a: `query ($until: String) {
    meetings: allMeetings(
      first: 50
      condition: { detail: "DESCRIBED", startsUntil: $until }
      orderBy: [START_EARLIEST_DESC, ROW_ID_ASC]
    ) {
      totalCount
      nodes {
        id: rowId title startDate
        ${hosts}
        themes: addressesByMeetingIdList(condition: { weight: "MAIN" }) { theme: themeByThemeId { id: rowId label } }
        ${frameworks}
        city: cityByCityId { id: rowId name }
      }
    }
  }`,
  b: `query ($code: String!) {
    state: actorByCode(code: $code) {
      id: rowId name
      coHosts: partnersByActorId(first: 10, orderBy: [MEETING_COUNT_DESC, PARTNER_ID_ASC]) {
        totalCount
        nodes {
          count: meetingCount
          node: actorByPartnerId { id: rowId name }
          meetings: meetingsList(first: 5) { id: rowId title startDate }
        }
      }
    }
  }`,
  c: `query ($id: String!) {
    theme: themeByRowId(rowId: $id) {
      id: rowId label
      meetings(first: 10) { totalCount nodes { id: rowId title ${frameworks} } }
      narrower: narrowerThemesByBroaderIdList {
        theme: themeByThemeId {
          id: rowId label
          meetings: meetingsList(first: 10) { id: rowId title ${frameworks} }
        }
      }
    }
  }`,
  d: `query ($kind: String!, $theme: String!, $since: String) {
    meetings: allMeetings(
      first: 20
      condition: { detail: "DESCRIBED", kind: $kind, theme: $theme, startsSince: $since }
      orderBy: [PARTICIPATION_COUNT_DESC, ROW_ID_ASC]
    ) {
      totalCount
      nodes { id: rowId title startDate ${hosts} }
    }
  }`,
  e: `query ($since: String, $code: String!) {
    newest: allMeetings(
      first: 5
      condition: { detail: "DESCRIBED", startsSince: $since }
      orderBy: [SORT_DATE_DESC, ROW_ID_ASC]
    ) { totalCount nodes { id: rowId title startDate } }
    all: allMeetings(condition: { detail: "DESCRIBED" }) { totalCount }
    themes: allThemesList(first: 5, orderBy: [MEETING_COUNT_DESC, ROW_ID_ASC]) { id: rowId label }
    states: allActorsList(first: 5, condition: { kind: "STATE" }, orderBy: [PARTICIPATION_COUNT_DESC, ROW_ID_ASC]) {
      id: rowId name
    }
    policyFrameworks: allPolicyFrameworks(first: 5, orderBy: [SHORT_NAME_ASC, ROW_ID_ASC]) {
      totalCount nodes { id: rowId shortName }
    }
    state: actorByCode(code: $code) {
      id: rowId name
      meetings(first: 3) { totalCount nodes { id: rowId title } }
    }
  }`,
};

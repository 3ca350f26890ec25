/** The same work in the words of `@neo4j/graphql`: variables have the same names. */
export const neo4jGraphqlOperations: Readonly<Record<string, string>> = {
  a: `query ($until: String) {
    meetings(
      where: { detail: { eq: "DESCRIBED" }, startEarliest: { lte: $until } }
      sort: [{ sortDate: DESC }, { id: ASC }]
      limit: 50
    ) {
      id title startDate
      hostStates { id name } hostOrganisations { id name }
      coHostStates { id name } coHostOrganisations { id name }
      themesConnection(where: { edge: { weight: { eq: "MAIN" } } }) { edges { node { id label } } }
      frameworks { id shortName }
      city { id name }
    }
    meetingsConnection(where: { detail: { eq: "DESCRIBED" }, startEarliest: { lte: $until } }) {
      aggregate { count { nodes } }
    }
  }`,
  b: `query ($code: String!) {
    states(where: { code: { eq: $code } }) {
      id name
      coHosts(limit: 10) { count id name meetings { id title startDate } }
    }
  }`,
  c: `query ($id: ID!) {
    themes(where: { id: { eq: $id } }) {
      id label meetingCount
      meetings(limit: 10, sort: [{ sortDate: DESC }, { id: ASC }]) { id title frameworks { id shortName } }
      narrower {
        id label
        meetings(limit: 10, sort: [{ sortDate: DESC }, { id: ASC }]) { id title frameworks { id shortName } }
      }
    }
  }`,
  d: `query ($kind: String!, $theme: ID!, $since: String) {
    meetings(
      where: { detail: { eq: "DESCRIBED" }, kind: { eq: $kind }, startLatest: { gte: $since }, themes: { some: { id: { eq: $theme } } } }
      sort: [{ participationCount: DESC }, { id: ASC }]
      limit: 20
    ) {
      id title startDate
      hostStates { id name } hostOrganisations { id name }
      coHostStates { id name } coHostOrganisations { id name }
    }
    meetingsConnection(
      where: { detail: { eq: "DESCRIBED" }, kind: { eq: $kind }, startLatest: { gte: $since }, themes: { some: { id: { eq: $theme } } } }
    ) { aggregate { count { nodes } } }
  }`,
  e: `query ($since: String, $code: String!) {
    newest: meetings(where: { detail: { eq: "DESCRIBED" }, startLatest: { gte: $since } }, sort: [{ sortDate: DESC }, { id: ASC }], limit: 5) {
      id title startDate
    }
    newestCount: meetingsConnection(where: { detail: { eq: "DESCRIBED" }, startLatest: { gte: $since } }) { aggregate { count { nodes } } }
    all: meetingsConnection(where: { detail: { eq: "DESCRIBED" } }) { aggregate { count { nodes } } }
    themes(sort: [{ meetingCount: DESC }], limit: 5) { id label }
    states(sort: [{ participationCount: DESC }], limit: 5) { id name }
    policyFrameworks(sort: [{ shortName: ASC }], limit: 5) { id shortName }
    state: states(where: { code: { eq: $code } }) { id name meetingCount newestMeetings(limit: 3) { id title } }
  }`,
};

const names = "id name";

/** The same work in the words of the limit in memory. */
export const memoryOperations: Readonly<Record<string, string>> = {
  a: `query ($until: String) { meetings(first: 50, until: $until) { totalCount nodes {
    id title startDate hosts { ${names} } coHosts { ${names} } themes(weight: "MAIN") { id label } frameworks { id shortName } city { id name }
  } } }`,
  b: `query ($code: String) { state(code: $code) { id name coHosts(first: 10) { totalCount
    edges { count node { ${names} } meetings(first: 5) { id title startDate } }
  } } }`,
  c: `query ($id: ID!) { theme(id: $id) { id label
    meetings(first: 10) { totalCount nodes { id title frameworks { id shortName } } }
    narrower { id label meetings(first: 10) { nodes { id title frameworks { id shortName } } } }
  } }`,
  d: `query ($kind: String, $theme: ID, $since: String) {
    meetings(first: 20, kind: $kind, theme: $theme, since: $since, byParticipation: true) { totalCount nodes {
      id title startDate hosts { ${names} } coHosts { ${names} }
    } }
  }`,
  e: `query ($since: String, $code: String) {
    newest: meetings(first: 5, since: $since) { totalCount nodes { id title startDate } }
    all: meetings(first: 1) { totalCount }
    themes(first: 5) { nodes { id label } }
    states(first: 5) { nodes { id name } }
    policyFrameworks(first: 5) { totalCount nodes { id shortName } }
    state(code: $code) { id name meetings(first: 3) { totalCount nodes { id title } } }
  }`,
};

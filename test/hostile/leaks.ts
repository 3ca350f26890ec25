const leaks: Readonly<Record<string, RegExp>> = {
  "a stack": /\n\s+at |\bat (?:async )?[\w.<>]+ \(|node:internal|"stack(?:trace)?"/,
  "a file of ours": /node_modules|\/src\/|\/dist\/|\.[jt]s:\d+|file:\/\/|\/home\/|\/root\//,
  "a Cypher text": /MATCH \(|WHERE \w+\.|UNWIND \$|ORDER BY \w+\.|GRAFEO-|Neo\.(?:Client|Transient|Database)/,
  "another's secret": /root:x:0|NEO4J_PASSWORD|"dependencies"/,
};

/** What of ours an answer gives away. */
export function leaksIn(body: string): readonly string[] {
  return Object.keys(leaks).filter((name) => leaks[name]?.test(body));
}

"""Makes networkx-network.json: a network drawn from a fixed seed and what networkx 3.6.1 says of it.

python3 -m pip install networkx==3.6.1 numpy scipy && python3 test/analysis/networkx-network.py > test/analysis/networkx-network.json
The test compares our own answers with these numbers; it does not run Python.
"""
import json
import random
from itertools import combinations

import networkx

draw = random.Random(20231114)
ACTORS, MEETINGS = 400, 1500
pairs = set()
for meeting in range(MEETINGS):
    for _ in range(draw.randint(1, 5)):
        pairs.add((int(ACTORS * draw.random() ** 2), meeting))
pairs = sorted(pairs)

graph = networkx.Graph()
members = {}
for actor, meeting in pairs:
    graph.add_node(actor)
    members.setdefault(meeting, []).append(actor)
for actors in members.values():
    for a, b in combinations(sorted(actors), 2):
        weight = graph.edges[a, b]["weight"] + 1 if graph.has_edge(a, b) else 1
        graph.add_edge(a, b, weight=weight)

betweenness = networkx.betweenness_centrality(graph)
rank = networkx.pagerank(graph, alpha=0.85, tol=1e-12, max_iter=10000)
communities = networkx.community.louvain_communities(graph, weight="weight", seed=1)
nodes = sorted(graph.nodes)
print(json.dumps({
    "networkx": networkx.__version__,
    "pairs": pairs,
    "nodes": nodes,
    "edges": graph.number_of_edges(),
    "weight": sum(weight for _, _, weight in graph.edges.data("weight")),
    "density": networkx.density(graph),
    "components": networkx.number_connected_components(graph),
    "degree": [graph.degree(node) for node in nodes],
    "weightedDegree": [graph.degree(node, weight="weight") for node in nodes],
    "betweenness": [round(betweenness[node], 12) for node in nodes],
    "pageRank": [round(rank[node], 12) for node in nodes],
    "modularity": networkx.community.modularity(graph, communities, weight="weight"),
}))

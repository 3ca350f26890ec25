import type { Graph } from "../../model/shape.js";
import type { Form, Named } from "./name.js";

/** How prose words the themes, beside the labels of the registry: by the slug of the theme's id. */
const wordings: Readonly<Record<string, readonly string[]>> = {
  "migration-governance": [
    "migration governance",
    "migration management",
    "managing migration",
    "migration policies",
    "managed migration",
    "governance of migration",
    "gestion des migrations",
  ],
  "whole-of-government-approach": ["whole of government"],
  "policy-coherence": ["policy coherence"],
  "intergovernmental-cooperation": [
    "intergovernmental cooperation",
    "international cooperation",
    "cross-border cooperation",
    "regional cooperation",
  ],
  "process-governance": [
    "chairmanship",
    "steering committee",
    "work plan",
    "governance of the Process",
    "questions of governance",
    "annual plan",
    "rules of procedure",
  ],
  "jvap-follow-up": [
    "JVAP follow-up",
    "JVAP monitoring",
    "implementation of the JVAP",
    "follow-up of the Joint Valletta Action Plan",
    "JVAP SOM",
    "Joint Valletta Action Plan (JVAP) SOM",
  ],
  "stock-taking-of-conclusions": ["stock-taking", "taking stock", "take stock", "took stock"],
  "migration-data": ["migration data", "data collection", "data on migration", "statistics", "civil registration"],
  "capacity-building": ["capacity building", "capacity development", "training"],
  "migration-and-development": [
    "migration and development",
    "migration for development",
    "migration development nexus",
    "development benefits of migration",
    "migration et développement",
  ],
  "diaspora-engagement": ["diaspora", "diasporas"],
  remittances: ["remittances", "money transfers", "transferts de fonds"],
  "root-causes-of-irregular-migration": [
    "root causes",
    "push and pull factors",
    "drivers of irregular migration",
    "drivers of migration",
    "causes profondes",
  ],
  "climate-change-and-human-mobility": [
    "climate change and human mobility",
    "climate mobility",
    "climate-induced migration",
    "climate-induced mobility",
    "climate change",
    "mobility and climate change",
    "environmental migration",
    "changement climatique",
  ],
  "climate-adaptation": ["climate adaptation", "adaptation strategies", "adaptation to climate change"],
  "covid-19-and-mobility": ["COVID-19", "pandemic", "pandémie", "coronavirus"],
  "legal-migration-pathways": [
    "legal migration",
    "legal pathways",
    "regular pathways",
    "regular migration pathways",
    "regular channels",
    "legal channels",
    "safe pathways",
    "complementary pathways",
    "migration légale",
  ],
  "labour-migration": [
    "labour migration",
    "labour mobility",
    "labor migration",
    "labor mobility",
    "migrant workers",
    "migration de main d'oeuvre",
    "foreign employment",
    "overseas employment",
    "workers abroad",
  ],
  "skills-mobility-partnerships": [
    "skills mobility",
    "talent partnerships",
    "talent mobility",
    "mobility partnerships",
    "talent and skills mobility",
  ],
  "skills-development": [
    "skills development",
    "skills recognition",
    "recognition of skills",
    "vocational training",
    "recognition of qualifications",
    "skilling",
  ],
  "labour-market-needs": ["labour market", "labor market"],
  "ethical-recruitment": [
    "ethical recruitment",
    "fair recruitment",
    "recruitment practices",
    "fraudulent or abusive recruitment",
  ],
  "labour-exploitation": ["labour exploitation", "forced labour", "labor exploitation"],
  "student-and-researcher-mobility": [
    "students and researchers",
    "student mobility",
    "academic mobility",
    "mobility of students",
    "mobility of students and researchers",
  ],
  protection: ["protection"],
  "international-protection-and-asylum": [
    "international protection",
    "asylum",
    "asylum seekers",
    "refugee protection",
    "temporary protection",
    "asile",
  ],
  "internal-displacement": [
    "internal displacement",
    "internally displaced persons",
    "internally displaced people",
    "IDPs",
  ],
  "durable-solutions": ["durable solutions", "solutions durables"],
  "women-and-girls-on-the-move": [
    "women and girls",
    "migrant women",
    "women migrants",
    "situation of women",
    "women on the move",
    "gender",
  ],
  "children-on-the-move": ["children", "unaccompanied minors", "child migrants"],
  "vulnerable-groups": [
    "vulnerable groups",
    "vulnerable migrants",
    "vulnerable people",
    "migrants in vulnerable situations",
    "situations of vulnerability",
  ],
  "mixed-migration": ["mixed migration", "mixed flows", "mixed movements", "mixed migratory flows"],
  "irregular-migration": [
    "irregular migration",
    "irregular migratory movements",
    "irregular migrants",
    "illegal migration",
    "migration irrégulière",
  ],
  "trafficking-in-human-beings": [
    "trafficking in human beings",
    "trafficking in persons",
    "human trafficking",
    "victims of trafficking",
    "human traffickers",
    "THB",
    "TIP",
    "trafficking of human beings",
    "trafficking",
    "traffickers",
    "traite des êtres humains",
  ],
  "thb-prevention": ["prevention of trafficking", "preventing trafficking"],
  "thb-protection": [
    "protection of victims",
    "victim protection",
    "victims of trafficking",
    "assistance to victims",
    "identification of victims",
  ],
  "thb-prosecution": ["prosecution", "prosecuting human traffickers", "prosecutors", "prosecution of traffickers"],
  "smuggling-of-migrants": [
    "smuggling of migrants",
    "migrant smuggling",
    "people smuggling",
    "human smuggling",
    "smuggling services",
    "smuggling",
    "trafic de migrants",
  ],
  "law-enforcement-cooperation": [
    "law enforcement",
    "police cooperation",
    "judicial cooperation",
    "joint investigation teams",
  ],
  "border-management": [
    "border management",
    "border control",
    "border security",
    "border guards",
    "document fraud",
    "integrated border management",
    "gestion des frontières",
  ],
  "awareness-raising": ["awareness raising", "information campaigns", "awareness campaigns", "communication campaigns"],
  "return-readmission-reintegration": [
    "return, readmission and reintegration",
    "return and readmission and reintegration",
  ],
  return: ["return", "voluntary return", "retour"],
  readmission: ["readmission", "réadmission"],
  reintegration: ["reintegration", "réintégration"],
  integration: ["integration", "inclusion of migrants", "social cohesion", "intégration"],
  resilience: ["resilience"],
  "urban-planning": ["urban planning"],
  "sustainable-development": ["sustainable development"],
};

/** The themes of the registry with their labels and every wording above; without a registry none has an id. */
export function themeForms(graph: Graph): readonly Form[] {
  const registered = graph.nodes.filter(({ kind }) => kind === "Theme");
  const forms = registered.flatMap(({ id, properties }) => {
    const named: Named = { kind: "theme", id, label: String(properties.label) };
    const alternatives = Array.isArray(properties.altLabels) ? properties.altLabels.map(String) : [];
    const slug = id.slice(id.indexOf(":") + 1);
    const texts = [named.label, ...alternatives, ...(wordings[slug] ?? [])];
    return [...new Set(texts)].map((text) => ({ text, named }));
  });
  return forms;
}

/** How prose words the theme of a slug, for tests and for those who extend the vocabulary. */
export function wordingsOf(slug: string): readonly string[] {
  return wordings[slug] ?? [];
}

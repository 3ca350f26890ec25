import type { Form, NameKind } from "./name.js";

/** Names that pages on migration dialogues use, in English and French, for what the registry may not hold. First form: the label. */
const organisations: readonly (readonly string[])[] = [
  ["International Organization for Migration", "IOM", "OIM", "International Organisation for Migration"],
  [
    "UN High Commissioner for Refugees",
    "UNHCR",
    "HCR",
    "UN Refugee Agency",
    "United Nations High Commissioner for Refugees",
  ],
  ["UN Office on Drugs and Crime", "UNODC", "ONUDC", "United Nations Office on Drugs and Crime"],
  ["International Labour Organization", "ILO", "OIT", "International Labour Organisation"],
  [
    "International Centre for Migration Policy Development",
    "ICMPD",
    "International Center for Migration Policy Development",
  ],
  ["European Commission", "Commission européenne", "EU Commission", "European Commissioner", "EU Commissioner"],
  ["European Union", "EU", "UE", "Union européenne"],
  ["European External Action Service", "EEAS", "SEAE"],
  ["African Union", "AU", "Union africaine"],
  ["African Union Commission", "AUC", "AU Commission", "Commission de l'Union africaine"],
  ["Economic Community of West African States", "ECOWAS", "CEDEAO", "ECOWAS Commission"],
  ["Intergovernmental Authority on Development", "IGAD", "Inter-Governmental Authority on Development"],
  ["East African Community", "EAC"],
  ["Common Market for Eastern and Southern Africa", "COMESA"],
  ["Southern African Development Community", "SADC"],
  ["Economic Community of Central African States", "ECCAS", "CEEAC"],
  ["International Committee of the Red Cross", "ICRC", "CICR"],
  ["International Federation of Red Cross and Red Crescent Societies", "IFRC"],
  ["UN Women"],
  ["UN Children's Fund", "UNICEF", "United Nations Children's Fund"],
  ["UN Development Programme", "UNDP", "PNUD", "United Nations Development Programme"],
  ["UN Department of Economic and Social Affairs", "UN DESA", "UNDESA"],
  ["UN Economic Commission for Africa", "UNECA"],
  ["UN Human Rights Office", "OHCHR"],
  ["UN Network on Migration", "United Nations Network on Migration"],
  ["Food and Agriculture Organization", "FAO"],
  ["World Health Organization", "WHO"],
  ["World Bank", "Banque mondiale"],
  ["African Development Bank", "AfDB"],
  ["Organisation for Economic Co-operation and Development", "OECD", "OCDE"],
  ["Organization for Security and Co-operation in Europe", "OSCE"],
  ["Council of Europe", "Conseil de l'Europe"],
  ["International Criminal Police Organization", "Interpol", "INTERPOL"],
  ["Europol", "EUROPOL"],
  ["European Border and Coast Guard Agency", "Frontex", "FRONTEX"],
  ["European Union Agency for Asylum", "EUAA", "EASO", "European Asylum Support Office", "EU Agency for Asylum"],
  ["League of Arab States", "LAS", "Arab League"],
  ["Association of Southeast Asian Nations", "ASEAN"],
  ["Swiss Agency for Development and Cooperation", "SDC"],
  ["Deutsche Gesellschaft für Internationale Zusammenarbeit", "GIZ"],
  ["Better Migration Management", "BMM", "Better Migration Management Programme"],
  ["Regional Operational Centre in Khartoum", "ROCK", "Regional Operational Centre"],
  ["Mixed Migration Centre", "MMC"],
  ["International Trade Union Confederation", "ITUC"],
  ["International Organisation of Employers", "IOE"],
  ["Civipol", "CIVIPOL"],
  ["Expertise France"],
  ["FIIAPP"],
  ["British Council"],
  ["Directorate-General for Migration and Home Affairs", "DG HOME"],
  ["Directorate-General for International Partnerships", "DG INTPA", "DG DEVCO"],
  ["Directorate-General for Neighbourhood and Enlargement", "DG NEAR"],
  ["Save the Children"],
  ["Danish Refugee Council", "DRC Danish Refugee Council"],
  ["Norwegian Refugee Council", "NRC"],
];

const dialogues: readonly (readonly string[])[] = [
  ["Khartoum Process", "Processus de Khartoum", "EU-Horn of Africa Migration Route Initiative"],
  [
    "Rabat Process",
    "Processus de Rabat",
    "Euro-African Dialogue on Migration and Development",
    "Dialogue euro-africain sur la migration et le développement",
  ],
  ["Prague Process", "Processus de Prague"],
  ["Budapest Process", "Processus de Budapest"],
  [
    "Colombo Process",
    "Processus de Colombo",
    "Regional Consultative Process on Overseas Employment and Contractual Labour for Countries of Origin in Asia",
  ],
  ["Abu Dhabi Dialogue"],
  ["Bali Process"],
  ["Almaty Process"],
  ["IGAD Regional Consultative Process on Migration", "IGAD RCP", "IGAD-RCP", "IGAD Regional Consultative Process"],
  ["Migration Dialogue for Southern Africa", "MIDSA"],
  ["Migration Dialogue for West Africa", "MIDWA"],
  ["Global Forum on Migration and Development", "GFMD"],
  ["Continent-to-Continent Migration and Mobility Dialogue", "C2C-MMD", "C2C"],
  ["Africa-EU Migration and Mobility Dialogue", "MMD"],
  ["AU-Horn of Africa Initiative", "AU-HoAI", "AU-HoA Initiative"],
  ["Mediterranean Transit Migration Dialogue", "MTM"],
  ["Niamey Process", "Processus de Niamey"],
];

const frameworks: readonly (readonly string[])[] = [
  [
    "GCM",
    "Global Compact for Safe, Orderly and Regular Migration",
    "Global Compact on Safe, Orderly and Regular Migration",
    "Global Compact for Migration",
    "Global Compact on Migration",
    "Migration Compact",
    "Pacte mondial pour des migrations sûres, ordonnées et régulières",
    "Pacte mondial sur les migrations",
  ],
  ["JVAP", "Joint Valletta Action Plan", "Valletta Action Plan", "Plan d'action conjoint de La Valette"],
  ["Rome Declaration", "Déclaration de Rome"],
  ["SDG", "Sustainable Development Goals", "SDGs", "2030 Agenda for Sustainable Development", "2030 Agenda"],
  ["UN Action Agenda on Internal Displacement", "Action Agenda on Internal Displacement"],
  ["Global Compact on Refugees", "GCR"],
  [
    "Marrakesh Political Declaration",
    "Marrakech Political Declaration",
    "Marrakesh Declaration",
    "Déclaration politique de Marrakech",
  ],
  ["Marrakesh Action Plan", "Marrakech Action Plan", "Plan d'action de Marrakech"],
  ["Cadiz Action Plan", "Plan d'action de Cadix"],
  ["Cadiz Political Declaration", "Déclaration politique de Cadix"],
  ["Cairo Action Plan"],
  ["Cairo Declaration"],
  ["Free Movement Protocol"],
  ["Call for Action"],
  ["Palermo Protocols", "Palermo Protocol"],
  ["Migration Policy Framework for Africa", "MPFA"],
  ["EU Pact on Migration and Asylum", "Pact on Migration and Asylum"],
  ["Agenda 2063"],
  ["Kampala Convention"],
  ["EU Emergency Trust Fund for Africa", "EUTF"],
];

/** The forms above, none with an id. */
export function languageForms(): readonly Form[] {
  return [...of("organisation", organisations), ...of("dialogue", dialogues), ...of("framework", frameworks)];
}

function of(kind: NameKind, names: readonly (readonly string[])[]): readonly Form[] {
  return names.flatMap((forms) => {
    const named = { kind, id: null, label: forms[0] ?? "" };
    return forms.map((text) => ({ text, named }));
  });
}

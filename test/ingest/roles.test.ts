import { beforeAll, expect, test } from "@jest/globals";
import type { Knowledge } from "../../src/ingest/draft/read-drafts.js";
import { knowledge, toldOfOne } from "./reading.js";

let known: Knowledge;
beforeAll(async () => {
  known = await knowledge();
});

const fields = ["hosts", "coHosts", "chairs", "coChairs", "initiators", "organisers", "processChairs"] as const;
const roles = (sentence: string) => {
  const draft = toldOfOne(sentence, known);
  return Object.fromEntries(
    fields.flatMap((field) =>
      draft === undefined || draft[field].length === 0 ? [] : [[field, draft[field].map(({ label }) => label)]],
    ),
  );
};

test.each([
  ["It was hosted, with great warmth, by the Government of Egypt.", { hosts: ["Egypt"] }],
  [
    "Sweden's Ambassador-at-Large for combating trafficking in persons, Ms Ann Lee, served as co-chair.",
    { coChairs: ["Sweden"] },
  ],
  ["Malta hosted the meeting and shared the chair with Kenya.", { hosts: ["Malta"], coChairs: ["Malta", "Kenya"] }],
  [
    "Malta, which has chaired the Budapest Process since 2006, hosted the meeting.",
    { hosts: ["Malta"], processChairs: ["Malta"] },
  ],
  ["La présidence en est assurée depuis 2023 par le Mali.", { processChairs: ["Mali"] }],
  [
    "Generously hosted by Malta and co-hosted by Kenya, the meeting lasted a day.",
    { hosts: ["Malta"], coHosts: ["Kenya"] },
  ],
  ["Malta and Kenya co-chaired the two days.", { coChairs: ["Malta", "Kenya"] }],
  ["Present were Poland, Malta (Chair) and Sweden.", { chairs: ["Malta"] }],
  [
    "The event was opened by the Deputy Chief of the State Migration Service and chaired by Malta.",
    { chairs: ["Malta"] },
  ],
  ["The meeting was organised by the Secretariat of the Rabat Process.", { organisers: ["Rabat Process Secretariat"] }],
  [
    "It was hosted by Malta from 3 to 4 May in its capacity as Chair of the Process.",
    { hosts: ["Malta"], processChairs: ["Malta"] },
  ],
  ["Sudan, the Chair-in-Office, sent a message.", { processChairs: ["Sudan"] }],
  ["Sudan has been its Chair since April 2017.", { processChairs: ["Sudan"] }],
  [
    "Présidée par le Maroc, Président en exercice du Dialogue, elle a adopté le programme.",
    { chairs: ["Morocco"], processChairs: ["Morocco"] },
  ],
  ["Le Togo accueillera les hauts fonctionnaires des pays partenaires.", { hosts: ["Togo"] }],
  ["Malta hosted training authorities from Kenya and Sudan.", { hosts: ["Malta"] }],
  ["Delegates gathered with Egypt in the chair.", { chairs: ["Egypt"] }],
  ["Chairing it was Deputy Minister Ann Lee of Ghana.", { chairs: ["Ghana"] }],
  [
    "It was organized by IOM and the Migrant Forum in Asia.",
    { organisers: ["International Organization for Migration"] },
  ],
  [
    "Ms Ann Lee, Secretary of the Ministry of Labour of Ghana, was elected Chair of the meeting.",
    { chairs: ["Ghana"] },
  ],
  [
    "They expressed their gratitude to the Republic of Mali for hosting and chairing the meeting.",
    { hosts: ["Mali"], chairs: ["Mali"] },
  ],
  [
    "The meeting was organised by the Rabat Process Secretariat at ICMPD together with Moldova.",
    { organisers: ["Rabat Process Secretariat", "Moldova"] },
  ],
  [
    "The participants attended the activity, which was organised by the Government of Malta and the Technical Secretariat of the Budapest Process.",
    { organisers: ["Malta", "Technical Secretariat of the Budapest Process"] },
  ],
  ["Egypt was honoured to host the meeting; it was chaired by Malta.", { hosts: ["Egypt"], chairs: ["Malta"] }],
  [
    "Egypt and Italy, the two Co-Chairs of the Khartoum Process, sent a message.",
    { processChairs: ["Egypt", "Italy"] },
  ],
  ["The Co-Chairs of the Khartoum Process, Egypt and Italy, sent a message.", { processChairs: ["Egypt", "Italy"] }],
  ["The meeting had two chairs, Egypt and Italy.", { coChairs: ["Egypt", "Italy"] }],
  ["It was organised by the Secretariat, together with Senegal.", { organisers: ["Senegal"] }],
  ["Italy took over the Chairmanship of the Process from Malta.", { processChairs: ["Italy"] }],
  ["Egypt, which holds the rotating Presidency of the Process, opened it.", { processChairs: ["Egypt"] }],
  ["Kenya chaired, with Germany as co-chair.", { chairs: ["Kenya"], coChairs: ["Germany"] }],
  ["The meeting was an initiative of Malta and Kenya.", { initiators: ["Malta", "Kenya"] }],
  [
    "Egypt hosted the meeting; Sudan proposed the topic and chaired the meeting.",
    { hosts: ["Egypt"], chairs: ["Sudan"] },
  ],
  [
    "It was hosted and chaired by Egypt and co-chaired by Italy.",
    { hosts: ["Egypt"], chairs: ["Egypt"], coChairs: ["Italy"] },
  ],
  ["Hosted by Kenya and co-hosted by Germany, the meeting lasted a day.", { hosts: ["Kenya"], coHosts: ["Germany"] }],
  ["Egypt, together with Portugal as co-chair, hosted the meeting.", { hosts: ["Egypt"], coChairs: ["Portugal"] }],
  [
    "Kenya, with Germany as co-host, welcomed delegates from partner countries to Rome.",
    { hosts: ["Kenya"], coHosts: ["Germany"] },
  ],
  ["Switzerland and Ethiopia co-hosted the meeting.", { coHosts: ["Switzerland", "Ethiopia"] }],
  [
    "Ethiopia and the United Kingdom hosted and co-hosted, respectively, the meeting.",
    { hosts: ["Ethiopia"], coHosts: ["United Kingdom"] },
  ],
  ["The meeting took place upon the initiative of Sweden and Somalia.", { initiators: ["Sweden", "Somalia"] }],
  [
    "The meeting was chaired by the 2018 Italian Chair of the Process.",
    { chairs: ["Italy"], processChairs: ["Italy"] },
  ],
  ["The meeting was hosted by the Ministry of the Interior of Malta.", { hosts: ["Malta"] }],
  ["Uganda and Tunisia served as co-chairs.", { coChairs: ["Uganda", "Tunisia"] }],
  [
    "The meeting was organised by the Khartoum Process Secretariat in coordination with the Khartoum Process Chair, The Netherlands.",
    { organisers: ["Khartoum Process Secretariat", "Netherlands"], processChairs: ["Netherlands"] },
  ],
  [
    "The meeting was co-chaired by Ms Ann Lee of Indonesia and Mr John Smith, Director General at the Ministry of Interior of Malta.",
    { coChairs: ["Indonesia", "Malta"] },
  ],
  ["It was hosted by the Migration Service of Armenia.", { hosts: ["Armenia"] }],
  [
    "It was hosted by the Republic of Kenya through its Ministry of Labour and organised by IGAD.",
    { hosts: ["Kenya"], organisers: ["Intergovernmental Authority on Development"] },
  ],
  [
    "The IGAD Secretariat, with support from Norway, today convened the meeting.",
    { organisers: ["Intergovernmental Authority on Development"] },
  ],
  [
    "Djibouti played host to this meeting, with France acting as co-host.",
    { hosts: ["Djibouti"], coHosts: ["France"] },
  ],
  ["Somalia and Sweden shared the chair.", { coChairs: ["Somalia", "Sweden"] }],
  [
    "The meeting, a joint initiative of Malta and Norway, was chaired by Malta.",
    { chairs: ["Malta"], initiators: ["Malta", "Norway"] },
  ],
  [
    "The co-chairs thanked the authorities of Kenya for their hospitality and for hosting the event.",
    { hosts: ["Kenya"] },
  ],
  [
    "The UAE, Chair-in-Office of the Abu Dhabi Dialogue, hosted the meeting.",
    { hosts: ["United Arab Emirates"], processChairs: ["United Arab Emirates"] },
  ],
  [
    "La réunion, accueillie par le ministère de l'Intérieur du Niger, s'est tenue sous la présidence du Ghana et du Mali.",
    { hosts: ["Niger"], chairs: ["Ghana", "Mali"] },
  ],
  [
    "Egypt, the Chair-in-Office, hosted officials from Kenya and Malta.",
    { hosts: ["Egypt"], processChairs: ["Egypt"] },
  ],
  [
    "It was hosted by Egypt, Chair-in-Office and Permanent Secretariat of the Process.",
    { hosts: ["Egypt"], processChairs: ["Egypt"] },
  ],
  ["Egypt has been its Chair since April 2017.", { processChairs: ["Egypt"] }],
  ["Kenya has chaired the Process since January 2018.", { processChairs: ["Kenya"] }],
  ["Malta had chaired the Khartoum Process since January 2018, he recalled.", { processChairs: ["Malta"] }],
  ["Malta chaired it as the Chair of the Process.", { chairs: ["Malta"], processChairs: ["Malta"] }],
  [
    "The meeting was hosted by Malta from 3 to 4 May in its capacity as Pro Tempore Presidency of the Process.",
    { hosts: ["Malta"], processChairs: ["Malta"] },
  ],
  [
    "La réunion a été présidée par le Maroc, Président en exercice du Processus.",
    { chairs: ["Morocco"], processChairs: ["Morocco"] },
  ],
  [
    "The ministers expressed their gratitude to the People's Republic of Bangladesh for hosting the meeting.",
    { hosts: ["Bangladesh"] },
  ],
  [
    "Dr Ahmed Munir, Secretary of the Ministry of Welfare of Kenya, was elected Chair of the meeting; Sudan served as Vice-Chair.",
    { chairs: ["Kenya"] },
  ],
  ["Chairing it was Undersecretary Sarah Lou of the Philippines.", { chairs: ["Philippines"] }],
  ["Chairing the meeting was Kenya.", { chairs: ["Kenya"] }],
  ["The meeting was held with Egypt in the chair.", { chairs: ["Egypt"] }],
  ["Kenya was in the chair.", { chairs: ["Kenya"] }],
  ["Mr Jan Novak of Czechia took the chair.", { chairs: ["Czechia"] }],
  [
    "It took place under the chairmanship of the Honourable Frans Kapofi, Minister of Home Affairs and Immigration of the Republic of Namibia, and at the kind invitation of the Government of Namibia, which hosted the meeting.",
    { hosts: ["Namibia"], chairs: ["Namibia"] },
  ],
  ["The Vice-Minister welcomed the officials on behalf of the host, Malta.", { hosts: ["Malta"] }],
  [
    "Officials attended the activity, which was organized by the Government of Honduras and IOM.",
    { organisers: ["Honduras", "International Organization for Migration"] },
  ],
  [
    "La Guinée équatoriale accueillera les hauts fonctionnaires des pays partenaires.",
    { hosts: ["Equatorial Guinea"] },
  ],
  ["Le Maroc présidera la réunion.", { chairs: ["Morocco"] }],
  ["Malta and Kenya co-chaired the deliberations.", { coChairs: ["Malta", "Kenya"] }],
  ["Discussions were chaired by Malta.", { chairs: ["Malta"] }],
  ["The proceedings were co-chaired by Malta and Kenya.", { coChairs: ["Malta", "Kenya"] }],
  ["The meeting took place under Malta's chairmanship of the Process.", { processChairs: ["Malta"] }],
  ["The meeting took place under the Chairmanship of Malta.", { processChairs: ["Malta"] }],
  [
    "The meeting was co-chaired by Kenya, as current Chair of the Khartoum Process, and Malta.",
    { coChairs: ["Kenya", "Malta"], processChairs: ["Kenya"] },
  ],
  ["The event was kindly hosted by the Kenyan Government in Nairobi.", { hosts: ["Kenya"] }],
  [
    "The meeting was graciously hosted by Malta and jointly organised by Italy and IOM.",
    { hosts: ["Malta"], organisers: ["Italy", "International Organization for Migration"] },
  ],
  [
    "It was convened by the African Union Commission, in collaboration with the Government of the Republic of Senegal.",
    { organisers: ["African Union Commission", "Senegal"] },
  ],
  ["Kenya acted as host and Malta as co-host.", { hosts: ["Kenya"], coHosts: ["Malta"] }],
  ["The host country was Kenya.", { hosts: ["Kenya"] }],
  ["Kenya's Principal Secretary for Labour, Mr John Kamau, chaired the meeting.", { chairs: ["Kenya"] }],
  [
    "Ambassador Maria Rossi (Italy) and Mr Ali Hassan (Sudan) co-chaired the meeting.",
    { coChairs: ["Italy", "Sudan"] },
  ],
  ["The meeting was chaired by Amb. Maria Rossi of the Italian Ministry of Foreign Affairs.", { chairs: ["Italy"] }],
  [
    "The meeting was chaired jointly by Sudan and the European Commission.",
    { coChairs: ["Sudan", "European Commission"] },
  ],
  ["The meeting, under the joint chairmanship of Sudan and Malta, ended at noon.", { coChairs: ["Sudan", "Malta"] }],
  ["The chair of the meeting, Ms Ann Lee of Malta, closed it.", { chairs: ["Malta"] }],
  ["The chair of the meeting, Malta, closed it.", { chairs: ["Malta"] }],
  ["The meeting's chair, Malta, closed it.", { chairs: ["Malta"] }],
  [
    "The meeting was organised by IOM with the financial support of Norway.",
    { organisers: ["International Organization for Migration"] },
  ],
  ["Germany, through GIZ, hosted the meeting.", { hosts: ["Germany"] }],
  ["Hosted in Rome by the Italian Ministry of Interior, the meeting lasted two days.", { hosts: ["Italy"] }],
  ["The Governments of Kenya and Germany jointly hosted the meeting.", { coHosts: ["Kenya", "Germany"] }],
  [
    "The meeting was hosted by the Government of the Republic of Kenya and co-chaired by Sudan and the EU.",
    { hosts: ["Kenya"], coChairs: ["Sudan", "European Union"] },
  ],
  [
    "Mr Ali Otieno, Director of Immigration Services of Kenya, and Ms Eva Braun, Deputy Director at the German Federal Ministry of the Interior, co-chaired the meeting.",
    { coChairs: ["Kenya", "Germany"] },
  ],
  ["The meeting was presided over by H.E. Mr Kojo Mensah, Minister of the Interior of Ghana.", { chairs: ["Ghana"] }],
  ["The Ghanaian Minister of the Interior, Mr Kojo Mensah, chaired the meeting.", { chairs: ["Ghana"] }],
  ["The meeting was chaired by Germany's Special Envoy for Migration, Ms Eva Braun.", { chairs: ["Germany"] }],
  ["Under the chairmanship of the Netherlands, members met for two days.", { chairs: ["Netherlands"] }],
  ["The host, Kenya, and the co-chair, Malta, closed it.", { hosts: ["Kenya"], coChairs: ["Malta"] }],
  [
    "It was organised within the framework of the German Chairmanship of the Khartoum Process.",
    { processChairs: ["Germany"] },
  ],
  [
    "The German Chair of the Khartoum Process, in cooperation with IOM, organised the meeting.",
    { organisers: ["Germany", "International Organization for Migration"], processChairs: ["Germany"] },
  ],
  [
    "Germany, in its role as Chair of the Khartoum Process, and IOM organised the meeting.",
    { organisers: ["Germany", "International Organization for Migration"], processChairs: ["Germany"] },
  ],
  [
    "The meeting was convened by the Khartoum Process Chair (Germany).",
    { organisers: ["Germany"], processChairs: ["Germany"] },
  ],
  ["Germany assumed the Chairmanship of the Khartoum Process in April 2018.", { processChairs: ["Germany"] }],
  [
    "IOM, in partnership with the Government of Kenya, held the meeting.",
    { organisers: ["International Organization for Migration", "Kenya"] },
  ],
  [
    "The meeting was organised in close cooperation with IOM.",
    { organisers: ["International Organization for Migration"] },
  ],
  ["La réunion était coprésidée par l'Espagne et le Maroc.", { coChairs: ["Spain", "Morocco"] }],
  [
    "Le Sénégal a accueilli la réunion, coprésidée par le Mali et l'Espagne.",
    { hosts: ["Senegal"], coChairs: ["Mali", "Spain"] },
  ],
  ["Elle s'est déroulée sous la présidence du Ministre de l'Intérieur du Mali, M. Sada Samaké.", { chairs: ["Mali"] }],
  ["Elle s'est tenue sous la coprésidence du Mali et de l'Espagne.", { coChairs: ["Mali", "Spain"] }],
  [
    "La réunion a été organisée par l'Espagne, qui assure la présidence du Processus.",
    { organisers: ["Spain"], processChairs: ["Spain"] },
  ],
  ["The Ministry of Interior of Kenya, host of the meeting, thanked the delegates.", { hosts: ["Kenya"] }],
  [
    "Kenya, as the host of the meeting and Malta, as the Chair of the Process, welcomed delegates.",
    { hosts: ["Kenya"], processChairs: ["Malta"] },
  ],
  ["Delegates thanked Kenya, the host of the meeting, for its warm hospitality.", { hosts: ["Kenya"] }],
  [
    "The two-day meeting was co-organised by IOM and UNHCR and hosted in Rome by the Government of Italy.",
    {
      hosts: ["Italy"],
      organisers: ["International Organization for Migration", "United Nations High Commissioner for Refugees"],
    },
  ],
  [
    "IOM, together with UNHCR and the African Union Commission, convened the meeting.",
    {
      organisers: [
        "International Organization for Migration",
        "United Nations High Commissioner for Refugees",
        "African Union Commission",
      ],
    },
  ],
  [
    "The meeting was chaired by Ms Eva Braun (Germany) and co-chaired by Mr Ali Otieno (Kenya).",
    { chairs: ["Germany"], coChairs: ["Kenya"] },
  ],
  ["Representing the Chair of the Process, Italy, Ms Rossi opened the meeting.", { processChairs: ["Italy"] }],
  ["Italy, represented by the Ministry of Foreign Affairs, chaired the meeting.", { chairs: ["Italy"] }],
  [
    "The Italian Chairmanship organised the meeting together with IOM.",
    { organisers: ["Italy", "International Organization for Migration"], processChairs: ["Italy"] },
  ],
  [
    "Hosted and chaired by Kenya, with Malta as co-chair, the meeting lasted two days.",
    { hosts: ["Kenya"], chairs: ["Kenya"], coChairs: ["Malta"] },
  ],
  ["Jointly chaired by Kenya and Malta, the meeting lasted two days.", { coChairs: ["Kenya", "Malta"] }],
  [
    "The meeting, which Kenya hosted and Malta co-chaired with Italy, ended at noon.",
    { hosts: ["Kenya"], coChairs: ["Malta", "Italy"] },
  ],
  ["The government of Kenya played host, and Malta chaired.", { hosts: ["Kenya"], chairs: ["Malta"] }],
  ["Delegates were welcomed by Kenya, which hosted and chaired the meeting.", { hosts: ["Kenya"], chairs: ["Kenya"] }],
  ["Kenya and Malta assumed the co-chairmanship of the meeting.", { coChairs: ["Kenya", "Malta"] }],
  ["Mr Otieno (Kenya) was the chairperson.", { chairs: ["Kenya"] }],
  ["The meeting was chaired by Kenya as the current Chair of IGAD.", { chairs: ["Kenya"] }],
  ["The Kenyan delegation, chairing the meeting, proposed a text.", { chairs: ["Kenya"] }],
  ["Kenya, hosting the meeting for the second time, proposed a text.", { hosts: ["Kenya"] }],
])("%s", (sentence, expected) => {
  expect(roles(sentence)).toEqual(expected);
});

test.each([
  "The session on return was chaired by Norway.",
  "Kenya hosts more than 600,000 refugees.",
  "The reception was hosted by the Embassy of Malta.",
  "Morocco offered to host the next meeting.",
  "The previous Thematic Meeting, hosted by Malta in Valletta in May 2017, had asked for it.",
  "The meeting built on the outcomes of the Thematic Meeting on Asylum hosted by Egypt in 2016.",
  "Italy, with the support of Norway, presented its plans for the meeting.",
  "The meeting drew on the work of a meeting of experts that Kenya chaired in Nairobi on 4 May 2017.",
  "Morocco will co-chair a Thematic Meeting on Gender in Accra on 23 May 2019.",
  "The training manual was produced with the support of Sweden and hosted by the website of Norway.",
  "The priority was set during the Chairmanship of South Sudan.",
  "The participants thanked Kenya for hosting refugees.",
  "Kenya hosted experts from the region last year.",
  "Egypt was elected Chair of the Working Group on data.",
  "The outgoing Chair, Malta, handed over to Kenya.",
  "Kenya shared the chair of the session with Sudan.",
  "They thanked Malta for chairing the Process in 2016 and 2017.",
  "Malta hosted officials from Kenya in Valletta in May 2016.",
  "Kenya was elected Chair of the Process.",
  "At the invitation of Kenya, delegates met for two days.",
  "The discussions were moderated by Norway.",
  "The second session was co-chaired by Norway and Kenya.",
  "Rwanda offered to host the next one.",
  "Rwanda will host the next meeting in 2019 and Egypt will chair it.",
  "Malta was elected Chair of the Working Group.",
  "The Budapest Process Secretariat is hosted by ICMPD in Vienna.",
  "Italy hosted a dinner in honour of the delegates.",
  "Egypt will take over as Chair of the Process in 2019.",
  "Egypt handed over the Chairmanship to Italy.",
  "Malta chaired the group.",
  "The event was made possible thanks to IOM.",
  "The meeting was opened by Kenya and closed by Malta.",
  "The meeting was facilitated by IOM.",
  "The meeting took place on the premises of IOM.",
  "Delegates thanked Kenya for its warm hospitality.",
  "The Thematic Meeting was led by Malta and Kenya.",
  "Malta handed the Chair of the Process over to Italy at the end of the meeting.",
])("no role of the meeting in: %s", (sentence) => {
  expect(roles(sentence)).toEqual({});
});

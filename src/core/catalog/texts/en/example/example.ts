import type { ExampleTexts } from "../../example-texts";
import { alderMeetAnswers } from "./alder-meet";
import { birchlineAnswers } from "./birchline";
import { cedarRoomsAnswers } from "./cedar-rooms";

export const exampleTexts: ExampleTexts = {
  title: "Public consultation platform 2027",
  project: {
    buyer: "Assembly of Lindmark (fictional)",
    owner: "Head of public participation",
    purpose:
      "Online hearings, small group talks and written comments on the housing plan for 2028. About 12,000 people from three countries are expected.",
    peopleAtRisk:
      "Tenants in dispute with public landlords; people from exile communities who may be watched by their home State; local journalists; young people from 13.",
    benefits: "People who cannot travel to the Assembly can be heard. This is noted here and is not scored.",
    confidentiality: "Confidential until award",
    weightsFixedBy: "Evaluation board",
    notice: "Example, fictional vendors",
  },
  assessors: {
    GOV: "Procurement analyst",
    DDL: "Procurement analyst",
    PTN: "Legal officer",
    TRA: "Procurement analyst",
    PRV: "Data protection officer",
    SEC: "Security officer",
    GAC: "Legal officer",
    EXP: "Participation officer",
    EQL: "Participation officer",
    ALG: "Security officer",
    REM: "Legal officer",
  },
  vendors: {
    "alder-meet": {
      name: "Alder Meet",
      product: "Alder Meet Business 8",
      incorporatedIn: "Westland (fictional)",
      owners: "Listed company; no shareholder above 6 percent",
      answers: alderMeetAnswers,
    },
    birchline: {
      name: "Birchline",
      product: "Birchline Dialogue 5",
      incorporatedIn: "Lindmark (fictional)",
      owners: "Two founders and a foundation",
      answers: birchlineAnswers,
    },
    "cedar-rooms": {
      name: "Cedar Rooms",
      product: "Cedar Rooms 3.2, hosted edition",
      incorporatedIn: "Norhavn (fictional)",
      owners: "Cooperative of 312 members",
      answers: cedarRoomsAnswers,
    },
  },
};

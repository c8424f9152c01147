/** What Univer says while it calculates, with a grid or without; the published texts leave it out. */
export const progressTexts = {
  "sheets-formula": {
    progress: {
      analyzing: "Calculating",
      calculating: "Calculating",
      "array-analysis": "Calculating",
      "array-calculation": "Calculating",
      done: "Calculated",
    },
  },
};

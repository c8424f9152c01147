/** Somebody's own sheet, table or name is called as one of ours would be. */
export const taken = {
  title: "This name is taken",
  text: {
    sheets: (name: string, other: string) =>
      `This workbook already has a sheet named ${name}. It stays as it is. The sheets of the assessment can begin with HRIA, as ${other} does, or stop here.`,
    names: (name: string, other: string) =>
      `This workbook already uses the name ${name}. It stays as it is. The names and tables of the assessment can begin with HRIA_, as ${other} does, or stop here.`,
  },
  use: (other: string) => `Use ${other}`,
  stop: "Stop here",
};

/** A change waits: a name of ours is somebody's own, or a version that was put aside would go. */
export const taken = {
  title: {
    sheets: "This name is taken",
    names: "This name is taken",
    versions: "This change takes a version away",
  },
  text: {
    sheets: (name: string, other: string) =>
      `This workbook already has a sheet named ${name}. It stays as it is. The sheets of the assessment can begin with HRIA, as ${other} does, or stop here.`,
    names: (name: string, other: string) =>
      `This workbook already uses the name ${name}. It stays as it is. The names and tables of the assessment can begin with HRIA_, as ${other} does, or stop here.`,
    versions: (change: string) =>
      `The workbook still holds the version that was put aside when "${change}" was taken back or brought back. What was typed into it since is nowhere else. This change takes it away. To see it first, stop here and choose Restore on Start.`,
  },
  use: {
    sheets: (other: string) => `Use ${other}`,
    names: (other: string) => `Use ${other}`,
    versions: () => "Go on without it",
  },
  stop: "Stop here",
};

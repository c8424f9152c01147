/** Rules a call can break. Each completes the sentence that a path, an option or a file begins. */
export const RULES = {
  commandMissing: "must be create, score or read; --help tells more",
  unknownOption: (command: string) => `is not an option of ${command}; --help tells more`,
  optionMissing: "must be given",
  valueMissing: "must have a value",
  jsonOrXlsx: "must end in .json or .xlsx",
  json: "must end in .json",
  xlsx: "must end in .xlsx",
  noFile: "must be a file that exists",
  noAccess: "must be a file this user may open",
  noFolder: "must be in a folder that exists and may be written to",
  tooLarge: (most: number) => `must have at most ${most} bytes`,
  noAssessment: "must be a workbook that holds an assessment",
  notUtf8: "must be text in UTF-8",
  unreadable: (text: string) =>
    `holds ${text}, which cannot be read and counts as blank or as the worst case`,
};

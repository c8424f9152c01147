import { OTHER_SETS } from "../protocol/wire";

/** What the client is told about the application around it when it starts in a frame. */
export function appContext(excelApi: string) {
  return {
    _id: "control",
    _appName: 16,
    _appVersion: "16.0",
    _appMinorVersion: 1,
    _appUILocale: "en-US",
    _dataLocale: "en-US",
    _docUrl: `${location.origin}/Book1.xlsx`,
    _clientMode: 0,
    _settings: [],
    _reason: 0,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "emulated",
    _appInstanceId: "emulated",
    _requirementMatrix: JSON.stringify({ ExcelApi: excelApi, ...OTHER_SETS }),
    _hostFullVersion: "16.0.17000.0",
  };
}

import { bundleEngine } from "./emulator-engine";

export default bundleEngine;

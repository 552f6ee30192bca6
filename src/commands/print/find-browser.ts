import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join, win32 } from "node:path";

/** The machine as far as the search for a browser sees it. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isProgram: (path: string) => boolean;
}

/** The variable that names the browser to print with; no other is looked for then. */
export const browserVariable = "QUIZWRIGHT_BROWSER";

/** Where Chrome, Edge or Chromium is installed; `undefined` where none is. */
export function findBrowser(machine: Machine = thisMachine): string | undefined {
  const named = machine.env[browserVariable];
  const places = named ? [named] : (placesOn[machine.platform] ?? onPath)(machine.env);
  return places.find(machine.isProgram);
}

const thisMachine: Machine = { platform: process.platform, env: process.env, isProgram };

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

type Places = (env: Machine["env"]) => string[];

const placesOn: Partial<Record<NodeJS.Platform, Places>> = {
  win32: (env) => {
    const folders = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined && folder !== "",
    );
    return [
      ["Google", "Chrome", "Application", "chrome.exe"],
      ["Microsoft", "Edge", "Application", "msedge.exe"],
      ["Chromium", "Application", "chrome.exe"],
    ].flatMap((parts) => folders.map((folder) => win32.join(folder as string, ...parts)));
  },
  darwin: (env) =>
    ["Google Chrome", "Microsoft Edge", "Chromium"].flatMap((name) =>
      ["/Applications", ...(env.HOME ? [`${env.HOME}/Applications`] : [])].map(
        (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
      ),
    ),
};

/** Chrome and Edge first: where Chromium is a snap, it may not read and write where others do. */
const onPath: Places = ({ PATH = "" }) =>
  [
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge-stable",
    "microsoft-edge",
    "chromium",
    "chromium-browser",
  ].flatMap((name) =>
    PATH.split(delimiter)
      .filter((folder) => folder !== "")
      .map((folder) => join(folder, name)),
  );

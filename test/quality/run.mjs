// Prints how good the questions are: `npm run quality`, under other seeds `npm run quality -- other`. The sources are TypeScript, which Node 20 does not read alone.
import { register } from "node:module";

register("./typescript.mjs", import.meta.url);
const { report } = await import("./report.ts");
console.log(report(process.argv[2]));

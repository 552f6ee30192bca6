import yargs from "yargs";

yargs(process.argv.slice(2)).option("seed", { type: "string" }).parse();

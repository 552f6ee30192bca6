import { defineConfig } from "vitest/config";

// Where .ci/run asks for it, the results also go to a file, from which it counts.
const json = process.env.VITEST_JSON;

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/global-setup.ts"],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    reporters: json === undefined ? ["default"] : ["default", ["json", { outputFile: json }]],
  },
});

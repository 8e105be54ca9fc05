// Biome formats and lints; eslint runs only the rules that need types, and only these five.
// Each catches a bug that neither the compiler nor Biome sees.
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["**/dist/**", "**/node_modules/**"] },
  {
    files: ["packages/*/src/**/*.{ts,tsx}", "e2e/**/*.ts"],
    plugins: { "@typescript-eslint": tseslint.plugin },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { project: "./tsconfig.tests.json", tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // A forgotten await lets a request end before its transaction does, and loses the error.
      "@typescript-eslint/no-floating-promises": ["error", { ignoreVoid: true }],
      // `if (store.has(x))` is always true when `has` gives a promise; forEach(async ...) awaits nothing.
      // React handlers may be async: their result is ignored on purpose.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      // Awaiting a plain value says that something is asynchronous when it is not.
      "@typescript-eslint/await-thenable": "error",
      // A new stage, event or state must be answered wherever one is switched on; `default` counts as an answer.
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Thrown texts have no stack and no cause, and slip through `instanceof ProblemError`.
      // Chosen over no-unnecessary-condition, which forbids checks that hostile input from outside deserves.
      "@typescript-eslint/only-throw-error": "error",
    },
  },
);

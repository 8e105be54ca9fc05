import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/**
 * What draws in browsers, by decision 0034. Its sources: the minified file has a function named `z`, and calls of `z` count as
 * pure below.
 */
const preact = (path: string) => fileURLToPath(new URL(`../../node_modules/preact/${path}`, import.meta.url));
const inBrowsers = [
  { find: /^react\/jsx-runtime$/, replacement: preact("jsx-runtime/src/index.js") },
  { find: /^react-dom\/client$/, replacement: preact("compat/client.mjs") },
  { find: /^(react(-dom)?|preact\/compat)$/, replacement: preact("compat/src/index.js") },
  { find: /^preact\/hooks$/, replacement: preact("hooks/src/index.js") },
  { find: /^preact$/, replacement: preact("src/index.js") },
];

/** Browsers run no modules from the file system: a site has the same client as one classic script. */
const ofSite = {
  outDir: "dist-site",
  input: ["src/client/main.tsx"],
  output: { format: "iife", entryFileNames: "reader.js", inlineDynamicImports: true },
} as const;

/** Of a site of one file, which stands in that file. */
const ofSingle = {
  outDir: "dist-single",
  input: ["src/client/single/single.tsx"],
  output: { format: "iife", entryFileNames: "single.js", inlineDynamicImports: true },
} as const;

/** Of a server: pages name the files they need. */
const ofServer = {
  outDir: "dist-client",
  input: [
    "src/client/main.tsx",
    "src/client/desk.tsx",
    "src/client/theme.ts",
    "src/client/embed.ts",
    "src/client/forward.ts",
    "src/client/releases.ts",
    "src/client/passkeys.ts",
    "src/client/new-map.ts",
  ],
  output: {
    codeSplitting: {
      // A slow line pays for each file with a journey: a page brings the library, what pages share, its own, and its texts.
      groups: [
        { name: "library", test: /node_modules[\\/]preact[\\/]|preload-helper/ },
        {
          name: "shared",
          test: /packages[\\/](domain|atlas|web)[\\/]src[\\/](?!messages[\\/]\w\w[\\/])/,
          minShareCount: 2,
          // The schemas that only the desk runs would come along as what shared files import.
          includeDependenciesRecursively: false,
        },
      ],
    },
  },
};

const classic = { site: ofSite, single: ofSingle } as const;

function classicIn(mode: string) {
  return mode === "site" || mode === "single" ? classic[mode] : undefined;
}

export default defineConfig(({ mode }) => ({
  base: "./",
  plugins: [react()],
  resolve: {
    conditions: ["mapwright-source", "browser", "module", "import", "default"],
    // Decision 0034: the server draws with React, browsers with what does the same in a tenth of the bytes.
    alias: inBrowsers,
  },
  build: {
    outDir: (classicIn(mode) ?? ofServer).outDir,
    emptyOutDir: true,
    manifest: classicIn(mode) === undefined,
    // A site takes the style sheets of the other build.
    cssCodeSplit: classicIn(mode) === undefined,
    // Pages name the files; nothing is fetched behind their back, and nothing is inlined that a strict policy refuses.
    modulePreload: false,
    assetsInlineLimit: 0,
    target: "es2022",
    rollupOptions: {
      input: [...(classicIn(mode) ?? ofServer).input],
      output: (classicIn(mode) ?? ofServer).output,
      // The schemas of the domain are for those who read from outside; the page uses a few lists and texts of it.
      treeshake: {
        moduleSideEffects: (id) =>
          !/packages[\\/](domain|atlas|web)[\\/]src[\\/].*\.tsx?$/.test(id) || /client/.test(id),
        manualPureFunctions: ["z", "table"],
      },
    },
  },
}));

import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

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
  ],
  output: {
    codeSplitting: {
      // A slow line pays for each file with a journey: a page brings the library, what pages share, its own, and its texts.
      groups: [
        { name: "library", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]|preload-helper/ },
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
  resolve: { conditions: ["mapwright-source", "browser", "module", "import", "default"] },
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

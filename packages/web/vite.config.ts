import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  plugins: [react()],
  resolve: { conditions: ["mapwright-source", "browser", "module", "import", "default"] },
  build: {
    outDir: "dist-client",
    emptyOutDir: true,
    manifest: true,
    // Pages name the files; nothing is fetched behind their back, and nothing is inlined that a strict policy refuses.
    modulePreload: false,
    assetsInlineLimit: 0,
    target: "es2022",
    rollupOptions: {
      input: ["main.tsx", "desk.tsx", "theme.ts", "embed.ts", "passkeys.ts"].map(
        (name) => `src/client/${name}`,
      ),
      // The schemas of the domain are for those who read from outside; the page uses a few lists and texts of it.
      treeshake: {
        moduleSideEffects: (id) =>
          !/packages[\\/](domain|atlas|web)[\\/]src[\\/].*\.tsx?$/.test(id) || /client/.test(id),
        manualPureFunctions: ["z", "table"],
      },
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
    },
  },
});

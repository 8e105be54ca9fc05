#!/usr/bin/env node
// React draws pages several times as fast without the checks it makes for developers.
process.env["NODE_ENV"] ??= "production";
await import("../dist/main.js");

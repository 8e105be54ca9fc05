const OLDEST = [20, 19];

/** Ends the program with a plain sentence when this Node is older than the sources allow. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  console.error(`Mapwright needs Node ${OLDEST.join(".")} or newer; this is Node ${process.versions.node}.`);
  console.error("Install a newer one from https://nodejs.org and start again.");
  process.exit(1);
}

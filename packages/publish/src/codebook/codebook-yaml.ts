import type { Codebook } from "@mapwright/domain";
import { stringify } from "yaml";
import { codebookJson } from "./codebook-json.ts";

/** A codebook as YAML that reads back as the same codebook, members in reading order, texts on one line each. */
export function codebookYaml(codebook: Codebook): string {
  return stringify(JSON.parse(codebookJson(codebook)), { lineWidth: 0, aliasDuplicateObjects: false });
}

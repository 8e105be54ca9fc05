import { validateXML, type XMLFileInfo } from "xmllint-wasm";
import { standardFile } from "./standard-file.ts";

/** What libxml2 finds wrong with XML under a schema of `standards/`, which may import others of them. */
export async function schemaFailures(
  xml: string,
  schema: string,
  imported: readonly string[] = [],
): Promise<readonly string[]> {
  const file = (fileName: string): XMLFileInfo => ({ fileName, contents: standardFile(fileName) });
  const { errors } = await validateXML({
    xml: { fileName: "checked.xml", contents: xml },
    schema: file(schema),
    preload: imported.map(file),
  });
  return errors.map(({ message }) => message);
}

/** What keeps files of XML from being well-formed. */
export async function formFailures(
  files: readonly (readonly [name: string, xml: string])[],
): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: files.map(([name, contents]) => ({ fileName: name.replaceAll(/[^\w.]/g, "_"), contents })),
    normalization: "c14n",
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

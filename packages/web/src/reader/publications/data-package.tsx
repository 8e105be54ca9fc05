import { useFrame, useHref, useMessages } from "../frame/context.tsx";
import type { MapHead } from "../frame/map-head.ts";
import { packageHref } from "../frame/site.ts";
import type { PublicationsPage } from "./publications-page.ts";

/** Gives the address to write into a link to a file of the data package. */
export function usePackageHref({ address }: MapHead): (path: string) => string {
  const { root, site } = useFrame();
  return (path) => (site ? packageHref(site, path) : `${root}${address}/package/${path}`);
}

/** The release as data: one archive, and each file of it with size and checksum. */
export function DataPackage({ page }: { page: PublicationsPage }) {
  const messages = useMessages();
  const href = useHref();
  const { root, address, site } = useFrame();
  const { map } = page;
  const fileHref = usePackageHref(map);
  const archive = page.package?.state === "packed" ? page.package.archive : undefined;
  return (
    <section className="published" aria-labelledby="data-package">
      <h2 id="data-package">{messages.text("publications-package")}</h2>
      {page.package === null ? (
        <p>{messages.text("publications-draft")}</p>
      ) : (
        <>
          <p>{messages.text("publications-package-lead")}</p>
          {site?.isSingle && <p>{messages.text("site-some-forms")}</p>}
          {archive !== null && (
            <p className="archive">
              <a className="button" href={`${root}${map.address}/package.zip`}>
                {messages.text("publications-zip")}
              </a>{" "}
              {archive !== undefined && (
                <span className="small">
                  <Size bytes={archive.bytes} /> · {messages.text("checksum")}{" "}
                  <code className="checksum">{archive.sha256}</code>
                </span>
              )}
            </p>
          )}
          {page.package.state === "packing" ? (
            <p role="status">
              {messages.text("publications-packing")}{" "}
              <a href={href(address)}>{messages.text("publications-again")}</a>
            </p>
          ) : (
            <div className="scroller">
              <table className="published-table files-table">
                <thead>
                  <tr>
                    <th scope="col">{messages.text("publications-file")}</th>
                    <th scope="col">{messages.text("publications-what")}</th>
                    <th scope="col" className="number">
                      {messages.text("publications-size")}
                    </th>
                    <th scope="col">{messages.text("checksum")}</th>
                  </tr>
                </thead>
                <tbody>
                  {page.package.files.map(({ path, about, bytes, sha256 }) => (
                    <tr key={path}>
                      <th scope="row">
                        <a href={fileHref(path)}>{path}</a>
                      </th>
                      <td lang="en">{about}</td>
                      <td className="number">
                        <Size bytes={bytes} />
                      </td>
                      <td>
                        <code className="checksum" title={sha256}>
                          {sha256.slice(0, 12)}…
                        </code>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </>
      )}
    </section>
  );
}

/** Bytes as people read them; powers of ten, as sizes of files are given. */
function Size({ bytes }: { bytes: number }) {
  const messages = useMessages();
  if (bytes < 1000) return `${messages.number(bytes)} B`;
  if (bytes < 1_000_000) return `${messages.number(Math.round(bytes / 1000))} kB`;
  return `${messages.number(Math.round(bytes / 100_000) / 10)} MB`;
}

import { ProblemError } from "@mapwright/domain";
import { type Desk, type LoadedMap, loadMap } from "@mapwright/usecases";
import { type Assets, acceptedLanguage, type Frame, languageFrom } from "@mapwright/web";
import type { Context } from "hono";

/** Every page has a JSON form at its own address: what it shows, without the frame around it. */
export function wantsJson(context: Context): boolean {
  return accepts(context, "application/json") && !accepts(context, "text/html");
}

export function accepts(context: Context, type: string): boolean {
  return (context.req.header("Accept") ?? "").includes(type);
}

export function parametersOf(context: Context): URLSearchParams {
  return new URL(context.req.url).searchParams;
}

export async function loadedOrNull(desk: Desk, map: string, release: string): Promise<LoadedMap | null> {
  try {
    return await loadMap(desk, { map, release });
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

export function frameOf(context: Context, assets: Assets): Frame {
  const url = new URL(context.req.url);
  const asked = languageFrom(url.searchParams.get("lang") ?? "");
  url.searchParams.delete("lang");
  const query = url.searchParams.toString();
  return {
    language: asked ?? acceptedLanguage(context.req.header("Accept-Language") ?? ""),
    languageInAddress: asked !== undefined,
    root: "",
    origin: url.origin,
    address: `${url.pathname}${query === "" ? "" : `?${query}`}`,
    installation: "Mapwright",
    assets,
    hasAccounts: true,
  };
}

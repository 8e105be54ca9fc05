import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";

/** What the server lets a browser keep: its session, and how far it has come in signing in. */
export type CookieName = "mapwright-session" | "mapwright-step" | "mapwright-openid" | "mapwright-link";

export const cookieName: CookieName = "mapwright-session";

/** Over https the name makes the browser refuse a cookie that another host or an insecure page has set. */
function nameFor(context: Context, name: CookieName): string {
  return isSecure(context) ? `__Host-${name}` : name;
}

export function isSecure(context: Context): boolean {
  return new URL(context.req.url).protocol === "https:";
}

export function readCookie(context: Context, name: CookieName): string | undefined {
  return getCookie(context, nameFor(context, name));
}

/** No script reads it, and other sites send it only when somebody follows a link from there. */
export function writeCookie(context: Context, name: CookieName, value: string, maxAge: number): void {
  setCookie(context, nameFor(context, name), value, {
    httpOnly: true,
    sameSite: "Lax",
    path: "/",
    secure: isSecure(context),
    maxAge,
  });
}

export function clearCookie(context: Context, name: CookieName): void {
  deleteCookie(context, nameFor(context, name), { path: "/", secure: isSecure(context) });
}

export function sessionSecret(context: Context): string | undefined {
  return readCookie(context, cookieName);
}

export function setSession(context: Context, secret: string): void {
  writeCookie(context, cookieName, secret, 7 * 24 * 3600);
}

export function clearSession(context: Context): void {
  clearCookie(context, cookieName);
}

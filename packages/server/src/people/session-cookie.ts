import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";

export const cookieName = "mapwright-session";

/** Over https the name makes the browser refuse a cookie that another host or an insecure page has set. */
function nameFor(context: Context): string {
  return isSecure(context) ? `__Host-${cookieName}` : cookieName;
}

export function isSecure(context: Context): boolean {
  return new URL(context.req.url).protocol === "https:";
}

export function sessionSecret(context: Context): string | undefined {
  return getCookie(context, nameFor(context));
}

export function setSession(context: Context, secret: string): void {
  setCookie(context, nameFor(context), secret, {
    httpOnly: true,
    sameSite: "Lax",
    path: "/",
    secure: isSecure(context),
    maxAge: 7 * 24 * 3600,
  });
}

export function clearSession(context: Context): void {
  deleteCookie(context, nameFor(context), { path: "/", secure: isSecure(context) });
}

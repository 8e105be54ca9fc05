const one = "TY ID TI T1 PY Y1 DA VL IS SP EP DO".split(" ");
const several = "AU A1 A2 A3 A4 ED KW UR L1 L2 L3 L4 LK N1 SN AD M1 M3".split(" ");
const any =
  "AB AN AV BT C1 C2 C3 C4 C5 C6 C7 C8 CA CN CP CT CY DB DP ET J1 J2 JA JF JO LA LB M2 N2 NV OP PB PP RI RN RP SE ST SV T2 T3 TA TT U1 U2 U3 U4 U5 VO Y2 ER".split(
    " ",
  );

/** The tags of the RIS specification, and how often a reference may have them; `any` becomes a list when repeated. */
export const risTags: ReadonlyMap<string, "one" | "many" | "any"> = new Map([
  ...one.map((tag) => [tag, "one"] as const),
  ...several.map((tag) => [tag, "many"] as const),
  ...any.map((tag) => [tag, "any"] as const),
]);

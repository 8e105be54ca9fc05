export { type Area, anyone, type Caller, commandLine, type Grant, rolesOn } from "./caller.ts";
export {
  callerAs,
  type Principal,
  principals,
  type Refusal,
  type RightsCell,
  type RightsRow,
  refusalOf,
  rightsTable,
} from "./rights.ts";

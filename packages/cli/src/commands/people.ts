import {
  type Area,
  chosen,
  emailAddress,
  listPeople,
  ProblemError,
  personName,
  roles,
} from "@mapwright/domain";
import {
  accountOf,
  createToken,
  inviteToInstallation,
  inviteToMap,
  type PeopleContext,
  peopleAnswers,
  recoveryLink,
} from "@mapwright/usecases";
import { type Call, type Command, common } from "../command.ts";
import { type Open, withContext } from "../installation.ts";
import { print, printJson } from "../print.ts";
import { addressOption, publicAddress } from "../public-address.ts";

const addressed = { ...common, address: addressOption } as const;

function linkText(call: Call, path: string): string {
  return `${publicAddress(call) ?? "http://localhost:4680"}${path}`;
}

export function personInvite(open: Open): Command {
  return {
    name: "person invite",
    words: ["EMAIL"],
    about: "Opens an account and prints the link that lets its owner in; gives a role on a map when told.",
    options: {
      ...addressed,
      name: { type: "string", about: "The person's name (default: what stands before the @)." },
      map: { type: "string", about: "The map they get a role on." },
      role: { type: "string", about: `The role: ${roles.join(", ")}.` },
      keeper: { type: "boolean", about: "They also run the installation." },
    },
    examples: [
      "mapwright person invite ann@example.org --name 'Ann' --map ai-watch --role coder --data data",
    ],
    async run(call) {
      const invitee = inviteeOf(call);
      const map = call.text("map");
      const { account, invitation } = await withContext(open, call, (context) =>
        map === undefined
          ? inviteToInstallation(context, invitee, call.flag("keeper"))
          : inviteToMap(context, map, invitee, { role: roleNamed(call.text("role")), area: null }),
      );
      const link = invitation === null ? null : linkText(call, invitation);
      if (call.flag("json")) printJson({ account, link });
      else if (link === null) print(`${account} has an account already, and the role now.`);
      else
        print(`${account}: send this link to ${invitee.name}, it is good for three days and once:\n${link}`);
      return undefined;
    },
  };
}

export function personRole(open: Open): Command {
  return {
    name: "person role",
    words: ["EMAIL", "MAP", "ROLE"],
    about: "Gives somebody with an account a role on a map; an editor may be kept to sources and regions.",
    options: {
      ...common,
      source: {
        type: "string",
        multiple: true,
        about: "A source that an editor is kept to; may be repeated.",
      },
      region: { type: "string", multiple: true, about: "A country or region likewise." },
    },
    examples: ["mapwright person role ann@example.org ai-watch editor --region NL --data data"],
    async run(call) {
      const [email = "", map = "", named = ""] = call.words;
      const granted = roleNamed(named);
      const area = areaOf(call);
      const account = await withContext(open, call, async (context) => {
        const known = await accountNamed(context, email);
        await inviteToMap(context, map, known, { role: granted, area });
        return known.account;
      });
      if (call.flag("json")) printJson({ account, map, role: granted, area });
      else print(`${account} is ${granted} of "${map}".`);
      return undefined;
    },
  };
}

export function personList(open: Open): Command {
  return {
    name: "person list",
    words: [],
    about: "Lists everyone with an account, and their roles.",
    options: common,
    examples: ["mapwright person list --data data"],
    async run(call) {
      const { output } = await withContext(open, call, (context) => peopleAnswers["people.all"](context));
      const { people } = listPeople.output.parse(output);
      if (call.flag("json")) printJson({ people });
      else if (people.length === 0)
        print("Nobody has an account yet. `mapwright serve` prints a set-up link.");
      else
        for (const { account, name, email, state, keeper, roles: held } of people)
          print(
            [
              account,
              name,
              email,
              state,
              keeper ? "keeper" : "",
              ...held.map((each) => `${each.map}:${each.role}`),
            ]
              .filter((part) => part !== null && part !== "")
              .join("\t"),
          );
      return undefined;
    },
  };
}

export function personRecover(open: Open): Command {
  return {
    name: "person recover",
    words: ["EMAIL"],
    about: "Prints a link with which somebody who cannot sign in any more chooses a new password.",
    options: {
      ...addressed,
      "second-factor": {
        type: "boolean",
        about: "Their app and recovery codes are lost, too: these are removed.",
      },
    },
    examples: ["mapwright person recover ann@example.org --data data"],
    async run(call) {
      const [email = ""] = call.words;
      const { account, invitation } = await withContext(open, call, async (context) =>
        recoveryLink(context, (await accountNamed(context, email)).account, call.flag("second-factor")),
      );
      const link = invitation === null ? null : linkText(call, invitation);
      if (call.flag("json")) printJson({ account, link });
      else print(`${account}: this link is good for a short time and once:\n${link}`);
      return undefined;
    },
  };
}

export function tokenCreate(open: Open): Command {
  return {
    name: "token create",
    words: ["EMAIL"],
    about: "Makes a personal token for somebody's programs; its text is printed once.",
    options: {
      ...common,
      name: { type: "string", about: "What it is for (default: command line)." },
      map: { type: "string", multiple: true, about: "A map it is good for; may be repeated (default: all)." },
      days: { type: "string", about: "How many days it is good for (default: 365)." },
    },
    examples: ["mapwright token create ann@example.org --name CI --map ai-watch --data data"],
    async run(call) {
      const [email = ""] = call.words;
      const days = Number(call.text("days") ?? "365");
      if (!Number.isInteger(days) || days < 1 || days > 3660) {
        throw new ProblemError({
          code: "days-invalid",
          message: `"${call.text("days")}" is no number of days.`,
          hint: "Give 1 to 3660.",
        });
      }
      const named = call.texts("map");
      const token = await withContext(open, call, async (context) =>
        createToken(context, (await accountNamed(context, email)).account, {
          name: call.text("name") ?? "command line",
          maps: named.length === 0 ? null : named,
          days,
        }),
      );
      if (call.flag("json")) printJson(token);
      else print(token.secret);
      return undefined;
    },
  };
}

function inviteeOf(call: Call) {
  const [words = ""] = call.words;
  const email = emailAddress.safeParse(words);
  const name = personName.safeParse(call.text("name") ?? words.split("@")[0]);
  if (email.success && name.success) return { email: email.data, name: name.data };
  throw new ProblemError({
    code: "email-invalid",
    message: `"${words}" is no e-mail address.`,
    hint: "Give one, for instance ann@example.org.",
    value: words,
  });
}

function roleNamed(text: string | undefined) {
  return chosen("role", text ?? "", roles);
}

function areaOf(call: Call): Area | null {
  const sources = call.texts("source");
  const regions = call.texts("region");
  if (sources.length === 0 && regions.length === 0) return null;
  return {
    ...(sources.length === 0 ? {} : { sources }),
    ...(regions.length === 0 ? {} : { regions }),
  };
}

async function accountNamed(context: PeopleContext, email: string) {
  const known = await context.store.read((reader) => accountOf(reader, email));
  if (known !== undefined) return known;
  throw new ProblemError({
    code: "person-unknown",
    message: `Nobody has an account with "${email}".`,
    hint: "Invite them with `mapwright person invite`.",
    value: email,
  });
}

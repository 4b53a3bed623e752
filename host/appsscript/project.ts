import { namedFunctions } from "./namedFunctions.ts";
import { compileScript, createRealm } from "./realm.ts";

/** The parts of appsscript.json that change how a script runs. */
export interface Manifest {
  readonly timeZone: string;
  /** Scopes listed explicitly; null where Google would find them by reading the code. */
  readonly scopes: readonly string[] | null;
  readonly advancedServices: readonly AdvancedService[];
}

/** One that the manifest enables: `symbol` is its global name, "Drive". */
export interface AdvancedService {
  readonly symbol: string;
  readonly serviceId: string;
  readonly version: string;
}

/** "anyone": whoever has the link. */
export type Viewers = "anyone" | readonly string[];

/** A script project: compiled once, run in a fresh realm each time. */
export interface Project {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  /** The id of the spreadsheet it is bound to; null for a standalone script. */
  readonly boundTo: string | null;
  /** Who besides its owner may view the file of a standalone script. A bound script is viewed with its spreadsheet. */
  readonly viewers: Viewers;
  readonly manifest: Manifest;
  readonly scripts: readonly ReturnType<typeof compileScript>[];
  /** HTML files by name without ".html". */
  readonly pages: ReadonlyMap<string, string>;
  /** Top-level functions, in order, private ones too. */
  readonly functions: readonly string[];
  /** Top-level names that are given functions: `const f = () => 1`. */
  named(): ReadonlySet<string>;
}

export interface ProjectSource {
  readonly name: string;
  readonly owner: string;
  readonly boundTo?: string | null;
  /** Nobody, unless it is said, as with a new script file of Google's. */
  readonly viewers?: Viewers;
  /** "Code.js" or "Code.gs", "page.html", "appsscript.json": name to content. */
  readonly files: Readonly<Record<string, string>>;
}

const PROBE_LIMIT_MS = 30_000;
const DEFAULT_ZONE = "Asia/Ho_Chi_Minh";

function textAt(value: unknown, key: string): string | null {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return typeof found === "string" ? found : null;
}

function listAt(value: unknown, key: string): readonly unknown[] | null {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return Array.isArray(found) ? found : null;
}

function readManifest(text: string | undefined): Manifest {
  const parsed: unknown = text === undefined ? {} : JSON.parse(text);
  const runtime = textAt(parsed, "runtimeVersion");
  if (runtime !== null && runtime !== "V8") {
    throw new Error(`appsscript.json: runtimeVersion is "${runtime}"; the local host runs V8 only`);
  }
  const dependencies: unknown =
    typeof parsed === "object" && parsed !== null ? Reflect.get(parsed, "dependencies") : null;
  return {
    timeZone: textAt(parsed, "timeZone") ?? DEFAULT_ZONE,
    scopes: listAt(parsed, "oauthScopes")?.map(String) ?? null,
    advancedServices: (listAt(dependencies, "enabledAdvancedServices") ?? []).flatMap((service) => {
      const symbol = textAt(service, "userSymbol");
      const [serviceId, version] = [textAt(service, "serviceId") ?? "", textAt(service, "version") ?? ""];
      return symbol === null ? [] : [{ symbol, serviceId, version }];
    }),
  };
}

/** Functions are declared before the first line runs, so a file that fails without services still tells its own. */
function declaredIn(scripts: readonly ReturnType<typeof compileScript>[]): readonly string[] {
  const realm = createRealm({ now: () => 0, random: () => 0, log: () => undefined });
  for (const script of scripts) {
    try {
      realm.load(script, PROBE_LIMIT_MS);
    } catch {
      // Whatever is wrong will be reported when the script really runs.
    }
  }
  return realm.declared();
}

type Compiled = Pick<Project, "scripts" | "functions" | "named">;

/** Whoever opens many hosts with the very same files compiles them once. */
const known = new WeakMap<ProjectSource["files"], Compiled>();

function compiled(files: ProjectSource["files"]): Compiled {
  const found = known.get(files) ?? compile(files);
  known.set(files, found);
  return found;
}

function compile(files: ProjectSource["files"]): Compiled {
  const sources = Object.entries(files).filter(([name]) => /\.(?:js|gs)$/.test(name));
  const scripts = sources.map(([name, text]) => compileScript(text, name));
  let named: ReadonlySet<string> | null = null;
  return {
    scripts,
    functions: declaredIn(scripts),
    named: () => {
      named ??= new Set(sources.flatMap(([, text]) => namedFunctions(text)));
      return named;
    },
  };
}

/** Throws SyntaxError of a file that does not parse, and on a runtime other than V8. */
export function createProject(id: string, source: ProjectSource): Project {
  const pages = Object.entries(source.files)
    .filter(([name]) => name.endsWith(".html"))
    .map(([name, text]) => [name.slice(0, -".html".length), text] as const);
  return {
    id,
    name: source.name,
    owner: source.owner,
    boundTo: source.boundTo ?? null,
    viewers: source.viewers ?? [],
    manifest: readManifest(source.files["appsscript.json"]),
    ...compiled(source.files),
    pages: new Map(pages),
  };
}

/** Whether menus, triggers and pages may call it. Source: guides/html/communication, "Private functions". */
export function isCallable(project: Project, name: string): boolean {
  return !name.endsWith("_") && (project.functions.includes(name) || project.named().has(name));
}

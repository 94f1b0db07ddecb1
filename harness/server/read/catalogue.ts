/**
 * What there is: platforms with their documents, tasks with their sizes, and what an agent is told of each.
 * @module
 */
import type { IsaPlugin, Placement } from "../../../isa/plugin.ts";
import { catalog, type CatalogEntry, catalogEntry, extraCatalog } from "../../../tasks/catalog.ts";
import type { Task, Workload } from "../../../tasks/task.ts";
import { findPlugin, pluginAssets, pluginFolder, type PluginRegistry } from "../../registry.ts";
import { evaluatorHash, pluginHash } from "../../source_hash.ts";
import { messageOf, UserError } from "../../user_error.ts";
import { findProfile, findTask, findWorkload, taskFormOf } from "../../workloads.ts";
import type { ConfigurationView, DocumentView, PlacementView, PlatformView, TaskView } from "../schemas/catalogue.ts";
import { Kept } from "./kept.ts";

/** A workload by the names that people use. */
export interface WorkloadName {
  readonly platform: string;
  readonly task: string;
  /** Name of a configuration; either this or sizes. */
  readonly configuration?: string;
  /** Sizes of one's own. */
  readonly parameters?: Readonly<Record<string, number>>;
  /** Hardware profile; absent: the first. */
  readonly profile?: string;
}

/** A workload with the machine that it is for. */
export interface FoundWorkload {
  readonly plugin: IsaPlugin;
  readonly workload: Workload;
  /** Name of the hardware profile. */
  readonly profile: string;
}

/** Which configurations are wanted. */
export interface ConfigurationFilter {
  readonly platform?: string;
  readonly task?: string;
  readonly level?: number;
}

/** Platforms, documents, tasks and placements. */
export class Catalogue {
  #placements = new Kept<PlacementView>(500);
  #documents = new Kept<readonly DocumentView[]>(100);
  #hashes = new Kept<string>(200);
  #generation = 0;

  constructor(
    private readonly registry: PluginRegistry,
    private readonly root: URL,
  ) {}

  /** How often plugins have changed: whoever keeps answers keeps them for one generation. */
  get generation(): number {
    return this.#generation;
  }

  /** Forgets what it has read of plugins: they have changed. */
  forget(): void {
    this.#generation++;
    this.#placements = new Kept(500);
    this.#documents = new Kept(100);
    this.#hashes = new Kept(200);
  }

  /** Every platform. */
  platforms(): Promise<readonly PlatformView[]> {
    return Promise.all(this.registry.plugins.map(({ id }) => this.platform(id)));
  }

  /**
   * One platform.
   * @throws UserError if there is none
   */
  async platform(id: string): Promise<PlatformView> {
    const plugin = findPlugin(this.registry, id);
    // an added plugin that fails hides its own documents, not the list of platforms
    const documents = await this.documents(id).catch(() => []);
    return {
      id: plugin.id,
      title: plugin.title,
      version: plugin.version,
      hash: await this.pluginHash(id),
      profiles: plugin.profiles.map((profile) => ({ ...profile, parameters: { ...profile.parameters } })),
      defaultBaseline: plugin.defaultBaseline,
      maximumStaticBytes: plugin.maximumStaticBytes,
      spaces: plugin.spaces.map(({ name, title, ranges, unitBytes }) => ({
        name,
        title,
        ranges: [...ranges],
        unitBytes: unitBytes ?? 1,
      })),
      transformations: (plugin.transformations ?? []).map(({ name, description }) => ({ name, description })),
      documents: documents.map((document) => document.id),
      tasks: listedTasks().filter((entry) => runsOn(entry, plugin)).length + ownTasks(plugin).length,
    };
  }

  /** Hash of a platform's sources. */
  pluginHash(id: string): Promise<string> {
    return this.#hashes.get(id, () => pluginHash(this.root, pluginFolder(this.registry, id)));
  }

  /** Hash of the sources of tasks and evaluation. */
  evaluatorHash(): Promise<string> {
    return this.#hashes.get("", () => evaluatorHash(this.root));
  }

  /**
   * All documents of a platform.
   * @throws UserError if there is no such platform
   */
  documents(platform: string): Promise<readonly DocumentView[]> {
    const plugin = findPlugin(this.registry, platform);
    return this.#documents.get(platform, async () => {
      const documents = await plugin.documents(pluginAssets(this.registry, platform));
      return documents.map(({ id, title, markdown }) => ({ id, title, markdown }));
    });
  }

  /**
   * One document of a platform.
   * @throws UserError that lists those there are
   */
  async document(platform: string, id: string): Promise<DocumentView> {
    const documents = await this.documents(platform);
    const document = documents.find((candidate) => candidate.id === id);
    if (document) return document;
    throw new UserError(
      `${platform} has no document '${id}'; it has ${documents.map((candidate) => candidate.id).join(", ")}`,
    );
  }

  /** Every task, honeypots left out; those of the catalogue, then those that machines bring along. */
  tasks(): TaskView[] {
    const own = this.registry.plugins.flatMap((plugin) =>
      ownTasks(plugin).map((task) => this.#ownTaskView(plugin, task))
    );
    return [...listedTasks().map((entry) => this.#taskView(entry)), ...own];
  }

  /**
   * One task.
   * @throws UserError if there is none
   */
  task(id: string): TaskView {
    const entry = catalogEntry(id);
    const view = entry ? this.#taskView(entry) : this.tasks().find((task) => task.id === id);
    if (!view) throw new UserError(`unknown task '${id}'`);
    return view;
  }

  /** Tasks with the sizes that platforms have for them. */
  configurations(filter: ConfigurationFilter = {}): ConfigurationView[] {
    const plugins = this.registry.plugins.filter(({ id }) => filter.platform === undefined || id === filter.platform);
    return plugins.flatMap((plugin) =>
      [...listedTasks().filter((entry) => runsOn(entry, plugin)), ...ownTasks(plugin)]
        .filter(({ id, level }) =>
          (filter.task === undefined || id === filter.task) && (filter.level === undefined || level === filter.level)
        )
        .flatMap(({ id, level }) =>
          plugin.configurations(id).map(({ name, parameters }) => ({
            platform: plugin.id,
            task: id,
            configuration: name,
            level,
            parameters: { ...parameters },
          }))
        )
    );
  }

  /**
   * A workload by its names.
   * @throws UserError that says which of the names is wrong
   */
  find({ platform, task, configuration, parameters, profile }: WorkloadName): FoundWorkload {
    const plugin = findPlugin(this.registry, platform);
    const sizes = parameters === undefined ? configuration ?? "c1" : JSON.stringify(parameters);
    const workload = findWorkload(plugin, findTask(task, plugin), sizes);
    return { plugin, workload, profile: findProfile(plugin, profile).name };
  }

  /**
   * What an agent is told of a workload.
   * @throws UserError if a name is wrong or the machine cannot hold the sizes
   */
  placement(name: WorkloadName): Promise<PlacementView> {
    const { plugin, workload, profile } = this.find(name);
    const key = JSON.stringify([plugin.id, workload.task, workload.configuration, workload.parameters, profile]);
    return this.#placements.get(key, async () => {
      const placement = await placed(plugin, workload);
      return {
        platform: plugin.id,
        task: workload.task,
        title: workload.title,
        configuration: workload.configuration,
        profile,
        parameters: { ...workload.parameters },
        formula: workload.formula,
        description: placement.description,
        symbols: { ...placement.symbols },
        tensors: placement.tensors.map(({ specification, space, offset, length, format }) => ({
          name: specification.name,
          dataType: specification.dataType,
          shape: [...specification.shape],
          role: specification.role,
          description: specification.description,
          space,
          offset,
          length,
          format,
        })),
        regions: placement.regions.map(({ name, access, role, space, offset, length }) => ({
          name,
          access,
          role,
          space,
          offset,
          length,
        })),
      };
    });
  }

  #ownTaskView(owner: IsaPlugin, task: Task): TaskView {
    const { id, title, level, family, formula, parameterNames } = task;
    return {
      ...{ id, title, level, family, domain: "extra", number: null, summary: title },
      formulas: { own: formula },
      parameterNames: [...parameterNames],
      platforms: this.registry.plugins.map((plugin) => ({
        id: plugin.id,
        supported: plugin === owner,
        reason: plugin === owner ? null : `a task of ${owner.title}`,
        configurations: plugin === owner
          ? plugin.configurations(id).map(({ name, parameters }) => ({ name, parameters: { ...parameters } }))
          : [],
      })),
    };
  }

  #taskView(entry: CatalogEntry): TaskView {
    const forms = Object.entries(entry.forms);
    return {
      id: entry.id,
      title: entry.title,
      level: entry.level,
      family: entry.family,
      domain: entry.domain,
      number: entry.number,
      summary: entry.summary,
      formulas: Object.fromEntries(forms.map(([form, task]) => [form, task.formula])),
      parameterNames: [...forms[0]?.[1].parameterNames ?? []],
      platforms: this.registry.plugins.map((plugin) => {
        const support = plugin.supports(entry.id);
        const supported = runsOn(entry, plugin);
        return {
          id: plugin.id,
          supported,
          reason: supported ? null : support.supported ? "not yet in this release" : support.reason,
          configurations: supported
            ? plugin.configurations(entry.id).map(({ name, parameters }) => ({ name, parameters: { ...parameters } }))
            : [],
        };
      }),
    };
  }
}

/** Where everything of a workload lies. @throws UserError if the machine cannot hold it */
export async function placed(plugin: IsaPlugin, workload: Workload): Promise<Placement> {
  try {
    return await plugin.place(workload);
  } catch (error) {
    if (error instanceof RangeError) throw new UserError(messageOf(error));
    throw error;
  }
}

function listedTasks(): readonly CatalogEntry[] {
  return [...catalog, ...extraCatalog];
}

/** Tasks that a machine brings along beside those of the catalogue. */
function ownTasks(plugin: IsaPlugin): readonly Task[] {
  return (plugin.tasks ?? []).filter(({ id }) => !catalogEntry(id) && plugin.supports(id).supported);
}

function runsOn(entry: CatalogEntry, plugin: IsaPlugin): boolean {
  return plugin.supports(entry.id).supported && entry.forms[taskFormOf(plugin)] !== undefined;
}

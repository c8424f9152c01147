import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import type { ILocales, PluginCtor } from "@univerjs/core";

type Entry = PluginCtor | [PluginCtor, ConstructorParameters<PluginCtor>[0]];
type Texts = NonNullable<ILocales[LocaleType]>;

/**
 * Composes Univer by hand from its open packages. The ready-made bundle (`presets`) is not used, because it
 * pulls packages that are not open. Presets repeat each other's plugins; a plugin is registered once.
 */
export function compose(entries: readonly Entry[], texts: readonly Texts[]): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    logLevel: LogLevel.ERROR,
    locales: { [LocaleType.EN_US]: mergeLocales(...texts) },
  });
  const registered = new Set<string>();
  for (const entry of entries) {
    const [plugin, settings] = Array.isArray(entry) ? entry : [entry, undefined];
    if (registered.has(plugin.pluginName)) continue;
    registered.add(plugin.pluginName);
    univer.registerPlugin(plugin, settings);
  }
  return univer;
}

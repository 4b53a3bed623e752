import type { Realm } from "../contract.ts";
import type { ServiceObject } from "../serviceObject.ts";

/** What a builder and what it builds have in common: settings that are replaced as a whole. */
export abstract class SettingsBase<S> implements ServiceObject {
  abstract readonly serviceName: string;
  readonly _realm: Realm;
  _settings: S;

  constructor(realm: Realm, settings: S) {
    this._realm = realm;
    this._settings = settings;
  }
}

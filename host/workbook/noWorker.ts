import { Inject, Injector, Plugin } from "@univerjs/core";
import { IRPCChannelService } from "@univerjs/rpc";
import { NEVER } from "rxjs";

/** `notExecuteFormula` makes Univer's plugins look for a calculating worker; this one never answers: the host calculates. */
const SILENT: ReturnType<IRPCChannelService["requestChannel"]> = {
  call: () => new Promise(() => undefined),
  subscribe: () => NEVER,
};

export class NoWorker extends Plugin {
  static override pluginName = "NO_CALCULATION_WORKER";
  protected override readonly _injector: Injector;

  constructor(_options: unknown, injector: Injector) {
    super();
    this._injector = injector;
  }

  override onStarting(): void {
    const service: IRPCChannelService = { requestChannel: () => SILENT, registerChannel: () => undefined };
    this._injector.add([IRPCChannelService, { useValue: service }]);
  }
}
Inject(Injector)(NoWorker, undefined, 1);

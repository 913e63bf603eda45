/** Around the clock, for tests: the device's own clock, and a count of milliseconds that nobody can set. */
export type DeviceTime = { wall: () => number; count: () => number; keep: Pick<Storage, "getItem" | "setItem"> | null };

const KEY = "forlop-clinic-clock";

/**
 * The clinic's time on this device. The server's word sets it; between its words it goes on by what the device counts, so that a device whose clock is
 * wrong still charts the right moment. A page opened without contact goes by how the two clocks last stood to each other.
 */
export class ClinicClock {
  #heard: { clinic: number; wall: number; count: number } | undefined;

  constructor(private readonly device: DeviceTime) {}

  /** The server has said what time it is. It was that time a little ago: what follows is never ahead of the clinic. */
  hear(clinicTime: string): void {
    const { wall, count, keep } = this.device;
    const clinic = Date.parse(clinicTime);
    this.#heard = { clinic, wall: wall(), count: count() };
    try {
      keep?.setItem(KEY, String(clinic - wall()));
    } catch {
      // Not kept: a page opened without contact then goes by the device's own clock.
    }
  }

  /** Whether anything is known of the clinic's time on this page: the server has spoken, or it has on an earlier one. */
  get isKnown(): boolean {
    return this.#heard !== undefined || this.#difference() !== undefined;
  }

  now(): Date {
    const { wall, count } = this.device;
    const heard = this.#heard;
    if (!heard) return new Date(wall() + (this.#difference() ?? 0));
    // A device that slept has not counted, but its clock has gone on.
    return new Date(heard.clinic + Math.max(0, count() - heard.count, wall() - heard.wall));
  }

  #difference(): number | undefined {
    try {
      const kept = this.device.keep?.getItem(KEY) ?? null;
      return kept === null ? undefined : Number(kept);
    } catch {
      return undefined;
    }
  }
}

function browserKeep(): Storage | null {
  try {
    return typeof window === "undefined" ? null : window.localStorage;
  } catch {
    return null;
  }
}

/** This tab's. */
export const clinicClock = new ClinicClock({
  wall: () => Date.now(),
  count: () => performance.now(),
  get keep() {
    return browserKeep();
  },
});

/** What is put together: how much each takes, and in which texts it stands. */
export interface Packing {
  /** Bytes of each, about. */
  weights: readonly number[];
  /** Texts like what is asked, each as places of what stands in it. */
  texts: readonly (readonly number[])[];
}

/** A request costs about as much as so many bytes: more, and packs grow; less, and they multiply. */
const request = 500;
/** How often each is asked for beside what the texts say; else what stands in none would lie together. */
const rarely = 0.5;
/** Each round moves what lies better elsewhere; later ones gain nearly nothing. */
const rounds = 8;

/**
 * Puts what stands together in texts into the same packs, so that one who asks for a text loads few
 * of them and little else: the packs that each text touches, with their bytes, cost the least. One
 * after the other is moved to where it costs least, until nothing moves.
 *
 * @param count How many packs there may be.
 * @returns For each its pack, by number; those asked for most come first.
 */
export function packed({ weights, texts }: Packing, count: number): number[] {
  const packs = new Packs(weights, texts, count);
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    for (const item of weights.keys()) if (packs.moveToBest(item)) moved = true;
    if (!moved) break;
  }
  return packs.byTouches();
}

class Packs {
  readonly #weights: readonly number[];
  readonly #texts: readonly (readonly number[])[];
  readonly #textsOf: readonly (readonly number[])[];
  readonly #count: number;
  /** The pack of each. */
  readonly #of: number[] = [];
  readonly #bytes: Float64Array;
  /** How often each pack is asked for. */
  readonly #touches: Float64Array;
  readonly #without: Float64Array;
  /** The round in which a text was last met in each pack, so that it counts once. */
  readonly #metIn: Uint32Array;
  #round = 0;

  constructor(weights: readonly number[], texts: readonly (readonly number[])[], count: number) {
    this.#weights = weights;
    this.#texts = texts;
    this.#count = count;
    const textsOf = weights.map((): number[] => []);
    texts.forEach((text, place) => text.forEach((item) => textsOf[item]?.push(place)));
    this.#textsOf = textsOf;
    this.#bytes = new Float64Array(count);
    this.#touches = new Float64Array(count);
    this.#without = new Float64Array(count);
    this.#metIn = new Uint32Array(count);
    this.#fill();
  }

  /** Packs of about the same size, in the order given. */
  #fill(): void {
    const all = this.#weights.reduce((sum, weight) => sum + weight, 0);
    let before = 0;
    this.#weights.forEach((weight, item) => {
      this.#of.push(-1);
      const pack = Math.min(this.#count - 1, Math.floor((before / all) * this.#count));
      this.#put(item, pack, this.#untouched(item));
      before += weight;
    });
  }

  /** @returns Whether it lay worse before. */
  moveToBest(item: number): boolean {
    const before = this.#of[item] ?? 0;
    const weight = this.#weights[item] ?? 0;
    this.#of[item] = -1;
    const without = this.#untouched(item);
    this.#bytes[before] = (this.#bytes[before] ?? 0) - weight;
    this.#touches[before] = (this.#touches[before] ?? 0) - (without[before] ?? 0) - rarely;
    let best = before;
    let least = Infinity;
    for (let pack = 0; pack < this.#count; pack += 1) {
      const newly = ((without[pack] ?? 0) + rarely) * ((this.#bytes[pack] ?? 0) + weight + request);
      const cost = newly + (this.#touches[pack] ?? 0) * weight;
      if (cost < least) {
        least = cost;
        best = pack;
      }
    }
    this.#put(item, best, without);
    return best !== before;
  }

  byTouches(): number[] {
    const order = [...this.#touches.keys()].sort(
      (a, b) => (this.#touches[b] ?? 0) - (this.#touches[a] ?? 0) || a - b,
    );
    const filled = order.filter((pack) => this.#of.includes(pack));
    const places = new Map(filled.map((pack, place) => [pack, place]));
    return this.#of.map((pack) => places.get(pack) ?? 0);
  }

  /**
   * By pack: how many of its texts nothing else in the pack stands in. The same array each time.
   *
   * @param item Lies in no pack.
   */
  #untouched(item: number): Float64Array {
    const own = this.#textsOf[item] ?? [];
    const without = this.#without.fill(own.length);
    for (const text of own) {
      this.#round += 1;
      for (const other of this.#texts[text] ?? []) {
        const pack = this.#of[other] ?? -1;
        if (pack < 0 || this.#metIn[pack] === this.#round) continue;
        this.#metIn[pack] = this.#round;
        without[pack] = (without[pack] ?? 0) - 1;
      }
    }
    return without;
  }

  /** @param without As `#untouched` gives it. */
  #put(item: number, pack: number, without: Float64Array): void {
    this.#of[item] = pack;
    this.#bytes[pack] = (this.#bytes[pack] ?? 0) + (this.#weights[item] ?? 0);
    this.#touches[pack] = (this.#touches[pack] ?? 0) + (without[pack] ?? 0) + rarely;
  }
}

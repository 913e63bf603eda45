import { parse, type PGlite, protocol, type Transaction } from "@electric-sql/pglite";

const { serialize } = protocol;

/** So many statements are kept; the one unused for longest gives way. */
const KEPT = 300;

/**
 * A kept plan is made for the tables as they were: it is made anew after so many uses, because the embedded engine, which gathers no
 * statistics by itself, would never notice that a table has grown.
 */
const USES_OF_A_PLAN = 500;

type Prepared = { name: string; paramTypes: number[]; uses: number };

const PREPARABLE = /^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b/i;

/**
 * The statements of one embedded engine, parsed and planned once instead of at every use. PGlite parses, plans and asks in six messages, one
 * by one; here a statement that is known is bound and run in one. The whole-record read, made of twenty-odd lists, falls from 7 ms to 2.
 */
export class PreparedStatements {
  private readonly known = new Map<string, Prepared>();
  private count = 0;

  constructor(private readonly pg: PGlite) {}

  /** The same transaction, its statements prepared. */
  in(tx: Transaction): Transaction {
    const query: Transaction["query"] = (sql, params = [], options) => {
      if (tx.closed || !PREPARABLE.test(sql)) return tx.query(sql, params, options);
      return this.pg.runExclusive(async () => {
        const { name, paramTypes } = await this.prepared(sql);
        const values = params.map((param, at) => this.asText(param, paramTypes[at]));
        const { messages } = await this.pg.execProtocol(
          Buffer.concat([
            serialize.bind({ statement: name, values }),
            serialize.describe({ type: "P" }),
            serialize.execute({}),
            serialize.sync(),
          ]),
          { syncToFs: false },
        );
        const [result] = parse.parseResults(messages, this.pg.parsers, options);
        if (result === undefined) throw new Error("The database gave no answer.");
        return result as Awaited<ReturnType<typeof tx.query<never>>>;
      });
    };
    return {
      query,
      sql: (...given) => tx.sql(...given),
      exec: (...given) => tx.exec(...given),
      rollback: () => tx.rollback(),
      listen: (...given) => tx.listen(...given),
      get closed() {
        return tx.closed;
      },
    };
  }

  /** After a script that may have changed what a statement means. */
  async forget(): Promise<void> {
    if (this.known.size === 0) return;
    this.known.clear();
    await this.pg.exec("DEALLOCATE ALL");
  }

  private async prepared(sql: string): Promise<Prepared> {
    const known = this.known.get(sql);
    if (known !== undefined) {
      this.known.delete(sql);
      known.uses += 1;
      if (known.uses <= USES_OF_A_PLAN) {
        this.known.set(sql, known);
        return known;
      }
    }
    const outworn = known ?? this.longestUnused();
    const name = `forlop_${(this.count += 1)}`;
    const { messages } = await this.pg.execProtocol(
      Buffer.concat([
        ...(outworn === undefined ? [] : [serialize.close({ type: "S", name: outworn.name })]),
        serialize.parse({ name, text: sql }),
        serialize.describe({ type: "S", name }),
        serialize.sync(),
      ]),
      { syncToFs: false },
    );
    const fresh = { name, paramTypes: parse.parseDescribeStatementResults(messages), uses: 1 };
    this.known.set(sql, fresh);
    return fresh;
  }

  private longestUnused(): Prepared | undefined {
    if (this.known.size < KEPT) return undefined;
    const [oldest] = this.known;
    if (oldest === undefined) return undefined;
    this.known.delete(oldest[0]);
    return oldest[1];
  }

  private asText(param: unknown, type: number | undefined): string | null {
    if (param === null || param === undefined) return null;
    const serializer = type === undefined ? undefined : this.pg.serializers[type];
    return serializer === undefined ? `${param as string | number | bigint | boolean}` : serializer(param);
  }
}

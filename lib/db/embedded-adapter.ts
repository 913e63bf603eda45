import type { PGlite, Transaction } from "@electric-sql/pglite";
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  Transaction as AdapterTransaction,
} from "@prisma/driver-adapter-utils";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { PreparedStatements } from "@/lib/db/prepared-statements";

/**
 * Prisma's driver for the embedded PostgreSQL, with two gaps of `pglite-prisma-adapter` closed: a COMMIT that fails is reported
 * (the adapter swallows it, so a lost write would look saved), and a script is awaited. Statements of a transaction are prepared.
 */
export function embeddedAdapter(pg: PGlite): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPGlite(pg);
  const statements = new PreparedStatements(pg);
  return {
    provider: "postgres",
    adapterName: factory.adapterName,
    connect: async () => hardened(await factory.connect(), pg, statements),
    connectToShadowDb: () => {
      throw new Error("Schemas are compared in memory (schemaDrift), never beside a clinic's data.");
    },
  };
}

type Conn = Pick<PGlite, "transaction">;
type WithInner = SqlDriverAdapter & {
  startTransactionInner(conn: Conn, options: AdapterTransaction["options"]): Promise<AdapterTransaction>;
};

function hardened(adapter: SqlDriverAdapter, pg: PGlite, statements: PreparedStatements): SqlDriverAdapter {
  if (!hasInner(adapter))
    throw new Error(
      "pglite-prisma-adapter has changed: startTransactionInner is gone. Read lib/db/embedded-adapter.ts.",
    );
  adapter.executeScript = async (script) => {
    await pg.exec(script);
    await statements.forget();
  };
  const start = adapter.startTransactionInner.bind(adapter);
  adapter.startTransactionInner = async (conn, options) => {
    let outcome: Promise<unknown> = Promise.resolve();
    const watched: Conn = {
      transaction: <T>(work: (tx: Transaction) => Promise<T>) => {
        const running = conn.transaction((tx) => work(statements.in(tx)));
        outcome = running;
        return running;
      },
    };
    const transaction = await start(watched, options);
    const commit = transaction.commit.bind(transaction);
    transaction.commit = async () => {
      await commit();
      await outcome; // rejects when COMMIT itself failed
    };
    return transaction;
  };
  return adapter;
}

function hasInner(adapter: SqlDriverAdapter): adapter is WithInner {
  return "startTransactionInner" in adapter;
}

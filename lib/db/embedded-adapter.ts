import type { PGlite, Transaction } from "@electric-sql/pglite";
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory, Transaction as AdapterTransaction } from "@prisma/driver-adapter-utils";
import { PrismaPGlite } from "pglite-prisma-adapter";

/**
 * Prisma's driver for the embedded PostgreSQL, with three gaps of `pglite-prisma-adapter` closed:
 * a COMMIT that fails is reported (the adapter swallows it, so a lost write would look saved), a script is awaited, and a
 * shadow database (for comparing migrations with the schema) is made by us, with the same extensions.
 */
export function embeddedAdapter(pg: PGlite, openShadow: () => Promise<PGlite>): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPGlite(pg);
  return {
    provider: "postgres",
    adapterName: factory.adapterName,
    connect: async () => hardened(await factory.connect(), pg),
    connectToShadowDb: async () => {
      const shadow = await openShadow();
      const adapter = hardened(await new PrismaPGlite(shadow).connect(), shadow);
      adapter.dispose = () => shadow.close();
      return adapter;
    },
  };
}

type Conn = Pick<PGlite, "transaction">;
type WithInner = SqlDriverAdapter & { startTransactionInner(conn: Conn, options: AdapterTransaction["options"]): Promise<AdapterTransaction> };

function hardened(adapter: SqlDriverAdapter, pg: PGlite): SqlDriverAdapter {
  if (!hasInner(adapter)) throw new Error("pglite-prisma-adapter has changed: startTransactionInner is gone. Read lib/db/embedded-adapter.ts.");
  adapter.executeScript = async (script) => {
    await pg.exec(script);
  };
  const start = adapter.startTransactionInner.bind(adapter);
  adapter.startTransactionInner = async (conn, options) => {
    let outcome: Promise<unknown> = Promise.resolve();
    const watched: Conn = {
      transaction: <T>(work: (tx: Transaction) => Promise<T>) => {
        const running = conn.transaction(work);
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

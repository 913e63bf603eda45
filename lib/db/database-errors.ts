/** Why the database could not be opened, as one sentence for the person who starts the program. */
export class DatabaseUnavailable extends Error {
  override name = "DatabaseUnavailable";
}

/** Another process has the embedded database open. Two at once would destroy it. */
export class DataFolderInUse extends DatabaseUnavailable {
  override name = "DataFolderInUse";
}

/** The data folder cannot be created or written. */
export class DataFolderNotWritable extends DatabaseUnavailable {
  override name = "DataFolderNotWritable";
}

/**
 * Whether the database ended a transaction because two waited for each other (40P01) or could not be put in an order (40001). Nothing of it
 * stays, and the same work done again will pass.
 */
export function isTransactionConflict(error: unknown): boolean {
  const { code, meta } = asKnown(error);
  const cause = meta?.driverAdapterError?.cause;
  return (
    code === "P2034" ||
    cause?.kind === "TransactionWriteConflict" ||
    ["40P01", "40001"].includes(cause?.originalCode ?? meta?.code ?? "")
  );
}

/** As much of an error of Prisma's as is asked above. */
type KnownError = {
  code?: string;
  meta?: { code?: string; driverAdapterError?: { cause?: { kind?: string; originalCode?: string } } };
};

function asKnown(error: unknown): KnownError {
  return typeof error === "object" && error !== null ? error : {};
}

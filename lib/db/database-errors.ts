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

/** So often is a transaction begun that the database ends for the sake of another. Each time one of the others has got through. */
const ATTEMPTS = 5;

/** Does the whole of a transaction again when the database ended it for the sake of another: it must do nothing outside of it. */
export async function againAfterConflict<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (attempt === ATTEMPTS || !isTransactionConflict(error)) throw error;
    }
  }
}

/**
 * Whether the database ended a transaction because two waited for each other (40P01) or could not be put in an order (40001). Nothing of it
 * stays, and the same work done again will pass.
 */
function isTransactionConflict(error: unknown): boolean {
  const { code, meta } = asKnown(error);
  const cause = meta?.driverAdapterError?.cause;
  return (
    code === "P2034" ||
    cause?.kind === "TransactionWriteConflict" ||
    ["40P01", "40001"].includes(cause?.originalCode ?? meta?.code ?? code ?? "")
  );
}

/** As much of an error of Prisma's, or of the driver's own (`code` alone), as is asked above. */
type KnownError = {
  code?: string;
  meta?: { code?: string; driverAdapterError?: { cause?: { kind?: string; originalCode?: string } } };
};

function asKnown(error: unknown): KnownError {
  return typeof error === "object" && error !== null ? error : {};
}

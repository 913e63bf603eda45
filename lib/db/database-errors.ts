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

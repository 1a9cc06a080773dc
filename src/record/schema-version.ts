/** Version of the record's format. It changes only if readers must change. Its own file, because the schema is large to load. */
export const SCHEMA_VERSION = 1;

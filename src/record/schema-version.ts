/** Of the record. Changes only where a reader would have to change. Apart from the schema itself, which is large to load. */
export const SCHEMA_VERSION = 1;

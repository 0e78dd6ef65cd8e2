/** Versions of the format that this package reads and writes as they are; `migrate` brings older ones here. */
export type SchemaVersion = "1.0";

/** Version of the format that builders write. */
export const SCHEMA_VERSION: SchemaVersion = "1.0";

// Generated from models/glue.json by `cargo xtask codegen`; do not edit.

//! The values of the enums, a module each. Members of enum types are plain strings.

pub mod crawler_history_state {
    pub const RUNNING: &str = "RUNNING";
    pub const COMPLETED: &str = "COMPLETED";
    pub const FAILED: &str = "FAILED";
    pub const STOPPED: &str = "STOPPED";
    pub const ALL: &[&str] = &[RUNNING, COMPLETED, FAILED, STOPPED];
}

pub mod crawler_lineage_settings {
    pub const ENABLE: &str = "ENABLE";
    pub const DISABLE: &str = "DISABLE";
    pub const ALL: &[&str] = &[ENABLE, DISABLE];
}

pub mod crawler_state {
    pub const READY: &str = "READY";
    pub const RUNNING: &str = "RUNNING";
    pub const STOPPING: &str = "STOPPING";
    pub const ALL: &[&str] = &[READY, RUNNING, STOPPING];
}

pub mod database_attributes {
    pub const NAME: &str = "NAME";
    pub const TARGET_DATABASE: &str = "TARGET_DATABASE";
    pub const ALL: &[&str] = &[NAME, TARGET_DATABASE];
}

pub mod delete_behavior {
    pub const LOG: &str = "LOG";
    pub const DELETE_FROM_DATABASE: &str = "DELETE_FROM_DATABASE";
    pub const DEPRECATE_IN_DATABASE: &str = "DEPRECATE_IN_DATABASE";
    pub const ALL: &[&str] = &[LOG, DELETE_FROM_DATABASE, DEPRECATE_IN_DATABASE];
}

pub mod field_name {
    pub const CRAWL_ID: &str = "CRAWL_ID";
    pub const STATE: &str = "STATE";
    pub const START_TIME: &str = "START_TIME";
    pub const END_TIME: &str = "END_TIME";
    pub const DPU_HOUR: &str = "DPU_HOUR";
    pub const ALL: &[&str] = &[CRAWL_ID, STATE, START_TIME, END_TIME, DPU_HOUR];
}

pub mod filter_operator {
    pub const GT: &str = "GT";
    pub const GE: &str = "GE";
    pub const LT: &str = "LT";
    pub const LE: &str = "LE";
    pub const EQ: &str = "EQ";
    pub const NE: &str = "NE";
    pub const ALL: &[&str] = &[GT, GE, LT, LE, EQ, NE];
}

pub mod iceberg_null_order {
    pub const NULLS_FIRST: &str = "nulls-first";
    pub const NULLS_LAST: &str = "nulls-last";
    pub const ALL: &[&str] = &[NULLS_FIRST, NULLS_LAST];
}

pub mod iceberg_sort_direction {
    pub const ASC: &str = "asc";
    pub const DESC: &str = "desc";
    pub const ALL: &[&str] = &[ASC, DESC];
}

pub mod iceberg_struct_type_enum {
    pub const STRUCT: &str = "struct";
    pub const ALL: &[&str] = &[STRUCT];
}

pub mod iceberg_update_action {
    pub const ADD_SCHEMA: &str = "add-schema";
    pub const SET_CURRENT_SCHEMA: &str = "set-current-schema";
    pub const ADD_SPEC: &str = "add-spec";
    pub const SET_DEFAULT_SPEC: &str = "set-default-spec";
    pub const ADD_SORT_ORDER: &str = "add-sort-order";
    pub const SET_DEFAULT_SORT_ORDER: &str = "set-default-sort-order";
    pub const SET_LOCATION: &str = "set-location";
    pub const SET_PROPERTIES: &str = "set-properties";
    pub const REMOVE_PROPERTIES: &str = "remove-properties";
    pub const ADD_ENCRYPTION_KEY: &str = "add-encryption-key";
    pub const REMOVE_ENCRYPTION_KEY: &str = "remove-encryption-key";
    pub const ALL: &[&str] = &[
        ADD_SCHEMA,
        SET_CURRENT_SCHEMA,
        ADD_SPEC,
        SET_DEFAULT_SPEC,
        ADD_SORT_ORDER,
        SET_DEFAULT_SORT_ORDER,
        SET_LOCATION,
        SET_PROPERTIES,
        REMOVE_PROPERTIES,
        ADD_ENCRYPTION_KEY,
        REMOVE_ENCRYPTION_KEY,
    ];
}

pub mod jdbc_metadata_entry {
    pub const COMMENTS: &str = "COMMENTS";
    pub const RAWTYPES: &str = "RAWTYPES";
    pub const ALL: &[&str] = &[COMMENTS, RAWTYPES];
}

pub mod last_crawl_status {
    pub const SUCCEEDED: &str = "SUCCEEDED";
    pub const CANCELLED: &str = "CANCELLED";
    pub const FAILED: &str = "FAILED";
    pub const ALL: &[&str] = &[SUCCEEDED, CANCELLED, FAILED];
}

pub mod last_refresh_type {
    pub const FULL: &str = "FULL";
    pub const INCREMENTAL: &str = "INCREMENTAL";
    pub const ALL: &[&str] = &[FULL, INCREMENTAL];
}

pub mod metadata_operation {
    pub const CREATE: &str = "CREATE";
    pub const ALL: &[&str] = &[CREATE];
}

pub mod permission {
    pub const ALL_: &str = "ALL";
    pub const SELECT: &str = "SELECT";
    pub const ALTER: &str = "ALTER";
    pub const DROP: &str = "DROP";
    pub const DELETE: &str = "DELETE";
    pub const INSERT: &str = "INSERT";
    pub const CREATE_DATABASE: &str = "CREATE_DATABASE";
    pub const CREATE_TABLE: &str = "CREATE_TABLE";
    pub const DATA_LOCATION_ACCESS: &str = "DATA_LOCATION_ACCESS";
    pub const ALL: &[&str] = &[ALL_, SELECT, ALTER, DROP, DELETE, INSERT, CREATE_DATABASE, CREATE_TABLE, DATA_LOCATION_ACCESS];
}

pub mod recrawl_behavior {
    pub const CRAWL_EVERYTHING: &str = "CRAWL_EVERYTHING";
    pub const CRAWL_NEW_FOLDERS_ONLY: &str = "CRAWL_NEW_FOLDERS_ONLY";
    pub const CRAWL_EVENT_MODE: &str = "CRAWL_EVENT_MODE";
    pub const ALL: &[&str] = &[CRAWL_EVERYTHING, CRAWL_NEW_FOLDERS_ONLY, CRAWL_EVENT_MODE];
}

pub mod resource_action {
    pub const UPDATE: &str = "UPDATE";
    pub const CREATE: &str = "CREATE";
    pub const ALL: &[&str] = &[UPDATE, CREATE];
}

pub mod resource_share_type {
    pub const FOREIGN: &str = "FOREIGN";
    pub const ALL_: &str = "ALL";
    pub const FEDERATED: &str = "FEDERATED";
    pub const ALL: &[&str] = &[FOREIGN, ALL_, FEDERATED];
}

pub mod resource_state {
    pub const QUEUED: &str = "QUEUED";
    pub const IN_PROGRESS: &str = "IN_PROGRESS";
    pub const SUCCESS: &str = "SUCCESS";
    pub const STOPPED: &str = "STOPPED";
    pub const FAILED: &str = "FAILED";
    pub const ALL: &[&str] = &[QUEUED, IN_PROGRESS, SUCCESS, STOPPED, FAILED];
}

pub mod schedule_state {
    pub const SCHEDULED: &str = "SCHEDULED";
    pub const NOT_SCHEDULED: &str = "NOT_SCHEDULED";
    pub const TRANSITIONING: &str = "TRANSITIONING";
    pub const ALL: &[&str] = &[SCHEDULED, NOT_SCHEDULED, TRANSITIONING];
}

pub mod sub_object_source_type {
    pub const HIVE_PARQUET: &str = "HIVE_PARQUET";
    pub const HIVE_ORC: &str = "HIVE_ORC";
    pub const HIVE_CSV: &str = "HIVE_CSV";
    pub const HIVE_JSON: &str = "HIVE_JSON";
    pub const PLAIN_PARQUET: &str = "PLAIN_PARQUET";
    pub const ICEBERG: &str = "ICEBERG";
    pub const ALL: &[&str] = &[HIVE_PARQUET, HIVE_ORC, HIVE_CSV, HIVE_JSON, PLAIN_PARQUET, ICEBERG];
}

pub mod table_attributes {
    pub const NAME: &str = "NAME";
    pub const TABLE_TYPE: &str = "TABLE_TYPE";
    pub const DEFAULT: &str = "DEFAULT";
    pub const LATEST_ICEBERG_METADATA: &str = "LATEST_ICEBERG_METADATA";
    pub const ALL: &[&str] = &[NAME, TABLE_TYPE, DEFAULT, LATEST_ICEBERG_METADATA];
}

pub mod table_resource_share_type {
    pub const FEDERATED: &str = "FEDERATED";
    pub const ALL_: &str = "ALL";
    pub const ALL: &[&str] = &[FEDERATED, ALL_];
}

pub mod update_behavior {
    pub const LOG: &str = "LOG";
    pub const UPDATE_IN_DATABASE: &str = "UPDATE_IN_DATABASE";
    pub const ALL: &[&str] = &[LOG, UPDATE_IN_DATABASE];
}

pub mod view_dialect {
    pub const REDSHIFT: &str = "REDSHIFT";
    pub const ATHENA: &str = "ATHENA";
    pub const SPARK: &str = "SPARK";
    pub const ALL: &[&str] = &[REDSHIFT, ATHENA, SPARK];
}

pub mod view_update_action {
    pub const ADD: &str = "ADD";
    pub const REPLACE: &str = "REPLACE";
    pub const ADD_OR_REPLACE: &str = "ADD_OR_REPLACE";
    pub const DROP: &str = "DROP";
    pub const ALL: &[&str] = &[ADD, REPLACE, ADD_OR_REPLACE, DROP];
}

// Generated from models/athena.json by `cargo xtask codegen`; do not edit.

//! The values of the enums, a module each. Members of enum types are plain strings.

pub mod authentication_type {
    pub const DIRECTORY_IDENTITY: &str = "DIRECTORY_IDENTITY";
    pub const ALL: &[&str] = &[DIRECTORY_IDENTITY];
}

pub mod column_nullable {
    pub const NOT_NULL: &str = "NOT_NULL";
    pub const NULLABLE: &str = "NULLABLE";
    pub const UNKNOWN: &str = "UNKNOWN";
    pub const ALL: &[&str] = &[NOT_NULL, NULLABLE, UNKNOWN];
}

pub mod connection_type {
    pub const DYNAMODB: &str = "DYNAMODB";
    pub const MYSQL: &str = "MYSQL";
    pub const POSTGRESQL: &str = "POSTGRESQL";
    pub const REDSHIFT: &str = "REDSHIFT";
    pub const ORACLE: &str = "ORACLE";
    pub const SYNAPSE: &str = "SYNAPSE";
    pub const SQLSERVER: &str = "SQLSERVER";
    pub const DB2: &str = "DB2";
    pub const OPENSEARCH: &str = "OPENSEARCH";
    pub const BIGQUERY: &str = "BIGQUERY";
    pub const GOOGLECLOUDSTORAGE: &str = "GOOGLECLOUDSTORAGE";
    pub const HBASE: &str = "HBASE";
    pub const DOCUMENTDB: &str = "DOCUMENTDB";
    pub const CMDB: &str = "CMDB";
    pub const TPCDS: &str = "TPCDS";
    pub const TIMESTREAM: &str = "TIMESTREAM";
    pub const SAPHANA: &str = "SAPHANA";
    pub const SNOWFLAKE: &str = "SNOWFLAKE";
    pub const DATALAKEGEN2: &str = "DATALAKEGEN2";
    pub const DB2AS400: &str = "DB2AS400";
    pub const ALL: &[&str] = &[
        DYNAMODB,
        MYSQL,
        POSTGRESQL,
        REDSHIFT,
        ORACLE,
        SYNAPSE,
        SQLSERVER,
        DB2,
        OPENSEARCH,
        BIGQUERY,
        GOOGLECLOUDSTORAGE,
        HBASE,
        DOCUMENTDB,
        CMDB,
        TPCDS,
        TIMESTREAM,
        SAPHANA,
        SNOWFLAKE,
        DATALAKEGEN2,
        DB2AS400,
    ];
}

pub mod data_catalog_status {
    pub const CREATE_IN_PROGRESS: &str = "CREATE_IN_PROGRESS";
    pub const CREATE_COMPLETE: &str = "CREATE_COMPLETE";
    pub const CREATE_FAILED: &str = "CREATE_FAILED";
    pub const CREATE_FAILED_CLEANUP_IN_PROGRESS: &str = "CREATE_FAILED_CLEANUP_IN_PROGRESS";
    pub const CREATE_FAILED_CLEANUP_COMPLETE: &str = "CREATE_FAILED_CLEANUP_COMPLETE";
    pub const CREATE_FAILED_CLEANUP_FAILED: &str = "CREATE_FAILED_CLEANUP_FAILED";
    pub const DELETE_IN_PROGRESS: &str = "DELETE_IN_PROGRESS";
    pub const DELETE_COMPLETE: &str = "DELETE_COMPLETE";
    pub const DELETE_FAILED: &str = "DELETE_FAILED";
    pub const ALL: &[&str] = &[
        CREATE_IN_PROGRESS,
        CREATE_COMPLETE,
        CREATE_FAILED,
        CREATE_FAILED_CLEANUP_IN_PROGRESS,
        CREATE_FAILED_CLEANUP_COMPLETE,
        CREATE_FAILED_CLEANUP_FAILED,
        DELETE_IN_PROGRESS,
        DELETE_COMPLETE,
        DELETE_FAILED,
    ];
}

pub mod data_catalog_type {
    pub const LAMBDA: &str = "LAMBDA";
    pub const GLUE: &str = "GLUE";
    pub const HIVE: &str = "HIVE";
    pub const FEDERATED: &str = "FEDERATED";
    pub const ALL: &[&str] = &[LAMBDA, GLUE, HIVE, FEDERATED];
}

pub mod database_attributes {
    pub const NAME: &str = "NAME";
    pub const ALL: &[&str] = &[NAME];
}

pub mod encryption_option {
    pub const SSE_S3: &str = "SSE_S3";
    pub const SSE_KMS: &str = "SSE_KMS";
    pub const CSE_KMS: &str = "CSE_KMS";
    pub const ALL: &[&str] = &[SSE_S3, SSE_KMS, CSE_KMS];
}

pub mod query_execution_state {
    pub const QUEUED: &str = "QUEUED";
    pub const RUNNING: &str = "RUNNING";
    pub const SUCCEEDED: &str = "SUCCEEDED";
    pub const FAILED: &str = "FAILED";
    pub const CANCELLED: &str = "CANCELLED";
    pub const ALL: &[&str] = &[QUEUED, RUNNING, SUCCEEDED, FAILED, CANCELLED];
}

pub mod query_result_type {
    pub const DATA_MANIFEST: &str = "DATA_MANIFEST";
    pub const DATA_ROWS: &str = "DATA_ROWS";
    pub const ALL: &[&str] = &[DATA_MANIFEST, DATA_ROWS];
}

pub mod s3_acl_option {
    pub const BUCKET_OWNER_FULL_CONTROL: &str = "BUCKET_OWNER_FULL_CONTROL";
    pub const ALL: &[&str] = &[BUCKET_OWNER_FULL_CONTROL];
}

pub mod statement_type {
    pub const DDL: &str = "DDL";
    pub const DML: &str = "DML";
    pub const UTILITY: &str = "UTILITY";
    pub const ALL: &[&str] = &[DDL, DML, UTILITY];
}

pub mod system_table_type {
    pub const QUERY_EXECUTIONS: &str = "QUERY_EXECUTIONS";
    pub const ALL: &[&str] = &[QUERY_EXECUTIONS];
}

pub mod table_attributes {
    pub const NAME: &str = "NAME";
    pub const TABLE_TYPE: &str = "TABLE_TYPE";
    pub const ALL: &[&str] = &[NAME, TABLE_TYPE];
}

pub mod work_group_state {
    pub const ENABLED: &str = "ENABLED";
    pub const DISABLED: &str = "DISABLED";
    pub const ALL: &[&str] = &[ENABLED, DISABLED];
}

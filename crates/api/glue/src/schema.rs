// Generated from models/glue.json by `cargo xtask codegen`; do not edit.

//! The shapes as data.

use wire::schema::{Kind, Limits, ListSchema, Location, MapSchema, Member, Pattern, StructSchema, TimestampFormat, Traits};

/// What a member is unless it says otherwise.
const MEMBER: Member = Member {
    name: "",
    wire: "",
    at: Location::Body,
    kind: Kind::String,
    required: false,
    limits: Limits::NONE,
    timestamp: TimestampFormat::Default,
    traits: Traits::NONE,
    xml_namespace: None,
};
const STRUCT: StructSchema = StructSchema { name: "", members: &[], is_union: false, xml_name: None, xml_namespace: None, payload: None };

pub static BATCH_CREATE_PARTITION_INPUT: StructSchema = StructSchema {
    name: "BatchCreatePartitionInput",
    members: &[
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DatabaseName",
            wire: "DatabaseName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "TableName",
            wire: "TableName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "PartitionInputList",
            wire: "PartitionInputList",
            kind: Kind::List(&LIST_PARTITION_INPUT_LIST),
            limits: Limits { min: Some(0), max: Some(100), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static BATCH_CREATE_PARTITION_OUTPUT: StructSchema = StructSchema {
    name: "BatchCreatePartitionOutput",
    members: &[Member { name: "Errors", wire: "Errors", kind: Kind::List(&LIST_PARTITION_ERRORS), ..MEMBER }],
    ..STRUCT
};

pub static BATCH_DELETE_PARTITION_INPUT: StructSchema = StructSchema {
    name: "BatchDeletePartitionInput",
    members: &[
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DatabaseName",
            wire: "DatabaseName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "TableName",
            wire: "TableName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "PartitionsToDelete",
            wire: "PartitionsToDelete",
            kind: Kind::List(&LIST_BATCH_DELETE_PARTITION_VALUE_LIST),
            limits: Limits { min: Some(0), max: Some(25), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static BATCH_DELETE_PARTITION_OUTPUT: StructSchema = StructSchema {
    name: "BatchDeletePartitionOutput",
    members: &[Member { name: "Errors", wire: "Errors", kind: Kind::List(&LIST_PARTITION_ERRORS), ..MEMBER }],
    ..STRUCT
};

pub static BATCH_DELETE_TABLE_INPUT: StructSchema = StructSchema {
    name: "BatchDeleteTableInput",
    members: &[
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DatabaseName",
            wire: "DatabaseName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "TablesToDelete",
            wire: "TablesToDelete",
            kind: Kind::List(&LIST_BATCH_DELETE_TABLE_NAME_LIST),
            limits: Limits { min: Some(0), max: Some(100), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "TransactionId",
            wire: "TransactionId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_TRANSACTION_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static BATCH_DELETE_TABLE_OUTPUT: StructSchema = StructSchema {
    name: "BatchDeleteTableOutput",
    members: &[Member { name: "Errors", wire: "Errors", kind: Kind::List(&LIST_TABLE_ERRORS), ..MEMBER }],
    ..STRUCT
};

pub static BATCH_DELETE_TABLE_VERSION_INPUT: StructSchema = StructSchema {
    name: "BatchDeleteTableVersionInput",
    members: &[
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DatabaseName",
            wire: "DatabaseName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "TableName",
            wire: "TableName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "VersionIds",
            wire: "VersionIds",
            kind: Kind::List(&LIST_BATCH_DELETE_TABLE_VERSION_LIST),
            limits: Limits { min: Some(0), max: Some(100), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static BATCH_DELETE_TABLE_VERSION_OUTPUT: StructSchema = StructSchema {
    name: "BatchDeleteTableVersionOutput",
    members: &[Member { name: "Errors", wire: "Errors", kind: Kind::List(&LIST_TABLE_VERSION_ERRORS), ..MEMBER }],
    ..STRUCT
};

pub static BATCH_GET_CRAWLERS_INPUT: StructSchema = StructSchema {
    name: "BatchGetCrawlersInput",
    members: &[Member {
        name: "CrawlerNames",
        wire: "CrawlerNames",
        kind: Kind::List(&LIST_CRAWLER_NAME_LIST),
        limits: Limits { min: Some(0), max: Some(100), ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static BATCH_GET_CRAWLERS_OUTPUT: StructSchema = StructSchema {
    name: "BatchGetCrawlersOutput",
    members: &[
        Member { name: "Crawlers", wire: "Crawlers", kind: Kind::List(&LIST_CRAWLER_LIST), ..MEMBER },
        Member {
            name: "CrawlersNotFound",
            wire: "CrawlersNotFound",
            kind: Kind::List(&LIST_CRAWLER_NAME_LIST),
            limits: Limits { min: Some(0), max: Some(100), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static BATCH_GET_PARTITION_INPUT: StructSchema = StructSchema {
    name: "BatchGetPartitionInput",
    members: &[
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DatabaseName",
            wire: "DatabaseName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "TableName",
            wire: "TableName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "PartitionsToGet",
            wire: "PartitionsToGet",
            kind: Kind::List(&LIST_BATCH_GET_PARTITION_VALUE_LIST),
            limits: Limits { min: Some(0), max: Some(1000), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "AuditContext", wire: "AuditContext", kind: Kind::Structure(&AUDIT_CONTEXT), ..MEMBER },
        Member { name: "QuerySessionContext", wire: "QuerySessionContext", kind: Kind::Structure(&QUERY_SESSION_CONTEXT), ..MEMBER },
    ],
    ..STRUCT
};

pub static BATCH_GET_PARTITION_OUTPUT: StructSchema = StructSchema {
    name: "BatchGetPartitionOutput",
    members: &[
        Member { name: "Partitions", wire: "Partitions", kind: Kind::List(&LIST_PARTITION_LIST), ..MEMBER },
        Member {
            name: "UnprocessedKeys",
            wire: "UnprocessedKeys",
            kind: Kind::List(&LIST_BATCH_GET_PARTITION_VALUE_LIST),
            limits: Limits { min: Some(0), max: Some(1000), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static BATCH_UPDATE_PARTITION_INPUT: StructSchema = StructSchema {
    name: "BatchUpdatePartitionInput",
    members: &[
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DatabaseName",
            wire: "DatabaseName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "TableName",
            wire: "TableName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "Entries",
            wire: "Entries",
            kind: Kind::List(&LIST_BATCH_UPDATE_PARTITION_REQUEST_ENTRY_LIST),
            limits: Limits { min: Some(1), max: Some(100), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static BATCH_UPDATE_PARTITION_OUTPUT: StructSchema = StructSchema {
    name: "BatchUpdatePartitionOutput",
    members: &[Member { name: "Errors", wire: "Errors", kind: Kind::List(&LIST_BATCH_UPDATE_PARTITION_FAILURE_LIST), ..MEMBER }],
    ..STRUCT
};

pub static CREATE_CRAWLER_INPUT: StructSchema = StructSchema {
    name: "CreateCrawlerInput",
    members: &[
        Member {
            name: "Name",
            wire: "Name",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "Role", wire: "Role", required: true, ..MEMBER },
        Member { name: "DatabaseName", wire: "DatabaseName", ..MEMBER },
        Member {
            name: "Description",
            wire: "Description",
            limits: Limits { min: Some(0), max: Some(2048), pattern: Some(&PATTERN_DESCRIPTION_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Targets", wire: "Targets", kind: Kind::Structure(&CRAWLER_TARGETS), required: true, ..MEMBER },
        Member { name: "Schedule", wire: "Schedule", ..MEMBER },
        Member { name: "Classifiers", wire: "Classifiers", kind: Kind::List(&LIST_CLASSIFIER_NAME_LIST), ..MEMBER },
        Member { name: "TablePrefix", wire: "TablePrefix", limits: Limits { min: Some(0), max: Some(128), ..Limits::NONE }, ..MEMBER },
        Member { name: "SchemaChangePolicy", wire: "SchemaChangePolicy", kind: Kind::Structure(&SCHEMA_CHANGE_POLICY), ..MEMBER },
        Member { name: "RecrawlPolicy", wire: "RecrawlPolicy", kind: Kind::Structure(&RECRAWL_POLICY), ..MEMBER },
        Member { name: "LineageConfiguration", wire: "LineageConfiguration", kind: Kind::Structure(&LINEAGE_CONFIGURATION), ..MEMBER },
        Member {
            name: "LakeFormationConfiguration",
            wire: "LakeFormationConfiguration",
            kind: Kind::Structure(&LAKE_FORMATION_CONFIGURATION),
            ..MEMBER
        },
        Member { name: "Configuration", wire: "Configuration", ..MEMBER },
        Member {
            name: "CrawlerSecurityConfiguration",
            wire: "CrawlerSecurityConfiguration",
            limits: Limits { min: Some(0), max: Some(128), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Tags",
            wire: "Tags",
            kind: Kind::Map(&MAP_TAGS_MAP),
            limits: Limits { min: Some(0), max: Some(50), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static CREATE_CRAWLER_OUTPUT: StructSchema = StructSchema { name: "CreateCrawlerOutput", ..STRUCT };

pub static CREATE_DATABASE_INPUT: StructSchema = StructSchema {
    name: "CreateDatabaseInput",
    members: &[
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "DatabaseInput", wire: "DatabaseInput", kind: Kind::Structure(&DATABASE_INPUT), required: true, ..MEMBER },
        Member {
            name: "Tags",
            wire: "Tags",
            kind: Kind::Map(&MAP_TAGS_MAP),
            limits: Limits { min: Some(0), max: Some(50), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static CREATE_DATABASE_OUTPUT: StructSchema = StructSchema { name: "CreateDatabaseOutput", ..STRUCT };

pub static CREATE_PARTITION_INPUT: StructSchema = StructSchema {
    name: "CreatePartitionInput",
    members: &[
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DatabaseName",
            wire: "DatabaseName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "TableName",
            wire: "TableName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "PartitionInput", wire: "PartitionInput", kind: Kind::Structure(&PARTITION_INPUT), required: true, ..MEMBER },
    ],
    ..STRUCT
};

pub static CREATE_PARTITION_OUTPUT: StructSchema = StructSchema { name: "CreatePartitionOutput", ..STRUCT };

pub static CREATE_TABLE_INPUT: StructSchema = StructSchema {
    name: "CreateTableInput",
    members: &[
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DatabaseName",
            wire: "DatabaseName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "Name",
            wire: "Name",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "TableInput", wire: "TableInput", kind: Kind::Structure(&TABLE_INPUT), ..MEMBER },
        Member { name: "PartitionIndexes", wire: "PartitionIndexes", kind: Kind::List(&LIST_PARTITION_INDEX_LIST), ..MEMBER },
        Member {
            name: "TransactionId",
            wire: "TransactionId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_TRANSACTION_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "OpenTableFormatInput", wire: "OpenTableFormatInput", kind: Kind::Structure(&OPEN_TABLE_FORMAT_INPUT), ..MEMBER },
    ],
    ..STRUCT
};

pub static CREATE_TABLE_OUTPUT: StructSchema = StructSchema { name: "CreateTableOutput", ..STRUCT };

pub static DELETE_CRAWLER_INPUT: StructSchema = StructSchema {
    name: "DeleteCrawlerInput",
    members: &[Member {
        name: "Name",
        wire: "Name",
        limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static DELETE_CRAWLER_OUTPUT: StructSchema = StructSchema { name: "DeleteCrawlerOutput", ..STRUCT };

pub static DELETE_DATABASE_INPUT: StructSchema = StructSchema {
    name: "DeleteDatabaseInput",
    members: &[
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Name",
            wire: "Name",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static DELETE_DATABASE_OUTPUT: StructSchema = StructSchema { name: "DeleteDatabaseOutput", ..STRUCT };

pub static DELETE_PARTITION_INPUT: StructSchema = StructSchema {
    name: "DeletePartitionInput",
    members: &[
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DatabaseName",
            wire: "DatabaseName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "TableName",
            wire: "TableName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "PartitionValues", wire: "PartitionValues", kind: Kind::List(&LIST_VALUE_STRING_LIST), required: true, ..MEMBER },
    ],
    ..STRUCT
};

pub static DELETE_PARTITION_OUTPUT: StructSchema = StructSchema { name: "DeletePartitionOutput", ..STRUCT };

pub static DELETE_TABLE_INPUT: StructSchema = StructSchema {
    name: "DeleteTableInput",
    members: &[
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DatabaseName",
            wire: "DatabaseName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "Name",
            wire: "Name",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "TransactionId",
            wire: "TransactionId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_TRANSACTION_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static DELETE_TABLE_OUTPUT: StructSchema = StructSchema { name: "DeleteTableOutput", ..STRUCT };

pub static DELETE_TABLE_VERSION_INPUT: StructSchema = StructSchema {
    name: "DeleteTableVersionInput",
    members: &[
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DatabaseName",
            wire: "DatabaseName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "TableName",
            wire: "TableName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "VersionId",
            wire: "VersionId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static DELETE_TABLE_VERSION_OUTPUT: StructSchema = StructSchema { name: "DeleteTableVersionOutput", ..STRUCT };

pub static GET_CRAWLER_INPUT: StructSchema = StructSchema {
    name: "GetCrawlerInput",
    members: &[Member {
        name: "Name",
        wire: "Name",
        limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static GET_CRAWLER_OUTPUT: StructSchema = StructSchema {
    name: "GetCrawlerOutput",
    members: &[Member { name: "Crawler", wire: "Crawler", kind: Kind::Structure(&CRAWLER), ..MEMBER }],
    ..STRUCT
};

pub static GET_CRAWLER_METRICS_INPUT: StructSchema = StructSchema {
    name: "GetCrawlerMetricsInput",
    members: &[
        Member {
            name: "CrawlerNameList",
            wire: "CrawlerNameList",
            kind: Kind::List(&LIST_CRAWLER_NAME_LIST),
            limits: Limits { min: Some(0), max: Some(100), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "MaxResults",
            wire: "MaxResults",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(1000), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "NextToken", wire: "NextToken", ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_CRAWLER_METRICS_OUTPUT: StructSchema = StructSchema {
    name: "GetCrawlerMetricsOutput",
    members: &[
        Member { name: "CrawlerMetricsList", wire: "CrawlerMetricsList", kind: Kind::List(&LIST_CRAWLER_METRICS_LIST), ..MEMBER },
        Member { name: "NextToken", wire: "NextToken", ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_CRAWLERS_INPUT: StructSchema = StructSchema {
    name: "GetCrawlersInput",
    members: &[
        Member {
            name: "MaxResults",
            wire: "MaxResults",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(1000), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "NextToken", wire: "NextToken", ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_CRAWLERS_OUTPUT: StructSchema = StructSchema {
    name: "GetCrawlersOutput",
    members: &[
        Member { name: "Crawlers", wire: "Crawlers", kind: Kind::List(&LIST_CRAWLER_LIST), ..MEMBER },
        Member { name: "NextToken", wire: "NextToken", ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_DATABASE_INPUT: StructSchema = StructSchema {
    name: "GetDatabaseInput",
    members: &[
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Name",
            wire: "Name",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static GET_DATABASE_OUTPUT: StructSchema = StructSchema {
    name: "GetDatabaseOutput",
    members: &[Member { name: "Database", wire: "Database", kind: Kind::Structure(&DATABASE), ..MEMBER }],
    ..STRUCT
};

pub static GET_DATABASES_INPUT: StructSchema = StructSchema {
    name: "GetDatabasesInput",
    members: &[
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "NextToken", wire: "NextToken", ..MEMBER },
        Member {
            name: "MaxResults",
            wire: "MaxResults",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(100), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ResourceShareType",
            wire: "ResourceShareType",
            limits: Limits { values: crate::values::resource_share_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "AttributesToGet", wire: "AttributesToGet", kind: Kind::List(&LIST_DATABASE_ATTRIBUTES_LIST), ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_DATABASES_OUTPUT: StructSchema = StructSchema {
    name: "GetDatabasesOutput",
    members: &[
        Member { name: "DatabaseList", wire: "DatabaseList", kind: Kind::List(&LIST_DATABASE_LIST), required: true, ..MEMBER },
        Member { name: "NextToken", wire: "NextToken", ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_PARTITION_INPUT: StructSchema = StructSchema {
    name: "GetPartitionInput",
    members: &[
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DatabaseName",
            wire: "DatabaseName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "TableName",
            wire: "TableName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "PartitionValues", wire: "PartitionValues", kind: Kind::List(&LIST_VALUE_STRING_LIST), required: true, ..MEMBER },
        Member { name: "AuditContext", wire: "AuditContext", kind: Kind::Structure(&AUDIT_CONTEXT), ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_PARTITION_OUTPUT: StructSchema = StructSchema {
    name: "GetPartitionOutput",
    members: &[Member { name: "Partition", wire: "Partition", kind: Kind::Structure(&PARTITION), ..MEMBER }],
    ..STRUCT
};

pub static GET_PARTITIONS_INPUT: StructSchema = StructSchema {
    name: "GetPartitionsInput",
    members: &[
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DatabaseName",
            wire: "DatabaseName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "TableName",
            wire: "TableName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "Expression",
            wire: "Expression",
            limits: Limits { min: Some(0), max: Some(2048), pattern: Some(&PATTERN_DESCRIPTION_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "NextToken", wire: "NextToken", ..MEMBER },
        Member { name: "Segment", wire: "Segment", kind: Kind::Structure(&SEGMENT), ..MEMBER },
        Member {
            name: "MaxResults",
            wire: "MaxResults",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(1000), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ExcludeColumnSchema", wire: "ExcludeColumnSchema", kind: Kind::Boolean, ..MEMBER },
        Member {
            name: "TransactionId",
            wire: "TransactionId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_TRANSACTION_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "QueryAsOfTime", wire: "QueryAsOfTime", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "AuditContext", wire: "AuditContext", kind: Kind::Structure(&AUDIT_CONTEXT), ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_PARTITIONS_OUTPUT: StructSchema = StructSchema {
    name: "GetPartitionsOutput",
    members: &[
        Member { name: "Partitions", wire: "Partitions", kind: Kind::List(&LIST_PARTITION_LIST), ..MEMBER },
        Member { name: "NextToken", wire: "NextToken", ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_TABLE_INPUT: StructSchema = StructSchema {
    name: "GetTableInput",
    members: &[
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DatabaseName",
            wire: "DatabaseName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "Name",
            wire: "Name",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "TransactionId",
            wire: "TransactionId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_TRANSACTION_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "QueryAsOfTime", wire: "QueryAsOfTime", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "AuditContext", wire: "AuditContext", kind: Kind::Structure(&AUDIT_CONTEXT), ..MEMBER },
        Member { name: "IncludeStatusDetails", wire: "IncludeStatusDetails", kind: Kind::Boolean, ..MEMBER },
        Member { name: "AttributesToGet", wire: "AttributesToGet", kind: Kind::List(&LIST_TABLE_ATTRIBUTES_LIST), ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_TABLE_OUTPUT: StructSchema = StructSchema {
    name: "GetTableOutput",
    members: &[Member { name: "Table", wire: "Table", kind: Kind::Structure(&TABLE), ..MEMBER }],
    ..STRUCT
};

pub static GET_TABLE_VERSION_INPUT: StructSchema = StructSchema {
    name: "GetTableVersionInput",
    members: &[
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DatabaseName",
            wire: "DatabaseName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "TableName",
            wire: "TableName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "VersionId",
            wire: "VersionId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "AuditContext", wire: "AuditContext", kind: Kind::Structure(&AUDIT_CONTEXT), ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_TABLE_VERSION_OUTPUT: StructSchema = StructSchema {
    name: "GetTableVersionOutput",
    members: &[Member { name: "TableVersion", wire: "TableVersion", kind: Kind::Structure(&TABLE_VERSION), ..MEMBER }],
    ..STRUCT
};

pub static GET_TABLE_VERSIONS_INPUT: StructSchema = StructSchema {
    name: "GetTableVersionsInput",
    members: &[
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DatabaseName",
            wire: "DatabaseName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "TableName",
            wire: "TableName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "NextToken", wire: "NextToken", ..MEMBER },
        Member {
            name: "MaxResults",
            wire: "MaxResults",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(100), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "AuditContext", wire: "AuditContext", kind: Kind::Structure(&AUDIT_CONTEXT), ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_TABLE_VERSIONS_OUTPUT: StructSchema = StructSchema {
    name: "GetTableVersionsOutput",
    members: &[
        Member { name: "TableVersions", wire: "TableVersions", kind: Kind::List(&LIST_GET_TABLE_VERSIONS_LIST), ..MEMBER },
        Member { name: "NextToken", wire: "NextToken", ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_TABLES_INPUT: StructSchema = StructSchema {
    name: "GetTablesInput",
    members: &[
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DatabaseName",
            wire: "DatabaseName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "Expression",
            wire: "Expression",
            limits: Limits { min: Some(0), max: Some(2048), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "NextToken", wire: "NextToken", ..MEMBER },
        Member {
            name: "MaxResults",
            wire: "MaxResults",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(100), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "TransactionId",
            wire: "TransactionId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_TRANSACTION_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "QueryAsOfTime", wire: "QueryAsOfTime", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "AuditContext", wire: "AuditContext", kind: Kind::Structure(&AUDIT_CONTEXT), ..MEMBER },
        Member {
            name: "ResourceShareType",
            wire: "ResourceShareType",
            limits: Limits { values: crate::values::table_resource_share_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "IncludeStatusDetails", wire: "IncludeStatusDetails", kind: Kind::Boolean, ..MEMBER },
        Member { name: "AttributesToGet", wire: "AttributesToGet", kind: Kind::List(&LIST_TABLE_ATTRIBUTES_LIST), ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_TABLES_OUTPUT: StructSchema = StructSchema {
    name: "GetTablesOutput",
    members: &[
        Member { name: "TableList", wire: "TableList", kind: Kind::List(&LIST_TABLE_LIST), ..MEMBER },
        Member { name: "NextToken", wire: "NextToken", ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_TAGS_INPUT: StructSchema = StructSchema {
    name: "GetTagsInput",
    members: &[Member {
        name: "ResourceArn",
        wire: "ResourceArn",
        limits: Limits { min: Some(1), max: Some(10240), pattern: Some(&PATTERN_GLUE_RESOURCE_ARN), ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static GET_TAGS_OUTPUT: StructSchema = StructSchema {
    name: "GetTagsOutput",
    members: &[Member {
        name: "Tags",
        wire: "Tags",
        kind: Kind::Map(&MAP_TAGS_MAP),
        limits: Limits { min: Some(0), max: Some(50), ..Limits::NONE },
        ..MEMBER
    }],
    ..STRUCT
};

pub static LIST_CRAWLERS_INPUT: StructSchema = StructSchema {
    name: "ListCrawlersInput",
    members: &[
        Member {
            name: "MaxResults",
            wire: "MaxResults",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(1000), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "NextToken", wire: "NextToken", ..MEMBER },
        Member {
            name: "Tags",
            wire: "Tags",
            kind: Kind::Map(&MAP_TAGS_MAP),
            limits: Limits { min: Some(0), max: Some(50), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_CRAWLERS_OUTPUT: StructSchema = StructSchema {
    name: "ListCrawlersOutput",
    members: &[
        Member {
            name: "CrawlerNames",
            wire: "CrawlerNames",
            kind: Kind::List(&LIST_CRAWLER_NAME_LIST),
            limits: Limits { min: Some(0), max: Some(100), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "NextToken", wire: "NextToken", ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_CRAWLS_INPUT: StructSchema = StructSchema {
    name: "ListCrawlsInput",
    members: &[
        Member {
            name: "CrawlerName",
            wire: "CrawlerName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "MaxResults",
            wire: "MaxResults",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(1000), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Filters", wire: "Filters", kind: Kind::List(&LIST_CRAWLS_FILTER_LIST), ..MEMBER },
        Member { name: "NextToken", wire: "NextToken", ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_CRAWLS_OUTPUT: StructSchema = StructSchema {
    name: "ListCrawlsOutput",
    members: &[
        Member { name: "Crawls", wire: "Crawls", kind: Kind::List(&LIST_CRAWLER_HISTORY_LIST), ..MEMBER },
        Member { name: "NextToken", wire: "NextToken", ..MEMBER },
    ],
    ..STRUCT
};

pub static START_CRAWLER_INPUT: StructSchema = StructSchema {
    name: "StartCrawlerInput",
    members: &[Member {
        name: "Name",
        wire: "Name",
        limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static START_CRAWLER_OUTPUT: StructSchema = StructSchema { name: "StartCrawlerOutput", ..STRUCT };

pub static STOP_CRAWLER_INPUT: StructSchema = StructSchema {
    name: "StopCrawlerInput",
    members: &[Member {
        name: "Name",
        wire: "Name",
        limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static STOP_CRAWLER_OUTPUT: StructSchema = StructSchema { name: "StopCrawlerOutput", ..STRUCT };

pub static TAG_RESOURCE_INPUT: StructSchema = StructSchema {
    name: "TagResourceInput",
    members: &[
        Member {
            name: "ResourceArn",
            wire: "ResourceArn",
            limits: Limits { min: Some(1), max: Some(10240), pattern: Some(&PATTERN_GLUE_RESOURCE_ARN), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "TagsToAdd",
            wire: "TagsToAdd",
            kind: Kind::Map(&MAP_TAGS_MAP),
            limits: Limits { min: Some(0), max: Some(50), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static TAG_RESOURCE_OUTPUT: StructSchema = StructSchema { name: "TagResourceOutput", ..STRUCT };

pub static UNTAG_RESOURCE_INPUT: StructSchema = StructSchema {
    name: "UntagResourceInput",
    members: &[
        Member {
            name: "ResourceArn",
            wire: "ResourceArn",
            limits: Limits { min: Some(1), max: Some(10240), pattern: Some(&PATTERN_GLUE_RESOURCE_ARN), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "TagsToRemove",
            wire: "TagsToRemove",
            kind: Kind::List(&LIST_TAG_KEYS_LIST),
            limits: Limits { min: Some(0), max: Some(50), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static UNTAG_RESOURCE_OUTPUT: StructSchema = StructSchema { name: "UntagResourceOutput", ..STRUCT };

pub static UPDATE_CRAWLER_INPUT: StructSchema = StructSchema {
    name: "UpdateCrawlerInput",
    members: &[
        Member {
            name: "Name",
            wire: "Name",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "Role", wire: "Role", ..MEMBER },
        Member { name: "DatabaseName", wire: "DatabaseName", ..MEMBER },
        Member {
            name: "Description",
            wire: "Description",
            limits: Limits { min: Some(0), max: Some(2048), pattern: Some(&PATTERN_DESCRIPTION_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Targets", wire: "Targets", kind: Kind::Structure(&CRAWLER_TARGETS), ..MEMBER },
        Member { name: "Schedule", wire: "Schedule", ..MEMBER },
        Member { name: "Classifiers", wire: "Classifiers", kind: Kind::List(&LIST_CLASSIFIER_NAME_LIST), ..MEMBER },
        Member { name: "TablePrefix", wire: "TablePrefix", limits: Limits { min: Some(0), max: Some(128), ..Limits::NONE }, ..MEMBER },
        Member { name: "SchemaChangePolicy", wire: "SchemaChangePolicy", kind: Kind::Structure(&SCHEMA_CHANGE_POLICY), ..MEMBER },
        Member { name: "RecrawlPolicy", wire: "RecrawlPolicy", kind: Kind::Structure(&RECRAWL_POLICY), ..MEMBER },
        Member { name: "LineageConfiguration", wire: "LineageConfiguration", kind: Kind::Structure(&LINEAGE_CONFIGURATION), ..MEMBER },
        Member {
            name: "LakeFormationConfiguration",
            wire: "LakeFormationConfiguration",
            kind: Kind::Structure(&LAKE_FORMATION_CONFIGURATION),
            ..MEMBER
        },
        Member { name: "Configuration", wire: "Configuration", ..MEMBER },
        Member {
            name: "CrawlerSecurityConfiguration",
            wire: "CrawlerSecurityConfiguration",
            limits: Limits { min: Some(0), max: Some(128), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static UPDATE_CRAWLER_OUTPUT: StructSchema = StructSchema { name: "UpdateCrawlerOutput", ..STRUCT };

pub static UPDATE_DATABASE_INPUT: StructSchema = StructSchema {
    name: "UpdateDatabaseInput",
    members: &[
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Name",
            wire: "Name",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "DatabaseInput", wire: "DatabaseInput", kind: Kind::Structure(&DATABASE_INPUT), required: true, ..MEMBER },
    ],
    ..STRUCT
};

pub static UPDATE_DATABASE_OUTPUT: StructSchema = StructSchema { name: "UpdateDatabaseOutput", ..STRUCT };

pub static UPDATE_PARTITION_INPUT: StructSchema = StructSchema {
    name: "UpdatePartitionInput",
    members: &[
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DatabaseName",
            wire: "DatabaseName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "TableName",
            wire: "TableName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "PartitionValueList",
            wire: "PartitionValueList",
            kind: Kind::List(&LIST_BOUNDED_PARTITION_VALUE_LIST),
            limits: Limits { min: Some(0), max: Some(100), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "PartitionInput", wire: "PartitionInput", kind: Kind::Structure(&PARTITION_INPUT), required: true, ..MEMBER },
    ],
    ..STRUCT
};

pub static UPDATE_PARTITION_OUTPUT: StructSchema = StructSchema { name: "UpdatePartitionOutput", ..STRUCT };

pub static UPDATE_TABLE_INPUT: StructSchema = StructSchema {
    name: "UpdateTableInput",
    members: &[
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DatabaseName",
            wire: "DatabaseName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "Name",
            wire: "Name",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "TableInput", wire: "TableInput", kind: Kind::Structure(&TABLE_INPUT), ..MEMBER },
        Member { name: "SkipArchive", wire: "SkipArchive", kind: Kind::Boolean, ..MEMBER },
        Member {
            name: "TransactionId",
            wire: "TransactionId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_TRANSACTION_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "VersionId",
            wire: "VersionId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ViewUpdateAction",
            wire: "ViewUpdateAction",
            limits: Limits { values: crate::values::view_update_action::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Force", wire: "Force", kind: Kind::Boolean, ..MEMBER },
        Member {
            name: "UpdateOpenTableFormatInput",
            wire: "UpdateOpenTableFormatInput",
            kind: Kind::Structure(&UPDATE_OPEN_TABLE_FORMAT_INPUT),
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static UPDATE_TABLE_OUTPUT: StructSchema = StructSchema { name: "UpdateTableOutput", ..STRUCT };

pub static AUDIT_CONTEXT: StructSchema = StructSchema {
    name: "AuditContext",
    members: &[
        Member {
            name: "AdditionalAuditContext",
            wire: "AdditionalAuditContext",
            limits: Limits { min: Some(0), max: Some(2048), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "RequestedColumns", wire: "RequestedColumns", kind: Kind::List(&LIST_AUDIT_COLUMN_NAMES_LIST), ..MEMBER },
        Member { name: "AllColumnsRequested", wire: "AllColumnsRequested", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static BATCH_UPDATE_PARTITION_FAILURE_ENTRY: StructSchema = StructSchema {
    name: "BatchUpdatePartitionFailureEntry",
    members: &[
        Member {
            name: "PartitionValueList",
            wire: "PartitionValueList",
            kind: Kind::List(&LIST_BOUNDED_PARTITION_VALUE_LIST),
            limits: Limits { min: Some(0), max: Some(100), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ErrorDetail", wire: "ErrorDetail", kind: Kind::Structure(&ERROR_DETAIL), ..MEMBER },
    ],
    ..STRUCT
};

pub static BATCH_UPDATE_PARTITION_REQUEST_ENTRY: StructSchema = StructSchema {
    name: "BatchUpdatePartitionRequestEntry",
    members: &[
        Member {
            name: "PartitionValueList",
            wire: "PartitionValueList",
            kind: Kind::List(&LIST_BOUNDED_PARTITION_VALUE_LIST),
            limits: Limits { min: Some(0), max: Some(100), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "PartitionInput", wire: "PartitionInput", kind: Kind::Structure(&PARTITION_INPUT), required: true, ..MEMBER },
    ],
    ..STRUCT
};

pub static CATALOG_TARGET: StructSchema = StructSchema {
    name: "CatalogTarget",
    members: &[
        Member {
            name: "DatabaseName",
            wire: "DatabaseName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "Tables",
            wire: "Tables",
            kind: Kind::List(&LIST_CATALOG_TABLES_LIST),
            limits: Limits { min: Some(1), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "ConnectionName", wire: "ConnectionName", ..MEMBER },
        Member { name: "EventQueueArn", wire: "EventQueueArn", ..MEMBER },
        Member { name: "DlqEventQueueArn", wire: "DlqEventQueueArn", ..MEMBER },
    ],
    ..STRUCT
};

pub static COLUMN: StructSchema = StructSchema {
    name: "Column",
    members: &[
        Member {
            name: "Name",
            wire: "Name",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "Type",
            wire: "Type",
            limits: Limits { min: Some(0), max: Some(131072), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Comment",
            wire: "Comment",
            limits: Limits { min: Some(0), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Parameters", wire: "Parameters", kind: Kind::Map(&MAP_PARAMETERS_MAP), ..MEMBER },
    ],
    ..STRUCT
};

pub static CRAWLER: StructSchema = StructSchema {
    name: "Crawler",
    members: &[
        Member {
            name: "Name",
            wire: "Name",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Role", wire: "Role", ..MEMBER },
        Member { name: "Targets", wire: "Targets", kind: Kind::Structure(&CRAWLER_TARGETS), ..MEMBER },
        Member { name: "DatabaseName", wire: "DatabaseName", ..MEMBER },
        Member {
            name: "Description",
            wire: "Description",
            limits: Limits { min: Some(0), max: Some(2048), pattern: Some(&PATTERN_DESCRIPTION_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Classifiers", wire: "Classifiers", kind: Kind::List(&LIST_CLASSIFIER_NAME_LIST), ..MEMBER },
        Member { name: "RecrawlPolicy", wire: "RecrawlPolicy", kind: Kind::Structure(&RECRAWL_POLICY), ..MEMBER },
        Member { name: "SchemaChangePolicy", wire: "SchemaChangePolicy", kind: Kind::Structure(&SCHEMA_CHANGE_POLICY), ..MEMBER },
        Member { name: "LineageConfiguration", wire: "LineageConfiguration", kind: Kind::Structure(&LINEAGE_CONFIGURATION), ..MEMBER },
        Member { name: "State", wire: "State", limits: Limits { values: crate::values::crawler_state::ALL, ..Limits::NONE }, ..MEMBER },
        Member { name: "TablePrefix", wire: "TablePrefix", limits: Limits { min: Some(0), max: Some(128), ..Limits::NONE }, ..MEMBER },
        Member { name: "Schedule", wire: "Schedule", kind: Kind::Structure(&SCHEDULE), ..MEMBER },
        Member { name: "CrawlElapsedTime", wire: "CrawlElapsedTime", kind: Kind::Long, ..MEMBER },
        Member { name: "CreationTime", wire: "CreationTime", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "LastUpdated", wire: "LastUpdated", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "LastCrawl", wire: "LastCrawl", kind: Kind::Structure(&LAST_CRAWL_INFO), ..MEMBER },
        Member { name: "Version", wire: "Version", kind: Kind::Long, ..MEMBER },
        Member { name: "Configuration", wire: "Configuration", ..MEMBER },
        Member {
            name: "CrawlerSecurityConfiguration",
            wire: "CrawlerSecurityConfiguration",
            limits: Limits { min: Some(0), max: Some(128), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "LakeFormationConfiguration",
            wire: "LakeFormationConfiguration",
            kind: Kind::Structure(&LAKE_FORMATION_CONFIGURATION),
            ..MEMBER
        },
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static CRAWLER_HISTORY: StructSchema = StructSchema {
    name: "CrawlerHistory",
    members: &[
        Member { name: "CrawlId", wire: "CrawlId", ..MEMBER },
        Member {
            name: "State",
            wire: "State",
            limits: Limits { values: crate::values::crawler_history_state::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "StartTime", wire: "StartTime", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "EndTime", wire: "EndTime", kind: Kind::Timestamp, ..MEMBER },
        Member {
            name: "Summary",
            wire: "Summary",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ErrorMessage",
            wire: "ErrorMessage",
            limits: Limits { min: Some(0), max: Some(2048), pattern: Some(&PATTERN_DESCRIPTION_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "LogGroup",
            wire: "LogGroup",
            limits: Limits { min: Some(1), max: Some(512), pattern: Some(&PATTERN_LOG_GROUP), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "LogStream",
            wire: "LogStream",
            limits: Limits { min: Some(1), max: Some(512), pattern: Some(&PATTERN_LOG_STREAM), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "MessagePrefix",
            wire: "MessagePrefix",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "DPUHour", wire: "DPUHour", kind: Kind::Double, limits: Limits { min: Some(0), ..Limits::NONE }, ..MEMBER },
    ],
    ..STRUCT
};

pub static CRAWLER_METRICS: StructSchema = StructSchema {
    name: "CrawlerMetrics",
    members: &[
        Member {
            name: "CrawlerName",
            wire: "CrawlerName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "TimeLeftSeconds",
            wire: "TimeLeftSeconds",
            kind: Kind::Double,
            limits: Limits { min: Some(0), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "StillEstimating", wire: "StillEstimating", kind: Kind::Boolean, ..MEMBER },
        Member {
            name: "LastRuntimeSeconds",
            wire: "LastRuntimeSeconds",
            kind: Kind::Double,
            limits: Limits { min: Some(0), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "MedianRuntimeSeconds",
            wire: "MedianRuntimeSeconds",
            kind: Kind::Double,
            limits: Limits { min: Some(0), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "TablesCreated",
            wire: "TablesCreated",
            kind: Kind::Integer,
            limits: Limits { min: Some(0), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "TablesUpdated",
            wire: "TablesUpdated",
            kind: Kind::Integer,
            limits: Limits { min: Some(0), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "TablesDeleted",
            wire: "TablesDeleted",
            kind: Kind::Integer,
            limits: Limits { min: Some(0), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static CRAWLER_TARGETS: StructSchema = StructSchema {
    name: "CrawlerTargets",
    members: &[
        Member { name: "S3Targets", wire: "S3Targets", kind: Kind::List(&LIST_S3_TARGET_LIST), ..MEMBER },
        Member { name: "JdbcTargets", wire: "JdbcTargets", kind: Kind::List(&LIST_JDBC_TARGET_LIST), ..MEMBER },
        Member { name: "MongoDBTargets", wire: "MongoDBTargets", kind: Kind::List(&LIST_MONGODB_TARGET_LIST), ..MEMBER },
        Member { name: "DynamoDBTargets", wire: "DynamoDBTargets", kind: Kind::List(&LIST_DYNAMODB_TARGET_LIST), ..MEMBER },
        Member { name: "CatalogTargets", wire: "CatalogTargets", kind: Kind::List(&LIST_CATALOG_TARGET_LIST), ..MEMBER },
        Member { name: "DeltaTargets", wire: "DeltaTargets", kind: Kind::List(&LIST_DELTA_TARGET_LIST), ..MEMBER },
        Member { name: "IcebergTargets", wire: "IcebergTargets", kind: Kind::List(&LIST_ICEBERG_TARGET_LIST), ..MEMBER },
        Member { name: "HudiTargets", wire: "HudiTargets", kind: Kind::List(&LIST_HUDI_TARGET_LIST), ..MEMBER },
    ],
    ..STRUCT
};

pub static CRAWLS_FILTER: StructSchema = StructSchema {
    name: "CrawlsFilter",
    members: &[
        Member {
            name: "FieldName",
            wire: "FieldName",
            limits: Limits { values: crate::values::field_name::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "FilterOperator",
            wire: "FilterOperator",
            limits: Limits { values: crate::values::filter_operator::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "FieldValue", wire: "FieldValue", ..MEMBER },
    ],
    ..STRUCT
};

pub static CREATE_ICEBERG_TABLE_INPUT: StructSchema = StructSchema {
    name: "CreateIcebergTableInput",
    members: &[
        Member {
            name: "Location",
            wire: "Location",
            limits: Limits { max: Some(2056), pattern: Some(&PATTERN_DESCRIPTION_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "Schema", wire: "Schema", kind: Kind::Structure(&ICEBERG_SCHEMA), required: true, ..MEMBER },
        Member { name: "PartitionSpec", wire: "PartitionSpec", kind: Kind::Structure(&ICEBERG_PARTITION_SPEC), ..MEMBER },
        Member { name: "WriteOrder", wire: "WriteOrder", kind: Kind::Structure(&ICEBERG_SORT_ORDER), ..MEMBER },
        Member { name: "Properties", wire: "Properties", kind: Kind::Map(&MAP_STRING_TO_STRING_MAP), ..MEMBER },
    ],
    ..STRUCT
};

pub static DATA_LAKE_PRINCIPAL: StructSchema = StructSchema {
    name: "DataLakePrincipal",
    members: &[Member {
        name: "DataLakePrincipalIdentifier",
        wire: "DataLakePrincipalIdentifier",
        limits: Limits { min: Some(1), max: Some(255), ..Limits::NONE },
        ..MEMBER
    }],
    ..STRUCT
};

pub static DATABASE: StructSchema = StructSchema {
    name: "Database",
    members: &[
        Member {
            name: "Name",
            wire: "Name",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "Description",
            wire: "Description",
            limits: Limits { min: Some(0), max: Some(2048), pattern: Some(&PATTERN_DESCRIPTION_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "LocationUri",
            wire: "LocationUri",
            limits: Limits { min: Some(1), max: Some(1024), pattern: Some(&PATTERN_DESCRIPTION_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Parameters", wire: "Parameters", kind: Kind::Map(&MAP_PARAMETERS_MAP), ..MEMBER },
        Member { name: "CreateTime", wire: "CreateTime", kind: Kind::Timestamp, ..MEMBER },
        Member {
            name: "CreateTableDefaultPermissions",
            wire: "CreateTableDefaultPermissions",
            kind: Kind::List(&LIST_PRINCIPAL_PERMISSIONS_LIST),
            ..MEMBER
        },
        Member { name: "TargetDatabase", wire: "TargetDatabase", kind: Kind::Structure(&DATABASE_IDENTIFIER), ..MEMBER },
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "FederatedDatabase", wire: "FederatedDatabase", kind: Kind::Structure(&FEDERATED_DATABASE), ..MEMBER },
    ],
    ..STRUCT
};

pub static DATABASE_IDENTIFIER: StructSchema = StructSchema {
    name: "DatabaseIdentifier",
    members: &[
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DatabaseName",
            wire: "DatabaseName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Region",
            wire: "Region",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static DATABASE_INPUT: StructSchema = StructSchema {
    name: "DatabaseInput",
    members: &[
        Member {
            name: "Name",
            wire: "Name",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "Description",
            wire: "Description",
            limits: Limits { min: Some(0), max: Some(2048), pattern: Some(&PATTERN_DESCRIPTION_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "LocationUri",
            wire: "LocationUri",
            limits: Limits { min: Some(1), max: Some(1024), pattern: Some(&PATTERN_DESCRIPTION_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Parameters", wire: "Parameters", kind: Kind::Map(&MAP_PARAMETERS_MAP), ..MEMBER },
        Member {
            name: "CreateTableDefaultPermissions",
            wire: "CreateTableDefaultPermissions",
            kind: Kind::List(&LIST_PRINCIPAL_PERMISSIONS_LIST),
            ..MEMBER
        },
        Member { name: "TargetDatabase", wire: "TargetDatabase", kind: Kind::Structure(&DATABASE_IDENTIFIER), ..MEMBER },
        Member { name: "FederatedDatabase", wire: "FederatedDatabase", kind: Kind::Structure(&FEDERATED_DATABASE), ..MEMBER },
    ],
    ..STRUCT
};

pub static DELTA_TARGET: StructSchema = StructSchema {
    name: "DeltaTarget",
    members: &[
        Member { name: "DeltaTables", wire: "DeltaTables", kind: Kind::List(&LIST_PATH_LIST), ..MEMBER },
        Member { name: "ConnectionName", wire: "ConnectionName", ..MEMBER },
        Member { name: "WriteManifest", wire: "WriteManifest", kind: Kind::Boolean, ..MEMBER },
        Member { name: "CreateNativeDeltaTable", wire: "CreateNativeDeltaTable", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static DYNAMODB_TARGET: StructSchema = StructSchema {
    name: "DynamoDBTarget",
    members: &[
        Member { name: "Path", wire: "Path", ..MEMBER },
        Member { name: "scanAll", wire: "scanAll", kind: Kind::Boolean, ..MEMBER },
        Member { name: "scanRate", wire: "scanRate", kind: Kind::Double, ..MEMBER },
    ],
    ..STRUCT
};

pub static ERROR_DETAIL: StructSchema = StructSchema {
    name: "ErrorDetail",
    members: &[
        Member {
            name: "ErrorCode",
            wire: "ErrorCode",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ErrorMessage",
            wire: "ErrorMessage",
            limits: Limits { min: Some(0), max: Some(2048), pattern: Some(&PATTERN_DESCRIPTION_STRING), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static FEDERATED_DATABASE: StructSchema = StructSchema {
    name: "FederatedDatabase",
    members: &[
        Member {
            name: "Identifier",
            wire: "Identifier",
            limits: Limits { min: Some(1), max: Some(512), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ConnectionName",
            wire: "ConnectionName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ConnectionType",
            wire: "ConnectionType",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static FEDERATED_TABLE: StructSchema = StructSchema {
    name: "FederatedTable",
    members: &[
        Member {
            name: "Identifier",
            wire: "Identifier",
            limits: Limits { min: Some(1), max: Some(512), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DatabaseIdentifier",
            wire: "DatabaseIdentifier",
            limits: Limits { min: Some(1), max: Some(512), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ConnectionName",
            wire: "ConnectionName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ConnectionType",
            wire: "ConnectionType",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static HUDI_TARGET: StructSchema = StructSchema {
    name: "HudiTarget",
    members: &[
        Member { name: "Paths", wire: "Paths", kind: Kind::List(&LIST_PATH_LIST), ..MEMBER },
        Member { name: "ConnectionName", wire: "ConnectionName", ..MEMBER },
        Member { name: "Exclusions", wire: "Exclusions", kind: Kind::List(&LIST_PATH_LIST), ..MEMBER },
        Member { name: "MaximumTraversalDepth", wire: "MaximumTraversalDepth", kind: Kind::Integer, ..MEMBER },
    ],
    ..STRUCT
};

pub static ICEBERG_ENCRYPTED_KEY: StructSchema = StructSchema {
    name: "IcebergEncryptedKey",
    members: &[
        Member {
            name: "KeyId",
            wire: "KeyId",
            limits: Limits { max: Some(2056), pattern: Some(&PATTERN_DESCRIPTION_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "EncryptedKeyMetadata",
            wire: "EncryptedKeyMetadata",
            limits: Limits { max: Some(2056), pattern: Some(&PATTERN_DESCRIPTION_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "EncryptedById",
            wire: "EncryptedById",
            limits: Limits { max: Some(2056), pattern: Some(&PATTERN_DESCRIPTION_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Properties", wire: "Properties", kind: Kind::Map(&MAP_STRING_TO_STRING_MAP), ..MEMBER },
    ],
    ..STRUCT
};

pub static ICEBERG_INPUT: StructSchema = StructSchema {
    name: "IcebergInput",
    members: &[
        Member {
            name: "MetadataOperation",
            wire: "MetadataOperation",
            limits: Limits { values: crate::values::metadata_operation::ALL, ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "Version",
            wire: "Version",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "CreateIcebergTableInput",
            wire: "CreateIcebergTableInput",
            kind: Kind::Structure(&CREATE_ICEBERG_TABLE_INPUT),
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static ICEBERG_PARTITION_FIELD: StructSchema = StructSchema {
    name: "IcebergPartitionField",
    members: &[
        Member { name: "SourceId", wire: "SourceId", kind: Kind::Integer, required: true, ..MEMBER },
        Member { name: "Transform", wire: "Transform", required: true, ..MEMBER },
        Member {
            name: "Name",
            wire: "Name",
            limits: Limits { min: Some(1), max: Some(1024), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "FieldId", wire: "FieldId", kind: Kind::Integer, ..MEMBER },
    ],
    ..STRUCT
};

pub static ICEBERG_PARTITION_SPEC: StructSchema = StructSchema {
    name: "IcebergPartitionSpec",
    members: &[
        Member { name: "Fields", wire: "Fields", kind: Kind::List(&LIST_ICEBERG_PARTITION_SPEC_FIELD_LIST), required: true, ..MEMBER },
        Member { name: "SpecId", wire: "SpecId", kind: Kind::Integer, ..MEMBER },
    ],
    ..STRUCT
};

pub static ICEBERG_SCHEMA: StructSchema = StructSchema {
    name: "IcebergSchema",
    members: &[
        Member { name: "SchemaId", wire: "SchemaId", kind: Kind::Integer, ..MEMBER },
        Member { name: "IdentifierFieldIds", wire: "IdentifierFieldIds", kind: Kind::List(&LIST_INTEGER_LIST), ..MEMBER },
        Member {
            name: "Type",
            wire: "Type",
            limits: Limits { values: crate::values::iceberg_struct_type_enum::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Fields", wire: "Fields", kind: Kind::List(&LIST_ICEBERG_STRUCT_FIELD_LIST), required: true, ..MEMBER },
    ],
    ..STRUCT
};

pub static ICEBERG_SORT_FIELD: StructSchema = StructSchema {
    name: "IcebergSortField",
    members: &[
        Member { name: "SourceId", wire: "SourceId", kind: Kind::Integer, required: true, ..MEMBER },
        Member { name: "Transform", wire: "Transform", required: true, ..MEMBER },
        Member {
            name: "Direction",
            wire: "Direction",
            limits: Limits { values: crate::values::iceberg_sort_direction::ALL, ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "NullOrder",
            wire: "NullOrder",
            limits: Limits { values: crate::values::iceberg_null_order::ALL, ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static ICEBERG_SORT_ORDER: StructSchema = StructSchema {
    name: "IcebergSortOrder",
    members: &[
        Member { name: "OrderId", wire: "OrderId", kind: Kind::Integer, required: true, ..MEMBER },
        Member { name: "Fields", wire: "Fields", kind: Kind::List(&LIST_ICEBERG_SORT_ORDER_FIELD_LIST), required: true, ..MEMBER },
    ],
    ..STRUCT
};

pub static ICEBERG_STRUCT_FIELD: StructSchema = StructSchema {
    name: "IcebergStructField",
    members: &[
        Member { name: "Id", wire: "Id", kind: Kind::Integer, required: true, ..MEMBER },
        Member {
            name: "Name",
            wire: "Name",
            limits: Limits { min: Some(1), max: Some(1024), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "Type", wire: "Type", kind: Kind::Document, required: true, ..MEMBER },
        Member { name: "Required", wire: "Required", kind: Kind::Boolean, required: true, ..MEMBER },
        Member {
            name: "Doc",
            wire: "Doc",
            limits: Limits { min: Some(0), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "InitialDefault", wire: "InitialDefault", kind: Kind::Document, ..MEMBER },
        Member { name: "WriteDefault", wire: "WriteDefault", kind: Kind::Document, ..MEMBER },
    ],
    ..STRUCT
};

pub static ICEBERG_TABLE_METADATA: StructSchema = StructSchema {
    name: "IcebergTableMetadata",
    members: &[
        Member {
            name: "FormatVersion",
            wire: "FormatVersion",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "TableUuid",
            wire: "TableUuid",
            limits: Limits { max: Some(100), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Location",
            wire: "Location",
            limits: Limits { max: Some(2056), pattern: Some(&PATTERN_DESCRIPTION_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Properties", wire: "Properties", kind: Kind::Map(&MAP_STRING_TO_STRING_MAP), ..MEMBER },
        Member { name: "Schemas", wire: "Schemas", kind: Kind::List(&LIST_ICEBERG_SCHEMA_LIST), ..MEMBER },
        Member { name: "CurrentSchemaId", wire: "CurrentSchemaId", kind: Kind::Integer, ..MEMBER },
        Member { name: "LastColumnId", wire: "LastColumnId", kind: Kind::Integer, ..MEMBER },
        Member { name: "PartitionSpecs", wire: "PartitionSpecs", kind: Kind::List(&LIST_ICEBERG_PARTITION_SPEC_LIST), ..MEMBER },
        Member { name: "DefaultSpecId", wire: "DefaultSpecId", kind: Kind::Integer, ..MEMBER },
        Member { name: "LastPartitionId", wire: "LastPartitionId", kind: Kind::Integer, ..MEMBER },
        Member { name: "SortOrders", wire: "SortOrders", kind: Kind::List(&LIST_ICEBERG_SORT_ORDER_LIST), ..MEMBER },
        Member { name: "DefaultSortOrderId", wire: "DefaultSortOrderId", kind: Kind::Integer, ..MEMBER },
    ],
    ..STRUCT
};

pub static ICEBERG_TABLE_UPDATE: StructSchema = StructSchema {
    name: "IcebergTableUpdate",
    members: &[
        Member { name: "Schema", wire: "Schema", kind: Kind::Structure(&ICEBERG_SCHEMA), required: true, ..MEMBER },
        Member { name: "PartitionSpec", wire: "PartitionSpec", kind: Kind::Structure(&ICEBERG_PARTITION_SPEC), ..MEMBER },
        Member { name: "SortOrder", wire: "SortOrder", kind: Kind::Structure(&ICEBERG_SORT_ORDER), ..MEMBER },
        Member {
            name: "Location",
            wire: "Location",
            limits: Limits { max: Some(2056), pattern: Some(&PATTERN_DESCRIPTION_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "Properties", wire: "Properties", kind: Kind::Map(&MAP_STRING_TO_STRING_MAP), ..MEMBER },
        Member {
            name: "Action",
            wire: "Action",
            limits: Limits { values: crate::values::iceberg_update_action::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "EncryptionKey", wire: "EncryptionKey", kind: Kind::Structure(&ICEBERG_ENCRYPTED_KEY), ..MEMBER },
        Member {
            name: "KeyId",
            wire: "KeyId",
            limits: Limits { max: Some(2056), pattern: Some(&PATTERN_DESCRIPTION_STRING), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static ICEBERG_TARGET: StructSchema = StructSchema {
    name: "IcebergTarget",
    members: &[
        Member { name: "Paths", wire: "Paths", kind: Kind::List(&LIST_PATH_LIST), ..MEMBER },
        Member { name: "ConnectionName", wire: "ConnectionName", ..MEMBER },
        Member { name: "Exclusions", wire: "Exclusions", kind: Kind::List(&LIST_PATH_LIST), ..MEMBER },
        Member { name: "MaximumTraversalDepth", wire: "MaximumTraversalDepth", kind: Kind::Integer, ..MEMBER },
    ],
    ..STRUCT
};

pub static JDBC_TARGET: StructSchema = StructSchema {
    name: "JdbcTarget",
    members: &[
        Member { name: "ConnectionName", wire: "ConnectionName", ..MEMBER },
        Member { name: "Path", wire: "Path", ..MEMBER },
        Member { name: "Exclusions", wire: "Exclusions", kind: Kind::List(&LIST_PATH_LIST), ..MEMBER },
        Member {
            name: "EnableAdditionalMetadata",
            wire: "EnableAdditionalMetadata",
            kind: Kind::List(&LIST_ENABLE_ADDITIONAL_METADATA),
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LAKE_FORMATION_CONFIGURATION: StructSchema = StructSchema {
    name: "LakeFormationConfiguration",
    members: &[
        Member { name: "UseLakeFormationCredentials", wire: "UseLakeFormationCredentials", kind: Kind::Boolean, ..MEMBER },
        Member { name: "AccountId", wire: "AccountId", limits: Limits { min: Some(0), max: Some(12), ..Limits::NONE }, ..MEMBER },
    ],
    ..STRUCT
};

pub static LAST_CRAWL_INFO: StructSchema = StructSchema {
    name: "LastCrawlInfo",
    members: &[
        Member {
            name: "Status",
            wire: "Status",
            limits: Limits { values: crate::values::last_crawl_status::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ErrorMessage",
            wire: "ErrorMessage",
            limits: Limits { min: Some(0), max: Some(2048), pattern: Some(&PATTERN_DESCRIPTION_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "LogGroup",
            wire: "LogGroup",
            limits: Limits { min: Some(1), max: Some(512), pattern: Some(&PATTERN_LOG_GROUP), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "LogStream",
            wire: "LogStream",
            limits: Limits { min: Some(1), max: Some(512), pattern: Some(&PATTERN_LOG_STREAM), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "MessagePrefix",
            wire: "MessagePrefix",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "StartTime", wire: "StartTime", kind: Kind::Timestamp, ..MEMBER },
    ],
    ..STRUCT
};

pub static LINEAGE_CONFIGURATION: StructSchema = StructSchema {
    name: "LineageConfiguration",
    members: &[Member {
        name: "CrawlerLineageSettings",
        wire: "CrawlerLineageSettings",
        limits: Limits { values: crate::values::crawler_lineage_settings::ALL, ..Limits::NONE },
        ..MEMBER
    }],
    ..STRUCT
};

pub static MONGODB_TARGET: StructSchema = StructSchema {
    name: "MongoDBTarget",
    members: &[
        Member { name: "ConnectionName", wire: "ConnectionName", ..MEMBER },
        Member { name: "Path", wire: "Path", ..MEMBER },
        Member { name: "ScanAll", wire: "ScanAll", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static OPEN_TABLE_FORMAT_INPUT: StructSchema = StructSchema {
    name: "OpenTableFormatInput",
    members: &[Member { name: "IcebergInput", wire: "IcebergInput", kind: Kind::Structure(&ICEBERG_INPUT), ..MEMBER }],
    ..STRUCT
};

pub static ORDER: StructSchema = StructSchema {
    name: "Order",
    members: &[
        Member {
            name: "Column",
            wire: "Column",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "SortOrder",
            wire: "SortOrder",
            kind: Kind::Integer,
            limits: Limits { min: Some(0), max: Some(1), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static PARTITION: StructSchema = StructSchema {
    name: "Partition",
    members: &[
        Member { name: "Values", wire: "Values", kind: Kind::List(&LIST_VALUE_STRING_LIST), ..MEMBER },
        Member {
            name: "DatabaseName",
            wire: "DatabaseName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "TableName",
            wire: "TableName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "CreationTime", wire: "CreationTime", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "LastAccessTime", wire: "LastAccessTime", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "StorageDescriptor", wire: "StorageDescriptor", kind: Kind::Structure(&STORAGE_DESCRIPTOR), ..MEMBER },
        Member { name: "Parameters", wire: "Parameters", kind: Kind::Map(&MAP_PARAMETERS_MAP), ..MEMBER },
        Member { name: "LastAnalyzedTime", wire: "LastAnalyzedTime", kind: Kind::Timestamp, ..MEMBER },
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static PARTITION_ERROR: StructSchema = StructSchema {
    name: "PartitionError",
    members: &[
        Member { name: "PartitionValues", wire: "PartitionValues", kind: Kind::List(&LIST_VALUE_STRING_LIST), ..MEMBER },
        Member { name: "ErrorDetail", wire: "ErrorDetail", kind: Kind::Structure(&ERROR_DETAIL), ..MEMBER },
    ],
    ..STRUCT
};

pub static PARTITION_INDEX: StructSchema = StructSchema {
    name: "PartitionIndex",
    members: &[
        Member {
            name: "Keys",
            wire: "Keys",
            kind: Kind::List(&LIST_KEY_LIST),
            limits: Limits { min: Some(1), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "IndexName",
            wire: "IndexName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static PARTITION_INPUT: StructSchema = StructSchema {
    name: "PartitionInput",
    members: &[
        Member { name: "Values", wire: "Values", kind: Kind::List(&LIST_VALUE_STRING_LIST), ..MEMBER },
        Member { name: "LastAccessTime", wire: "LastAccessTime", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "StorageDescriptor", wire: "StorageDescriptor", kind: Kind::Structure(&STORAGE_DESCRIPTOR), ..MEMBER },
        Member { name: "Parameters", wire: "Parameters", kind: Kind::Map(&MAP_PARAMETERS_MAP), ..MEMBER },
        Member { name: "LastAnalyzedTime", wire: "LastAnalyzedTime", kind: Kind::Timestamp, ..MEMBER },
    ],
    ..STRUCT
};

pub static PARTITION_VALUE_LIST: StructSchema = StructSchema {
    name: "PartitionValueList",
    members: &[Member { name: "Values", wire: "Values", kind: Kind::List(&LIST_VALUE_STRING_LIST), required: true, ..MEMBER }],
    ..STRUCT
};

pub static PRINCIPAL_PERMISSIONS: StructSchema = StructSchema {
    name: "PrincipalPermissions",
    members: &[
        Member { name: "Principal", wire: "Principal", kind: Kind::Structure(&DATA_LAKE_PRINCIPAL), ..MEMBER },
        Member { name: "Permissions", wire: "Permissions", kind: Kind::List(&LIST_PERMISSION_LIST), ..MEMBER },
    ],
    ..STRUCT
};

pub static QUERY_SESSION_CONTEXT: StructSchema = StructSchema {
    name: "QuerySessionContext",
    members: &[
        Member {
            name: "QueryId",
            wire: "QueryId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "QueryStartTime", wire: "QueryStartTime", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "ClusterId", wire: "ClusterId", ..MEMBER },
        Member {
            name: "QueryAuthorizationId",
            wire: "QueryAuthorizationId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "AdditionalContext", wire: "AdditionalContext", kind: Kind::Map(&MAP_ADDITIONAL_CONTEXT_MAP), ..MEMBER },
    ],
    ..STRUCT
};

pub static RLS_PROPERTIES: StructSchema = StructSchema {
    name: "RLSProperties",
    members: &[Member {
        name: "DefaultRLSPolicy",
        wire: "DefaultRLSPolicy",
        limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
        ..MEMBER
    }],
    ..STRUCT
};

pub static RECRAWL_POLICY: StructSchema = StructSchema {
    name: "RecrawlPolicy",
    members: &[Member {
        name: "RecrawlBehavior",
        wire: "RecrawlBehavior",
        limits: Limits { values: crate::values::recrawl_behavior::ALL, ..Limits::NONE },
        ..MEMBER
    }],
    ..STRUCT
};

pub static S3_TARGET: StructSchema = StructSchema {
    name: "S3Target",
    members: &[
        Member { name: "Path", wire: "Path", ..MEMBER },
        Member { name: "Exclusions", wire: "Exclusions", kind: Kind::List(&LIST_PATH_LIST), ..MEMBER },
        Member { name: "ConnectionName", wire: "ConnectionName", ..MEMBER },
        Member { name: "SampleSize", wire: "SampleSize", kind: Kind::Integer, ..MEMBER },
        Member { name: "EventQueueArn", wire: "EventQueueArn", ..MEMBER },
        Member { name: "DlqEventQueueArn", wire: "DlqEventQueueArn", ..MEMBER },
    ],
    ..STRUCT
};

pub static SCHEDULE: StructSchema = StructSchema {
    name: "Schedule",
    members: &[
        Member { name: "ScheduleExpression", wire: "ScheduleExpression", ..MEMBER },
        Member { name: "State", wire: "State", limits: Limits { values: crate::values::schedule_state::ALL, ..Limits::NONE }, ..MEMBER },
    ],
    ..STRUCT
};

pub static SCHEMA_CHANGE_POLICY: StructSchema = StructSchema {
    name: "SchemaChangePolicy",
    members: &[
        Member {
            name: "UpdateBehavior",
            wire: "UpdateBehavior",
            limits: Limits { values: crate::values::update_behavior::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DeleteBehavior",
            wire: "DeleteBehavior",
            limits: Limits { values: crate::values::delete_behavior::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static SCHEMA_ID: StructSchema = StructSchema {
    name: "SchemaId",
    members: &[
        Member {
            name: "SchemaArn",
            wire: "SchemaArn",
            limits: Limits { min: Some(1), max: Some(10240), pattern: Some(&PATTERN_GLUE_RESOURCE_ARN), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "SchemaName",
            wire: "SchemaName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_SCHEMA_REGISTRY_NAME_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "RegistryName",
            wire: "RegistryName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_SCHEMA_REGISTRY_NAME_STRING), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static SCHEMA_REFERENCE: StructSchema = StructSchema {
    name: "SchemaReference",
    members: &[
        Member { name: "SchemaId", wire: "SchemaId", kind: Kind::Structure(&SCHEMA_ID), ..MEMBER },
        Member {
            name: "SchemaVersionId",
            wire: "SchemaVersionId",
            limits: Limits { min: Some(36), max: Some(36), pattern: Some(&PATTERN_SCHEMA_VERSION_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "SchemaVersionNumber",
            wire: "SchemaVersionNumber",
            kind: Kind::Long,
            limits: Limits { min: Some(1), max: Some(100000), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static SEGMENT: StructSchema = StructSchema {
    name: "Segment",
    members: &[
        Member {
            name: "SegmentNumber",
            wire: "SegmentNumber",
            kind: Kind::Integer,
            limits: Limits { min: Some(0), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "TotalSegments",
            wire: "TotalSegments",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(10), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static SER_DE_INFO: StructSchema = StructSchema {
    name: "SerDeInfo",
    members: &[
        Member {
            name: "Name",
            wire: "Name",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "SerializationLibrary",
            wire: "SerializationLibrary",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Parameters", wire: "Parameters", kind: Kind::Map(&MAP_PARAMETERS_MAP), ..MEMBER },
    ],
    ..STRUCT
};

pub static SKEWED_INFO: StructSchema = StructSchema {
    name: "SkewedInfo",
    members: &[
        Member { name: "SkewedColumnNames", wire: "SkewedColumnNames", kind: Kind::List(&LIST_NAME_STRING_LIST), ..MEMBER },
        Member { name: "SkewedColumnValues", wire: "SkewedColumnValues", kind: Kind::List(&LIST_COLUMN_VALUE_STRING_LIST), ..MEMBER },
        Member {
            name: "SkewedColumnValueLocationMaps",
            wire: "SkewedColumnValueLocationMaps",
            kind: Kind::Map(&MAP_LOCATION_MAP),
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static STATUS_DETAILS: StructSchema = StructSchema {
    name: "StatusDetails",
    members: &[
        Member { name: "RequestedChange", wire: "RequestedChange", kind: Kind::Structure(&TABLE), ..MEMBER },
        Member { name: "ViewValidations", wire: "ViewValidations", kind: Kind::List(&LIST_VIEW_VALIDATION_LIST), ..MEMBER },
    ],
    ..STRUCT
};

pub static STORAGE_DESCRIPTOR: StructSchema = StructSchema {
    name: "StorageDescriptor",
    members: &[
        Member { name: "Columns", wire: "Columns", kind: Kind::List(&LIST_COLUMN_LIST), ..MEMBER },
        Member {
            name: "Location",
            wire: "Location",
            limits: Limits { max: Some(2056), pattern: Some(&PATTERN_DESCRIPTION_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "AdditionalLocations", wire: "AdditionalLocations", kind: Kind::List(&LIST_LOCATION_STRING_LIST), ..MEMBER },
        Member {
            name: "InputFormat",
            wire: "InputFormat",
            limits: Limits { max: Some(128), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "OutputFormat",
            wire: "OutputFormat",
            limits: Limits { max: Some(128), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Compressed", wire: "Compressed", kind: Kind::Boolean, ..MEMBER },
        Member { name: "NumberOfBuckets", wire: "NumberOfBuckets", kind: Kind::Integer, ..MEMBER },
        Member { name: "SerdeInfo", wire: "SerdeInfo", kind: Kind::Structure(&SER_DE_INFO), ..MEMBER },
        Member { name: "BucketColumns", wire: "BucketColumns", kind: Kind::List(&LIST_NAME_STRING_LIST), ..MEMBER },
        Member { name: "SortColumns", wire: "SortColumns", kind: Kind::List(&LIST_ORDER_LIST), ..MEMBER },
        Member { name: "Parameters", wire: "Parameters", kind: Kind::Map(&MAP_PARAMETERS_MAP), ..MEMBER },
        Member { name: "SkewedInfo", wire: "SkewedInfo", kind: Kind::Structure(&SKEWED_INFO), ..MEMBER },
        Member { name: "StoredAsSubDirectories", wire: "StoredAsSubDirectories", kind: Kind::Boolean, ..MEMBER },
        Member { name: "SchemaReference", wire: "SchemaReference", kind: Kind::Structure(&SCHEMA_REFERENCE), ..MEMBER },
    ],
    ..STRUCT
};

pub static SUB_OBJECT_STATISTICS: StructSchema = StructSchema {
    name: "SubObjectStatistics",
    members: &[
        Member {
            name: "SourceType",
            wire: "SourceType",
            limits: Limits { values: crate::values::sub_object_source_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "GlueVersionId", wire: "GlueVersionId", ..MEMBER },
        Member { name: "PartitionCount", wire: "PartitionCount", kind: Kind::Long, ..MEMBER },
        Member { name: "FileCount", wire: "FileCount", kind: Kind::Long, ..MEMBER },
        Member { name: "TotalFileBytes", wire: "TotalFileBytes", kind: Kind::Long, ..MEMBER },
    ],
    ..STRUCT
};

pub static TABLE: StructSchema = StructSchema {
    name: "Table",
    members: &[
        Member {
            name: "Name",
            wire: "Name",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "DatabaseName",
            wire: "DatabaseName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Description",
            wire: "Description",
            limits: Limits { min: Some(0), max: Some(2048), pattern: Some(&PATTERN_DESCRIPTION_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Owner",
            wire: "Owner",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "CreateTime", wire: "CreateTime", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "UpdateTime", wire: "UpdateTime", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "LastAccessTime", wire: "LastAccessTime", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "LastAnalyzedTime", wire: "LastAnalyzedTime", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "Retention", wire: "Retention", kind: Kind::Integer, limits: Limits { min: Some(0), ..Limits::NONE }, ..MEMBER },
        Member { name: "StorageDescriptor", wire: "StorageDescriptor", kind: Kind::Structure(&STORAGE_DESCRIPTOR), ..MEMBER },
        Member { name: "PartitionKeys", wire: "PartitionKeys", kind: Kind::List(&LIST_COLUMN_LIST), ..MEMBER },
        Member { name: "ViewOriginalText", wire: "ViewOriginalText", limits: Limits { max: Some(409600), ..Limits::NONE }, ..MEMBER },
        Member { name: "ViewExpandedText", wire: "ViewExpandedText", limits: Limits { max: Some(409600), ..Limits::NONE }, ..MEMBER },
        Member { name: "TableType", wire: "TableType", limits: Limits { max: Some(255), ..Limits::NONE }, ..MEMBER },
        Member { name: "Parameters", wire: "Parameters", kind: Kind::Map(&MAP_PARAMETERS_MAP), ..MEMBER },
        Member {
            name: "CreatedBy",
            wire: "CreatedBy",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "IsRegisteredWithLakeFormation", wire: "IsRegisteredWithLakeFormation", kind: Kind::Boolean, ..MEMBER },
        Member { name: "TargetTable", wire: "TargetTable", kind: Kind::Structure(&TABLE_IDENTIFIER), ..MEMBER },
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "VersionId",
            wire: "VersionId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "FederatedTable", wire: "FederatedTable", kind: Kind::Structure(&FEDERATED_TABLE), ..MEMBER },
        Member { name: "ViewDefinition", wire: "ViewDefinition", kind: Kind::Structure(&VIEW_DEFINITION), ..MEMBER },
        Member { name: "IsMultiDialectView", wire: "IsMultiDialectView", kind: Kind::Boolean, ..MEMBER },
        Member { name: "IsMaterializedView", wire: "IsMaterializedView", kind: Kind::Boolean, ..MEMBER },
        Member { name: "IcebergTableMetadata", wire: "IcebergTableMetadata", kind: Kind::Structure(&ICEBERG_TABLE_METADATA), ..MEMBER },
        Member { name: "Status", wire: "Status", kind: Kind::Structure(&TABLE_STATUS), ..MEMBER },
        Member { name: "RLSProperties", wire: "RLSProperties", kind: Kind::Structure(&RLS_PROPERTIES), ..MEMBER },
    ],
    ..STRUCT
};

pub static TABLE_ERROR: StructSchema = StructSchema {
    name: "TableError",
    members: &[
        Member {
            name: "TableName",
            wire: "TableName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ErrorDetail", wire: "ErrorDetail", kind: Kind::Structure(&ERROR_DETAIL), ..MEMBER },
    ],
    ..STRUCT
};

pub static TABLE_IDENTIFIER: StructSchema = StructSchema {
    name: "TableIdentifier",
    members: &[
        Member {
            name: "CatalogId",
            wire: "CatalogId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DatabaseName",
            wire: "DatabaseName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Name",
            wire: "Name",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Region",
            wire: "Region",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static TABLE_INPUT: StructSchema = StructSchema {
    name: "TableInput",
    members: &[
        Member {
            name: "Name",
            wire: "Name",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "Description",
            wire: "Description",
            limits: Limits { min: Some(0), max: Some(2048), pattern: Some(&PATTERN_DESCRIPTION_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Owner",
            wire: "Owner",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "LastAccessTime", wire: "LastAccessTime", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "LastAnalyzedTime", wire: "LastAnalyzedTime", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "Retention", wire: "Retention", kind: Kind::Integer, limits: Limits { min: Some(0), ..Limits::NONE }, ..MEMBER },
        Member { name: "StorageDescriptor", wire: "StorageDescriptor", kind: Kind::Structure(&STORAGE_DESCRIPTOR), ..MEMBER },
        Member { name: "PartitionKeys", wire: "PartitionKeys", kind: Kind::List(&LIST_COLUMN_LIST), ..MEMBER },
        Member { name: "ViewOriginalText", wire: "ViewOriginalText", limits: Limits { max: Some(409600), ..Limits::NONE }, ..MEMBER },
        Member { name: "ViewExpandedText", wire: "ViewExpandedText", limits: Limits { max: Some(409600), ..Limits::NONE }, ..MEMBER },
        Member { name: "TableType", wire: "TableType", limits: Limits { max: Some(255), ..Limits::NONE }, ..MEMBER },
        Member { name: "Parameters", wire: "Parameters", kind: Kind::Map(&MAP_PARAMETERS_MAP), ..MEMBER },
        Member { name: "TargetTable", wire: "TargetTable", kind: Kind::Structure(&TABLE_IDENTIFIER), ..MEMBER },
        Member { name: "FederatedTable", wire: "FederatedTable", kind: Kind::Structure(&FEDERATED_TABLE), ..MEMBER },
        Member { name: "ViewDefinition", wire: "ViewDefinition", kind: Kind::Structure(&VIEW_DEFINITION_INPUT), ..MEMBER },
    ],
    ..STRUCT
};

pub static TABLE_STATUS: StructSchema = StructSchema {
    name: "TableStatus",
    members: &[
        Member {
            name: "RequestedBy",
            wire: "RequestedBy",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "UpdatedBy",
            wire: "UpdatedBy",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "RequestTime", wire: "RequestTime", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "UpdateTime", wire: "UpdateTime", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "Action", wire: "Action", limits: Limits { values: crate::values::resource_action::ALL, ..Limits::NONE }, ..MEMBER },
        Member { name: "State", wire: "State", limits: Limits { values: crate::values::resource_state::ALL, ..Limits::NONE }, ..MEMBER },
        Member { name: "Error", wire: "Error", kind: Kind::Structure(&ERROR_DETAIL), ..MEMBER },
        Member { name: "Details", wire: "Details", kind: Kind::Structure(&STATUS_DETAILS), ..MEMBER },
    ],
    ..STRUCT
};

pub static TABLE_VERSION: StructSchema = StructSchema {
    name: "TableVersion",
    members: &[
        Member { name: "Table", wire: "Table", kind: Kind::Structure(&TABLE), ..MEMBER },
        Member {
            name: "VersionId",
            wire: "VersionId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static TABLE_VERSION_ERROR: StructSchema = StructSchema {
    name: "TableVersionError",
    members: &[
        Member {
            name: "TableName",
            wire: "TableName",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "VersionId",
            wire: "VersionId",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ErrorDetail", wire: "ErrorDetail", kind: Kind::Structure(&ERROR_DETAIL), ..MEMBER },
    ],
    ..STRUCT
};

pub static UPDATE_ICEBERG_INPUT: StructSchema = StructSchema {
    name: "UpdateIcebergInput",
    members: &[Member {
        name: "UpdateIcebergTableInput",
        wire: "UpdateIcebergTableInput",
        kind: Kind::Structure(&UPDATE_ICEBERG_TABLE_INPUT),
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static UPDATE_ICEBERG_TABLE_INPUT: StructSchema = StructSchema {
    name: "UpdateIcebergTableInput",
    members: &[Member { name: "Updates", wire: "Updates", kind: Kind::List(&LIST_ICEBERG_TABLE_UPDATE_LIST), required: true, ..MEMBER }],
    ..STRUCT
};

pub static UPDATE_OPEN_TABLE_FORMAT_INPUT: StructSchema = StructSchema {
    name: "UpdateOpenTableFormatInput",
    members: &[Member { name: "UpdateIcebergInput", wire: "UpdateIcebergInput", kind: Kind::Structure(&UPDATE_ICEBERG_INPUT), ..MEMBER }],
    ..STRUCT
};

pub static VIEW_DEFINITION: StructSchema = StructSchema {
    name: "ViewDefinition",
    members: &[
        Member { name: "IsProtected", wire: "IsProtected", kind: Kind::Boolean, ..MEMBER },
        Member { name: "IsManaged", wire: "IsManaged", kind: Kind::Boolean, ..MEMBER },
        Member { name: "Definer", wire: "Definer", limits: Limits { min: Some(20), max: Some(2048), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "ViewVersionId",
            wire: "ViewVersionId",
            kind: Kind::Long,
            limits: Limits { min: Some(-1), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ViewVersionToken",
            wire: "ViewVersionToken",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "RefreshSeconds", wire: "RefreshSeconds", kind: Kind::Long, ..MEMBER },
        Member {
            name: "LastRefreshType",
            wire: "LastRefreshType",
            limits: Limits { values: crate::values::last_refresh_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "SubObjects",
            wire: "SubObjects",
            kind: Kind::List(&LIST_VIEW_SUB_OBJECTS_LIST),
            limits: Limits { min: Some(0), max: Some(10), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "SubObjectVersionIds",
            wire: "SubObjectVersionIds",
            kind: Kind::List(&LIST_VIEW_SUB_OBJECT_VERSION_IDS_LIST),
            limits: Limits { min: Some(0), max: Some(250), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "SubObjectsStatistics",
            wire: "SubObjectsStatistics",
            kind: Kind::List(&LIST_SUB_OBJECTS_STATISTICS_LIST),
            limits: Limits { min: Some(0), max: Some(250), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Representations",
            wire: "Representations",
            kind: Kind::List(&LIST_VIEW_REPRESENTATION_LIST),
            limits: Limits { min: Some(1), max: Some(1000), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "SparkPipelineInfo",
            wire: "SparkPipelineInfo",
            kind: Kind::Map(&MAP_SPARK_PIPELINE_INFO_MAP),
            limits: Limits { min: Some(0), max: Some(50), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static VIEW_DEFINITION_INPUT: StructSchema = StructSchema {
    name: "ViewDefinitionInput",
    members: &[
        Member { name: "IsProtected", wire: "IsProtected", kind: Kind::Boolean, ..MEMBER },
        Member { name: "IsManaged", wire: "IsManaged", kind: Kind::Boolean, ..MEMBER },
        Member { name: "Definer", wire: "Definer", limits: Limits { min: Some(20), max: Some(2048), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "Representations",
            wire: "Representations",
            kind: Kind::List(&LIST_VIEW_REPRESENTATION_INPUT_LIST),
            limits: Limits { min: Some(1), max: Some(10), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ViewVersionId",
            wire: "ViewVersionId",
            kind: Kind::Long,
            limits: Limits { min: Some(-1), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ViewVersionToken",
            wire: "ViewVersionToken",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "RefreshSeconds", wire: "RefreshSeconds", kind: Kind::Long, ..MEMBER },
        Member {
            name: "LastRefreshType",
            wire: "LastRefreshType",
            limits: Limits { values: crate::values::last_refresh_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "SubObjects",
            wire: "SubObjects",
            kind: Kind::List(&LIST_VIEW_SUB_OBJECTS_LIST),
            limits: Limits { min: Some(0), max: Some(10), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "SubObjectVersionIds",
            wire: "SubObjectVersionIds",
            kind: Kind::List(&LIST_VIEW_SUB_OBJECT_VERSION_IDS_LIST),
            limits: Limits { min: Some(0), max: Some(250), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "SubObjectsStatistics",
            wire: "SubObjectsStatistics",
            kind: Kind::List(&LIST_SUB_OBJECTS_STATISTICS_LIST),
            limits: Limits { min: Some(0), max: Some(250), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "SparkPipelineInfo",
            wire: "SparkPipelineInfo",
            kind: Kind::Map(&MAP_SPARK_PIPELINE_INFO_MAP),
            limits: Limits { min: Some(0), max: Some(50), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static VIEW_REPRESENTATION: StructSchema = StructSchema {
    name: "ViewRepresentation",
    members: &[
        Member { name: "Dialect", wire: "Dialect", limits: Limits { values: crate::values::view_dialect::ALL, ..Limits::NONE }, ..MEMBER },
        Member {
            name: "DialectVersion",
            wire: "DialectVersion",
            limits: Limits { min: Some(1), max: Some(255), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ViewOriginalText", wire: "ViewOriginalText", limits: Limits { max: Some(409600), ..Limits::NONE }, ..MEMBER },
        Member { name: "ViewExpandedText", wire: "ViewExpandedText", limits: Limits { max: Some(409600), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "ValidationConnection",
            wire: "ValidationConnection",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "IsStale", wire: "IsStale", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static VIEW_REPRESENTATION_INPUT: StructSchema = StructSchema {
    name: "ViewRepresentationInput",
    members: &[
        Member { name: "Dialect", wire: "Dialect", limits: Limits { values: crate::values::view_dialect::ALL, ..Limits::NONE }, ..MEMBER },
        Member {
            name: "DialectVersion",
            wire: "DialectVersion",
            limits: Limits { min: Some(1), max: Some(255), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ViewOriginalText", wire: "ViewOriginalText", limits: Limits { max: Some(409600), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "ValidationConnection",
            wire: "ValidationConnection",
            limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ViewExpandedText", wire: "ViewExpandedText", limits: Limits { max: Some(409600), ..Limits::NONE }, ..MEMBER },
    ],
    ..STRUCT
};

pub static VIEW_VALIDATION: StructSchema = StructSchema {
    name: "ViewValidation",
    members: &[
        Member { name: "Dialect", wire: "Dialect", limits: Limits { values: crate::values::view_dialect::ALL, ..Limits::NONE }, ..MEMBER },
        Member {
            name: "DialectVersion",
            wire: "DialectVersion",
            limits: Limits { min: Some(1), max: Some(255), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ViewValidationText", wire: "ViewValidationText", limits: Limits { max: Some(409600), ..Limits::NONE }, ..MEMBER },
        Member { name: "UpdateTime", wire: "UpdateTime", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "State", wire: "State", limits: Limits { values: crate::values::resource_state::ALL, ..Limits::NONE }, ..MEMBER },
        Member { name: "Error", wire: "Error", kind: Kind::Structure(&ERROR_DETAIL), ..MEMBER },
    ],
    ..STRUCT
};

static MAP_ADDITIONAL_CONTEXT_MAP: MapSchema = MapSchema {
    name: "AdditionalContextMap",
    key: Member { name: "key", wire: "key", limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE }, ..MEMBER },
    value: Member { name: "value", wire: "value", limits: Limits { min: Some(0), max: Some(256), ..Limits::NONE }, ..MEMBER },
    flattened: false,
};

static LIST_AUDIT_COLUMN_NAMES_LIST: ListSchema = ListSchema {
    name: "AuditColumnNamesList",
    item: Member {
        name: "member",
        wire: "member",
        limits: Limits { min: Some(1), max: Some(1024), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
        ..MEMBER
    },
    flattened: false,
};

static LIST_BATCH_DELETE_PARTITION_VALUE_LIST: ListSchema = ListSchema {
    name: "BatchDeletePartitionValueList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&PARTITION_VALUE_LIST), ..MEMBER },
    flattened: false,
};

static LIST_BATCH_DELETE_TABLE_NAME_LIST: ListSchema = ListSchema {
    name: "BatchDeleteTableNameList",
    item: Member {
        name: "member",
        wire: "member",
        limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
        ..MEMBER
    },
    flattened: false,
};

static LIST_BATCH_DELETE_TABLE_VERSION_LIST: ListSchema = ListSchema {
    name: "BatchDeleteTableVersionList",
    item: Member {
        name: "member",
        wire: "member",
        limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
        ..MEMBER
    },
    flattened: false,
};

static LIST_BATCH_GET_PARTITION_VALUE_LIST: ListSchema = ListSchema {
    name: "BatchGetPartitionValueList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&PARTITION_VALUE_LIST), ..MEMBER },
    flattened: false,
};

static LIST_BATCH_UPDATE_PARTITION_FAILURE_LIST: ListSchema = ListSchema {
    name: "BatchUpdatePartitionFailureList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&BATCH_UPDATE_PARTITION_FAILURE_ENTRY), ..MEMBER },
    flattened: false,
};

static LIST_BATCH_UPDATE_PARTITION_REQUEST_ENTRY_LIST: ListSchema = ListSchema {
    name: "BatchUpdatePartitionRequestEntryList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&BATCH_UPDATE_PARTITION_REQUEST_ENTRY), ..MEMBER },
    flattened: false,
};

static LIST_BOUNDED_PARTITION_VALUE_LIST: ListSchema = ListSchema {
    name: "BoundedPartitionValueList",
    item: Member { name: "member", wire: "member", limits: Limits { min: Some(1), max: Some(1024), ..Limits::NONE }, ..MEMBER },
    flattened: false,
};

static LIST_CATALOG_TABLES_LIST: ListSchema = ListSchema {
    name: "CatalogTablesList",
    item: Member {
        name: "member",
        wire: "member",
        limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
        ..MEMBER
    },
    flattened: false,
};

static LIST_CATALOG_TARGET_LIST: ListSchema = ListSchema {
    name: "CatalogTargetList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&CATALOG_TARGET), ..MEMBER },
    flattened: false,
};

static LIST_CLASSIFIER_NAME_LIST: ListSchema = ListSchema {
    name: "ClassifierNameList",
    item: Member {
        name: "member",
        wire: "member",
        limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
        ..MEMBER
    },
    flattened: false,
};

static LIST_COLUMN_LIST: ListSchema = ListSchema {
    name: "ColumnList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&COLUMN), ..MEMBER },
    flattened: false,
};

static LIST_COLUMN_VALUE_STRING_LIST: ListSchema =
    ListSchema { name: "ColumnValueStringList", item: Member { name: "member", wire: "member", ..MEMBER }, flattened: false };

static LIST_CRAWLER_HISTORY_LIST: ListSchema = ListSchema {
    name: "CrawlerHistoryList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&CRAWLER_HISTORY), ..MEMBER },
    flattened: false,
};

static LIST_CRAWLER_LIST: ListSchema = ListSchema {
    name: "CrawlerList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&CRAWLER), ..MEMBER },
    flattened: false,
};

static LIST_CRAWLER_METRICS_LIST: ListSchema = ListSchema {
    name: "CrawlerMetricsList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&CRAWLER_METRICS), ..MEMBER },
    flattened: false,
};

static LIST_CRAWLER_NAME_LIST: ListSchema = ListSchema {
    name: "CrawlerNameList",
    item: Member {
        name: "member",
        wire: "member",
        limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
        ..MEMBER
    },
    flattened: false,
};

static LIST_CRAWLS_FILTER_LIST: ListSchema = ListSchema {
    name: "CrawlsFilterList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&CRAWLS_FILTER), ..MEMBER },
    flattened: false,
};

static LIST_DATABASE_ATTRIBUTES_LIST: ListSchema = ListSchema {
    name: "DatabaseAttributesList",
    item: Member {
        name: "member",
        wire: "member",
        limits: Limits { values: crate::values::database_attributes::ALL, ..Limits::NONE },
        ..MEMBER
    },
    flattened: false,
};

static LIST_DATABASE_LIST: ListSchema = ListSchema {
    name: "DatabaseList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&DATABASE), ..MEMBER },
    flattened: false,
};

static LIST_DELTA_TARGET_LIST: ListSchema = ListSchema {
    name: "DeltaTargetList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&DELTA_TARGET), ..MEMBER },
    flattened: false,
};

static LIST_DYNAMODB_TARGET_LIST: ListSchema = ListSchema {
    name: "DynamoDBTargetList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&DYNAMODB_TARGET), ..MEMBER },
    flattened: false,
};

static LIST_ENABLE_ADDITIONAL_METADATA: ListSchema = ListSchema {
    name: "EnableAdditionalMetadata",
    item: Member {
        name: "member",
        wire: "member",
        limits: Limits { values: crate::values::jdbc_metadata_entry::ALL, ..Limits::NONE },
        ..MEMBER
    },
    flattened: false,
};

static LIST_GET_TABLE_VERSIONS_LIST: ListSchema = ListSchema {
    name: "GetTableVersionsList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&TABLE_VERSION), ..MEMBER },
    flattened: false,
};

static LIST_HUDI_TARGET_LIST: ListSchema = ListSchema {
    name: "HudiTargetList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&HUDI_TARGET), ..MEMBER },
    flattened: false,
};

static LIST_ICEBERG_PARTITION_SPEC_FIELD_LIST: ListSchema = ListSchema {
    name: "IcebergPartitionSpecFieldList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&ICEBERG_PARTITION_FIELD), ..MEMBER },
    flattened: false,
};

static LIST_ICEBERG_PARTITION_SPEC_LIST: ListSchema = ListSchema {
    name: "IcebergPartitionSpecList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&ICEBERG_PARTITION_SPEC), ..MEMBER },
    flattened: false,
};

static LIST_ICEBERG_SCHEMA_LIST: ListSchema = ListSchema {
    name: "IcebergSchemaList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&ICEBERG_SCHEMA), ..MEMBER },
    flattened: false,
};

static LIST_ICEBERG_SORT_ORDER_FIELD_LIST: ListSchema = ListSchema {
    name: "IcebergSortOrderFieldList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&ICEBERG_SORT_FIELD), ..MEMBER },
    flattened: false,
};

static LIST_ICEBERG_SORT_ORDER_LIST: ListSchema = ListSchema {
    name: "IcebergSortOrderList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&ICEBERG_SORT_ORDER), ..MEMBER },
    flattened: false,
};

static LIST_ICEBERG_STRUCT_FIELD_LIST: ListSchema = ListSchema {
    name: "IcebergStructFieldList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&ICEBERG_STRUCT_FIELD), ..MEMBER },
    flattened: false,
};

static LIST_ICEBERG_TABLE_UPDATE_LIST: ListSchema = ListSchema {
    name: "IcebergTableUpdateList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&ICEBERG_TABLE_UPDATE), ..MEMBER },
    flattened: false,
};

static LIST_ICEBERG_TARGET_LIST: ListSchema = ListSchema {
    name: "IcebergTargetList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&ICEBERG_TARGET), ..MEMBER },
    flattened: false,
};

static LIST_INTEGER_LIST: ListSchema =
    ListSchema { name: "IntegerList", item: Member { name: "member", wire: "member", kind: Kind::Integer, ..MEMBER }, flattened: false };

static LIST_JDBC_TARGET_LIST: ListSchema = ListSchema {
    name: "JdbcTargetList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&JDBC_TARGET), ..MEMBER },
    flattened: false,
};

static LIST_KEY_LIST: ListSchema = ListSchema {
    name: "KeyList",
    item: Member {
        name: "member",
        wire: "member",
        limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
        ..MEMBER
    },
    flattened: false,
};

static MAP_LOCATION_MAP: MapSchema = MapSchema {
    name: "LocationMap",
    key: Member { name: "key", wire: "key", ..MEMBER },
    value: Member { name: "value", wire: "value", ..MEMBER },
    flattened: false,
};

static LIST_LOCATION_STRING_LIST: ListSchema = ListSchema {
    name: "LocationStringList",
    item: Member {
        name: "member",
        wire: "member",
        limits: Limits { max: Some(2056), pattern: Some(&PATTERN_DESCRIPTION_STRING), ..Limits::NONE },
        ..MEMBER
    },
    flattened: false,
};

static LIST_MONGODB_TARGET_LIST: ListSchema = ListSchema {
    name: "MongoDBTargetList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&MONGODB_TARGET), ..MEMBER },
    flattened: false,
};

static LIST_NAME_STRING_LIST: ListSchema = ListSchema {
    name: "NameStringList",
    item: Member {
        name: "member",
        wire: "member",
        limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
        ..MEMBER
    },
    flattened: false,
};

static LIST_ORDER_LIST: ListSchema = ListSchema {
    name: "OrderList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&ORDER), ..MEMBER },
    flattened: false,
};

static MAP_PARAMETERS_MAP: MapSchema = MapSchema {
    name: "ParametersMap",
    key: Member {
        name: "key",
        wire: "key",
        limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING), ..Limits::NONE },
        ..MEMBER
    },
    value: Member { name: "value", wire: "value", limits: Limits { max: Some(512000), ..Limits::NONE }, ..MEMBER },
    flattened: false,
};

static LIST_PARTITION_ERRORS: ListSchema = ListSchema {
    name: "PartitionErrors",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&PARTITION_ERROR), ..MEMBER },
    flattened: false,
};

static LIST_PARTITION_INDEX_LIST: ListSchema = ListSchema {
    name: "PartitionIndexList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&PARTITION_INDEX), ..MEMBER },
    flattened: false,
};

static LIST_PARTITION_INPUT_LIST: ListSchema = ListSchema {
    name: "PartitionInputList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&PARTITION_INPUT), ..MEMBER },
    flattened: false,
};

static LIST_PARTITION_LIST: ListSchema = ListSchema {
    name: "PartitionList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&PARTITION), ..MEMBER },
    flattened: false,
};

static LIST_PATH_LIST: ListSchema =
    ListSchema { name: "PathList", item: Member { name: "member", wire: "member", ..MEMBER }, flattened: false };

static LIST_PERMISSION_LIST: ListSchema = ListSchema {
    name: "PermissionList",
    item: Member { name: "member", wire: "member", limits: Limits { values: crate::values::permission::ALL, ..Limits::NONE }, ..MEMBER },
    flattened: false,
};

static LIST_PRINCIPAL_PERMISSIONS_LIST: ListSchema = ListSchema {
    name: "PrincipalPermissionsList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&PRINCIPAL_PERMISSIONS), ..MEMBER },
    flattened: false,
};

static LIST_S3_TARGET_LIST: ListSchema = ListSchema {
    name: "S3TargetList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&S3_TARGET), ..MEMBER },
    flattened: false,
};

static MAP_SPARK_PIPELINE_INFO_MAP: MapSchema = MapSchema {
    name: "SparkPipelineInfoMap",
    key: Member { name: "key", wire: "key", limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE }, ..MEMBER },
    value: Member { name: "value", wire: "value", limits: Limits { min: Some(0), max: Some(2048), ..Limits::NONE }, ..MEMBER },
    flattened: false,
};

static MAP_STRING_TO_STRING_MAP: MapSchema = MapSchema {
    name: "StringToStringMap",
    key: Member { name: "key", wire: "key", ..MEMBER },
    value: Member { name: "value", wire: "value", ..MEMBER },
    flattened: false,
};

static LIST_SUB_OBJECTS_STATISTICS_LIST: ListSchema = ListSchema {
    name: "SubObjectsStatisticsList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&SUB_OBJECT_STATISTICS), ..MEMBER },
    flattened: false,
};

static LIST_TABLE_ATTRIBUTES_LIST: ListSchema = ListSchema {
    name: "TableAttributesList",
    item: Member {
        name: "member",
        wire: "member",
        limits: Limits { values: crate::values::table_attributes::ALL, ..Limits::NONE },
        ..MEMBER
    },
    flattened: false,
};

static LIST_TABLE_ERRORS: ListSchema = ListSchema {
    name: "TableErrors",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&TABLE_ERROR), ..MEMBER },
    flattened: false,
};

static LIST_TABLE_LIST: ListSchema = ListSchema {
    name: "TableList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&TABLE), ..MEMBER },
    flattened: false,
};

static LIST_TABLE_VERSION_ERRORS: ListSchema = ListSchema {
    name: "TableVersionErrors",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&TABLE_VERSION_ERROR), ..MEMBER },
    flattened: false,
};

static LIST_TAG_KEYS_LIST: ListSchema = ListSchema {
    name: "TagKeysList",
    item: Member { name: "member", wire: "member", limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE }, ..MEMBER },
    flattened: false,
};

static MAP_TAGS_MAP: MapSchema = MapSchema {
    name: "TagsMap",
    key: Member { name: "key", wire: "key", limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE }, ..MEMBER },
    value: Member { name: "value", wire: "value", limits: Limits { min: Some(0), max: Some(256), ..Limits::NONE }, ..MEMBER },
    flattened: false,
};

static LIST_VALUE_STRING_LIST: ListSchema = ListSchema {
    name: "ValueStringList",
    item: Member { name: "member", wire: "member", limits: Limits { min: Some(1), max: Some(1024), ..Limits::NONE }, ..MEMBER },
    flattened: false,
};

static LIST_VIEW_REPRESENTATION_INPUT_LIST: ListSchema = ListSchema {
    name: "ViewRepresentationInputList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&VIEW_REPRESENTATION_INPUT), ..MEMBER },
    flattened: false,
};

static LIST_VIEW_REPRESENTATION_LIST: ListSchema = ListSchema {
    name: "ViewRepresentationList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&VIEW_REPRESENTATION), ..MEMBER },
    flattened: false,
};

static LIST_VIEW_SUB_OBJECT_VERSION_IDS_LIST: ListSchema = ListSchema {
    name: "ViewSubObjectVersionIdsList",
    item: Member { name: "member", wire: "member", kind: Kind::Long, limits: Limits { min: Some(-1), ..Limits::NONE }, ..MEMBER },
    flattened: false,
};

static LIST_VIEW_SUB_OBJECTS_LIST: ListSchema = ListSchema {
    name: "ViewSubObjectsList",
    item: Member { name: "member", wire: "member", limits: Limits { min: Some(20), max: Some(2048), ..Limits::NONE }, ..MEMBER },
    flattened: false,
};

static LIST_VIEW_VALIDATION_LIST: ListSchema = ListSchema {
    name: "ViewValidationList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&VIEW_VALIDATION), ..MEMBER },
    flattened: false,
};

static PATTERN_CATALOG_ID_STRING: Pattern =
    Pattern::new(r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*", r"[ -\x{D7FF}\x{E000}-\x{FFFD}\x{10000}-\x{10FFFF}\x{9}]*");

static PATTERN_DESCRIPTION_STRING: Pattern = Pattern::new(
    r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*",
    r"[ -\x{D7FF}\x{E000}-\x{FFFD}\x{10000}-\x{10FFFF}\x{D}\x{A}\x{9}]*",
);

static PATTERN_GLUE_RESOURCE_ARN: Pattern =
    Pattern::new("arn:aws(-(cn|us-gov|iso(-[bef])?))?:glue:.*", "arn:aws(-(cn|us-gov|iso(-[bef])?))?:glue:.*");

static PATTERN_LOG_GROUP: Pattern = Pattern::new(r"[\.\-_/#A-Za-z0-9]+", r"[.\-_/#A-Za-z0-9]+");

static PATTERN_LOG_STREAM: Pattern = Pattern::new("[^:*]*", "[^:*]*");

static PATTERN_SCHEMA_REGISTRY_NAME_STRING: Pattern = Pattern::new("[a-zA-Z0-9-_$#.]+", r"[a-zA-Z0-9\-_$#.]+");

static PATTERN_SCHEMA_VERSION_ID_STRING: Pattern = Pattern::new(
    "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}",
    "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}",
);

static PATTERN_TRANSACTION_ID_STRING: Pattern = Pattern::new(
    r"[\p{L}\p{N}\p{P}]*",
    r"[A-Za-z\x{AA}\x{B5}\x{BA}\x{C0}-\x{D6}\x{D8}-\x{F6}\x{F8}-\x{2FF}\x{370}-\x{37D}\x{37F}-\x{1FFF}\x{2071}\x{207F}\x{2090}-\x{209C}\x{2102}-\x{214E}\x{2C00}-\x{2DFF}\x{3005}-\x{3006}\x{3031}-\x{D7FF}\x{F900}-\x{FDCF}\x{FDF0}-\x{FEFF}\x{FF21}-\x{FF3A}\x{FF41}-\x{FF5A}\x{FF66}-\x{FFDC}\x{10000}-\x{1CFFF}\x{1D400}-\x{1D7FF}\x{1E000}-\x{1EFFF}\x{20000}-\x{323AF}0-9\x{B2}-\x{B3}\x{B9}\x{BC}-\x{BE}\x{660}-\x{669}\x{6F0}-\x{6F9}\x{966}-\x{96F}\x{2070}-\x{2079}\x{2080}-\x{2089}\x{2150}-\x{218B}\x{2460}-\x{249B}\x{3007}\x{3021}-\x{3029}\x{FF10}-\x{FF19}!-#%-*,-/:-;?-@\[-\]_{}\x{A1}\x{A7}\x{AB}\x{B6}-\x{B7}\x{BB}\x{BF}\x{2010}-\x{2027}\x{2030}-\x{205E}\x{3001}-\x{3003}\x{3008}-\x{3011}\x{3014}-\x{301F}\x{FF01}-\x{FF0F}\x{FF1A}-\x{FF1B}\x{FF1F}-\x{FF20}]*",
);

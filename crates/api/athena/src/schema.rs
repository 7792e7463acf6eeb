// Generated from models/athena.json by `cargo xtask codegen`; do not edit.

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

pub static BATCH_GET_NAMED_QUERY_INPUT: StructSchema = StructSchema {
    name: "BatchGetNamedQueryInput",
    members: &[Member {
        name: "NamedQueryIds",
        wire: "NamedQueryIds",
        kind: Kind::List(&LIST_NAMED_QUERY_ID_LIST),
        limits: Limits { min: Some(1), max: Some(50), ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static BATCH_GET_NAMED_QUERY_OUTPUT: StructSchema = StructSchema {
    name: "BatchGetNamedQueryOutput",
    members: &[
        Member { name: "NamedQueries", wire: "NamedQueries", kind: Kind::List(&LIST_NAMED_QUERY_LIST), ..MEMBER },
        Member {
            name: "UnprocessedNamedQueryIds",
            wire: "UnprocessedNamedQueryIds",
            kind: Kind::List(&LIST_UNPROCESSED_NAMED_QUERY_ID_LIST),
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static BATCH_GET_QUERY_EXECUTION_INPUT: StructSchema = StructSchema {
    name: "BatchGetQueryExecutionInput",
    members: &[Member {
        name: "QueryExecutionIds",
        wire: "QueryExecutionIds",
        kind: Kind::List(&LIST_QUERY_EXECUTION_ID_LIST),
        limits: Limits { min: Some(1), max: Some(50), ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static BATCH_GET_QUERY_EXECUTION_OUTPUT: StructSchema = StructSchema {
    name: "BatchGetQueryExecutionOutput",
    members: &[
        Member { name: "QueryExecutions", wire: "QueryExecutions", kind: Kind::List(&LIST_QUERY_EXECUTION_LIST), ..MEMBER },
        Member {
            name: "UnprocessedQueryExecutionIds",
            wire: "UnprocessedQueryExecutionIds",
            kind: Kind::List(&LIST_UNPROCESSED_QUERY_EXECUTION_ID_LIST),
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static CREATE_NAMED_QUERY_INPUT: StructSchema = StructSchema {
    name: "CreateNamedQueryInput",
    members: &[
        Member { name: "Name", wire: "Name", limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "Description", wire: "Description", limits: Limits { min: Some(1), max: Some(1024), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "Database",
            wire: "Database",
            limits: Limits { min: Some(1), max: Some(255), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "QueryString",
            wire: "QueryString",
            limits: Limits { min: Some(1), max: Some(262144), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "ClientRequestToken",
            wire: "ClientRequestToken",
            limits: Limits { min: Some(32), max: Some(128), ..Limits::NONE },
            traits: Traits::IDEMPOTENCY_TOKEN,
            ..MEMBER
        },
        Member {
            name: "WorkGroup",
            wire: "WorkGroup",
            limits: Limits { pattern: Some(&PATTERN_WORK_GROUP_NAME), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static CREATE_NAMED_QUERY_OUTPUT: StructSchema = StructSchema {
    name: "CreateNamedQueryOutput",
    members: &[Member {
        name: "NamedQueryId",
        wire: "NamedQueryId",
        limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_NAMED_QUERY_ID), ..Limits::NONE },
        ..MEMBER
    }],
    ..STRUCT
};

pub static CREATE_WORK_GROUP_INPUT: StructSchema = StructSchema {
    name: "CreateWorkGroupInput",
    members: &[
        Member {
            name: "Name",
            wire: "Name",
            limits: Limits { pattern: Some(&PATTERN_WORK_GROUP_NAME), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "Configuration", wire: "Configuration", kind: Kind::Structure(&WORK_GROUP_CONFIGURATION), ..MEMBER },
        Member { name: "Description", wire: "Description", limits: Limits { min: Some(0), max: Some(1024), ..Limits::NONE }, ..MEMBER },
        Member { name: "Tags", wire: "Tags", kind: Kind::List(&LIST_TAG_LIST), ..MEMBER },
    ],
    ..STRUCT
};

pub static CREATE_WORK_GROUP_OUTPUT: StructSchema = StructSchema { name: "CreateWorkGroupOutput", ..STRUCT };

pub static DELETE_NAMED_QUERY_INPUT: StructSchema = StructSchema {
    name: "DeleteNamedQueryInput",
    members: &[Member {
        name: "NamedQueryId",
        wire: "NamedQueryId",
        limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_NAMED_QUERY_ID), ..Limits::NONE },
        traits: Traits::IDEMPOTENCY_TOKEN,
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static DELETE_NAMED_QUERY_OUTPUT: StructSchema = StructSchema { name: "DeleteNamedQueryOutput", ..STRUCT };

pub static DELETE_WORK_GROUP_INPUT: StructSchema = StructSchema {
    name: "DeleteWorkGroupInput",
    members: &[
        Member {
            name: "WorkGroup",
            wire: "WorkGroup",
            limits: Limits { pattern: Some(&PATTERN_WORK_GROUP_NAME), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "RecursiveDeleteOption", wire: "RecursiveDeleteOption", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static DELETE_WORK_GROUP_OUTPUT: StructSchema = StructSchema { name: "DeleteWorkGroupOutput", ..STRUCT };

pub static GET_DATA_CATALOG_INPUT: StructSchema = StructSchema {
    name: "GetDataCatalogInput",
    members: &[
        Member {
            name: "Name",
            wire: "Name",
            limits: Limits { min: Some(1), max: Some(256), pattern: Some(&PATTERN_CATALOG_NAME_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "WorkGroup",
            wire: "WorkGroup",
            limits: Limits { pattern: Some(&PATTERN_WORK_GROUP_NAME), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static GET_DATA_CATALOG_OUTPUT: StructSchema = StructSchema {
    name: "GetDataCatalogOutput",
    members: &[Member { name: "DataCatalog", wire: "DataCatalog", kind: Kind::Structure(&DATA_CATALOG), ..MEMBER }],
    ..STRUCT
};

pub static GET_DATABASE_INPUT: StructSchema = StructSchema {
    name: "GetDatabaseInput",
    members: &[
        Member {
            name: "CatalogName",
            wire: "CatalogName",
            limits: Limits { min: Some(1), max: Some(256), pattern: Some(&PATTERN_CATALOG_NAME_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "DatabaseName",
            wire: "DatabaseName",
            limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "WorkGroup",
            wire: "WorkGroup",
            limits: Limits { pattern: Some(&PATTERN_WORK_GROUP_NAME), ..Limits::NONE },
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

pub static GET_NAMED_QUERY_INPUT: StructSchema = StructSchema {
    name: "GetNamedQueryInput",
    members: &[Member {
        name: "NamedQueryId",
        wire: "NamedQueryId",
        limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_NAMED_QUERY_ID), ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static GET_NAMED_QUERY_OUTPUT: StructSchema = StructSchema {
    name: "GetNamedQueryOutput",
    members: &[Member { name: "NamedQuery", wire: "NamedQuery", kind: Kind::Structure(&NAMED_QUERY), ..MEMBER }],
    ..STRUCT
};

pub static GET_QUERY_EXECUTION_INPUT: StructSchema = StructSchema {
    name: "GetQueryExecutionInput",
    members: &[Member {
        name: "QueryExecutionId",
        wire: "QueryExecutionId",
        limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_NAMED_QUERY_ID), ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static GET_QUERY_EXECUTION_OUTPUT: StructSchema = StructSchema {
    name: "GetQueryExecutionOutput",
    members: &[Member { name: "QueryExecution", wire: "QueryExecution", kind: Kind::Structure(&QUERY_EXECUTION), ..MEMBER }],
    ..STRUCT
};

pub static GET_QUERY_RESULTS_INPUT: StructSchema = StructSchema {
    name: "GetQueryResultsInput",
    members: &[
        Member {
            name: "QueryExecutionId",
            wire: "QueryExecutionId",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_NAMED_QUERY_ID), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "NextToken", wire: "NextToken", limits: Limits { min: Some(1), max: Some(1024), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "MaxResults",
            wire: "MaxResults",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(1000), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "QueryResultType",
            wire: "QueryResultType",
            limits: Limits { values: crate::values::query_result_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static GET_QUERY_RESULTS_OUTPUT: StructSchema = StructSchema {
    name: "GetQueryResultsOutput",
    members: &[
        Member { name: "UpdateCount", wire: "UpdateCount", kind: Kind::Long, ..MEMBER },
        Member { name: "ResultSet", wire: "ResultSet", kind: Kind::Structure(&RESULT_SET), ..MEMBER },
        Member { name: "NextToken", wire: "NextToken", limits: Limits { min: Some(1), max: Some(1024), ..Limits::NONE }, ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_QUERY_RUNTIME_STATISTICS_INPUT: StructSchema = StructSchema {
    name: "GetQueryRuntimeStatisticsInput",
    members: &[Member {
        name: "QueryExecutionId",
        wire: "QueryExecutionId",
        limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_NAMED_QUERY_ID), ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static GET_QUERY_RUNTIME_STATISTICS_OUTPUT: StructSchema = StructSchema {
    name: "GetQueryRuntimeStatisticsOutput",
    members: &[Member {
        name: "QueryRuntimeStatistics",
        wire: "QueryRuntimeStatistics",
        kind: Kind::Structure(&QUERY_RUNTIME_STATISTICS),
        ..MEMBER
    }],
    ..STRUCT
};

pub static GET_TABLE_METADATA_INPUT: StructSchema = StructSchema {
    name: "GetTableMetadataInput",
    members: &[
        Member {
            name: "CatalogName",
            wire: "CatalogName",
            limits: Limits { min: Some(1), max: Some(256), pattern: Some(&PATTERN_CATALOG_NAME_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "DatabaseName",
            wire: "DatabaseName",
            limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "TableName",
            wire: "TableName",
            limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "WorkGroup",
            wire: "WorkGroup",
            limits: Limits { pattern: Some(&PATTERN_WORK_GROUP_NAME), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static GET_TABLE_METADATA_OUTPUT: StructSchema = StructSchema {
    name: "GetTableMetadataOutput",
    members: &[Member { name: "TableMetadata", wire: "TableMetadata", kind: Kind::Structure(&TABLE_METADATA), ..MEMBER }],
    ..STRUCT
};

pub static GET_WORK_GROUP_INPUT: StructSchema = StructSchema {
    name: "GetWorkGroupInput",
    members: &[Member {
        name: "WorkGroup",
        wire: "WorkGroup",
        limits: Limits { pattern: Some(&PATTERN_WORK_GROUP_NAME), ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static GET_WORK_GROUP_OUTPUT: StructSchema = StructSchema {
    name: "GetWorkGroupOutput",
    members: &[Member { name: "WorkGroup", wire: "WorkGroup", kind: Kind::Structure(&WORK_GROUP), ..MEMBER }],
    ..STRUCT
};

pub static LIST_DATA_CATALOGS_INPUT: StructSchema = StructSchema {
    name: "ListDataCatalogsInput",
    members: &[
        Member { name: "NextToken", wire: "NextToken", limits: Limits { min: Some(1), max: Some(1024), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "MaxResults",
            wire: "MaxResults",
            kind: Kind::Integer,
            limits: Limits { min: Some(2), max: Some(50), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "WorkGroup",
            wire: "WorkGroup",
            limits: Limits { pattern: Some(&PATTERN_WORK_GROUP_NAME), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_DATA_CATALOGS_OUTPUT: StructSchema = StructSchema {
    name: "ListDataCatalogsOutput",
    members: &[
        Member { name: "DataCatalogsSummary", wire: "DataCatalogsSummary", kind: Kind::List(&LIST_DATA_CATALOG_SUMMARY_LIST), ..MEMBER },
        Member { name: "NextToken", wire: "NextToken", limits: Limits { min: Some(1), max: Some(1024), ..Limits::NONE }, ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_DATABASES_INPUT: StructSchema = StructSchema {
    name: "ListDatabasesInput",
    members: &[
        Member {
            name: "CatalogName",
            wire: "CatalogName",
            limits: Limits { min: Some(1), max: Some(256), pattern: Some(&PATTERN_CATALOG_NAME_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "NextToken", wire: "NextToken", limits: Limits { min: Some(1), max: Some(1024), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "MaxResults",
            wire: "MaxResults",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(50), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "WorkGroup",
            wire: "WorkGroup",
            limits: Limits { pattern: Some(&PATTERN_WORK_GROUP_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "AttributesToGet",
            wire: "AttributesToGet",
            kind: Kind::List(&LIST_DATABASE_ATTRIBUTES_LIST),
            limits: Limits { min: Some(0), max: Some(1), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_DATABASES_OUTPUT: StructSchema = StructSchema {
    name: "ListDatabasesOutput",
    members: &[
        Member { name: "DatabaseList", wire: "DatabaseList", kind: Kind::List(&LIST_DATABASE_LIST), ..MEMBER },
        Member { name: "NextToken", wire: "NextToken", limits: Limits { min: Some(1), max: Some(1024), ..Limits::NONE }, ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_ENGINE_VERSIONS_INPUT: StructSchema = StructSchema {
    name: "ListEngineVersionsInput",
    members: &[
        Member { name: "NextToken", wire: "NextToken", limits: Limits { min: Some(1), max: Some(1024), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "MaxResults",
            wire: "MaxResults",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(10), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_ENGINE_VERSIONS_OUTPUT: StructSchema = StructSchema {
    name: "ListEngineVersionsOutput",
    members: &[
        Member {
            name: "EngineVersions",
            wire: "EngineVersions",
            kind: Kind::List(&LIST_ENGINE_VERSIONS_LIST),
            limits: Limits { min: Some(0), max: Some(10), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "NextToken", wire: "NextToken", limits: Limits { min: Some(1), max: Some(1024), ..Limits::NONE }, ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_NAMED_QUERIES_INPUT: StructSchema = StructSchema {
    name: "ListNamedQueriesInput",
    members: &[
        Member { name: "NextToken", wire: "NextToken", limits: Limits { min: Some(1), max: Some(1024), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "MaxResults",
            wire: "MaxResults",
            kind: Kind::Integer,
            limits: Limits { min: Some(0), max: Some(50), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "WorkGroup",
            wire: "WorkGroup",
            limits: Limits { pattern: Some(&PATTERN_WORK_GROUP_NAME), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_NAMED_QUERIES_OUTPUT: StructSchema = StructSchema {
    name: "ListNamedQueriesOutput",
    members: &[
        Member {
            name: "NamedQueryIds",
            wire: "NamedQueryIds",
            kind: Kind::List(&LIST_NAMED_QUERY_ID_LIST),
            limits: Limits { min: Some(1), max: Some(50), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "NextToken", wire: "NextToken", limits: Limits { min: Some(1), max: Some(1024), ..Limits::NONE }, ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_QUERY_EXECUTIONS_INPUT: StructSchema = StructSchema {
    name: "ListQueryExecutionsInput",
    members: &[
        Member { name: "NextToken", wire: "NextToken", limits: Limits { min: Some(1), max: Some(1024), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "MaxResults",
            wire: "MaxResults",
            kind: Kind::Integer,
            limits: Limits { min: Some(0), max: Some(50), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "WorkGroup",
            wire: "WorkGroup",
            limits: Limits { pattern: Some(&PATTERN_WORK_GROUP_NAME), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_QUERY_EXECUTIONS_OUTPUT: StructSchema = StructSchema {
    name: "ListQueryExecutionsOutput",
    members: &[
        Member {
            name: "QueryExecutionIds",
            wire: "QueryExecutionIds",
            kind: Kind::List(&LIST_QUERY_EXECUTION_ID_LIST),
            limits: Limits { min: Some(1), max: Some(50), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "NextToken", wire: "NextToken", limits: Limits { min: Some(1), max: Some(1024), ..Limits::NONE }, ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_TABLE_METADATA_INPUT: StructSchema = StructSchema {
    name: "ListTableMetadataInput",
    members: &[
        Member {
            name: "CatalogName",
            wire: "CatalogName",
            limits: Limits { min: Some(1), max: Some(256), pattern: Some(&PATTERN_CATALOG_NAME_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "DatabaseName",
            wire: "DatabaseName",
            limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "Expression", wire: "Expression", limits: Limits { min: Some(0), max: Some(256), ..Limits::NONE }, ..MEMBER },
        Member { name: "NextToken", wire: "NextToken", limits: Limits { min: Some(1), max: Some(1024), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "MaxResults",
            wire: "MaxResults",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(50), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "WorkGroup",
            wire: "WorkGroup",
            limits: Limits { pattern: Some(&PATTERN_WORK_GROUP_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "AttributesToGet",
            wire: "AttributesToGet",
            kind: Kind::List(&LIST_TABLE_ATTRIBUTES_LIST),
            limits: Limits { min: Some(1), max: Some(2), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_TABLE_METADATA_OUTPUT: StructSchema = StructSchema {
    name: "ListTableMetadataOutput",
    members: &[
        Member { name: "TableMetadataList", wire: "TableMetadataList", kind: Kind::List(&LIST_TABLE_METADATA_LIST), ..MEMBER },
        Member { name: "NextToken", wire: "NextToken", limits: Limits { min: Some(1), max: Some(1024), ..Limits::NONE }, ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_TAGS_FOR_RESOURCE_INPUT: StructSchema = StructSchema {
    name: "ListTagsForResourceInput",
    members: &[
        Member {
            name: "ResourceARN",
            wire: "ResourceARN",
            limits: Limits { min: Some(1), max: Some(1011), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "NextToken", wire: "NextToken", limits: Limits { min: Some(1), max: Some(1024), ..Limits::NONE }, ..MEMBER },
        Member { name: "MaxResults", wire: "MaxResults", kind: Kind::Integer, limits: Limits { min: Some(75), ..Limits::NONE }, ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_TAGS_FOR_RESOURCE_OUTPUT: StructSchema = StructSchema {
    name: "ListTagsForResourceOutput",
    members: &[
        Member { name: "Tags", wire: "Tags", kind: Kind::List(&LIST_TAG_LIST), ..MEMBER },
        Member { name: "NextToken", wire: "NextToken", limits: Limits { min: Some(1), max: Some(1024), ..Limits::NONE }, ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_WORK_GROUPS_INPUT: StructSchema = StructSchema {
    name: "ListWorkGroupsInput",
    members: &[
        Member { name: "NextToken", wire: "NextToken", limits: Limits { min: Some(1), max: Some(1024), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "MaxResults",
            wire: "MaxResults",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(50), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_WORK_GROUPS_OUTPUT: StructSchema = StructSchema {
    name: "ListWorkGroupsOutput",
    members: &[
        Member {
            name: "WorkGroups",
            wire: "WorkGroups",
            kind: Kind::List(&LIST_WORK_GROUPS_LIST),
            limits: Limits { min: Some(0), max: Some(50), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "NextToken", wire: "NextToken", limits: Limits { min: Some(1), max: Some(1024), ..Limits::NONE }, ..MEMBER },
    ],
    ..STRUCT
};

pub static START_QUERY_EXECUTION_INPUT: StructSchema = StructSchema {
    name: "StartQueryExecutionInput",
    members: &[
        Member {
            name: "QueryString",
            wire: "QueryString",
            limits: Limits { min: Some(1), max: Some(262144), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "ClientRequestToken",
            wire: "ClientRequestToken",
            limits: Limits { min: Some(32), max: Some(128), ..Limits::NONE },
            traits: Traits::IDEMPOTENCY_TOKEN,
            ..MEMBER
        },
        Member { name: "QueryExecutionContext", wire: "QueryExecutionContext", kind: Kind::Structure(&QUERY_EXECUTION_CONTEXT), ..MEMBER },
        Member { name: "ResultConfiguration", wire: "ResultConfiguration", kind: Kind::Structure(&RESULT_CONFIGURATION), ..MEMBER },
        Member {
            name: "WorkGroup",
            wire: "WorkGroup",
            limits: Limits { pattern: Some(&PATTERN_WORK_GROUP_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ExecutionParameters",
            wire: "ExecutionParameters",
            kind: Kind::List(&LIST_EXECUTION_PARAMETERS),
            limits: Limits { min: Some(1), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ResultReuseConfiguration",
            wire: "ResultReuseConfiguration",
            kind: Kind::Structure(&RESULT_REUSE_CONFIGURATION),
            ..MEMBER
        },
        Member { name: "EngineConfiguration", wire: "EngineConfiguration", kind: Kind::Structure(&ENGINE_CONFIGURATION), ..MEMBER },
    ],
    ..STRUCT
};

pub static START_QUERY_EXECUTION_OUTPUT: StructSchema = StructSchema {
    name: "StartQueryExecutionOutput",
    members: &[Member {
        name: "QueryExecutionId",
        wire: "QueryExecutionId",
        limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_NAMED_QUERY_ID), ..Limits::NONE },
        ..MEMBER
    }],
    ..STRUCT
};

pub static STOP_QUERY_EXECUTION_INPUT: StructSchema = StructSchema {
    name: "StopQueryExecutionInput",
    members: &[Member {
        name: "QueryExecutionId",
        wire: "QueryExecutionId",
        limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_NAMED_QUERY_ID), ..Limits::NONE },
        traits: Traits::IDEMPOTENCY_TOKEN,
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static STOP_QUERY_EXECUTION_OUTPUT: StructSchema = StructSchema { name: "StopQueryExecutionOutput", ..STRUCT };

pub static TAG_RESOURCE_INPUT: StructSchema = StructSchema {
    name: "TagResourceInput",
    members: &[
        Member {
            name: "ResourceARN",
            wire: "ResourceARN",
            limits: Limits { min: Some(1), max: Some(1011), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "Tags", wire: "Tags", kind: Kind::List(&LIST_TAG_LIST), required: true, ..MEMBER },
    ],
    ..STRUCT
};

pub static TAG_RESOURCE_OUTPUT: StructSchema = StructSchema { name: "TagResourceOutput", ..STRUCT };

pub static UNTAG_RESOURCE_INPUT: StructSchema = StructSchema {
    name: "UntagResourceInput",
    members: &[
        Member {
            name: "ResourceARN",
            wire: "ResourceARN",
            limits: Limits { min: Some(1), max: Some(1011), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "TagKeys", wire: "TagKeys", kind: Kind::List(&LIST_TAG_KEY_LIST), required: true, ..MEMBER },
    ],
    ..STRUCT
};

pub static UNTAG_RESOURCE_OUTPUT: StructSchema = StructSchema { name: "UntagResourceOutput", ..STRUCT };

pub static UPDATE_WORK_GROUP_INPUT: StructSchema = StructSchema {
    name: "UpdateWorkGroupInput",
    members: &[
        Member {
            name: "WorkGroup",
            wire: "WorkGroup",
            limits: Limits { pattern: Some(&PATTERN_WORK_GROUP_NAME), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "Description", wire: "Description", limits: Limits { min: Some(0), max: Some(1024), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "ConfigurationUpdates",
            wire: "ConfigurationUpdates",
            kind: Kind::Structure(&WORK_GROUP_CONFIGURATION_UPDATES),
            ..MEMBER
        },
        Member { name: "State", wire: "State", limits: Limits { values: crate::values::work_group_state::ALL, ..Limits::NONE }, ..MEMBER },
    ],
    ..STRUCT
};

pub static UPDATE_WORK_GROUP_OUTPUT: StructSchema = StructSchema { name: "UpdateWorkGroupOutput", ..STRUCT };

pub static ACL_CONFIGURATION: StructSchema = StructSchema {
    name: "AclConfiguration",
    members: &[Member {
        name: "S3AclOption",
        wire: "S3AclOption",
        limits: Limits { values: crate::values::s3_acl_option::ALL, ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static ATHENA_ERROR: StructSchema = StructSchema {
    name: "AthenaError",
    members: &[
        Member {
            name: "ErrorCategory",
            wire: "ErrorCategory",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(3), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ErrorType",
            wire: "ErrorType",
            kind: Kind::Integer,
            limits: Limits { min: Some(0), max: Some(9999), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Retryable", wire: "Retryable", kind: Kind::Boolean, ..MEMBER },
        Member { name: "ErrorMessage", wire: "ErrorMessage", ..MEMBER },
    ],
    ..STRUCT
};

pub static CLASSIFICATION: StructSchema = StructSchema {
    name: "Classification",
    members: &[
        Member { name: "Name", wire: "Name", limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE }, ..MEMBER },
        Member { name: "Properties", wire: "Properties", kind: Kind::Map(&MAP_PARAMETERS_MAP), ..MEMBER },
    ],
    ..STRUCT
};

pub static CLOUD_WATCH_LOGGING_CONFIGURATION: StructSchema = StructSchema {
    name: "CloudWatchLoggingConfiguration",
    members: &[
        Member { name: "Enabled", wire: "Enabled", kind: Kind::Boolean, required: true, ..MEMBER },
        Member {
            name: "LogGroup",
            wire: "LogGroup",
            limits: Limits { min: Some(1), max: Some(512), pattern: Some(&PATTERN_LOG_GROUP_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "LogStreamNamePrefix",
            wire: "LogStreamNamePrefix",
            limits: Limits { min: Some(1), max: Some(512), pattern: Some(&PATTERN_LOG_STREAM_NAME_PREFIX), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "LogTypes", wire: "LogTypes", kind: Kind::Map(&MAP_LOG_TYPES_MAP), ..MEMBER },
    ],
    ..STRUCT
};

pub static COLUMN: StructSchema = StructSchema {
    name: "Column",
    members: &[
        Member { name: "Name", wire: "Name", limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE }, required: true, ..MEMBER },
        Member {
            name: "Type",
            wire: "Type",
            limits: Limits { min: Some(0), max: Some(4096), pattern: Some(&PATTERN_CATALOG_NAME_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Comment",
            wire: "Comment",
            limits: Limits { min: Some(0), max: Some(255), pattern: Some(&PATTERN_CATALOG_NAME_STRING), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static COLUMN_INFO: StructSchema = StructSchema {
    name: "ColumnInfo",
    members: &[
        Member { name: "CatalogName", wire: "CatalogName", ..MEMBER },
        Member { name: "SchemaName", wire: "SchemaName", ..MEMBER },
        Member { name: "TableName", wire: "TableName", ..MEMBER },
        Member { name: "Name", wire: "Name", required: true, ..MEMBER },
        Member { name: "Label", wire: "Label", ..MEMBER },
        Member { name: "Type", wire: "Type", required: true, ..MEMBER },
        Member { name: "Precision", wire: "Precision", kind: Kind::Integer, ..MEMBER },
        Member { name: "Scale", wire: "Scale", kind: Kind::Integer, ..MEMBER },
        Member {
            name: "Nullable",
            wire: "Nullable",
            limits: Limits { values: crate::values::column_nullable::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "CaseSensitive", wire: "CaseSensitive", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static CUSTOMER_CONTENT_ENCRYPTION_CONFIGURATION: StructSchema = StructSchema {
    name: "CustomerContentEncryptionConfiguration",
    members: &[Member {
        name: "KmsKey",
        wire: "KmsKey",
        limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_KMS_KEY), ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static DATA_CATALOG: StructSchema = StructSchema {
    name: "DataCatalog",
    members: &[
        Member {
            name: "Name",
            wire: "Name",
            limits: Limits { min: Some(1), max: Some(256), pattern: Some(&PATTERN_CATALOG_NAME_STRING), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "Description", wire: "Description", limits: Limits { min: Some(1), max: Some(1024), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "Type",
            wire: "Type",
            limits: Limits { values: crate::values::data_catalog_type::ALL, ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "Parameters", wire: "Parameters", kind: Kind::Map(&MAP_PARAMETERS_MAP), ..MEMBER },
        Member {
            name: "Status",
            wire: "Status",
            limits: Limits { values: crate::values::data_catalog_status::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ConnectionType",
            wire: "ConnectionType",
            limits: Limits { values: crate::values::connection_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Error", wire: "Error", ..MEMBER },
    ],
    ..STRUCT
};

pub static DATA_CATALOG_SUMMARY: StructSchema = StructSchema {
    name: "DataCatalogSummary",
    members: &[
        Member {
            name: "CatalogName",
            wire: "CatalogName",
            limits: Limits { min: Some(1), max: Some(256), pattern: Some(&PATTERN_CATALOG_NAME_STRING), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Type", wire: "Type", limits: Limits { values: crate::values::data_catalog_type::ALL, ..Limits::NONE }, ..MEMBER },
        Member {
            name: "Status",
            wire: "Status",
            limits: Limits { values: crate::values::data_catalog_status::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ConnectionType",
            wire: "ConnectionType",
            limits: Limits { values: crate::values::connection_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Error", wire: "Error", ..MEMBER },
    ],
    ..STRUCT
};

pub static DATABASE: StructSchema = StructSchema {
    name: "Database",
    members: &[
        Member { name: "Name", wire: "Name", limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "Description", wire: "Description", limits: Limits { min: Some(1), max: Some(1024), ..Limits::NONE }, ..MEMBER },
        Member { name: "Parameters", wire: "Parameters", kind: Kind::Map(&MAP_PARAMETERS_MAP), ..MEMBER },
    ],
    ..STRUCT
};

pub static DATUM: StructSchema =
    StructSchema { name: "Datum", members: &[Member { name: "VarCharValue", wire: "VarCharValue", ..MEMBER }], ..STRUCT };

pub static ENCRYPTION_CONFIGURATION: StructSchema = StructSchema {
    name: "EncryptionConfiguration",
    members: &[
        Member {
            name: "EncryptionOption",
            wire: "EncryptionOption",
            limits: Limits { values: crate::values::encryption_option::ALL, ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "KmsKey", wire: "KmsKey", ..MEMBER },
    ],
    ..STRUCT
};

pub static ENGINE_CONFIGURATION: StructSchema = StructSchema {
    name: "EngineConfiguration",
    members: &[
        Member {
            name: "CoordinatorDpuSize",
            wire: "CoordinatorDpuSize",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(1), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "MaxConcurrentDpus",
            wire: "MaxConcurrentDpus",
            kind: Kind::Integer,
            limits: Limits { min: Some(2), max: Some(5000), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DefaultExecutorDpuSize",
            wire: "DefaultExecutorDpuSize",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(1), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "AdditionalConfigs", wire: "AdditionalConfigs", kind: Kind::Map(&MAP_PARAMETERS_MAP), ..MEMBER },
        Member { name: "SparkProperties", wire: "SparkProperties", kind: Kind::Map(&MAP_PARAMETERS_MAP), ..MEMBER },
        Member { name: "Classifications", wire: "Classifications", kind: Kind::List(&LIST_CLASSIFICATION_LIST), ..MEMBER },
    ],
    ..STRUCT
};

pub static ENGINE_VERSION: StructSchema = StructSchema {
    name: "EngineVersion",
    members: &[
        Member {
            name: "SelectedEngineVersion",
            wire: "SelectedEngineVersion",
            limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "EffectiveEngineVersion",
            wire: "EffectiveEngineVersion",
            limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static IDENTITY_CENTER_CONFIGURATION: StructSchema = StructSchema {
    name: "IdentityCenterConfiguration",
    members: &[
        Member { name: "EnableIdentityCenter", wire: "EnableIdentityCenter", kind: Kind::Boolean, ..MEMBER },
        Member {
            name: "IdentityCenterInstanceArn",
            wire: "IdentityCenterInstanceArn",
            limits: Limits { min: Some(0), max: Some(255), pattern: Some(&PATTERN_IDENTITY_CENTER_INSTANCE_ARN), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static MANAGED_LOGGING_CONFIGURATION: StructSchema = StructSchema {
    name: "ManagedLoggingConfiguration",
    members: &[
        Member { name: "Enabled", wire: "Enabled", kind: Kind::Boolean, required: true, ..MEMBER },
        Member {
            name: "KmsKey",
            wire: "KmsKey",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_KMS_KEY), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static MANAGED_QUERY_RESULTS_CONFIGURATION: StructSchema = StructSchema {
    name: "ManagedQueryResultsConfiguration",
    members: &[
        Member { name: "Enabled", wire: "Enabled", kind: Kind::Boolean, required: true, ..MEMBER },
        Member {
            name: "EncryptionConfiguration",
            wire: "EncryptionConfiguration",
            kind: Kind::Structure(&MANAGED_QUERY_RESULTS_ENCRYPTION_CONFIGURATION),
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static MANAGED_QUERY_RESULTS_CONFIGURATION_UPDATES: StructSchema = StructSchema {
    name: "ManagedQueryResultsConfigurationUpdates",
    members: &[
        Member { name: "Enabled", wire: "Enabled", kind: Kind::Boolean, ..MEMBER },
        Member {
            name: "EncryptionConfiguration",
            wire: "EncryptionConfiguration",
            kind: Kind::Structure(&MANAGED_QUERY_RESULTS_ENCRYPTION_CONFIGURATION),
            ..MEMBER
        },
        Member { name: "RemoveEncryptionConfiguration", wire: "RemoveEncryptionConfiguration", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static MANAGED_QUERY_RESULTS_ENCRYPTION_CONFIGURATION: StructSchema = StructSchema {
    name: "ManagedQueryResultsEncryptionConfiguration",
    members: &[Member {
        name: "KmsKey",
        wire: "KmsKey",
        limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_KMS_KEY), ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static MONITORING_CONFIGURATION: StructSchema = StructSchema {
    name: "MonitoringConfiguration",
    members: &[
        Member {
            name: "CloudWatchLoggingConfiguration",
            wire: "CloudWatchLoggingConfiguration",
            kind: Kind::Structure(&CLOUD_WATCH_LOGGING_CONFIGURATION),
            ..MEMBER
        },
        Member {
            name: "ManagedLoggingConfiguration",
            wire: "ManagedLoggingConfiguration",
            kind: Kind::Structure(&MANAGED_LOGGING_CONFIGURATION),
            ..MEMBER
        },
        Member {
            name: "S3LoggingConfiguration",
            wire: "S3LoggingConfiguration",
            kind: Kind::Structure(&S3_LOGGING_CONFIGURATION),
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static NAMED_QUERY: StructSchema = StructSchema {
    name: "NamedQuery",
    members: &[
        Member { name: "Name", wire: "Name", limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "Description", wire: "Description", limits: Limits { min: Some(1), max: Some(1024), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "Database",
            wire: "Database",
            limits: Limits { min: Some(1), max: Some(255), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "QueryString",
            wire: "QueryString",
            limits: Limits { min: Some(1), max: Some(262144), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "NamedQueryId",
            wire: "NamedQueryId",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_NAMED_QUERY_ID), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "WorkGroup",
            wire: "WorkGroup",
            limits: Limits { pattern: Some(&PATTERN_WORK_GROUP_NAME), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static QUERY_EXECUTION: StructSchema = StructSchema {
    name: "QueryExecution",
    members: &[
        Member {
            name: "QueryExecutionId",
            wire: "QueryExecutionId",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_NAMED_QUERY_ID), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Query", wire: "Query", limits: Limits { min: Some(1), max: Some(262144), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "StatementType",
            wire: "StatementType",
            limits: Limits { values: crate::values::statement_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ManagedQueryResultsConfiguration",
            wire: "ManagedQueryResultsConfiguration",
            kind: Kind::Structure(&MANAGED_QUERY_RESULTS_CONFIGURATION),
            ..MEMBER
        },
        Member { name: "ResultConfiguration", wire: "ResultConfiguration", kind: Kind::Structure(&RESULT_CONFIGURATION), ..MEMBER },
        Member {
            name: "ResultReuseConfiguration",
            wire: "ResultReuseConfiguration",
            kind: Kind::Structure(&RESULT_REUSE_CONFIGURATION),
            ..MEMBER
        },
        Member { name: "QueryExecutionContext", wire: "QueryExecutionContext", kind: Kind::Structure(&QUERY_EXECUTION_CONTEXT), ..MEMBER },
        Member { name: "Status", wire: "Status", kind: Kind::Structure(&QUERY_EXECUTION_STATUS), ..MEMBER },
        Member { name: "Statistics", wire: "Statistics", kind: Kind::Structure(&QUERY_EXECUTION_STATISTICS), ..MEMBER },
        Member {
            name: "WorkGroup",
            wire: "WorkGroup",
            limits: Limits { pattern: Some(&PATTERN_WORK_GROUP_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "EngineVersion", wire: "EngineVersion", kind: Kind::Structure(&ENGINE_VERSION), ..MEMBER },
        Member {
            name: "ExecutionParameters",
            wire: "ExecutionParameters",
            kind: Kind::List(&LIST_EXECUTION_PARAMETERS),
            limits: Limits { min: Some(1), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "SubstatementType", wire: "SubstatementType", ..MEMBER },
        Member {
            name: "QueryResultsS3AccessGrantsConfiguration",
            wire: "QueryResultsS3AccessGrantsConfiguration",
            kind: Kind::Structure(&QUERY_RESULTS_S3_ACCESS_GRANTS_CONFIGURATION),
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static QUERY_EXECUTION_CONTEXT: StructSchema = StructSchema {
    name: "QueryExecutionContext",
    members: &[
        Member { name: "Database", wire: "Database", limits: Limits { min: Some(1), max: Some(255), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "Catalog",
            wire: "Catalog",
            limits: Limits { min: Some(1), max: Some(256), pattern: Some(&PATTERN_CATALOG_NAME_STRING), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static QUERY_EXECUTION_STATISTICS: StructSchema = StructSchema {
    name: "QueryExecutionStatistics",
    members: &[
        Member { name: "EngineExecutionTimeInMillis", wire: "EngineExecutionTimeInMillis", kind: Kind::Long, ..MEMBER },
        Member { name: "DataScannedInBytes", wire: "DataScannedInBytes", kind: Kind::Long, ..MEMBER },
        Member { name: "DataManifestLocation", wire: "DataManifestLocation", ..MEMBER },
        Member { name: "TotalExecutionTimeInMillis", wire: "TotalExecutionTimeInMillis", kind: Kind::Long, ..MEMBER },
        Member { name: "QueryQueueTimeInMillis", wire: "QueryQueueTimeInMillis", kind: Kind::Long, ..MEMBER },
        Member { name: "ServicePreProcessingTimeInMillis", wire: "ServicePreProcessingTimeInMillis", kind: Kind::Long, ..MEMBER },
        Member { name: "QueryPlanningTimeInMillis", wire: "QueryPlanningTimeInMillis", kind: Kind::Long, ..MEMBER },
        Member { name: "ServiceProcessingTimeInMillis", wire: "ServiceProcessingTimeInMillis", kind: Kind::Long, ..MEMBER },
        Member {
            name: "ResultReuseInformation",
            wire: "ResultReuseInformation",
            kind: Kind::Structure(&RESULT_REUSE_INFORMATION),
            ..MEMBER
        },
        Member { name: "DpuCount", wire: "DpuCount", kind: Kind::Double, ..MEMBER },
    ],
    ..STRUCT
};

pub static QUERY_EXECUTION_STATUS: StructSchema = StructSchema {
    name: "QueryExecutionStatus",
    members: &[
        Member {
            name: "State",
            wire: "State",
            limits: Limits { values: crate::values::query_execution_state::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "StateChangeReason", wire: "StateChangeReason", ..MEMBER },
        Member { name: "SubmissionDateTime", wire: "SubmissionDateTime", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "CompletionDateTime", wire: "CompletionDateTime", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "AthenaError", wire: "AthenaError", kind: Kind::Structure(&ATHENA_ERROR), ..MEMBER },
    ],
    ..STRUCT
};

pub static QUERY_RESULTS_S3_ACCESS_GRANTS_CONFIGURATION: StructSchema = StructSchema {
    name: "QueryResultsS3AccessGrantsConfiguration",
    members: &[
        Member { name: "EnableS3AccessGrants", wire: "EnableS3AccessGrants", kind: Kind::Boolean, required: true, ..MEMBER },
        Member { name: "CreateUserLevelPrefix", wire: "CreateUserLevelPrefix", kind: Kind::Boolean, ..MEMBER },
        Member {
            name: "AuthenticationType",
            wire: "AuthenticationType",
            limits: Limits { values: crate::values::authentication_type::ALL, ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static QUERY_RUNTIME_STATISTICS: StructSchema = StructSchema {
    name: "QueryRuntimeStatistics",
    members: &[
        Member { name: "Timeline", wire: "Timeline", kind: Kind::Structure(&QUERY_RUNTIME_STATISTICS_TIMELINE), ..MEMBER },
        Member { name: "Rows", wire: "Rows", kind: Kind::Structure(&QUERY_RUNTIME_STATISTICS_ROWS), ..MEMBER },
        Member { name: "OutputStage", wire: "OutputStage", kind: Kind::Structure(&QUERY_STAGE), ..MEMBER },
    ],
    ..STRUCT
};

pub static QUERY_RUNTIME_STATISTICS_ROWS: StructSchema = StructSchema {
    name: "QueryRuntimeStatisticsRows",
    members: &[
        Member { name: "InputRows", wire: "InputRows", kind: Kind::Long, ..MEMBER },
        Member { name: "InputBytes", wire: "InputBytes", kind: Kind::Long, ..MEMBER },
        Member { name: "OutputBytes", wire: "OutputBytes", kind: Kind::Long, ..MEMBER },
        Member { name: "OutputRows", wire: "OutputRows", kind: Kind::Long, ..MEMBER },
    ],
    ..STRUCT
};

pub static QUERY_RUNTIME_STATISTICS_TIMELINE: StructSchema = StructSchema {
    name: "QueryRuntimeStatisticsTimeline",
    members: &[
        Member { name: "QueryQueueTimeInMillis", wire: "QueryQueueTimeInMillis", kind: Kind::Long, ..MEMBER },
        Member { name: "ServicePreProcessingTimeInMillis", wire: "ServicePreProcessingTimeInMillis", kind: Kind::Long, ..MEMBER },
        Member { name: "QueryPlanningTimeInMillis", wire: "QueryPlanningTimeInMillis", kind: Kind::Long, ..MEMBER },
        Member { name: "EngineExecutionTimeInMillis", wire: "EngineExecutionTimeInMillis", kind: Kind::Long, ..MEMBER },
        Member { name: "ServiceProcessingTimeInMillis", wire: "ServiceProcessingTimeInMillis", kind: Kind::Long, ..MEMBER },
        Member { name: "TotalExecutionTimeInMillis", wire: "TotalExecutionTimeInMillis", kind: Kind::Long, ..MEMBER },
    ],
    ..STRUCT
};

pub static QUERY_STAGE: StructSchema = StructSchema {
    name: "QueryStage",
    members: &[
        Member { name: "StageId", wire: "StageId", kind: Kind::Long, ..MEMBER },
        Member { name: "State", wire: "State", ..MEMBER },
        Member { name: "OutputBytes", wire: "OutputBytes", kind: Kind::Long, ..MEMBER },
        Member { name: "OutputRows", wire: "OutputRows", kind: Kind::Long, ..MEMBER },
        Member { name: "InputBytes", wire: "InputBytes", kind: Kind::Long, ..MEMBER },
        Member { name: "InputRows", wire: "InputRows", kind: Kind::Long, ..MEMBER },
        Member { name: "ExecutionTime", wire: "ExecutionTime", kind: Kind::Long, ..MEMBER },
        Member { name: "QueryStagePlan", wire: "QueryStagePlan", kind: Kind::Structure(&QUERY_STAGE_PLAN_NODE), ..MEMBER },
        Member { name: "SubStages", wire: "SubStages", kind: Kind::List(&LIST_QUERY_STAGES), ..MEMBER },
    ],
    ..STRUCT
};

pub static QUERY_STAGE_PLAN_NODE: StructSchema = StructSchema {
    name: "QueryStagePlanNode",
    members: &[
        Member { name: "Name", wire: "Name", ..MEMBER },
        Member { name: "Identifier", wire: "Identifier", ..MEMBER },
        Member { name: "Children", wire: "Children", kind: Kind::List(&LIST_QUERY_STAGE_PLAN_NODES), ..MEMBER },
        Member { name: "RemoteSources", wire: "RemoteSources", kind: Kind::List(&LIST_STRING_LIST), ..MEMBER },
    ],
    ..STRUCT
};

pub static RESULT_CONFIGURATION: StructSchema = StructSchema {
    name: "ResultConfiguration",
    members: &[
        Member { name: "OutputLocation", wire: "OutputLocation", ..MEMBER },
        Member {
            name: "EncryptionConfiguration",
            wire: "EncryptionConfiguration",
            kind: Kind::Structure(&ENCRYPTION_CONFIGURATION),
            ..MEMBER
        },
        Member {
            name: "ExpectedBucketOwner",
            wire: "ExpectedBucketOwner",
            limits: Limits { min: Some(12), max: Some(12), pattern: Some(&PATTERN_AWS_ACCOUNT_ID), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "AclConfiguration", wire: "AclConfiguration", kind: Kind::Structure(&ACL_CONFIGURATION), ..MEMBER },
    ],
    ..STRUCT
};

pub static RESULT_CONFIGURATION_UPDATES: StructSchema = StructSchema {
    name: "ResultConfigurationUpdates",
    members: &[
        Member { name: "OutputLocation", wire: "OutputLocation", ..MEMBER },
        Member { name: "RemoveOutputLocation", wire: "RemoveOutputLocation", kind: Kind::Boolean, ..MEMBER },
        Member {
            name: "EncryptionConfiguration",
            wire: "EncryptionConfiguration",
            kind: Kind::Structure(&ENCRYPTION_CONFIGURATION),
            ..MEMBER
        },
        Member { name: "RemoveEncryptionConfiguration", wire: "RemoveEncryptionConfiguration", kind: Kind::Boolean, ..MEMBER },
        Member {
            name: "ExpectedBucketOwner",
            wire: "ExpectedBucketOwner",
            limits: Limits { min: Some(12), max: Some(12), pattern: Some(&PATTERN_AWS_ACCOUNT_ID), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "RemoveExpectedBucketOwner", wire: "RemoveExpectedBucketOwner", kind: Kind::Boolean, ..MEMBER },
        Member { name: "AclConfiguration", wire: "AclConfiguration", kind: Kind::Structure(&ACL_CONFIGURATION), ..MEMBER },
        Member { name: "RemoveAclConfiguration", wire: "RemoveAclConfiguration", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static RESULT_REUSE_BY_AGE_CONFIGURATION: StructSchema = StructSchema {
    name: "ResultReuseByAgeConfiguration",
    members: &[
        Member { name: "Enabled", wire: "Enabled", kind: Kind::Boolean, required: true, ..MEMBER },
        Member {
            name: "MaxAgeInMinutes",
            wire: "MaxAgeInMinutes",
            kind: Kind::Integer,
            limits: Limits { min: Some(0), max: Some(10080), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static RESULT_REUSE_CONFIGURATION: StructSchema = StructSchema {
    name: "ResultReuseConfiguration",
    members: &[Member {
        name: "ResultReuseByAgeConfiguration",
        wire: "ResultReuseByAgeConfiguration",
        kind: Kind::Structure(&RESULT_REUSE_BY_AGE_CONFIGURATION),
        ..MEMBER
    }],
    ..STRUCT
};

pub static RESULT_REUSE_INFORMATION: StructSchema = StructSchema {
    name: "ResultReuseInformation",
    members: &[Member { name: "ReusedPreviousResult", wire: "ReusedPreviousResult", kind: Kind::Boolean, required: true, ..MEMBER }],
    ..STRUCT
};

pub static RESULT_SET: StructSchema = StructSchema {
    name: "ResultSet",
    members: &[
        Member { name: "Rows", wire: "Rows", kind: Kind::List(&LIST_ROW_LIST), ..MEMBER },
        Member { name: "ResultSetMetadata", wire: "ResultSetMetadata", kind: Kind::Structure(&RESULT_SET_METADATA), ..MEMBER },
    ],
    ..STRUCT
};

pub static RESULT_SET_METADATA: StructSchema = StructSchema {
    name: "ResultSetMetadata",
    members: &[Member { name: "ColumnInfo", wire: "ColumnInfo", kind: Kind::List(&LIST_COLUMN_INFO_LIST), ..MEMBER }],
    ..STRUCT
};

pub static ROW: StructSchema =
    StructSchema { name: "Row", members: &[Member { name: "Data", wire: "Data", kind: Kind::List(&LIST_DATUM_LIST), ..MEMBER }], ..STRUCT };

pub static S3_LOGGING_CONFIGURATION: StructSchema = StructSchema {
    name: "S3LoggingConfiguration",
    members: &[
        Member { name: "Enabled", wire: "Enabled", kind: Kind::Boolean, required: true, ..MEMBER },
        Member {
            name: "KmsKey",
            wire: "KmsKey",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_KMS_KEY), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "LogLocation",
            wire: "LogLocation",
            limits: Limits { max: Some(1024), pattern: Some(&PATTERN_S3_OUTPUT_LOCATION), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static SYSTEM_TABLE_STATUS: StructSchema = StructSchema {
    name: "SystemTableStatus",
    members: &[
        Member {
            name: "TableName",
            wire: "TableName",
            limits: Limits { values: crate::values::system_table_type::ALL, ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "Enabled", wire: "Enabled", kind: Kind::Boolean, required: true, ..MEMBER },
    ],
    ..STRUCT
};

pub static TABLE_METADATA: StructSchema = StructSchema {
    name: "TableMetadata",
    members: &[
        Member { name: "Name", wire: "Name", limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "CreateTime", wire: "CreateTime", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "LastAccessTime", wire: "LastAccessTime", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "TableType", wire: "TableType", limits: Limits { max: Some(255), ..Limits::NONE }, ..MEMBER },
        Member { name: "Columns", wire: "Columns", kind: Kind::List(&LIST_COLUMN_LIST), ..MEMBER },
        Member { name: "PartitionKeys", wire: "PartitionKeys", kind: Kind::List(&LIST_COLUMN_LIST), ..MEMBER },
        Member { name: "Parameters", wire: "Parameters", kind: Kind::Map(&MAP_PARAMETERS_MAP), ..MEMBER },
    ],
    ..STRUCT
};

pub static TAG: StructSchema = StructSchema {
    name: "Tag",
    members: &[
        Member { name: "Key", wire: "Key", limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE }, ..MEMBER },
        Member { name: "Value", wire: "Value", limits: Limits { min: Some(0), max: Some(256), ..Limits::NONE }, ..MEMBER },
    ],
    ..STRUCT
};

pub static UNPROCESSED_NAMED_QUERY_ID: StructSchema = StructSchema {
    name: "UnprocessedNamedQueryId",
    members: &[
        Member {
            name: "NamedQueryId",
            wire: "NamedQueryId",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_NAMED_QUERY_ID), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ErrorCode", wire: "ErrorCode", limits: Limits { min: Some(1), max: Some(256), ..Limits::NONE }, ..MEMBER },
        Member { name: "ErrorMessage", wire: "ErrorMessage", ..MEMBER },
    ],
    ..STRUCT
};

pub static UNPROCESSED_QUERY_EXECUTION_ID: StructSchema = StructSchema {
    name: "UnprocessedQueryExecutionId",
    members: &[
        Member {
            name: "QueryExecutionId",
            wire: "QueryExecutionId",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_NAMED_QUERY_ID), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ErrorCode", wire: "ErrorCode", limits: Limits { min: Some(1), max: Some(256), ..Limits::NONE }, ..MEMBER },
        Member { name: "ErrorMessage", wire: "ErrorMessage", ..MEMBER },
    ],
    ..STRUCT
};

pub static WORK_GROUP: StructSchema = StructSchema {
    name: "WorkGroup",
    members: &[
        Member {
            name: "Name",
            wire: "Name",
            limits: Limits { pattern: Some(&PATTERN_WORK_GROUP_NAME), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "State", wire: "State", limits: Limits { values: crate::values::work_group_state::ALL, ..Limits::NONE }, ..MEMBER },
        Member { name: "Configuration", wire: "Configuration", kind: Kind::Structure(&WORK_GROUP_CONFIGURATION), ..MEMBER },
        Member { name: "Description", wire: "Description", limits: Limits { min: Some(0), max: Some(1024), ..Limits::NONE }, ..MEMBER },
        Member { name: "CreationTime", wire: "CreationTime", kind: Kind::Timestamp, ..MEMBER },
        Member {
            name: "IdentityCenterApplicationArn",
            wire: "IdentityCenterApplicationArn",
            limits: Limits { min: Some(0), max: Some(255), pattern: Some(&PATTERN_IDENTITY_CENTER_APPLICATION_ARN), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static WORK_GROUP_CONFIGURATION: StructSchema = StructSchema {
    name: "WorkGroupConfiguration",
    members: &[
        Member { name: "ResultConfiguration", wire: "ResultConfiguration", kind: Kind::Structure(&RESULT_CONFIGURATION), ..MEMBER },
        Member {
            name: "ManagedQueryResultsConfiguration",
            wire: "ManagedQueryResultsConfiguration",
            kind: Kind::Structure(&MANAGED_QUERY_RESULTS_CONFIGURATION),
            ..MEMBER
        },
        Member { name: "EnforceWorkGroupConfiguration", wire: "EnforceWorkGroupConfiguration", kind: Kind::Boolean, ..MEMBER },
        Member { name: "PublishCloudWatchMetricsEnabled", wire: "PublishCloudWatchMetricsEnabled", kind: Kind::Boolean, ..MEMBER },
        Member {
            name: "BytesScannedCutoffPerQuery",
            wire: "BytesScannedCutoffPerQuery",
            kind: Kind::Long,
            limits: Limits { min: Some(10000000), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "RequesterPaysEnabled", wire: "RequesterPaysEnabled", kind: Kind::Boolean, ..MEMBER },
        Member { name: "EngineVersion", wire: "EngineVersion", kind: Kind::Structure(&ENGINE_VERSION), ..MEMBER },
        Member {
            name: "AdditionalConfiguration",
            wire: "AdditionalConfiguration",
            limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ExecutionRole",
            wire: "ExecutionRole",
            limits: Limits { min: Some(20), max: Some(2048), pattern: Some(&PATTERN_ROLE_ARN), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "MonitoringConfiguration",
            wire: "MonitoringConfiguration",
            kind: Kind::Structure(&MONITORING_CONFIGURATION),
            ..MEMBER
        },
        Member { name: "EngineConfiguration", wire: "EngineConfiguration", kind: Kind::Structure(&ENGINE_CONFIGURATION), ..MEMBER },
        Member {
            name: "CustomerContentEncryptionConfiguration",
            wire: "CustomerContentEncryptionConfiguration",
            kind: Kind::Structure(&CUSTOMER_CONTENT_ENCRYPTION_CONFIGURATION),
            ..MEMBER
        },
        Member {
            name: "EnableMinimumEncryptionConfiguration",
            wire: "EnableMinimumEncryptionConfiguration",
            kind: Kind::Boolean,
            ..MEMBER
        },
        Member {
            name: "IdentityCenterConfiguration",
            wire: "IdentityCenterConfiguration",
            kind: Kind::Structure(&IDENTITY_CENTER_CONFIGURATION),
            ..MEMBER
        },
        Member {
            name: "QueryResultsS3AccessGrantsConfiguration",
            wire: "QueryResultsS3AccessGrantsConfiguration",
            kind: Kind::Structure(&QUERY_RESULTS_S3_ACCESS_GRANTS_CONFIGURATION),
            ..MEMBER
        },
        Member {
            name: "SystemTableStatuses",
            wire: "SystemTableStatuses",
            kind: Kind::List(&LIST_SYSTEM_TABLE_STATUS_LIST),
            limits: Limits { min: Some(0), max: Some(50), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static WORK_GROUP_CONFIGURATION_UPDATES: StructSchema = StructSchema {
    name: "WorkGroupConfigurationUpdates",
    members: &[
        Member { name: "EnforceWorkGroupConfiguration", wire: "EnforceWorkGroupConfiguration", kind: Kind::Boolean, ..MEMBER },
        Member {
            name: "ResultConfigurationUpdates",
            wire: "ResultConfigurationUpdates",
            kind: Kind::Structure(&RESULT_CONFIGURATION_UPDATES),
            ..MEMBER
        },
        Member {
            name: "ManagedQueryResultsConfigurationUpdates",
            wire: "ManagedQueryResultsConfigurationUpdates",
            kind: Kind::Structure(&MANAGED_QUERY_RESULTS_CONFIGURATION_UPDATES),
            ..MEMBER
        },
        Member { name: "PublishCloudWatchMetricsEnabled", wire: "PublishCloudWatchMetricsEnabled", kind: Kind::Boolean, ..MEMBER },
        Member {
            name: "BytesScannedCutoffPerQuery",
            wire: "BytesScannedCutoffPerQuery",
            kind: Kind::Long,
            limits: Limits { min: Some(10000000), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "RemoveBytesScannedCutoffPerQuery", wire: "RemoveBytesScannedCutoffPerQuery", kind: Kind::Boolean, ..MEMBER },
        Member { name: "RequesterPaysEnabled", wire: "RequesterPaysEnabled", kind: Kind::Boolean, ..MEMBER },
        Member { name: "EngineVersion", wire: "EngineVersion", kind: Kind::Structure(&ENGINE_VERSION), ..MEMBER },
        Member {
            name: "RemoveCustomerContentEncryptionConfiguration",
            wire: "RemoveCustomerContentEncryptionConfiguration",
            kind: Kind::Boolean,
            ..MEMBER
        },
        Member {
            name: "AdditionalConfiguration",
            wire: "AdditionalConfiguration",
            limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ExecutionRole",
            wire: "ExecutionRole",
            limits: Limits { min: Some(20), max: Some(2048), pattern: Some(&PATTERN_ROLE_ARN), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "CustomerContentEncryptionConfiguration",
            wire: "CustomerContentEncryptionConfiguration",
            kind: Kind::Structure(&CUSTOMER_CONTENT_ENCRYPTION_CONFIGURATION),
            ..MEMBER
        },
        Member {
            name: "EnableMinimumEncryptionConfiguration",
            wire: "EnableMinimumEncryptionConfiguration",
            kind: Kind::Boolean,
            ..MEMBER
        },
        Member {
            name: "QueryResultsS3AccessGrantsConfiguration",
            wire: "QueryResultsS3AccessGrantsConfiguration",
            kind: Kind::Structure(&QUERY_RESULTS_S3_ACCESS_GRANTS_CONFIGURATION),
            ..MEMBER
        },
        Member {
            name: "MonitoringConfiguration",
            wire: "MonitoringConfiguration",
            kind: Kind::Structure(&MONITORING_CONFIGURATION),
            ..MEMBER
        },
        Member { name: "EngineConfiguration", wire: "EngineConfiguration", kind: Kind::Structure(&ENGINE_CONFIGURATION), ..MEMBER },
    ],
    ..STRUCT
};

pub static WORK_GROUP_SUMMARY: StructSchema = StructSchema {
    name: "WorkGroupSummary",
    members: &[
        Member { name: "Name", wire: "Name", limits: Limits { pattern: Some(&PATTERN_WORK_GROUP_NAME), ..Limits::NONE }, ..MEMBER },
        Member { name: "State", wire: "State", limits: Limits { values: crate::values::work_group_state::ALL, ..Limits::NONE }, ..MEMBER },
        Member { name: "Description", wire: "Description", limits: Limits { min: Some(0), max: Some(1024), ..Limits::NONE }, ..MEMBER },
        Member { name: "CreationTime", wire: "CreationTime", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "EngineVersion", wire: "EngineVersion", kind: Kind::Structure(&ENGINE_VERSION), ..MEMBER },
        Member {
            name: "IdentityCenterApplicationArn",
            wire: "IdentityCenterApplicationArn",
            limits: Limits { min: Some(0), max: Some(255), pattern: Some(&PATTERN_IDENTITY_CENTER_APPLICATION_ARN), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

static LIST_CLASSIFICATION_LIST: ListSchema = ListSchema {
    name: "ClassificationList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&CLASSIFICATION), ..MEMBER },
    flattened: false,
};

static LIST_COLUMN_INFO_LIST: ListSchema = ListSchema {
    name: "ColumnInfoList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&COLUMN_INFO), ..MEMBER },
    flattened: false,
};

static LIST_COLUMN_LIST: ListSchema = ListSchema {
    name: "ColumnList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&COLUMN), ..MEMBER },
    flattened: false,
};

static LIST_DATA_CATALOG_SUMMARY_LIST: ListSchema = ListSchema {
    name: "DataCatalogSummaryList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&DATA_CATALOG_SUMMARY), ..MEMBER },
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

static LIST_ENGINE_VERSIONS_LIST: ListSchema = ListSchema {
    name: "EngineVersionsList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&ENGINE_VERSION), ..MEMBER },
    flattened: false,
};

static LIST_EXECUTION_PARAMETERS: ListSchema = ListSchema {
    name: "ExecutionParameters",
    item: Member { name: "member", wire: "member", limits: Limits { min: Some(1), max: Some(1024), ..Limits::NONE }, ..MEMBER },
    flattened: false,
};

static LIST_LOG_TYPE_VALUES_LIST: ListSchema =
    ListSchema { name: "LogTypeValuesList", item: Member { name: "member", wire: "member", ..MEMBER }, flattened: false };

static MAP_LOG_TYPES_MAP: MapSchema = MapSchema {
    name: "LogTypesMap",
    key: Member { name: "key", wire: "key", ..MEMBER },
    value: Member { name: "value", wire: "value", kind: Kind::List(&LIST_LOG_TYPE_VALUES_LIST), ..MEMBER },
    flattened: false,
};

static LIST_NAMED_QUERY_ID_LIST: ListSchema = ListSchema {
    name: "NamedQueryIdList",
    item: Member {
        name: "member",
        wire: "member",
        limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_NAMED_QUERY_ID), ..Limits::NONE },
        ..MEMBER
    },
    flattened: false,
};

static LIST_NAMED_QUERY_LIST: ListSchema = ListSchema {
    name: "NamedQueryList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&NAMED_QUERY), ..MEMBER },
    flattened: false,
};

static MAP_PARAMETERS_MAP: MapSchema = MapSchema {
    name: "ParametersMap",
    key: Member {
        name: "key",
        wire: "key",
        limits: Limits { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_NAME_STRING), ..Limits::NONE },
        ..MEMBER
    },
    value: Member { name: "value", wire: "value", limits: Limits { max: Some(51200), ..Limits::NONE }, ..MEMBER },
    flattened: false,
};

static LIST_QUERY_EXECUTION_ID_LIST: ListSchema = ListSchema {
    name: "QueryExecutionIdList",
    item: Member {
        name: "member",
        wire: "member",
        limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_NAMED_QUERY_ID), ..Limits::NONE },
        ..MEMBER
    },
    flattened: false,
};

static LIST_QUERY_EXECUTION_LIST: ListSchema = ListSchema {
    name: "QueryExecutionList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&QUERY_EXECUTION), ..MEMBER },
    flattened: false,
};

static LIST_QUERY_STAGE_PLAN_NODES: ListSchema = ListSchema {
    name: "QueryStagePlanNodes",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&QUERY_STAGE_PLAN_NODE), ..MEMBER },
    flattened: false,
};

static LIST_QUERY_STAGES: ListSchema = ListSchema {
    name: "QueryStages",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&QUERY_STAGE), ..MEMBER },
    flattened: false,
};

static LIST_ROW_LIST: ListSchema = ListSchema {
    name: "RowList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&ROW), ..MEMBER },
    flattened: false,
};

static LIST_STRING_LIST: ListSchema =
    ListSchema { name: "StringList", item: Member { name: "member", wire: "member", ..MEMBER }, flattened: false };

static LIST_SYSTEM_TABLE_STATUS_LIST: ListSchema = ListSchema {
    name: "SystemTableStatusList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&SYSTEM_TABLE_STATUS), ..MEMBER },
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

static LIST_TABLE_METADATA_LIST: ListSchema = ListSchema {
    name: "TableMetadataList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&TABLE_METADATA), ..MEMBER },
    flattened: false,
};

static LIST_TAG_KEY_LIST: ListSchema = ListSchema {
    name: "TagKeyList",
    item: Member { name: "member", wire: "member", limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE }, ..MEMBER },
    flattened: false,
};

static LIST_TAG_LIST: ListSchema = ListSchema {
    name: "TagList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&TAG), ..MEMBER },
    flattened: false,
};

static LIST_UNPROCESSED_NAMED_QUERY_ID_LIST: ListSchema = ListSchema {
    name: "UnprocessedNamedQueryIdList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&UNPROCESSED_NAMED_QUERY_ID), ..MEMBER },
    flattened: false,
};

static LIST_UNPROCESSED_QUERY_EXECUTION_ID_LIST: ListSchema = ListSchema {
    name: "UnprocessedQueryExecutionIdList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&UNPROCESSED_QUERY_EXECUTION_ID), ..MEMBER },
    flattened: false,
};

static LIST_WORK_GROUPS_LIST: ListSchema = ListSchema {
    name: "WorkGroupsList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&WORK_GROUP_SUMMARY), ..MEMBER },
    flattened: false,
};

static LIST_DATUM_LIST: ListSchema = ListSchema {
    name: "datumList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&DATUM), ..MEMBER },
    flattened: false,
};

static PATTERN_AWS_ACCOUNT_ID: Pattern = Pattern::new("^[0-9]+$", "^[0-9]+$");

static PATTERN_CATALOG_NAME_STRING: Pattern =
    Pattern::new(r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*", r"[ -\x{D7FF}\x{E000}-\x{FFFD}\x{10000}-\x{10FFFF}\x{9}]*");

static PATTERN_IDENTITY_CENTER_APPLICATION_ARN: Pattern = Pattern::new(
    r"^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso::\d{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16}$",
    r"^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso::\d{12}:application/(sso)?ins-[a-zA-Z0-9\-.]{16}/apl-[a-zA-Z0-9]{16}$",
);

static PATTERN_IDENTITY_CENTER_INSTANCE_ARN: Pattern = Pattern::new(
    "^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}$",
    r"^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso:::instance/(sso)?ins-[a-zA-Z0-9\-.]{16}$",
);

static PATTERN_KMS_KEY: Pattern = Pattern::new(
    r"^(arn:aws[a-z\-]*:kms:([a-z0-9\-]+):\d{12}:key/?[a-zA-Z_0-9+=,.@\-_/]+|arn:aws[a-z\-]*:kms:([a-z0-9\-]+):\d{12}:alias/?[a-zA-Z_0-9+=,.@\-_/]+|alias/[a-zA-Z0-9/_-]+|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})$",
    r"^(arn:aws[a-z\-]*:kms:([a-z0-9\-]+):\d{12}:key/?[a-zA-Z_0-9+=,.@\-_/]+|arn:aws[a-z\-]*:kms:([a-z0-9\-]+):\d{12}:alias/?[a-zA-Z_0-9+=,.@\-_/]+|alias/[a-zA-Z0-9/_\-]+|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})$",
);

static PATTERN_LOG_GROUP_NAME: Pattern = Pattern::new("^[a-zA-Z0-9._/-]+$", r"^[a-zA-Z0-9._/\-]+$");

static PATTERN_LOG_STREAM_NAME_PREFIX: Pattern = Pattern::new("^[^:*]*$", "^[^:*]*$");

static PATTERN_NAMED_QUERY_ID: Pattern = Pattern::new(r"\S+", r"\S+");

static PATTERN_ROLE_ARN: Pattern = Pattern::new(
    r"^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$",
    r"^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$",
);

static PATTERN_S3_OUTPUT_LOCATION: Pattern =
    Pattern::new(r"^s3://[a-z0-9][a-z0-9\-]*[a-z0-9](/.*)?$", r"^s3://[a-z0-9][a-z0-9\-]*[a-z0-9](/.*)?$");

static PATTERN_WORK_GROUP_NAME: Pattern = Pattern::new("[a-zA-Z0-9._-]{1,128}", r"[a-zA-Z0-9._\-]{1,128}");

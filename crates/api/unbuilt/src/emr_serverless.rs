// Generated from models/routes.json by `cargo xtask codegen`; do not edit.

//! EMR Serverless: its address and the names of its operations.

use wire::schema::{Protocol, RouteSchema, ServiceSchema};

pub static SERVICE: ServiceSchema = ServiceSchema {
    name: "emr-serverless",
    title: "EMR Serverless",
    signing_name: "emr-serverless",
    endpoint_prefix: "emr-serverless",
    target_prefix: None,
    api_version: "2021-07-13",
    protocols: &[Protocol::RestJson1],
    xml_namespace: None,
    operations: &[],
    unbuilt: UNBUILT,
    errors: &[],
};

static UNBUILT: &[RouteSchema] = &[
    RouteSchema { name: "CancelJobRun", method: "DELETE", path: "/applications/{applicationId}/jobruns/{jobRunId}", query: "" },
    RouteSchema { name: "CreateApplication", method: "POST", path: "/applications", query: "" },
    RouteSchema { name: "DeleteApplication", method: "DELETE", path: "/applications/{applicationId}", query: "" },
    RouteSchema { name: "GetApplication", method: "GET", path: "/applications/{applicationId}", query: "" },
    RouteSchema {
        name: "GetDashboardForJobRun",
        method: "GET",
        path: "/applications/{applicationId}/jobruns/{jobRunId}/dashboard",
        query: "",
    },
    RouteSchema { name: "GetJobRun", method: "GET", path: "/applications/{applicationId}/jobruns/{jobRunId}", query: "" },
    RouteSchema { name: "GetResourceDashboard", method: "GET", path: "/applications/{applicationId}/dashboard", query: "" },
    RouteSchema { name: "GetSession", method: "GET", path: "/applications/{applicationId}/sessions/{sessionId}", query: "" },
    RouteSchema {
        name: "GetSessionEndpoint",
        method: "GET",
        path: "/applications/{applicationId}/sessions/{sessionId}/endpoint",
        query: "",
    },
    RouteSchema { name: "ListApplications", method: "GET", path: "/applications", query: "" },
    RouteSchema { name: "ListJobRunAttempts", method: "GET", path: "/applications/{applicationId}/jobruns/{jobRunId}/attempts", query: "" },
    RouteSchema { name: "ListJobRuns", method: "GET", path: "/applications/{applicationId}/jobruns", query: "" },
    RouteSchema { name: "ListSessions", method: "GET", path: "/applications/{applicationId}/sessions", query: "" },
    RouteSchema { name: "ListTagsForResource", method: "GET", path: "/tags/{resourceArn}", query: "" },
    RouteSchema { name: "StartApplication", method: "POST", path: "/applications/{applicationId}/start", query: "" },
    RouteSchema { name: "StartJobRun", method: "POST", path: "/applications/{applicationId}/jobruns", query: "" },
    RouteSchema { name: "StartSession", method: "POST", path: "/applications/{applicationId}/sessions", query: "" },
    RouteSchema { name: "StopApplication", method: "POST", path: "/applications/{applicationId}/stop", query: "" },
    RouteSchema { name: "TagResource", method: "POST", path: "/tags/{resourceArn}", query: "" },
    RouteSchema { name: "TerminateSession", method: "DELETE", path: "/applications/{applicationId}/sessions/{sessionId}", query: "" },
    RouteSchema { name: "UntagResource", method: "DELETE", path: "/tags/{resourceArn}", query: "" },
    RouteSchema { name: "UpdateApplication", method: "PATCH", path: "/applications/{applicationId}", query: "" },
];

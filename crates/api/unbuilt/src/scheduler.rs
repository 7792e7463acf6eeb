// Generated from models/routes.json by `cargo xtask codegen`; do not edit.

//! Amazon EventBridge Scheduler: its address and the names of its operations.

use wire::schema::{Protocol, RouteSchema, ServiceSchema};

pub static SERVICE: ServiceSchema = ServiceSchema {
    name: "scheduler",
    title: "Amazon EventBridge Scheduler",
    signing_name: "scheduler",
    endpoint_prefix: "scheduler",
    target_prefix: None,
    api_version: "2021-06-30",
    protocols: &[Protocol::RestJson1],
    xml_namespace: None,
    operations: &[],
    unbuilt: UNBUILT,
    errors: &[],
};

static UNBUILT: &[RouteSchema] = &[
    RouteSchema { name: "CreateSchedule", method: "POST", path: "/schedules/{Name}", query: "" },
    RouteSchema { name: "CreateScheduleGroup", method: "POST", path: "/schedule-groups/{Name}", query: "" },
    RouteSchema { name: "DeleteSchedule", method: "DELETE", path: "/schedules/{Name}", query: "" },
    RouteSchema { name: "DeleteScheduleGroup", method: "DELETE", path: "/schedule-groups/{Name}", query: "" },
    RouteSchema { name: "GetSchedule", method: "GET", path: "/schedules/{Name}", query: "" },
    RouteSchema { name: "GetScheduleGroup", method: "GET", path: "/schedule-groups/{Name}", query: "" },
    RouteSchema { name: "ListScheduleGroups", method: "GET", path: "/schedule-groups", query: "" },
    RouteSchema { name: "ListSchedules", method: "GET", path: "/schedules", query: "" },
    RouteSchema { name: "ListTagsForResource", method: "GET", path: "/tags/{ResourceArn}", query: "" },
    RouteSchema { name: "TagResource", method: "POST", path: "/tags/{ResourceArn}", query: "" },
    RouteSchema { name: "UntagResource", method: "DELETE", path: "/tags/{ResourceArn}", query: "" },
    RouteSchema { name: "UpdateSchedule", method: "PUT", path: "/schedules/{Name}", query: "" },
];

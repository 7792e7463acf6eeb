// Generated from models/routes.json by `cargo xtask codegen`; do not edit.

//! Amazon EMR Containers: its address and the names of its operations.

use wire::schema::{Protocol, RouteSchema, ServiceSchema};

pub static SERVICE: ServiceSchema = ServiceSchema {
    name: "emr-containers",
    title: "Amazon EMR Containers",
    signing_name: "emr-containers",
    endpoint_prefix: "emr-containers",
    target_prefix: None,
    api_version: "2020-10-01",
    protocols: &[Protocol::RestJson1],
    xml_namespace: None,
    operations: &[],
    unbuilt: UNBUILT,
    errors: &[],
};

static UNBUILT: &[RouteSchema] = &[
    RouteSchema { name: "CancelJobRun", method: "DELETE", path: "/virtualclusters/{virtualClusterId}/jobruns/{jobRunId}", query: "" },
    RouteSchema { name: "CreateJobTemplate", method: "POST", path: "/jobtemplates", query: "" },
    RouteSchema { name: "CreateManagedEndpoint", method: "POST", path: "/virtualclusters/{virtualClusterId}/endpoints", query: "" },
    RouteSchema { name: "CreateSecurityConfiguration", method: "POST", path: "/securityconfigurations", query: "" },
    RouteSchema { name: "CreateVirtualCluster", method: "POST", path: "/virtualclusters", query: "" },
    RouteSchema { name: "DeleteJobTemplate", method: "DELETE", path: "/jobtemplates/{templateId}", query: "" },
    RouteSchema {
        name: "DeleteManagedEndpoint",
        method: "DELETE",
        path: "/virtualclusters/{virtualClusterId}/endpoints/{endpointId}",
        query: "",
    },
    RouteSchema {
        name: "DeleteSecurityConfiguration",
        method: "DELETE",
        path: "/securityconfigurations/{securityConfigurationId}",
        query: "",
    },
    RouteSchema { name: "DeleteVirtualCluster", method: "DELETE", path: "/virtualclusters/{virtualClusterId}", query: "" },
    RouteSchema { name: "DescribeJobRun", method: "GET", path: "/virtualclusters/{virtualClusterId}/jobruns/{jobRunId}", query: "" },
    RouteSchema { name: "DescribeJobTemplate", method: "GET", path: "/jobtemplates/{templateId}", query: "" },
    RouteSchema {
        name: "DescribeManagedEndpoint",
        method: "GET",
        path: "/virtualclusters/{virtualClusterId}/endpoints/{endpointId}",
        query: "",
    },
    RouteSchema {
        name: "DescribeSecurityConfiguration",
        method: "GET",
        path: "/securityconfigurations/{securityConfigurationId}",
        query: "",
    },
    RouteSchema { name: "DescribeVirtualCluster", method: "GET", path: "/virtualclusters/{virtualClusterId}", query: "" },
    RouteSchema {
        name: "GetManagedEndpointSessionCredentials",
        method: "POST",
        path: "/virtualclusters/{virtualClusterId}/endpoints/{endpointId}/credentials",
        query: "",
    },
    RouteSchema { name: "ListJobRuns", method: "GET", path: "/virtualclusters/{virtualClusterId}/jobruns", query: "" },
    RouteSchema { name: "ListJobTemplates", method: "GET", path: "/jobtemplates", query: "" },
    RouteSchema { name: "ListManagedEndpoints", method: "GET", path: "/virtualclusters/{virtualClusterId}/endpoints", query: "" },
    RouteSchema { name: "ListSecurityConfigurations", method: "GET", path: "/securityconfigurations", query: "" },
    RouteSchema { name: "ListTagsForResource", method: "GET", path: "/tags/{resourceArn}", query: "" },
    RouteSchema { name: "ListVirtualClusters", method: "GET", path: "/virtualclusters", query: "" },
    RouteSchema { name: "StartJobRun", method: "POST", path: "/virtualclusters/{virtualClusterId}/jobruns", query: "" },
    RouteSchema { name: "TagResource", method: "POST", path: "/tags/{resourceArn}", query: "" },
    RouteSchema { name: "UntagResource", method: "DELETE", path: "/tags/{resourceArn}", query: "" },
    RouteSchema { name: "UpdateVirtualCluster", method: "PATCH", path: "/virtualclusters/{virtualClusterId}", query: "" },
];

//! Glue's little languages: partition filters, exclude patterns, schedules, crawler configurations.

use glue::model::configuration::Configuration;
use glue::model::cron::Cron;
use glue::model::expression::{KeyColumn, Predicate};
use glue::model::glob::Glob;
use glue::model::name_pattern::NamePattern;
use glue::model::s3_path::S3Path;

use crate::{Target, text};

pub const PARTITION_EXPRESSION: Target = Target {
    name: "partition_expression",
    run: |data| {
        let keys: Vec<KeyColumn> = [("year", "int"), ("name", "string"), ("day", "date"), ("at", "timestamp"), ("price", "decimal(10,2)")]
            .map(|(name, type_name)| KeyColumn { name: name.into(), type_name: type_name.into() })
            .into();
        let Some(Ok(predicate)) = text(data).map(|text| Predicate::compile(text, &keys)) else { return };
        for values in
            [["2024", "a", "2024-02-29", "2024-02-29 23:59:59.9", "1.50"], ["", "%_", "no date", "__HIVE_DEFAULT_PARTITION__", "1e5"]]
        {
            let _ = predicate.matches(&values.map(str::to_owned));
        }
    },
    seeds: &[
        b"year = 2024 AND (name IN ('a', 'b''c') OR NOT day BETWEEN '2024-01-01' AND '2024-12-31')",
        b"name LIKE 'a%_' and price >= 1.5 and at <> '2024-01-01 00:00:00' and year IS NOT NULL",
        b"((((((((year>1))))))))",
    ],
};

pub const GLOB: Target = Target {
    name: "glob",
    run: |data| {
        let Some((pattern, path)) = text(data).map(|text| text.split_once('\n').unwrap_or((text, "a/b/c.txt"))) else { return };
        if let Ok(glob) = Glob::parse(pattern) {
            let _ = glob.matches(path);
        }
        if let Some(name) = NamePattern::parse(pattern) {
            let _ = name.matches(path);
        }
        let _ = S3Path::parse(path).map(|path| (path.folder(), path.normal()));
    },
    seeds: &[
        b"**/_temporary/**\na/_temporary/b",
        b"{a,b}[!c-e]?\\*.{csv,json}\na.csv",
        b"*****a*****a*****\naaaaaaaaaaaaaaaaaaaaaaaaab",
        b"orders_.*|x\ns3://b//c/../",
    ],
};

pub const CRON: Target = Target {
    name: "cron",
    run: |data| {
        let Some(Some(cron)) = text(data).map(Cron::parse) else { return };
        for now in [0, 1_709_164_800_000, 7_258_118_400_000, i64::MAX / 4] {
            if let Some(next) = cron.next_after(now) {
                assert!(next > now, "a schedule only looks ahead");
            }
        }
    },
    seeds: &[
        b"cron(15 3 * * ? *)",
        b"cron(0/5 8-17,20 L JAN-MAR ? 2024-2199)",
        b"cron(0 0 ? * 6#3 *)",
        b"cron(0 0 31W 2 ? *)",
        b"cron(59 23 29 2 ? 2100)",
    ],
};

pub const CRAWLER_CONFIGURATION: Target = Target {
    name: "crawler_configuration",
    run: |data| {
        let _ = text(data).map(Configuration::parse);
    },
    seeds: &[
        br#"{"Version": 1.0, "Grouping": {"TableGroupingPolicy": "CombineCompatibleSchemas", "TableLevelConfiguration": 2}}"#,
        br#"{"Version": 1, "CrawlerOutput": {"Partitions": {"AddOrUpdateBehavior": "InheritFromTable"}, "Tables": {"AddOrUpdateBehavior": "MergeNewColumns"}}}"#,
    ],
};

//! Three questions in SQL, answered by Athena.

use anyhow::{Context, bail};
use api_athena::{GetQueryExecution, GetQueryExecutionInput, GetQueryResults, GetQueryResultsInput, QueryExecutionContext};
use api_athena::{ResultConfiguration, StartQueryExecution, StartQueryExecutionInput};
use kernel::Cx;

use super::lake::{BUCKET, DATABASE};
use super::stage::Stage;

const DECLARE_AIRLINES: &str = "\
CREATE EXTERNAL TABLE airlines (carrier string, name string)
ROW FORMAT DELIMITED FIELDS TERMINATED BY ','
LOCATION 's3://nyc-flights/reference/airlines/'
TBLPROPERTIES ('skip.header.line.count'='1')";

struct Question {
    text: &'static str,
    sql: &'static str,
}

// `dep_delay` is text in the catalogue: cancelled flights say NA, and a crawler widens to what fits all rows.
const QUESTIONS: [Question; 3] = [
    Question {
        text: "Which airlines keep you waiting?",
        sql: "\
SELECT a.name AS airline, count(*) AS flights,
       round(avg(TRY_CAST(f.dep_delay AS double)), 1) AS mean_delay_min,
       round(100.0 * count_if(TRY_CAST(f.dep_delay AS double) > 30) / count(*), 1) AS pct_late_30
FROM flights f JOIN airlines a ON f.carrier = a.carrier
GROUP BY a.name HAVING count(*) > 1000
ORDER BY mean_delay_min DESC LIMIT 6",
    },
    Question {
        text: "Is it the weather?",
        sql: "\
SELECT CASE WHEN TRY_CAST(w.visib AS double) < 1 THEN '1 fog'
            WHEN TRY_CAST(w.precip AS double) > 0.1 THEN '2 heavy rain'
            WHEN TRY_CAST(w.precip AS double) > 0 THEN '3 rain'
            ELSE '4 fair' END AS weather,
       count(*) AS flights,
       round(avg(TRY_CAST(f.dep_delay AS double)), 1) AS mean_delay_min,
       round(100.0 * count_if(f.dep_time = 'NA') / count(*), 1) AS pct_cancelled
FROM flights f JOIN weather w ON f.origin = w.origin AND f.time_hour = w.time_hour
GROUP BY 1 ORDER BY 1",
    },
    Question {
        text: "And the worst day of each summer month? (only 3 of 12 months are read)",
        sql: "\
SELECT month, day, flights, mean_delay_min FROM (
  SELECT month, day, count(*) AS flights,
         round(avg(TRY_CAST(dep_delay AS double)), 1) AS mean_delay_min,
         rank() OVER (PARTITION BY month ORDER BY avg(TRY_CAST(dep_delay AS double)) DESC) AS place
  FROM flights WHERE month IN ('06', '07', '08')
  GROUP BY month, day)
WHERE place = 1 ORDER BY month",
    },
];

pub async fn ask_all(stage: &Stage, cx: &Cx) -> anyhow::Result<()> {
    stage.heading("3  Ask Athena");
    run(cx, DECLARE_AIRLINES).await?;
    for question in &QUESTIONS {
        ask(stage, cx, question).await?;
    }
    Ok(())
}

async fn ask(stage: &Stage, cx: &Cx, question: &Question) -> anyhow::Result<()> {
    println!();
    let step = stage.spinner(question.text);
    let (id, scanned) = run(cx, question.sql).await?;
    let results = cx.call::<GetQueryResults>(GetQueryResultsInput { query_execution_id: id, ..Default::default() }).await?;
    step.done(&format!("{} {}", question.text, console::style(format!("scanned {:.1} MB", scanned as f64 / 1e6)).dim()));
    let set = results.result_set.context("a finished query has results")?;
    let mut rows = set.rows.unwrap_or_default().into_iter().map(|row| {
        let data = row.data.unwrap_or_default().into_iter();
        data.map(|datum| datum.var_char_value.unwrap_or_default()).collect::<Vec<_>>()
    });
    let mut page = comfy_table::Table::new();
    page.load_preset(comfy_table::presets::UTF8_BORDERS_ONLY).set_header(rows.next().unwrap_or_default());
    for row in rows {
        page.add_row(row.into_iter().map(|text| {
            let alignment = if text.parse::<f64>().is_ok() { comfy_table::CellAlignment::Right } else { comfy_table::CellAlignment::Left };
            comfy_table::Cell::new(text).set_alignment(alignment)
        }));
    }
    println!("{page}");
    Ok(())
}

/// Runs one statement to its end: its id, and the bytes it scanned.
async fn run(cx: &Cx, sql: &str) -> anyhow::Result<(String, i64)> {
    let input = StartQueryExecutionInput {
        query_string: sql.into(),
        query_execution_context: Some(QueryExecutionContext { database: Some(DATABASE.into()), ..Default::default() }),
        result_configuration: Some(ResultConfiguration {
            output_location: Some(format!("s3://{BUCKET}/athena-results/")),
            ..Default::default()
        }),
        ..Default::default()
    };
    let id = cx.call::<StartQueryExecution>(input).await?.query_execution_id.context("a started query has an id")?;
    cx.world().settle().await;
    let input = GetQueryExecutionInput { query_execution_id: id.clone() };
    let execution = cx.call::<GetQueryExecution>(input).await?.query_execution.context("the query is there")?;
    let status = execution.status.context("it has a status")?;
    if status.state.as_deref() != Some("SUCCEEDED") {
        bail!("the query failed: {}\n{sql}", status.state_change_reason.unwrap_or_default());
    }
    Ok((id, execution.statistics.and_then(|statistics| statistics.data_scanned_in_bytes).unwrap_or_default()))
}

//! GetQueryResults: pages of the result object, read from S3 with the caller's permissions.
//!
//! A page token says at which byte of the object the next page begins, so no page costs more than itself.

use api_athena::values::column_nullable;
use api_athena::{ColumnInfo, Datum, GetQueryResults, GetQueryResultsInput, GetQueryResultsOutput, ResultSet, ResultSetMetadata, Row};
use kernel::{Body, Cx, Error, Handler};

use crate::Athena;
use crate::errors;
use crate::lake;
use crate::model::kind::Form;
use crate::model::output::S3Path;
use crate::model::page;
use crate::model::query::{Query, State};
use crate::model::result_csv::{Cell, read_record};
use crate::model::result_metadata::{CATALOG, ResultColumn, ResultMetadata};
use crate::ops::paging;
use crate::store::QUERIES;

const PAGE: i32 = 1000;
/// Thousands of columns fit.
const METADATA_BYTES_MAX: u64 = 16 << 20;
/// One record must fit into memory.
const RECORD_BYTES_MAX: usize = 256 << 20;

impl Handler<GetQueryResults> for Athena {
    async fn run(&self, cx: &Cx, input: GetQueryResultsInput) -> Result<GetQueryResultsOutput, Error> {
        let id = &input.query_execution_id;
        let query = cx.read(|tx| tx.get(&QUERIES, id))?.ok_or_else(|| errors::query_not_found(id))?;
        match query.state {
            State::Succeeded => {}
            State::Queued | State::Running => return Err(errors::not_finished(query.state.name())),
            State::Failed => return Err(errors::finished_badly(query.state.name())),
            State::Cancelled => return Err(errors::results_missing()),
        }
        let most = paging::size(input.max_results, PAGE, PAGE)?;
        let from = paging::position(input.next_token.as_deref())?.map_or(Ok(0), |text| offset(&text, id))?;
        let path = query.results.output_location.as_deref().and_then(S3Path::parse).ok_or_else(errors::results_missing)?;
        let columns = columns(cx, &path).await?;
        // AWS: what writes answers with the number of rows written, and has no rows itself.
        let writes = matches!(query.kind.form, Form::Table | Form::Data);
        let (rows, next) = if writes { (Vec::new(), None) } else { rows(cx, &query, &path, from, most).await? };
        let updated = if writes { query.totals.rows_out as i64 } else { 0 };
        Ok(GetQueryResultsOutput {
            // AWS: zero for SELECT and SHOW, nothing for what defines.
            update_count: (!columns.is_empty()).then_some(updated),
            result_set: Some(ResultSet {
                rows: Some(rows),
                result_set_metadata: Some(ResultSetMetadata { column_info: Some(columns.into_iter().map(column_info).collect()) }),
            }),
            next_token: next.map(|offset| page::token(&format!("{id}|{offset}"))),
        })
    }
}

fn offset(position: &str, id: &str) -> Result<u64, Error> {
    let offset = position.strip_prefix(id).and_then(|rest| rest.strip_prefix('|')).and_then(|offset| offset.parse().ok());
    offset.ok_or_else(errors::bad_page_token)
}

/// Objects that are gone are results that cannot be found; what S3 refuses, the caller hears from S3.
fn missing(error: Error) -> Error {
    match error.code() {
        "NoSuchKey" | "NoSuchBucket" => errors::results_missing(),
        _ => match error {
            Error::Api(error) => errors::invalid_input(format!("{} ({})", error.message, error.code())),
            ours => ours,
        },
    }
}

async fn columns(cx: &Cx, path: &S3Path) -> Result<Vec<ResultColumn>, Error> {
    match lake::body(cx, &path.with_suffix(".metadata"), METADATA_BYTES_MAX).await {
        Ok(bytes) => ResultMetadata::decode(&bytes).map(|metadata| metadata.columns).ok_or_else(errors::results_missing),
        // What only defines has no columns, and no metadata.
        Err(error) if error.code() == "NoSuchKey" => Ok(Vec::new()),
        Err(error) => Err(missing(error)),
    }
}

fn column_info(column: ResultColumn) -> ColumnInfo {
    ColumnInfo {
        catalog_name: Some(CATALOG.to_owned()),
        schema_name: Some(String::new()),
        table_name: Some(String::new()),
        label: Some(column.name.clone()),
        case_sensitive: Some(column.is_case_sensitive()),
        precision: Some(column.precision),
        scale: Some(column.scale),
        nullable: Some(column_nullable::UNKNOWN.to_owned()),
        r#type: column.data_type,
        name: column.name,
    }
}

/// One page, and the byte at which the next begins.
async fn rows(cx: &Cx, query: &Query, path: &S3Path, from: u64, most: usize) -> Result<(Vec<Row>, Option<u64>), Error> {
    let body = lake::open(cx, path, from).await.map_err(missing)?;
    let take: Take = match query.kind.form {
        Form::Csv => read_record,
        Form::Text | Form::Table | Form::Data => read_line,
    };
    let mut records = Records { body, buffer: Vec::new(), used: 0, at: from, is_end: false, take };
    let mut rows = Vec::new();
    while rows.len() < most {
        match records.next().await? {
            Some(cells) => rows.push(row(cells)),
            None => return Ok((rows, None)),
        }
    }
    let next = records.at;
    Ok((rows, records.next().await?.map(|_| next)))
}

fn row(cells: Vec<Cell>) -> Row {
    Row { data: Some(cells.into_iter().map(|var_char_value| Datum { var_char_value }).collect()) }
}

/// How a record is taken off the front of some bytes, see [`read_record`].
type Take = fn(&[u8], bool) -> Option<(Vec<Cell>, usize)>;

/// A line is a row with one value, tabs and all (AWS: DESCRIBE).
fn read_line(bytes: &[u8], is_end: bool) -> Option<(Vec<Cell>, usize)> {
    let (line, length) = match bytes.iter().position(|byte| *byte == b'\n') {
        Some(end) => (&bytes[..end], end + 1),
        None if is_end && !bytes.is_empty() => (bytes, bytes.len()),
        None => return None,
    };
    Some((vec![Some(String::from_utf8_lossy(line).into_owned())], length))
}

/// Records out of a body, as many as are asked for.
struct Records {
    body: Body,
    buffer: Vec<u8>,
    /// Bytes of the buffer that are records already taken.
    used: usize,
    /// The byte of the object where the next record begins.
    at: u64,
    is_end: bool,
    take: Take,
}

impl Records {
    async fn next(&mut self) -> Result<Option<Vec<Cell>>, Error> {
        loop {
            if let Some((cells, length)) = (self.take)(&self.buffer[self.used..], self.is_end) {
                self.used += length;
                self.at += length as u64;
                return Ok(Some(cells));
            }
            if self.is_end {
                return Ok(None);
            }
            self.buffer.drain(..self.used);
            self.used = 0;
            match self.body.chunk().await {
                Some(chunk) => self.buffer.extend_from_slice(&chunk?),
                None => self.is_end = true,
            }
            if self.buffer.len() > RECORD_BYTES_MAX {
                return Err(Error::internal("a result record is larger than memory should hold"));
            }
        }
    }
}

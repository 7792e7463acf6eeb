//! The protocols: JSON, XML, forms, CBOR, event streams.

use wire::cbor::Times;
use wire::{DecodeError, Missing, Structure};

use crate::Target;

type Read = fn(&[u8], &mut dyn Structure) -> Result<Missing, DecodeError>;
type Write = fn(&dyn Structure) -> Vec<u8>;

/// Reads into a type, and if that went well writes, reads and writes again: the second text must be the first.
fn round_trip<T: Structure + Default>(data: &[u8], read: Read, write: Write) {
    let mut value = T::default();
    if read(data, &mut value).is_err() {
        return;
    }
    let text = write(&value);
    let mut again = T::default();
    read(&text, &mut again).unwrap_or_else(|error| panic!("{error}: we cannot read what we wrote: {}", text.escape_ascii()));
    assert_eq!(text.escape_ascii().to_string(), write(&again).escape_ascii().to_string());
}

fn read_cbor(data: &[u8], into: &mut dyn Structure) -> Result<Missing, DecodeError> {
    wire::cbor::from_slice(data, Times::Millis, into)
}

fn write_cbor(value: &dyn Structure) -> Vec<u8> {
    wire::cbor::to_vec(value, Times::Millis)
}

pub const JSON: Target = Target {
    name: "json",
    run: |data| {
        round_trip::<api_glue::CreateTableInput>(data, wire::json::from_slice, wire::json::to_vec);
        round_trip::<api_glue::CreateCrawlerInput>(data, wire::json::from_slice, wire::json::to_vec);
        round_trip::<api_athena::StartQueryExecutionInput>(data, wire::json::from_slice, wire::json::to_vec);
        round_trip::<api_kinesis::PutRecordsInput>(data, wire::json::from_slice, wire::json::to_vec);
    },
    seeds: &[
        br#"{"DatabaseName":"db","TableInput":{"Name":"t","Retention":0,"LastAccessTime":1.7e9,"Parameters":{"a":"b","\u00e9":"\ud83d\ude00"},
            "StorageDescriptor":{"Columns":[{"Name":"id","Type":"bigint"}],"Compressed":false,"SortColumns":[{"Column":"id","SortOrder":1}]}}}"#,
        br#"{"StreamName":"s","Records":[{"Data":"aGVsbG8=","PartitionKey":"k","ExplicitHashKey":null}],"Unknown":[[{}],-1e999]}"#,
        br#"{"Name":"c","Role":"r","Targets":{"S3Targets":[{"Path":"s3://b/","Exclusions":["**"],"SampleSize":5}]},"Tags":{}}"#,
    ],
};

pub const XML: Target = Target {
    name: "xml",
    run: |data| {
        let write: Write = |value| wire::xml::to_string(value, "Root", None).into_bytes();
        round_trip::<api_s3::Tagging>(data, wire::xml::from_slice, write);
        round_trip::<api_s3::Delete>(data, wire::xml::from_slice, write);
        round_trip::<api_s3::CompletedMultipartUpload>(data, wire::xml::from_slice, write);
    },
    seeds: &[
        b"<?xml version=\"1.0\"?><Tagging xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><TagSet><Tag><Key>a &amp; b</Key><Value>&#x20AC;</Value></Tag></TagSet></Tagging>",
        b"<Delete><Object><Key><![CDATA[a<b]]></Key><VersionId>v</VersionId></Object><Quiet>true</Quiet><!-- c --></Delete>",
        b"<CompleteMultipartUpload><Part><ETag>\"e\"</ETag><PartNumber>1</PartNumber></Part></CompleteMultipartUpload>",
        b"<!DOCTYPE x [<!ENTITY e \"boom\">]><Tagging>&e;</Tagging>",
    ],
};

pub const FORM: Target = Target {
    name: "form",
    run: |data| {
        let _ = wire::query::from_slice(data, &mut api_iam::CreateRoleInput::default());
        let _ = wire::query::from_slice(data, &mut api_iam::TagUserInput::default());
        let _ = wire::query::parameter(data, "Action");
    },
    seeds: &[
        b"Action=CreateRole&Version=2010-05-08&RoleName=r&AssumeRolePolicyDocument=%7B%7D&MaxSessionDuration=3600&Tags.member.1.Key=a&Tags.member.1.Value=b+c",
        b"Action=TagUser&UserName=%C3%A9&Tags.member.2.Key=b&Tags.member.1.Key=a&Tags.member.99999999999=x&&=&%zz",
    ],
};

pub const CBOR: Target = Target {
    name: "cbor",
    run: |data| {
        round_trip::<api_kinesis::PutRecordsInput>(data, read_cbor, write_cbor);
        round_trip::<api_kinesis::GetShardIteratorInput>(data, read_cbor, write_cbor);
    },
    seeds: &[
        b"\xa2\x6aStreamName\x61s\x67Records\x81\xa2\x64Data\x45hello\x6cPartitionKey\x61k",
        b"\xbf\x6aStreamName\x7f\x61a\x61b\xff\x69Timestamp\xc1\x1b\x00\x00\x01\x8b\xcf\xe5\x68\x00\x67unknown\x9f\x01\xf6\xfb\x7f\xf0\x00\x00\x00\x00\x00\x00\xff\xff",
    ],
};

pub const EVENT_STREAM: Target = Target {
    name: "event_stream",
    run: |data| {
        // The first byte says where the network cuts.
        let cut = data.first().map_or(0, |first| usize::from(*first)).min(data.len());
        let mut reader = wire::event_stream::FrameReader::default();
        for piece in [&data[..cut], &data[cut..]] {
            reader.push(piece);
            while let Ok(Some(frame)) = reader.next_frame() {
                let _ = frame.text(":event-type");
            }
        }
    },
    seeds: &[
        b"\x00\x00\x00\x1d\x00\x00\x00\x00\xfd\x52\x8c\x5a{'foo':'bar'}\xc3\x65\x39\x36",
        b"\x00\x00\x00\x10\x00\x00\x00\x00\x05\xc2\x48\xeb\x7d\x98\xc8\xff",
    ],
};

//! Server-side encryption settings: which there are, and which we serve.
//!
//! AWS: since January 2023 every object is encrypted with SSE-S3 (`AES256`) unless something else is asked for ("Setting default
//! server-side encryption behavior", User Guide). Keys of KMS and of customers are not served yet, and are refused by name.

use serde::{Deserialize, Serialize};

/// The one algorithm of every object here.
pub const AES256: &str = "AES256";

/// What a request or a bucket's default asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    SseS3,
    Kms,
    DualLayerKms,
    Unknown,
}

impl Asked {
    pub fn parse(algorithm: &str) -> Asked {
        match algorithm {
            AES256 => Asked::SseS3,
            "aws:kms" => Asked::Kms,
            "aws:kms:dsse" => Asked::DualLayerKms,
            _ => Asked::Unknown,
        }
    }
}

/// A bucket's default encryption. The algorithm is always SSE-S3 for now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BucketEncryption {
    pub bucket_key_enabled: bool,
}

/// How the bytes of a version are encrypted at rest.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Encryption {
    #[default]
    SseS3,
}

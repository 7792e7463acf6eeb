//! Multipart uploads: begun, fed, listed, completed or given up.

mod abort_multipart_upload;
mod complete_multipart_upload;
mod create_multipart_upload;
mod list_multipart_uploads;
mod list_parts;
mod receiving;
mod upload_part;
mod upload_part_copy;

use api_s3::Initiator;

fn initiator(id: &str) -> Initiator {
    Initiator { id: Some(id.to_owned()), display_name: None }
}

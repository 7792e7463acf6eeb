//! The envelopes of query responses.

use crate::schema::{OperationSchema, ServiceSchema};
use crate::visit::Structure;
use crate::xml::{XmlWriter, xmlns};

/// `<XResponse><XResult>…</XResult><ResponseMetadata>…`. An operation without output members has no result element.
pub(crate) fn response(op: &OperationSchema, output: &dyn Structure, request_id: &str) -> String {
    let mut writer = XmlWriter::new(false);
    writer.element(&format!("{}Response", op.name), &namespace(op.service), |writer| {
        if !output.schema().members.is_empty() {
            let result = format!("{}Result", op.name);
            writer.root(op.output_wrapper.unwrap_or(&result), None, output);
        }
        writer.element("ResponseMetadata", "", |writer| writer.text_element("RequestId", request_id));
    });
    writer.out
}

/// What an error says: whose fault, and the elements that follow it.
pub(crate) struct Fault<'a> {
    pub code: &'a str,
    pub message: &'a str,
    pub is_sender: bool,
    pub details: &'a [(&'static str, String)],
}

pub(crate) fn error(service: &ServiceSchema, fault: &Fault, request_id: &str) -> String {
    let mut writer = XmlWriter::new(false);
    writer.element("ErrorResponse", &namespace(service), |writer| {
        writer.element("Error", "", |writer| {
            writer.text_element("Type", if fault.is_sender { "Sender" } else { "Receiver" });
            writer.text_element("Code", fault.code);
            writer.text_element("Message", fault.message);
            fault.details.iter().for_each(|(name, value)| writer.text_element(name, value));
        });
        writer.text_element("RequestId", request_id);
    });
    writer.out
}

fn namespace(service: &ServiceSchema) -> String {
    service.xml_namespace.map(xmlns).unwrap_or_default()
}

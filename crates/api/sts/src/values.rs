// Generated from models/sts.json by `cargo xtask codegen`; do not edit.

//! The values of the enums, a module each. Members of enum types are plain strings.

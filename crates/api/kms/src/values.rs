// Generated from models/kms.json by `cargo xtask codegen`; do not edit.

//! The values of the enums, a module each. Members of enum types are plain strings.

pub mod customer_master_key_spec {
    pub const RSA_2048: &str = "RSA_2048";
    pub const RSA_3072: &str = "RSA_3072";
    pub const RSA_4096: &str = "RSA_4096";
    pub const ECC_NIST_P256: &str = "ECC_NIST_P256";
    pub const ECC_NIST_P384: &str = "ECC_NIST_P384";
    pub const ECC_NIST_P521: &str = "ECC_NIST_P521";
    pub const ECC_SECG_P256K1: &str = "ECC_SECG_P256K1";
    pub const SYMMETRIC_DEFAULT: &str = "SYMMETRIC_DEFAULT";
    pub const HMAC_224: &str = "HMAC_224";
    pub const HMAC_256: &str = "HMAC_256";
    pub const HMAC_384: &str = "HMAC_384";
    pub const HMAC_512: &str = "HMAC_512";
    pub const SM2: &str = "SM2";
    pub const ALL: &[&str] = &[
        RSA_2048,
        RSA_3072,
        RSA_4096,
        ECC_NIST_P256,
        ECC_NIST_P384,
        ECC_NIST_P521,
        ECC_SECG_P256K1,
        SYMMETRIC_DEFAULT,
        HMAC_224,
        HMAC_256,
        HMAC_384,
        HMAC_512,
        SM2,
    ];
}

pub mod data_key_spec {
    pub const AES_256: &str = "AES_256";
    pub const AES_128: &str = "AES_128";
    pub const ALL: &[&str] = &[AES_256, AES_128];
}

pub mod dry_run_modifier_type {
    pub const IGNORE_CIPHERTEXT: &str = "IGNORE_CIPHERTEXT";
    pub const ALL: &[&str] = &[IGNORE_CIPHERTEXT];
}

pub mod encapsulation_algorithm_spec {
    pub const ML_KEM: &str = "ML_KEM";
    pub const ALL: &[&str] = &[ML_KEM];
}

pub mod encryption_algorithm_spec {
    pub const SYMMETRIC_DEFAULT: &str = "SYMMETRIC_DEFAULT";
    pub const RSAES_OAEP_SHA_1: &str = "RSAES_OAEP_SHA_1";
    pub const RSAES_OAEP_SHA_256: &str = "RSAES_OAEP_SHA_256";
    pub const SM2PKE: &str = "SM2PKE";
    pub const ALL: &[&str] = &[SYMMETRIC_DEFAULT, RSAES_OAEP_SHA_1, RSAES_OAEP_SHA_256, SM2PKE];
}

pub mod expiration_model_type {
    pub const KEY_MATERIAL_EXPIRES: &str = "KEY_MATERIAL_EXPIRES";
    pub const KEY_MATERIAL_DOES_NOT_EXPIRE: &str = "KEY_MATERIAL_DOES_NOT_EXPIRE";
    pub const ALL: &[&str] = &[KEY_MATERIAL_EXPIRES, KEY_MATERIAL_DOES_NOT_EXPIRE];
}

pub mod grant_operation {
    pub const DECRYPT: &str = "Decrypt";
    pub const ENCRYPT: &str = "Encrypt";
    pub const GENERATE_DATA_KEY: &str = "GenerateDataKey";
    pub const GENERATE_DATA_KEY_WITHOUT_PLAINTEXT: &str = "GenerateDataKeyWithoutPlaintext";
    pub const RE_ENCRYPT_FROM: &str = "ReEncryptFrom";
    pub const RE_ENCRYPT_TO: &str = "ReEncryptTo";
    pub const SIGN: &str = "Sign";
    pub const VERIFY: &str = "Verify";
    pub const GET_PUBLIC_KEY: &str = "GetPublicKey";
    pub const CREATE_GRANT: &str = "CreateGrant";
    pub const RETIRE_GRANT: &str = "RetireGrant";
    pub const DESCRIBE_KEY: &str = "DescribeKey";
    pub const GENERATE_DATA_KEY_PAIR: &str = "GenerateDataKeyPair";
    pub const GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT: &str = "GenerateDataKeyPairWithoutPlaintext";
    pub const GENERATE_MAC: &str = "GenerateMac";
    pub const VERIFY_MAC: &str = "VerifyMac";
    pub const DERIVE_SHARED_SECRET: &str = "DeriveSharedSecret";
    pub const ENCAPSULATE: &str = "Encapsulate";
    pub const DECAPSULATE: &str = "Decapsulate";
    pub const ALL: &[&str] = &[
        DECRYPT,
        ENCRYPT,
        GENERATE_DATA_KEY,
        GENERATE_DATA_KEY_WITHOUT_PLAINTEXT,
        RE_ENCRYPT_FROM,
        RE_ENCRYPT_TO,
        SIGN,
        VERIFY,
        GET_PUBLIC_KEY,
        CREATE_GRANT,
        RETIRE_GRANT,
        DESCRIBE_KEY,
        GENERATE_DATA_KEY_PAIR,
        GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT,
        GENERATE_MAC,
        VERIFY_MAC,
        DERIVE_SHARED_SECRET,
        ENCAPSULATE,
        DECAPSULATE,
    ];
}

pub mod import_state {
    pub const IMPORTED: &str = "IMPORTED";
    pub const PENDING_IMPORT: &str = "PENDING_IMPORT";
    pub const ALL: &[&str] = &[IMPORTED, PENDING_IMPORT];
}

pub mod include_key_material {
    pub const ALL_KEY_MATERIAL: &str = "ALL_KEY_MATERIAL";
    pub const ROTATIONS_ONLY: &str = "ROTATIONS_ONLY";
    pub const ALL: &[&str] = &[ALL_KEY_MATERIAL, ROTATIONS_ONLY];
}

pub mod key_agreement_algorithm_spec {
    pub const ECDH: &str = "ECDH";
    pub const ALL: &[&str] = &[ECDH];
}

pub mod key_encryption_mechanism {
    pub const RSAES_OAEP_SHA_256: &str = "RSAES_OAEP_SHA_256";
    pub const ALL: &[&str] = &[RSAES_OAEP_SHA_256];
}

pub mod key_manager_type {
    pub const AWS: &str = "AWS";
    pub const CUSTOMER: &str = "CUSTOMER";
    pub const ALL: &[&str] = &[AWS, CUSTOMER];
}

pub mod key_material_state {
    pub const NON_CURRENT: &str = "NON_CURRENT";
    pub const CURRENT: &str = "CURRENT";
    pub const PENDING_ROTATION: &str = "PENDING_ROTATION";
    pub const PENDING_MULTI_REGION_IMPORT_AND_ROTATION: &str = "PENDING_MULTI_REGION_IMPORT_AND_ROTATION";
    pub const ALL: &[&str] = &[NON_CURRENT, CURRENT, PENDING_ROTATION, PENDING_MULTI_REGION_IMPORT_AND_ROTATION];
}

pub mod key_spec {
    pub const RSA_2048: &str = "RSA_2048";
    pub const RSA_3072: &str = "RSA_3072";
    pub const RSA_4096: &str = "RSA_4096";
    pub const ECC_NIST_P256: &str = "ECC_NIST_P256";
    pub const ECC_NIST_P384: &str = "ECC_NIST_P384";
    pub const ECC_NIST_P521: &str = "ECC_NIST_P521";
    pub const ECC_SECG_P256K1: &str = "ECC_SECG_P256K1";
    pub const SYMMETRIC_DEFAULT: &str = "SYMMETRIC_DEFAULT";
    pub const HMAC_224: &str = "HMAC_224";
    pub const HMAC_256: &str = "HMAC_256";
    pub const HMAC_384: &str = "HMAC_384";
    pub const HMAC_512: &str = "HMAC_512";
    pub const SM2: &str = "SM2";
    pub const ML_DSA_44: &str = "ML_DSA_44";
    pub const ML_DSA_65: &str = "ML_DSA_65";
    pub const ML_DSA_87: &str = "ML_DSA_87";
    pub const ECC_NIST_EDWARDS25519: &str = "ECC_NIST_EDWARDS25519";
    pub const ML_KEM_512: &str = "ML_KEM_512";
    pub const ML_KEM_768: &str = "ML_KEM_768";
    pub const ML_KEM_1024: &str = "ML_KEM_1024";
    pub const ALL: &[&str] = &[
        RSA_2048,
        RSA_3072,
        RSA_4096,
        ECC_NIST_P256,
        ECC_NIST_P384,
        ECC_NIST_P521,
        ECC_SECG_P256K1,
        SYMMETRIC_DEFAULT,
        HMAC_224,
        HMAC_256,
        HMAC_384,
        HMAC_512,
        SM2,
        ML_DSA_44,
        ML_DSA_65,
        ML_DSA_87,
        ECC_NIST_EDWARDS25519,
        ML_KEM_512,
        ML_KEM_768,
        ML_KEM_1024,
    ];
}

pub mod key_state {
    pub const CREATING: &str = "Creating";
    pub const ENABLED: &str = "Enabled";
    pub const DISABLED: &str = "Disabled";
    pub const PENDING_DELETION: &str = "PendingDeletion";
    pub const PENDING_IMPORT: &str = "PendingImport";
    pub const PENDING_REPLICA_DELETION: &str = "PendingReplicaDeletion";
    pub const UNAVAILABLE: &str = "Unavailable";
    pub const UPDATING: &str = "Updating";
    pub const ALL: &[&str] =
        &[CREATING, ENABLED, DISABLED, PENDING_DELETION, PENDING_IMPORT, PENDING_REPLICA_DELETION, UNAVAILABLE, UPDATING];
}

pub mod key_usage_type {
    pub const SIGN_VERIFY: &str = "SIGN_VERIFY";
    pub const ENCRYPT_DECRYPT: &str = "ENCRYPT_DECRYPT";
    pub const GENERATE_VERIFY_MAC: &str = "GENERATE_VERIFY_MAC";
    pub const KEY_AGREEMENT: &str = "KEY_AGREEMENT";
    pub const ENCAPSULATE_DECAPSULATE: &str = "ENCAPSULATE_DECAPSULATE";
    pub const ALL: &[&str] = &[SIGN_VERIFY, ENCRYPT_DECRYPT, GENERATE_VERIFY_MAC, KEY_AGREEMENT, ENCAPSULATE_DECAPSULATE];
}

pub mod mac_algorithm_spec {
    pub const HMAC_SHA_224: &str = "HMAC_SHA_224";
    pub const HMAC_SHA_256: &str = "HMAC_SHA_256";
    pub const HMAC_SHA_384: &str = "HMAC_SHA_384";
    pub const HMAC_SHA_512: &str = "HMAC_SHA_512";
    pub const ALL: &[&str] = &[HMAC_SHA_224, HMAC_SHA_256, HMAC_SHA_384, HMAC_SHA_512];
}

pub mod multi_region_key_type {
    pub const PRIMARY: &str = "PRIMARY";
    pub const REPLICA: &str = "REPLICA";
    pub const ALL: &[&str] = &[PRIMARY, REPLICA];
}

pub mod origin_type {
    pub const AWS_KMS: &str = "AWS_KMS";
    pub const EXTERNAL: &str = "EXTERNAL";
    pub const AWS_CLOUDHSM: &str = "AWS_CLOUDHSM";
    pub const EXTERNAL_KEY_STORE: &str = "EXTERNAL_KEY_STORE";
    pub const ALL: &[&str] = &[AWS_KMS, EXTERNAL, AWS_CLOUDHSM, EXTERNAL_KEY_STORE];
}

pub mod resource_owner_type {
    pub const SELF: &str = "SELF";
    pub const OTHER_ACCOUNTS_VIA_RAM: &str = "OTHER_ACCOUNTS_VIA_RAM";
    pub const ALL: &[&str] = &[SELF, OTHER_ACCOUNTS_VIA_RAM];
}

pub mod rotation_type {
    pub const AUTOMATIC: &str = "AUTOMATIC";
    pub const ON_DEMAND: &str = "ON_DEMAND";
    pub const ALL: &[&str] = &[AUTOMATIC, ON_DEMAND];
}

pub mod signing_algorithm_spec {
    pub const RSASSA_PSS_SHA_256: &str = "RSASSA_PSS_SHA_256";
    pub const RSASSA_PSS_SHA_384: &str = "RSASSA_PSS_SHA_384";
    pub const RSASSA_PSS_SHA_512: &str = "RSASSA_PSS_SHA_512";
    pub const RSASSA_PKCS1_V1_5_SHA_256: &str = "RSASSA_PKCS1_V1_5_SHA_256";
    pub const RSASSA_PKCS1_V1_5_SHA_384: &str = "RSASSA_PKCS1_V1_5_SHA_384";
    pub const RSASSA_PKCS1_V1_5_SHA_512: &str = "RSASSA_PKCS1_V1_5_SHA_512";
    pub const ECDSA_SHA_256: &str = "ECDSA_SHA_256";
    pub const ECDSA_SHA_384: &str = "ECDSA_SHA_384";
    pub const ECDSA_SHA_512: &str = "ECDSA_SHA_512";
    pub const SM2DSA: &str = "SM2DSA";
    pub const ML_DSA_SHAKE_256: &str = "ML_DSA_SHAKE_256";
    pub const ED25519_SHA_512: &str = "ED25519_SHA_512";
    pub const ED25519_PH_SHA_512: &str = "ED25519_PH_SHA_512";
    pub const ALL: &[&str] = &[
        RSASSA_PSS_SHA_256,
        RSASSA_PSS_SHA_384,
        RSASSA_PSS_SHA_512,
        RSASSA_PKCS1_V1_5_SHA_256,
        RSASSA_PKCS1_V1_5_SHA_384,
        RSASSA_PKCS1_V1_5_SHA_512,
        ECDSA_SHA_256,
        ECDSA_SHA_384,
        ECDSA_SHA_512,
        SM2DSA,
        ML_DSA_SHAKE_256,
        ED25519_SHA_512,
        ED25519_PH_SHA_512,
    ];
}

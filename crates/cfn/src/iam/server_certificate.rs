// Written by `cargo xtask codegen` from crates/registry/data/iam.txt.

//! `AWS::IAM::ServerCertificate` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ServerCertificateName`.
    CfnServerCertificate = "AWS::IAM::ServerCertificate", "iam-servercertificate", reference name, name_property "ServerCertificateName",
        arn "arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}", tags List "Tags";
    new {}
    set {
        /// 1 to 16384 characters; matches `[\x{0009}\x{000A}\x{000D}\x{0020}-\x{00FF}]+`; an update replaces the resource; AWS does not show it again
        certificate_body: str = "CertificateBody",
        /// 1 to 2097152 characters; matches `[\x{0009}\x{000A}\x{000D}\x{0020}-\x{00FF}]+`; an update replaces the resource; AWS does not show it again
        certificate_chain: str = "CertificateChain",
        /// 1 to 512 characters; matches `(\x{002F})|(\x{002F}[\x{0021}-\x{007F}]+\x{002F})`
        path: str = "Path",
        /// 1 to 16384 characters; matches `[\x{0009}\x{000A}\x{000D}\x{0020}-\x{00FF}]+`; an update replaces the resource; AWS does not show it again
        private_key: str = "PrivateKey",
        /// 1 to 128 characters; matches `[0-9A-Za-z_+=,.@-]+`; an update replaces the resource
        server_certificate_name: str = "ServerCertificateName",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

//! How a topic is made.

use crate::kms::KeyRef;

/// How a [`Topic`](super::Topic) is made.
///
/// Default: a standard topic that CloudFormation names, not encrypted.
///
/// ```
/// use catchment_constructs::topic::TopicProps;
///
/// let props = TopicProps::new().name("trail-deliveries").display_name("Trail deliveries");
/// # let _ = props;
/// ```
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TopicProps {
    pub(super) name: Option<String>,
    pub(super) display_name: Option<String>,
    pub(super) fifo: Option<Deduplication>,
    pub(super) encryption: Encryption,
    pub(super) tags: Vec<(String, String)>,
}

/// How a topic is encrypted.
#[derive(Clone, Debug, Default)]
pub(super) enum Encryption {
    /// Not at all.
    #[default]
    None,
    /// With `alias/aws/sns`.
    AwsManaged,
    /// With a key of a customer.
    Customer(KeyRef),
}

/// How a FIFO topic knows that a message came before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deduplication {
    /// By an id that the publisher gives.
    ById,
    /// By the SHA-256 of the message.
    ByContent,
}

impl TopicProps {
    /// A standard topic that CloudFormation names.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The name: 1 to 256 of `A-Z a-z 0-9 _ -`. A FIFO topic's name gets `.fifo` at its end, and
    /// has it in the 256. Another name replaces the topic. Default: CloudFormation makes one.
    #[must_use]
    pub fn name(mut self, name: &str) -> Self {
        self.name = Some(name.to_owned());
        self
    }

    /// The name that subscribers see, up to 100 characters; text messages show the first 10.
    /// Default: none.
    #[must_use]
    pub fn display_name(mut self, name: &str) -> Self {
        self.display_name = Some(name.to_owned());
        self
    }

    /// Makes it a FIFO topic: messages arrive in order, each once, and only at SQS queues. Most
    /// AWS services publish to standard topics only. Default: a standard topic. Changing between
    /// the two replaces the topic.
    #[must_use]
    pub fn fifo(mut self, deduplication: Deduplication) -> Self {
        self.fifo = Some(deduplication);
        self
    }

    /// The key that encrypts messages at rest, of the topic's Region. Default: none, because a
    /// notification says that a log file arrived and holds no event; encryption costs requests to
    /// KMS.
    ///
    /// Its policy comes to allow what each service that publishes needs; give those who publish as
    /// a role or user `KeyRef::grant_encrypt_decrypt`.
    #[must_use]
    pub fn encrypt_with(mut self, key: impl Into<KeyRef>) -> Self {
        self.encryption = Encryption::Customer(key.into());
        self
    }

    /// Encrypts messages at rest with the AWS managed key `alias/aws/sns`. AWS services cannot
    /// publish to such a topic, because that key's policy cannot be changed; only roles and users
    /// of the account can.
    #[must_use]
    pub fn encrypt_with_aws_managed_key(mut self) -> Self {
        self.encryption = Encryption::AwsManaged;
        self
    }

    /// A tag.
    #[must_use]
    pub fn tag(mut self, key: &str, value: &str) -> Self {
        self.tags.push((key.to_owned(), value.to_owned()));
        self
    }
}

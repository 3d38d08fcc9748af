//! What services need of a key, by what they do with it.

use catchment_core::{Env, IntoValue, Scope, Value, format};
use catchment_iam::{Condition, ConditionKey, Principal, Statement};

use super::KeyRef;

impl KeyRef {
    /// Lets CloudWatch Logs encrypt log groups of the account and Region of `user`'s stack:
    /// `logs.REGION.amazonaws.com`, held to the log groups by the encryption context.
    ///
    /// `names` is a log group's name, or a pattern of names: `*` are all of them.
    ///
    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html>
    pub fn let_logs_encrypt<'a>(&self, user: impl Into<Scope<'a>>, names: impl IntoValue<str>) {
        let user = user.into();
        let Some(stack) = user.stack() else { return };
        let groups = format("log-group:{}", [names.into_value()]);
        let condition = Condition::arn_like(
            ConditionKey::encryption_context("aws:logs:arn"),
            stack.arn("logs", groups).build_str(),
        );
        let service = logs_principal(&stack.env(), stack.region());
        let statement = Statement::allow().principal(service).condition(condition);
        self.allow(
            user,
            statement.actions([
                "kms:Decrypt",
                "kms:Describe*",
                "kms:Encrypt",
                "kms:GenerateDataKey*",
                "kms:ReEncrypt*",
            ]),
        );
    }

    /// Lets a service write what is encrypted with this key, such as messages to a topic:
    /// `kms:GenerateDataKey*` and `kms:Decrypt`, under `conditions`.
    pub fn let_service_encrypt<'a>(
        &self,
        user: impl Into<Scope<'a>>,
        service: Principal,
        conditions: impl IntoIterator<Item = Condition>,
    ) {
        let statement = Statement::allow()
            .principal(service)
            .actions(["kms:Decrypt", "kms:GenerateDataKey*"])
            .conditions(conditions);
        self.allow(user, statement);
    }
}

/// CloudWatch Logs uses keys under a name with the Region, and in China with a domain of its own.
fn logs_principal(env: &Env, region: Value<str>) -> Principal {
    match (env.partition(), env.region()) {
        (Some("aws-cn"), Some(region)) => {
            Principal::service(std::format!("logs.{region}.amazonaws.com.cn"))
        }
        _ => Principal::regional_service("logs", region),
    }
}

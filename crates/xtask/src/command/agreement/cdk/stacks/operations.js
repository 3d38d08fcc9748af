'use strict';

const cdk = require('aws-cdk-lib');
const {
  aws_sns: sns,
  aws_iam: iam,
  aws_logs: logs,
  aws_cloudwatch: cw,
  aws_cloudwatch_actions: cwa,
  aws_secretsmanager: sm,
  aws_ssm: ssm,
  aws_cloudtrail: ct,
  aws_config: config,
  aws_backup: backup,
  aws_budgets: bud,
  custom_resources: cr,
} = cdk;

const { fn } = require('../function.js');

module.exports = (s) => {
  const t = new sns.Topic(s, 'T', { fifo: true, contentBasedDeduplication: true });
  const f = fn(s);
  const a = f.metricErrors().createAlarm(s, 'A', { threshold: 1, evaluationPeriods: 2 });
  a.addAlarmAction(new cwa.SnsAction(t));
  new cw.CompositeAlarm(s, 'CA', { alarmRule: cw.AlarmRule.anyOf(a, cw.AlarmRule.fromBoolean(true)) });
  new cw.Alarm(s, 'ME', {
    metric: new cw.MathExpression({
      expression: 'a+b',
      usingMetrics: { a: f.metricErrors(), b: f.metricDuration() },
    }),
    threshold: 1,
    evaluationPeriods: 1,
  });
  new cw.Dashboard(s, 'D', {
    widgets: [[new cw.GraphWidget({ left: [f.metricErrors()] }), new cw.TextWidget({ markdown: '# a' })]],
  });
  const lg = new logs.LogGroup(s, 'LG', { retention: logs.RetentionDays.ONE_MONTH });
  new logs.MetricFilter(s, 'MF', {
    logGroup: lg,
    metricNamespace: 'n',
    metricName: 'm',
    filterPattern: logs.FilterPattern.stringValue('$.a', '=', 'b'),
  });
  lg.addSubscriptionFilter('sf', {
    destination: new cdk.aws_logs_destinations.LambdaDestination(f),
    filterPattern: logs.FilterPattern.allEvents(),
  });
  new logs.QueryDefinition(s, 'QD', {
    queryDefinitionName: 'q',
    queryString: new logs.QueryString({ fields: ['@message'] }),
    logGroups: [lg],
  });
  new ct.Trail(s, 'CT', { sendToCloudWatchLogs: true, isMultiRegionTrail: true }).logAllS3DataEvents();
  new config.ManagedRule(s, 'MR', {
    identifier: 'ACCESS_KEYS_ROTATED',
    inputParameters: { maxAccessKeyAge: 60 },
  });
  new config.CustomRule(s, 'CR', {
    lambdaFunction: f,
    configurationChanges: true,
    ruleScope: config.RuleScope.fromResource(config.ResourceType.EC2_INSTANCE),
  });
  const pl = backup.BackupPlan.daily35DayRetention(s, 'BP');
  pl.addSelection('s', { resources: [backup.BackupResource.fromTag('a', 'b')] });
  new ssm.StringParameter(s, 'SP', { stringValue: 'x', allowedPattern: '.*' });
  new ssm.StringListParameter(s, 'SL', { stringListValue: ['a', 'b'] });
  new sm.Secret(s, 'S', {
    generateSecretString: { secretStringTemplate: '{"u":"a"}', generateStringKey: 'p' },
  }).addRotationSchedule('rs', { rotationLambda: f, automaticallyAfter: cdk.Duration.days(30) });
  const u = new iam.User(s, 'U');
  new iam.Group(s, 'G').addUser(u);
  new iam.ManagedPolicy(s, 'MP', {
    statements: [
      new iam.PolicyStatement({
        actions: ['s3:*'],
        resources: ['*'],
        conditions: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } },
      }),
    ],
  }).attachToUser(u);
  new iam.OpenIdConnectProvider(s, 'OP', {
    url: 'https://token.actions.githubusercontent.com',
    clientIds: ['a'],
  });
  new iam.SamlProvider(s, 'SPr', {
    metadataDocument: iam.SamlMetadataDocument.fromXml('<x>'.padEnd(1100, 'a')),
  });
  new iam.Role(s, 'R', {
    assumedBy: new iam.CompositePrincipal(
      new iam.AccountRootPrincipal(),
      new iam.WebIdentityPrincipal('accounts.google.com'),
      new iam.OrganizationPrincipal('o-abcdefghij'),
    ),
    maxSessionDuration: cdk.Duration.hours(2),
  });
  new iam.AccessKey(s, 'AK', { user: u });
  new cr.AwsCustomResource(s, 'ACR', {
    onCreate: { service: 'S3', action: 'listBuckets', physicalResourceId: cr.PhysicalResourceId.of('x') },
    policy: cr.AwsCustomResourcePolicy.fromSdkCalls({ resources: ['*'] }),
    installLatestAwsSdk: false,
  });
  new bud.CfnBudget(s, 'Bu', {
    budget: { budgetType: 'COST', timeUnit: 'MONTHLY', budgetLimit: { amount: 100, unit: 'USD' } },
  });
};

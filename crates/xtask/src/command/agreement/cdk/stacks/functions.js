'use strict';

const cdk = require('aws-cdk-lib');
const {
  aws_s3: s3,
  aws_lambda: lambda,
  aws_ec2: ec2,
  aws_dynamodb: ddb,
  aws_sqs: sqs,
  aws_kinesis: kinesis,
  aws_logs: logs,
} = cdk;

const { fn } = require('../function.js');

module.exports = (s) => {
  const vpc = new ec2.Vpc(s, 'V', { maxAzs: 2 });
  const q = new sqs.Queue(s, 'DLQ', { fifo: true });
  const f = fn(s, 'F', {
    vpc,
    deadLetterQueueEnabled: true,
    tracing: lambda.Tracing.ACTIVE,
    logRetention: logs.RetentionDays.ONE_WEEK,
    environment: { STAGE: 'test' },
    reservedConcurrentExecutions: 3,
    architecture: lambda.Architecture.ARM_64,
    ephemeralStorageSize: cdk.Size.gibibytes(1),
  });
  f.addAlias('live', { provisionedConcurrentExecutions: 1 })
    .addAutoScaling({ maxCapacity: 5 })
    .scaleOnUtilization({ utilizationTarget: 0.5 });
  f.addFunctionUrl({ cors: { allowedOrigins: ['*'] } });
  f.addEventSource(
    new cdk.aws_lambda_event_sources.SqsEventSource(new sqs.Queue(s, 'Q'), {
      batchSize: 5,
      reportBatchItemFailures: true,
    }),
  );
  const st2 = new kinesis.Stream(s, 'KS', { streamMode: kinesis.StreamMode.ON_DEMAND });
  f.addEventSource(
    new cdk.aws_lambda_event_sources.KinesisEventSource(st2, {
      startingPosition: lambda.StartingPosition.TRIM_HORIZON,
      filters: [lambda.FilterCriteria.filter({ a: ['b'] })],
    }),
  );
  const t = new ddb.Table(s, 'T', {
    partitionKey: { name: 'a', type: ddb.AttributeType.STRING },
    stream: ddb.StreamViewType.NEW_IMAGE,
  });
  f.addEventSource(
    new cdk.aws_lambda_event_sources.DynamoEventSource(t, {
      startingPosition: lambda.StartingPosition.LATEST,
      onFailure: new cdk.aws_lambda_event_sources.SqsDlq(new sqs.Queue(s, 'OF')),
    }),
  );
  t.grantReadWriteData(f);
  new lambda.LayerVersion(s, 'L', {
    code: lambda.Code.fromBucket(s3.Bucket.fromBucketName(s, 'bb', 'bkt'), 'k'),
    compatibleRuntimes: [lambda.Runtime.PYTHON_3_12],
  });
};

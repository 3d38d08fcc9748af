'use strict';

const cdk = require('aws-cdk-lib');
const {
  aws_stepfunctions: sfn,
  aws_stepfunctions_tasks: tasks,
  aws_sns: sns,
  aws_sqs: sqs,
  aws_events: events,
  aws_events_targets: targets,
  aws_logs: logs,
  aws_scheduler: sch,
} = cdk;

const { fn } = require('../function.js');

module.exports = (s) => {
  const f = fn(s);
  const m = new sfn.StateMachine(s, 'M', {
    definitionBody: sfn.DefinitionBody.fromChainable(
      new tasks.LambdaInvoke(s, 'L', { lambdaFunction: f })
        .addRetry()
        .addCatch(new sfn.Fail(s, 'Fa'))
        .next(
          new sfn.Choice(s, 'Ch')
            .when(
              sfn.Condition.stringEquals('$.a', 'b'),
              new sfn.Wait(s, 'W', { time: sfn.WaitTime.duration(cdk.Duration.seconds(3)) }).next(
                new sfn.Succeed(s, 'Su'),
              ),
            )
            .otherwise(
              new sfn.Parallel(s, 'Pa')
                .branch(new sfn.Pass(s, 'P1'))
                .branch(new sfn.Map(s, 'Ma').itemProcessor(new sfn.Pass(s, 'P2'))),
            ),
        ),
    ),
    tracingEnabled: true,
    logs: { destination: new logs.LogGroup(s, 'LG'), level: sfn.LogLevel.ALL },
  });
  new events.Rule(s, 'R', {
    schedule: events.Schedule.cron({ minute: '0', hour: '4' }),
    targets: [new targets.SfnStateMachine(m)],
  });
  new events.Rule(s, 'R2', {
    eventPattern: { source: ['aws.ec2'], detail: { state: [{ prefix: 'run' }] } },
    targets: [
      new targets.LambdaFunction(f, {
        deadLetterQueue: new sqs.Queue(s, 'Q'),
        maxEventAge: cdk.Duration.hours(2),
      }),
      new targets.SnsTopic(new sns.Topic(s, 'T')),
    ],
  });
  const bus = new events.EventBus(s, 'B');
  bus.archive('ar', { eventPattern: { account: ['1'] }, retention: cdk.Duration.days(3) });
  new sch.Schedule(s, 'Sc', {
    schedule: sch.ScheduleExpression.rate(cdk.Duration.hours(1)),
    target: new cdk.aws_scheduler_targets.LambdaInvoke(f, {}),
  });
  new events.Connection(s, 'C', {
    authorization: events.Authorization.basic('u', cdk.SecretValue.unsafePlainText('x')),
  });
};

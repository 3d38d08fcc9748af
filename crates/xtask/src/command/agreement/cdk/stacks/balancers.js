'use strict';

const {
  aws_ec2: ec2,
  aws_cloudwatch: cw,
  aws_elasticloadbalancingv2: elb,
  aws_autoscaling: asg,
  aws_globalaccelerator: ga,
} = require('aws-cdk-lib');

module.exports = (s) => {
  const v = new ec2.Vpc(s, 'V', { maxAzs: 2 });
  const l = new elb.ApplicationLoadBalancer(s, 'L', { vpc: v, internetFacing: true });
  const li = l.addListener('H', {
    port: 443,
    certificates: [
      elb.ListenerCertificate.fromArn(
        'arn:aws:acm:eu-west-1:111111111111:certificate/12345678-1234-1234-1234-123456789012',
      ),
    ],
  });
  const g = new asg.AutoScalingGroup(s, 'A', {
    vpc: v,
    instanceType: new ec2.InstanceType('t3.micro'),
    machineImage: ec2.MachineImage.latestAmazonLinux2023(),
    minCapacity: 1,
    maxCapacity: 3,
    healthChecks: asg.HealthChecks.ec2(),
    updatePolicy: asg.UpdatePolicy.rollingUpdate(),
    signals: asg.Signals.waitForMinCapacity(),
  });
  li.addTargets('t', { port: 80, targets: [g], healthCheck: { path: '/h' } });
  li.addAction('f', {
    priority: 5,
    conditions: [elb.ListenerCondition.pathPatterns(['/x'])],
    action: elb.ListenerAction.fixedResponse(200, { messageBody: 'o' }),
  });
  l.addRedirect();
  g.scaleOnRequestCount('r', { targetRequestsPerMinute: 60 });
  g.scaleOnSchedule('s', { schedule: asg.Schedule.cron({ hour: '8' }), minCapacity: 2 });
  g.scaleOnMetric('sm', {
    metric: new cw.Metric({ namespace: 'a', metricName: 'b' }),
    scalingSteps: [
      { upper: 10, change: -1 },
      { lower: 50, change: 1 },
    ],
  });
  const n = new elb.NetworkLoadBalancer(s, 'N', { vpc: v });
  n.addListener('nl', { port: 80, protocol: elb.Protocol.TCP_UDP }).addTargets('nt', {
    port: 80,
    protocol: elb.Protocol.TCP_UDP,
  });
  new ga.Accelerator(s, 'GA')
    .addListener('x', { portRanges: [{ fromPort: 80 }] })
    .addEndpointGroup('e', { region: 'eu-west-1', endpoints: [] });
};

'use strict';

const {
  aws_s3: s3,
  aws_cloudfront: cf,
  aws_cloudfront_origins: org,
  aws_route53: r53,
  aws_route53_targets: r53t,
  aws_certificatemanager: acm,
  aws_wafv2: waf,
} = require('aws-cdk-lib');

module.exports = (s) => {
  const b = new s3.Bucket(s, 'B');
  const d = new cf.Distribution(s, 'D', {
    defaultBehavior: {
      origin: org.S3BucketOrigin.withOriginAccessControl(b),
      viewerProtocolPolicy: cf.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      functionAssociations: [
        {
          eventType: cf.FunctionEventType.VIEWER_REQUEST,
          function: new cf.Function(s, 'CF', {
            code: cf.FunctionCode.fromInline('function handler(e){return e.request}'),
          }),
        },
      ],
      responseHeadersPolicy: cf.ResponseHeadersPolicy.SECURITY_HEADERS,
    },
    additionalBehaviors: {
      '/api/*': {
        origin: new org.HttpOrigin('example.com'),
        cachePolicy: new cf.CachePolicy(s, 'CPo'),
        originRequestPolicy: cf.OriginRequestPolicy.ALL_VIEWER,
      },
    },
    errorResponses: [{ httpStatus: 404, responsePagePath: '/404', responseHttpStatus: 200 }],
    enableLogging: true,
    domainNames: ['a.example.com'],
    certificate: acm.Certificate.fromCertificateArn(
      s,
      'Ce',
      'arn:aws:acm:us-east-1:111111111111:certificate/12345678-1234-1234-1234-123456789012',
    ),
  });
  const z = new r53.PublicHostedZone(s, 'Z', { zoneName: 'example.com' });
  new r53.ARecord(s, 'A', {
    zone: z,
    recordName: 'a',
    target: r53.RecordTarget.fromAlias(new r53t.CloudFrontTarget(d)),
  });
  new r53.MxRecord(s, 'MX', { zone: z, values: [{ hostName: 'm', priority: 10 }] });
  new r53.TxtRecord(s, 'T', { zone: z, values: ['v=spf1 -all'] });
  new r53.CaaAmazonRecord(s, 'CA', { zone: z });
  new acm.Certificate(s, 'AC', {
    domainName: '*.example.com',
    validation: acm.CertificateValidation.fromDns(z),
  });
  new waf.CfnWebACL(s, 'W', {
    scope: 'REGIONAL',
    defaultAction: { allow: {} },
    visibilityConfig: { cloudWatchMetricsEnabled: true, metricName: 'm', sampledRequestsEnabled: true },
    rules: [
      {
        name: 'r',
        priority: 1,
        overrideAction: { none: {} },
        statement: { managedRuleGroupStatement: { vendorName: 'AWS', name: 'AWSManagedRulesCommonRuleSet' } },
        visibilityConfig: { cloudWatchMetricsEnabled: true, metricName: 'm', sampledRequestsEnabled: true },
      },
    ],
  });
};

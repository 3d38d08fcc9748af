'use strict';

const { aws_lambda: lambda } = require('aws-cdk-lib');

const code = lambda.Code.fromInline('exports.handler = async () => {};');

// A function that does nothing.
exports.fn = (s, id = 'Fn', props = {}) =>
  new lambda.Function(s, id, {
    runtime: lambda.Runtime.NODEJS_22_X,
    handler: 'index.handler',
    code,
    ...props,
  });

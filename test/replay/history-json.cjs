// Histories as the JSON that all Temporal tools read and write. The SDK's own functions for it work only where npm
// has installed one protobufjs for all of its packages; these take the one of the package that the types come from.
const { createRequire } = require('node:module');
const proto = require('@temporalio/proto');
const { patchProtobufRoot } = require('@temporalio/proto/lib/patch-protobuf-root');

const { fromJson, toJson } = createRequire(require.resolve('@temporalio/proto'))('protobufjs/ext/protojson');
const { History } = proto.temporal.api.history.v1;
const type = patchProtobufRoot(proto).lookupType('temporal.api.history.v1.History');

/** A line an event, so that a difference can be read. */
exports.toText = (history) => {
  const { events } = toJson(type, History.fromObject(history));
  return `{"events":[\n${events.map((event) => JSON.stringify(event)).join(',\n')}\n]}\n`;
};

exports.fromText = (text) => fromJson(type, JSON.parse(text), { ignoreUnknownFields: true });

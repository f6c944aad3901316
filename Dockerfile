FROM node:24.21.0-slim AS build
WORKDIR /app
COPY . .
RUN npx --yes pnpm@12.21.0 install --frozen-lockfile && npx --yes pnpm@12.21.0 build \
  && npx --yes pnpm@12.21.0 --filter server deploy --prod --legacy /deployed

FROM node:24.21.0-slim
WORKDIR /app
ENV NODE_ENV=development
COPY --from=build /deployed/node_modules ./server/node_modules
COPY --from=build /app/server/package.json ./server/package.json
COPY --from=build /app/server/dist ./server/dist
COPY --from=build /app/client/dist ./client/dist
USER node
ENTRYPOINT ["node"]
CMD ["server/dist/main.js"]

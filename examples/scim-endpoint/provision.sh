# The endpoint under test; that of this example is served by `npm start` here.
SCIM_URL=${SCIM_URL:-http://127.0.0.1:8080}

# A few people, their managers and a group, by the requests that Entra sends.
mock-graph provision --target "$SCIM_URL" --token "${SCIM_TOKEN:-secret-of-the-example}" --trace trace.har

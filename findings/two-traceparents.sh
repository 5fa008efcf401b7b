#!/bin/sh
# A proxy that passes the W3C header `traceparent` on with Vert.x' HTTP client sends two of them once OpenTelemetry is on.
#
# Versions: Quarkus 3.33.2 (Vert.x 4.5, quarkus-opentelemetry), JDK 25.
# Does:     a handler asks another one with the headers it was asked with, `traceparent` among them. The client adds the one of its own span
#           and leaves the other where it is, so the next service reads two. Without the extension, or with TracingPolicy.IGNORE on the client,
#           there is one.
# Expected: the client's own in the place of the other: a message has one traceparent (W3C Trace Context, 3.2), and who meets two
#           must begin a new trace. What follows hangs below the caller's span or below none, and the proxy's own is missing between.
# Matters:  every gateway that forwards headers; nothing fails, traces are just broken in the middle.
# Toebox:   the gateway sends the header itself, with its own span in it, and its client is told to add none (Connections, TracesTest).
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.release>25</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencyManagement>
    <dependencies>
      <dependency>
        <groupId>io.quarkus</groupId><artifactId>quarkus-bom</artifactId><version>3.33.2</version><type>pom</type><scope>import</scope>
      </dependency>
    </dependencies>
  </dependencyManagement>
  <dependencies>
    <dependency><groupId>io.quarkus</groupId><artifactId>quarkus-vertx-http</artifactId></dependency>
    <dependency><groupId>io.quarkus</groupId><artifactId>quarkus-opentelemetry</artifactId></dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <groupId>io.quarkus</groupId><artifactId>quarkus-maven-plugin</artifactId><version>3.33.2</version>
        <executions><execution><goals><goal>build</goal></goals></execution></executions>
      </plugin>
    </plugins>
  </build>
</project>
POM
mkdir -p src/main/resources src/main/java
printf '%s\n' quarkus.http.host=127.0.0.1 quarkus.http.port=0 quarkus.otel.traces.exporter=none >src/main/resources/application.properties
cat >src/main/java/Front.java <<'JAVA'
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.tracing.TracingPolicy;
import io.vertx.ext.web.Router;

@ApplicationScoped
class Front {
    void register(@Observes Router router, Vertx vertx) {
        router.get("/back").handler(context -> context.end(
                String.valueOf(context.request().headers().getAll("traceparent").size())));
        for (var policy : TracingPolicy.values()) {
            var client = vertx.createHttpClient(new HttpClientOptions().setTracingPolicy(policy));
            router.get("/front/" + policy).handler(context -> client.request(
                            HttpMethod.GET, context.request().localAddress().port(), "127.0.0.1", "/back")
                    .map(ask -> ask.putHeader("traceparent", context.request().getHeader("traceparent")))
                    .compose(ask -> ask.send())
                    .compose(answer -> answer.body())
                    .onSuccess(body -> context.end(body))
                    .onFailure(context::fail));
        }
    }
}
JAVA
sh "$here/../mvnw" -q -B -f pom.xml package >maven.log 2>&1 || { cat maven.log; exit 1; }

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"$java" -jar target/quarkus-app/quarkus-run.jar >app.log 2>&1 &
app=$!
trap 'kill $app 2>/dev/null; wait $app || true; rm -rf "$folder"' EXIT
for _ in $(seq 100); do
  port=$(sed -n 's|.*Listening on: http://127.0.0.1:\([0-9]*\).*|\1|p' app.log)
  [ -n "$port" ] && break
  sleep 0.2
done
[ -n "$port" ] || { cat app.log; exit 1; }

ask() {
  curl -sf -H 'traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' "http://127.0.0.1:$port/front/$1"
}
always=$(ask ALWAYS)
propagate=$(ask PROPAGATE)
ignore=$(ask IGNORE)
echo "traceparent headers that arrive: $always (ALWAYS), $propagate (PROPAGATE, the default), $ignore (IGNORE)"
if [ "$always $propagate $ignore" != "2 2 1" ]; then
  echo "That is new: the client no longer adds a second one." >&2
  exit 1
fi

#!/bin/sh
# What a Java method says of its operation (an extension) also lands in its answers, and openapi-typescript takes it for a status.
#
# Versions: Quarkus 3.33.2 (smallrye-open-api 4.2.4 in it), openapi-typescript 7.13.0, JDK 25, Node 20.
# Does:     @Extension(name = "x-access", value = "public") on a method with two answers is written to the operation, to its `responses`, to each
#           answer as well. The document stays valid: an x- member may stand in all three. openapi-typescript reads every member
#           of `responses` as an answer and ends with a TypeError. With the annotation on the class it stands in the operation only,
#           and types come out.
# Expected: one annotation, one place; and a generator that passes over x- members, as OpenAPI asks.
# Matters:  a server adds a note for its own tools, and every TypeScript client of it cannot be generated any more. Linters (Redocly,
#           Spectral) find nothing, because nothing is wrong with the document.
# Toebox:   ContractRules of `edge` takes extensions out of answers, and a rule of the build (answers-are-statuses) keeps them out.
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
    <dependency><groupId>io.quarkus</groupId><artifactId>quarkus-rest</artifactId></dependency>
    <dependency><groupId>io.quarkus</groupId><artifactId>quarkus-smallrye-openapi</artifactId></dependency>
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
echo 'quarkus.smallrye-openapi.store-schema-directory=target/contract' >src/main/resources/application.properties
npm install --silent --no-audit --no-fund openapi-typescript@7.13.0 typescript@5.9.3 >npm.log 2>&1 || { cat npm.log; exit 1; }

# The same shoe, its note on the class or on the method: how many x- members its answers have, and whether types come out.
tell() {
  cat >src/main/java/Shoe.java <<JAVA
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/shoe")
$1
public class Shoe {
    @GET
    $2
    @APIResponse(responseCode = "200", description = "Its width")
    @APIResponse(responseCode = "404", description = "No such shoe")
    public String width() {
        return "2E";
    }
}
JAVA
  rm -rf target
  sh "$here/../mvnw" -q -B -f pom.xml package >maven.log 2>&1 || { cat maven.log; exit 1; }
  notes=$(node -e '
    const paths = JSON.parse(require("fs").readFileSync("target/contract/openapi.json")).paths;
    const responses = paths["/shoe"].get.responses;
    const noted = [responses, ...Object.values(responses)].filter((one) => Object.hasOwn(Object(one), "x-access"));
    console.log(noted.length + (Object.hasOwn(paths["/shoe"].get, "x-access") ? "" : ", none in the operation"));')
  if npx openapi-typescript target/contract/openapi.json -o types.d.ts >types.log 2>&1; then types=types; else
    types=$(grep -oE '^[A-Za-z]*Error' types.log | head -1)
  fi
  echo "$notes, $types"
}

note='@Extension(name = "x-access", value = "public")'
on_class=$(tell "$note" '')
on_method=$(tell '' "$note")
echo "notes in the answers, and what the generator makes: on the class $on_class; on the method $on_method"
if [ "$on_class" = "0, types" ] && [ "$on_method" = "3, TypeError" ]; then
  exit 0
fi
echo "CHANGED: expected 0, types on the class and 3, TypeError on the method"
exit 1

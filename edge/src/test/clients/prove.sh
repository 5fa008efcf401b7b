#!/bin/sh
# Proves that the contract serves the tools of client developers: two linters, a TypeScript and a Java client that compile, and
# a validator that agrees with the document and, given an address, with the running system.
# Usage: edge/src/test/clients/prove.sh [base]    (base: the gateway, for example http://localhost:8080)
# Needs Node 20 or later with npm, a JDK 25 (JAVA_HOME) and the network; without them it says so and proves nothing.
set -u
CDPATH='' cd -- "$(dirname -- "$0")/../../../.." || exit 1
repository=$PWD
sources=$repository/edge/src/test/clients
work=$repository/.toebox/contract-clients
base=${1:-}
failed=0

skip() {
  echo "SKIPPED contract-clients: $1"
  exit 0
}

# step <title> <command...>: says whether it holds, and what it said when it does not.
step() {
  title=$1
  shift
  if "$@" >"$work/step.log" 2>&1; then
    echo "ok      $title"
  else
    failed=$((failed + 1))
    echo "FAILED  $title"
    grep -v '[═║]' "$work/step.log" | sed 's/^/        /' | head -n 60
  fi
}

command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 || skip "Node.js and npm are not installed"
[ "$(node -p 'parseInt(process.versions.node)')" -ge 20 ] || skip "Node.js is older than 20"
mkdir -p "$work/documents" "$work/typescript"
cp "$sources"/* "$work/"
cd "$work" || exit 1
if [ ! -d node_modules ] || ! cmp -s package.json installed.json; then
  npm install --silent --no-audit --no-fund --ignore-scripts --no-package-lock >npm.log 2>&1 || skip "npm cannot install the tools, see $work/npm.log"
  cp package.json installed.json
fi
rm -f documents/* typescript/*
node documents.mjs "$repository" documents "$base" || exit 1

for document in documents/*.json; do
  name=$(basename "$document" .json)
  step "$name: redocly" npx --no-install redocly lint --config redocly-lint.yaml --format=stylish "$document"
  step "$name: spectral" npx --no-install spectral lint -r spectral-lint.yaml -F error "$document"
  step "$name: TypeScript types" npx --no-install openapi-typescript "$document" --default-non-nullable=false -o "typescript/$name.d.ts"
  node uses.mjs "$document" "$name" "typescript/$name-uses.ts" || failed=$((failed + 1))
  optional=$(grep -cE '^ {12,}[A-Za-z"]+\?: ' "typescript/$name.d.ts")
  all=$(grep -cE '^ {12,}[A-Za-z"]+\??: ' "typescript/$name.d.ts")
  echo "        $optional of $all properties in TypeScript may be missing"
  if [ "$name" = published ]; then asked=$base; else asked=; fi
  step "$name: Ajv${asked:+ and $asked}" node boundaries.mjs "$document" $asked
done
step "TypeScript client, strict" npx --no-install tsc --noEmit --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess \
  --target es2022 --module nodenext typescript/*.ts

# fetch <group:artifact:version>: puts a jar into the folder java.
fetch() {
  name=$(echo "$1" | cut -d: -f2-3 | tr : -).jar
  [ -f "java/$name" ] || (cd "$repository" && sh ./mvnw -q -B -N org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    -Dartifact="$1" -DoutputDirectory="$work/java") >java.log 2>&1
}

if [ ! -x "${JAVA_HOME:-}/bin/javac" ]; then
  echo "SKIPPED Java client: JAVA_HOME names no JDK"
elif ! fetch org.openapitools:openapi-generator-cli:7.25.0 || ! fetch jakarta.annotation:jakarta.annotation-api:3.0.0; then
  echo "SKIPPED Java client: Maven cannot fetch the generator, see $work/java.log"
else
  for document in documents/*.json; do
    name=$(basename "$document" .json)
    rm -rf "java/$name"
    step "$name: Java client" "$JAVA_HOME/bin/java" -jar java/openapi-generator-cli-7.25.0.jar generate -g java --library native \
      -i "$document" -o "java/$name" --global-property apiTests=false,modelTests=false,apiDocs=false,modelDocs=false \
      --additional-properties=openApiNullable=false,useJakartaEe=true,hideGenerationTimestamp=true
    find "java/$name/src/main/java" -name '*.java' >"java/$name.sources"
    # The generator's jar has what the client needs: Jackson.
    step "$name: javac" "$JAVA_HOME/bin/javac" -nowarn -proc:none -d "java/$name/classes" -cp "java/*" "@java/$name.sources"
  done
fi

if [ "$failed" -gt 0 ]; then
  echo "$failed steps failed"
  exit 1
fi

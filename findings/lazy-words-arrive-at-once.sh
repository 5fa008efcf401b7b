#!/bin/sh
# A folder of scripts without an index loses its lazy loading in Quarkus Web Bundler: what is imported on demand is sent at once.
#
# Versions: quarkus-web-bundler 2.2.0 (esbuild 0.25.10 in it), Quarkus 3.33.2, JDK 25.
# Does:     a bundle is a folder. A script in it imports the words of one language with import(); the bundler splits them off into
#           files of their own, as asked, and then its generated entry exports every file of the folder, so the page imports all
#           of these files before it begins. With the same script named index.js only that one is the entry, and words wait.
# Expected: import() keeps what it names out of the first load, with or without an index; the split files look as if it did.
# Matters:  a page in four languages sends all four to everybody. Nothing is wrong to see: files are split, import() works, and the
#           words are simply there already.
# Toebox:   every bundle of the pages is an index.ts (gateway/src/main/resources/web), and FacesTest weighs what a page loads before
#           it runs; without an index the runner's page was 57 kB instead of below 45.
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
    <dependency>
      <groupId>io.quarkiverse.web-bundler</groupId><artifactId>quarkus-web-bundler</artifactId><version>2.2.0</version>
    </dependency>
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

web=src/main/resources/web
mkdir -p $web/without/words $web/with/words
cat >src/main/resources/application.properties <<'PROPERTIES'
quarkus.web-bundler.bundle.without=true
quarkus.web-bundler.bundle.with=true
PROPERTIES
for folder_of in without with; do
  echo "export const words = 'Laces of $folder_of in English';" >$web/$folder_of/words/en.js
  echo "export const words = 'Schnürsenkel von $folder_of auf Deutsch';" >$web/$folder_of/words/de.js
done
page="const words = document.documentElement.lang === 'de' ? import('./words/de.js') : import('./words/en.js');
words.then((all) => document.body.append(all.words));"
echo "$page" >$web/without/page.js
echo "$page" >$web/with/index.js

sh "$here/../mvnw" -q -B -f pom.xml package 2>maven.log >maven.out || { cat maven.out maven.log; exit 1; }
bundles=$(find target -type d -path '*static/bundle' | head -1)

# Every file that is loaded before the page begins: the entry, what it imports, and so on. import() is not followed.
loaded() {
  wanted=$(ls "$bundles" | grep "^$1-.*\.js$")
  seen=
  while [ -n "$wanted" ]; do
    next=
    for file in $wanted; do
      case " $seen " in *" $file "*) continue ;; esac
      seen="$seen $file"
      next="$next $(grep -oE '(from|import) ?"[^"]+"' "$bundles/$file" | sed 's/.*\///; s/"//')"
    done
    wanted=$(echo $next)
  done
  for file in $seen; do grep -oE "Laces of $1|Schn[^ ]* von $1" "$bundles/$file" || true; done | sort -u | wc -l | tr -d ' '
}

without=$(loaded without)
with=$(loaded with)
echo "languages sent before the page begins: $without without an index, $with with one"
if [ "$without" = 2 ] && [ "$with" = 0 ]; then
  exit 0
fi
echo "CHANGED: expected 2 without and 0 with an index"
exit 1

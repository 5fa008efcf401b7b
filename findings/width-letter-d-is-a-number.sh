#!/bin/sh
# A US size with its width behind it, 9.5D, is a number to CSV readers in Java, and the width is gone without a word.
#
# Versions: tablesaw-core 0.44.4, jackson-dataformat-csv 2.23.0, JDK 25.
# Does:     Tablesaw looks at a column of 9D, 9.5D, 10D, finds numbers and makes it DOUBLE; Jackson reads the same cells into a double.
#           Both ask Java for the number, and to Java D and F behind one only name its type. 9E is no number, 9EE is none.
# Expected: text, as the column 9E, 9.5E, 10E is; or an error where a number is asked for.
# Matters:  D is the usual width of a men's shoe and a wide one for women, so a list with D alone is common. A women's 9D becomes a 9
#           and is taken for the usual B; nothing tells, for the number is right. One 9EE in the file and the column is text, so a
#           test with mixed widths passes. Read such columns as text and take the letter off yourself.
# Toebox:   reads numbers as JSON writes them (edge, ParameterValue) and a size cell with its letter (catalogue, SizeText).
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
  <dependencies>
    <dependency><groupId>tech.tablesaw</groupId><artifactId>tablesaw-core</artifactId><version>0.44.4</version></dependency>
    <dependency><groupId>com.fasterxml.jackson.dataformat</groupId><artifactId>jackson-dataformat-csv</artifactId><version>2.23.0</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
POM
sh "$here/../mvnw" -q -B -f pom.xml org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib 2>maven.log ||
  { cat maven.log; exit 1; }

cat >Sizes.java <<'JAVA'
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

class Sizes {
    record Row(String shoe, double size) {}

    static final List<String> CHANGED = new ArrayList<>();

    public static void main(String[] arguments) {
        tablesaw("9D 9.5D 10D", "DOUBLE [9.0, 9.5, 10.0]");
        tablesaw("9F 9.5F 10F", "DOUBLE [9.0, 9.5, 10.0]");
        tablesaw("9E 9.5E 10E", "STRING [9E, 9.5E, 10E]");
        tablesaw("9D 9.5D 9EE", "STRING [9D, 9.5D, 9EE]");
        jackson("9D 9.5D 10D", "[9.0, 9.5, 10.0]");
        jackson("9E 9.5E 10E", "refused");
        CHANGED.forEach(change -> System.out.println("CHANGED: " + change));
        System.exit(CHANGED.isEmpty() ? 0 : 1);
    }

    static void tablesaw(String sizes, String expected) {
        var column = Table.read().csv(CsvReadOptions.builderFromString(csv(sizes))).column("size");
        tell("Tablesaw", sizes, column.type().name() + " " + column.asList(), expected);
    }

    static void jackson(String sizes, String expected) {
        String read;
        try (var rows = new CsvMapper().readerFor(Row.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Row>readValues(csv(sizes))) {
            read = rows.readAll().stream().map(Row::size).toList().toString();
        } catch (java.io.IOException e) {
            read = "refused";
        }
        tell("Jackson", sizes, read, expected);
    }

    static String csv(String sizes) {
        return "shoe,size\n" + "ghost," + String.join("\nghost,", sizes.split(" ")) + "\n";
    }

    static void tell(String reader, String sizes, String read, String expected) {
        System.out.printf("%-8s  %-12s  %s%n", reader, sizes, read);
        if (!read.equals(expected)) {
            CHANGED.add(reader + " read " + sizes + " as " + expected);
        }
    }
}
JAVA
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "lib/*" Sizes.java 2>java.log || { grep -v '^WARNING' java.log || true; exit 1; }

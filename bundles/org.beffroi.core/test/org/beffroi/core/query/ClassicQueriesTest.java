package org.beffroi.core.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.mention.Fields;
import org.junit.jupiter.api.Test;

/** What people type into other search engines is understood, or refused with a sentence; nothing in between. */
class ClassicQueriesTest {

    private static final QueryParser PARSER = new QueryParser(Fields.core());

    @Test
    void areUnderstoodOrRefused() throws IOException {
        Path cases = sharedData().resolve("queries").resolve("classic_cases.tsv");
        assumeTrue(Files.exists(cases), "The shared data are not here: " + cases);
        QueryPrinter printer = new QueryPrinter(Fields.core());
        List<String> lines = Files.readAllLines(cases);
        int seen = 0;
        for (String line : lines) {
            if (line.startsWith("# ")) {
                continue;
            }
            seen++;
            String query = line.split("\t", -1)[0];
            switch (PARSER.parse(query)) {
                case Parsed.Understood(Query tree) ->
                    assertThat(PARSER.parse(printer.print(tree, Locale.ENGLISH)).orRefuse())
                            .as(query)
                            .isEqualTo(tree);
                case Parsed.NotUnderstood(List<Problem> problems) ->
                    assertThat(problems.getFirst().what().in(Locale.FRENCH))
                            .as(query)
                            .contains("aractère");
            }
        }
        assertThat(seen).isGreaterThan(70);
    }

    private static Path sharedData() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return (folder == null ? Path.of("") : folder)
                .resolve("..")
                .resolve("shared")
                .resolve("data");
    }
}

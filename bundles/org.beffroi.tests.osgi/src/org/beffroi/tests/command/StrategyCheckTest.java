package org.beffroi.tests.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checks of a strategy, found as services and run from the command line on a strategy that holds one message. */
class StrategyCheckTest {

    private static final String STRATEGY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <strategy:Strategy xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:strategy="https://beffroi.org/strategy/1" format="1" key="s" name="Valombre">
              <messages key="m" name="La cantine">
                <words>Une promesse tenue par notre équipe</words>
              </messages>
            </strategy:Strategy>
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void written() throws IOException {
        Files.writeString(folder.resolve("valombre.strategy"), STRATEGY);
    }

    @Test
    void every_check_is_a_service_that_the_verb_runs() {
        Beffroi.Result result = new Beffroi(folder).run("strategy", "check", "valombre.strategy");
        assertThat(result.code()).as(result.errors()).isEqualTo(1);
        assertThat(result.out())
                .contains("La stratégie «\u202fValombre\u202f» ne dit pas de quel territoire elle parle.")
                .contains("Une ⟦promesse tenue⟧ par ⟦notre équipe⟧");
        Matcher checks = Pattern.compile("par (\\d+) vérifications").matcher(result.out());
        assertThat(checks.find()).isTrue();
        assertThat(Integer.parseInt(checks.group(1))).isGreaterThan(110);
    }

    @Test
    void programs_get_rows() {
        assertThat(new Beffroi(folder)
                        .run("strategy", "check", "valombre.strategy", "--format", "json")
                        .out())
                .contains("\"territory-missing\"", "\"question\"");
        assertThat(new Beffroi(folder)
                        .run("strategy", "check", "valombre.strategy", "--format", "csv")
                        .out())
                .contains("territory-missing");
    }
}

package org.beffroi.tests.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.beffroi.tests.command.Beffroi.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What strategies remember is found as a service of the dossier: whoever is erased from the one is erased from the other. */
class StrategyErasureTest {

    private static final String STRATEGY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <strategy:Strategy xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:strategy="https://beffroi.org/strategy/1" format="2" key="s" name="Valombre">
              <diagnosis key="d">
                <findings key="f" name="La cantine">
                  <evidence xsi:type="strategy:MentionEvidence" key="e1" mention="x:1" author="Lou"
                      quotation="Encore du poulet froid !"/>
                  <evidence xsi:type="strategy:MentionEvidence" key="e2" mention="x:2" author="Ana"
                      quotation="La cantine rouvre lundi"/>
                </findings>
              </diagnosis>
            </strategy:Strategy>
            """;

    @TempDir
    Path folder;

    private Result run(String... arguments) {
        Result result = new Beffroi(folder).run(arguments);
        assertThat(result.code()).as(result.errors()).isZero();
        return result;
    }

    @Test
    void an_erasure_reaches_the_strategies_of_the_dossier() throws IOException {
        run("new", ".", "--name", "Essai", "--territory", "44109");
        Path file = Files.writeString(
                folder.resolveSibling(folder.getFileName() + ".csv"),
                "text,author,date\nEncore du poulet froid !,Lou,2026-03-02\nLa cantine rouvre lundi,Ana,2026-03-03\n");
        run("import", file.toString());
        Files.delete(file);
        Path strategy = Files.createDirectories(folder.resolve("strategies")).resolve("ville.strategy");
        Files.writeString(strategy, STRATEGY);
        assertThat(run("privacy", "erase", "--author", "Lou").out()).contains("citations dans des stratégies");
        assertThat(Files.readString(strategy)).isEqualTo(STRATEGY);
        run("privacy", "erase", "--author", "Lou", "--yes");
        assertThat(Files.readString(strategy)).contains("rouvre lundi").doesNotContain("poulet froid", "Lou");
    }
}

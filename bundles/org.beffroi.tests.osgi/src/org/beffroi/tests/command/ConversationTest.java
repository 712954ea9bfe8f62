package org.beffroi.tests.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.beffroi.tests.command.Beffroi.Result;
import org.beffroi.tests.ui.Sonneval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a post is about passes down its conversation, and so does what a person says of it; words that are read too much are seen. */
class ConversationTest {

    /** The town hall's statement on the canteen, under which people answer in few words. */
    private static final String STATEMENT = "facebook:1591539450008636";

    @TempDir
    Path outside;

    private final Path dossier = Sonneval.make();
    private final Beffroi beffroi = new Beffroi(dossier);

    private Result run(String... arguments) {
        Result result = beffroi.run(arguments);
        assertThat(result.code()).as(result.out() + result.errors()).isZero();
        return result;
    }

    private long count(String query) {
        return Long.parseLong(run("count", query).out().strip());
    }

    private long answers(String theme) {
        return count("fil:\"" + STATEMENT + "\" thème:" + theme);
    }

    @Test
    void whatAPersonSaysOfAPostPassesDownItsConversationUntilItIsUndone() throws IOException {
        long canteen = answers("cantine");
        assertThat(canteen).isGreaterThan(10);
        assertThat(answers("tourisme")).isZero();
        Path codes = outside.resolve("codes.csv");
        Files.writeString(codes, "id,field,value,who\n" + STATEMENT + ",theme,tourism,Lou\n");
        String batch = run("coding", "import", codes.toString()).out().strip();
        assertThat(answers("tourisme")).isGreaterThan(10);
        assertThat(answers("cantine")).isEqualTo(canteen);
        run("undo", batch);
        assertThat(answers("tourisme")).isZero();
        assertThat(answers("cantine")).isEqualTo(canteen);
    }

    @Test
    void mostMentionsHaveATheme() {
        assertThat(count("thème:*")).isGreaterThan(count("*") * 3 / 4);
    }

    @Test
    void theWordsThatAThemeIsReadByAreListedWithAnExample() {
        String rows = run("themes", "audit", "--theme", "cantine", "--limit", "3", "--format", "csv")
                .out();
        assertThat(rows.lines()).hasSize(4);
        assertThat(rows).startsWith("theme,words,mentions,readings,otherwise,example,id\r\ncanteen,cantine,");
        assertThat(run("themes", "audit", "--limit", "1").out()).contains("thème", "cantine", "voirie");
        assertThat(beffroi.run("themes", "audit", "thème:animaux", "--limit", "0")
                        .code())
                .isEqualTo(2);
    }
}

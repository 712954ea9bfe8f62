package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a JSON document is no row is told: lists beside its rows, and entries of the list that are none. */
class UnreadListsTest {

    private static final String POSTS =
            "[{\"id\":\"1\",\"date\":\"2026-03-01\",\"text\":\"un\"},{\"id\":\"2\",\"date\":\"2026-03-02\",\"text\":\"deux\"},"
                    + "{\"id\":\"3\",\"date\":\"2026-03-03\",\"text\":\"trois\"}]";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"comments\":[{\"id\":\"8\",\"text\":\"a\"},{\"id\":\"9\",\"text\":\"b\"}]'|comments (2)",
                "'\"pages\":{\"next\":[1],\"none\":[]}'|pages.next (1)",
                "'\"errors\":[{\"title\":\"Not Found\"}],\"columns\":[\"a\",\"b\"]'|errors (1), columns (2)",
            })
    void listsBesideTheRowsAreNamedWithTheNumberOfTheirEntries(String beside, String said) {
        Trial trial = Trial.of(folder, "a.json", "{\"posts\":" + POSTS + "," + beside + "}");
        assertThat(trial.read()).isEqualTo(3);
        assertThat(trial.told())
                .anySatisfy(told -> assertThat(told).contains("posts").endsWith(said + "."));
        assertThat(trial.preview().warnings())
                .filteredOn(one -> one.key().equals("lists.unread"))
                .singleElement()
                .satisfies(one -> assertThat(one.in(Locale.FRENCH)).endsWith(said + "."));
    }

    @Test
    void listsInsideRowsAndPlainValuesBesideThemAreNoLoss() {
        Trial trial = Trial.of(
                folder,
                "a.json",
                "{\"count\":3,\"none\":[],\"posts\":" + POSTS.replace("\"text\"", "\"tags\":[\"x\"],\"text\"") + "}");
        assertThat(trial.read()).isEqualTo(3);
        assertThat(trial.warnings()).doesNotContain("lists.unread");
    }

    @Test
    void authorsThatAnAnswerOfXHoldsBesideItsPostsAreRead() {
        Trial trial = Trial.of(
                folder,
                "a.json",
                "{\"data\":" + POSTS + ",\"includes\":{\"users\":[{\"id\":\"7\",\"username\":\"anne\"}]}}");
        assertThat(trial.warnings()).doesNotContain("lists.unread");
    }

    @Test
    void entriesThatAreNoObjectsAreRejectedOneByOne() {
        Trial trial = Trial.of(folder, "a.json", POSTS.replace("},", "},\nnull,\n5,\n\"mot\",\n"));
        assertThat(trial.read()).isEqualTo(9);
        assertThat(trial.rejected()).isEqualTo(6);
        assertThat(trial.mentions()).hasSize(3);
        assertThat(trial.rejects()).contains("objet JSON").contains("mot").doesNotContain("valide");
    }
}

package org.beffroi.tests.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.beffroi.tests.command.Beffroi.Result;
import org.beffroi.tests.ui.Sonneval;
import org.junit.jupiter.api.Test;

/** What says the same in other words is found by a search of the town, the nearest first, and mixed with what else is asked. */
class MeaningSearchTest {

    private static final String ASKED = "proche:\"on fait traverser une route dangereuse aux enfants\"";

    private final Path dossier = Sonneval.make();
    private final Beffroi beffroi = new Beffroi(dossier);

    private String run(String... arguments) {
        Result result = beffroi.run(arguments);
        assertThat(result.code()).as(result.out() + result.errors()).isZero();
        return result.out();
    }

    private long count(String query) {
        return Long.parseLong(run("count", query).strip());
    }

    @Test
    void whatIsNearIsFoundAndMixesWithWords() {
        long near = count(ASKED);
        assertThat(near).isBetween(3L, 300L);
        assertThat(count(ASKED + " type:commentaire") + count(ASKED + " SAUF type:commentaire"))
                .isEqualTo(near);
        assertThat(count("SAUF " + ASKED)).isEqualTo(count("*") - near);
    }

    @Test
    void theNearestComesFirstUnlessAnotherOrderIsAsked() {
        String nearest = run("search", ASKED, "--limit", "8", "--format", "csv");
        String newest = run("search", ASKED, "--limit", "8", "--format", "csv", "--sort", "newest");
        assertThat(nearest.lines().count()).isEqualTo(newest.lines().count());
        assertThat(nearest).isNotEqualTo(newest);
    }
}
